import type { Dwelling, GeometrySurface, HomePart } from "@keukentafel/dwelling";
import { applyEffects } from "./apply-choices.ts";
import { isBetterGlazing } from "./apply-effects.ts";
import type { Catalogue, CostUnit, Level } from "./catalogue.ts";
import { placePanels } from "./roof-faces.ts";

const WATT_PER_KILOWATT = 1000;

function isOuter(surface: GeometrySurface, part: HomePart): boolean {
  return (
    surface.part === part &&
    (surface.beyond === "outdoors" || surface.beyond === "ground" || surface.beyond === "crawl")
  );
}

/** Net area of a part of the outside of the home, m²; openings taken off, crawl space walls not counted. */
export function partAreaM2(dwelling: Dwelling, part: "roof" | "facade" | "floor" | "glazing" | "door"): number {
  return dwelling.geometry.surfaces
    .filter((surface) => isOuter(surface, part) && surface.zone !== "crawl")
    .reduce((sum, surface) => sum + surface.areaM2, 0);
}

/** Windows that this level makes better, m²: good glass stays where it is. */
function replacedGlazingM2(dwelling: Dwelling, level: Level): number {
  const { glazing } = dwelling.envelope;
  const effect = level.effects.find((one) => one.kind === "set_glazing");
  if (effect?.kind !== "set_glazing") return 0;
  const living = isBetterGlazing(glazing.living, effect.glazing);
  const sleeping = effect.rooms === "all" && isBetterGlazing(glazing.sleeping, effect.glazing);
  return dwelling.geometry.surfaces
    .filter((surface) => isOuter(surface, "glazing") && (surface.zone === "living" ? living : sleeping))
    .reduce((sum, surface) => sum + surface.areaM2, 0);
}

function replacedDoorsM2(dwelling: Dwelling, level: Level): number {
  const effect = level.effects.find((one) => one.kind === "set_doors");
  const worse = effect?.kind === "set_doors" && dwelling.envelope.doorUWPerM2K > effect.uWPerM2K;
  return worse ? partAreaM2(dwelling, "door") : 0;
}

function addedPanels(dwelling: Dwelling, level: Level): number {
  const effect = level.effects.find((one) => one.kind === "set_solar_panels");
  if (effect?.kind !== "set_solar_panels") return 0;
  return placePanels(dwelling, effect.panels, effect).reduce((sum, { count }) => sum + count, 0);
}

function livingFloorM2(dwelling: Dwelling): number {
  return dwelling.geometry.solids
    .filter(({ zone }) => zone === "living")
    .reduce((sum, { floorAreaM2 }) => sum + floorAreaM2, 0);
}

/**
 * How much of a unit a level asks in this home; from its geometry. `after` is the home with all
 * choices, of which a heat pump takes its size.
 */
export function quantityOfWork(
  dwelling: Dwelling,
  after: Dwelling,
  level: Level,
  unit: CostUnit,
  catalogue: Catalogue,
): number {
  switch (unit) {
    case "m2_roof":
      return partAreaM2(dwelling, "roof");
    case "m2_facade":
      return partAreaM2(dwelling, "facade");
    case "m2_floor":
      return partAreaM2(dwelling, "floor");
    case "m2_glazing":
      return replacedGlazingM2(dwelling, level);
    case "m2_door":
      return replacedDoorsM2(dwelling, level);
    case "home":
      return applyEffects(dwelling, level.effects) === dwelling ? 0 : 1;
    case "panel":
      return addedPanels(dwelling, level);
    case "radiator":
      return Math.max(1, Math.round(dwelling.floorAreaM2 / catalogue.floorM2PerRadiator.value));
    case "m2_heated_floor":
      return livingFloorM2(dwelling);
    case "kw_heat_pump":
      return after.heating.heatPumpPowerW / WATT_PER_KILOWATT;
  }
}
