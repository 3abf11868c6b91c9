import type { FaceGroups } from "../compile/face-groups.ts";
import type { FaceClass } from "../physics/inside-convection.ts";
import { naturalConvection } from "../physics/inside-convection.ts";

const classes: readonly FaceClass[] = ["vertical", "ceiling", "floor"];

/**
 * Buoyancy beyond the constant matrix, `q = (h − h₀)(T_a − T_s)` with one T_s per group: a flux onto
 * its faces, taken from the air, W/m².
 */
export function correctGroups(
  { count, zone, kind, convectionWPerM2K }: FaceGroups,
  groupC: Float64Array,
  airC: Float64Array,
  fluxWPerM2: Float64Array,
): void {
  for (let g = 0; g < count; g += 1) {
    if (kind[g]! < 0) continue;
    const warmer = groupC[g]! - airC[zone[g]!]!;
    fluxWPerM2[g] = (convectionWPerM2K[g]! - naturalConvection(classes[kind[g]!]!, warmer)) * warmer;
  }
}

/** Whether any group follows buoyancy; without, one evaluation is exact. */
export function followsBuoyancy({ kind }: FaceGroups): boolean {
  return kind.some((one) => one >= 0);
}
