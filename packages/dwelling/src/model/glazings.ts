import type { BuildingModelInput } from "@keukentafel/simulation";
import { glazingData } from "../data/glazing.ts";
import type { GlazingType } from "../dwelling.ts";

type GlazingInput = NonNullable<BuildingModelInput["glazings"]>[number];

/** Panes and gaps of a kind of glass; the gap conductance makes its U value the stated one. */
export function glazingOf(type: GlazingType): GlazingInput {
  const { panes, gaps, gapConductanceWPerM2K } = glazingData.types[type];
  return {
    id: type,
    panes: panes.map((pane) => ({ ...pane })),
    gaps: gaps.map((gap) => ({ ...gap })),
    ...(gapConductanceWPerM2K === undefined ? {} : { gapConductanceWPerM2K: gapConductanceWPerM2K.value }),
  };
}
