import { glazingData } from "../data/glazing.ts";
import type { GlazingType } from "../dwelling.ts";

/** U of a whole window: glass, frame and glass edge, W/m²K. */
export function windowU(glazing: GlazingType, frameUWPerM2K: number): number {
  const frame = glazingData.frameFraction.value;
  const type = glazingData.types[glazing];
  return (1 - frame) * type.glassU.value + frame * frameUWPerM2K + type.edgeLossWPerM2K.value;
}
