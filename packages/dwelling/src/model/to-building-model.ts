import { buildingModelSchema, type BuildingModel } from "@keukentafel/simulation";
import { airData } from "../data/air.ts";
import type { Dwelling } from "../dwelling.ts";
import { airFlowsOf } from "./air-flows.ts";
import { constructionsOf } from "./constructions.ts";
import { glazingOf } from "./glazings.ts";
import { schedulesOf } from "./schedules.ts";
import { surfacesOf, thermalBridgesOf, windowsOf } from "./surfaces.ts";
import { zonesOf } from "./zones.ts";

/**
 * The physics of one state of a home. Ids of surfaces and windows are those of the geometry; ids of
 * paths start with what they are: `leakage.`, `ventilation.`, `airing.`, `window.`, `crawl.`,
 * `people.`, `appliances.`, `joints.`, `door.`.
 */
export function toBuildingModel(dwelling: Dwelling): BuildingModel {
  const used = new Set([dwelling.envelope.glazing.living, dwelling.envelope.glazing.sleeping]);
  const surfaces = surfacesOf(dwelling);
  const constructions = new Set(surfaces.map((surface) => surface.construction));
  return buildingModelSchema.parse({
    format: "keukentafel/building-model",
    version: 1,
    clock: "netherlands",
    wind: { profileExponent: airData.wind.profileExponent.value, factor: airData.wind.factor.value },
    schedules: schedulesOf(dwelling),
    constructions: constructionsOf(dwelling).filter((construction) => constructions.has(construction.id)),
    glazings: [...used].map(glazingOf),
    zones: zonesOf(dwelling),
    surfaces,
    windows: windowsOf(dwelling),
    thermalBridges: thermalBridgesOf(dwelling),
    airFlows: airFlowsOf(dwelling),
  });
}
