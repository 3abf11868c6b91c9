import { designHeatLossW, type Dwelling } from "@keukentafel/dwelling";
import { applyEffect } from "./apply-effects.ts";
import type { Catalogue, Choices, HeatPumpSizing, Operator } from "./catalogue.ts";
import { chosenLevels } from "./levels.ts";

function heatPumpPowerW(dwelling: Dwelling, sizing: HeatPumpSizing): number {
  if (sizing.kind === "fixed") return sizing.powerW;
  const needed = designHeatLossW(dwelling).total * sizing.shareOfDesignLoss;
  const stepped = Math.ceil(needed / sizing.stepW) * sizing.stepW;
  return Math.min(sizing.maximumW, Math.max(sizing.minimumW, stepped));
}

/** Only a pump that was not there before gets a size; it replaces a smaller one. */
function sizeHeatPump(before: Dwelling, dwelling: Dwelling, effect: Operator): Dwelling {
  if (effect.kind !== "set_heat_source" || effect.heatPump === null) return dwelling;
  if (before.heating.source === effect.source || dwelling.heating.source !== effect.source) return dwelling;
  const powerW = Math.max(dwelling.heating.heatPumpPowerW, heatPumpPowerW(dwelling, effect.heatPump.sizing));
  return { ...dwelling, heating: { ...dwelling.heating, heatPumpPowerW: powerW } };
}

/** The effects in any order, then what depends on the outcome of all: the size of the heat pump. */
export function applyEffects(dwelling: Dwelling, effects: readonly Operator[]): Dwelling {
  return effects.reduce(
    (sized, effect) => sizeHeatPump(dwelling, sized, effect),
    effects.reduce(applyEffect, dwelling),
  );
}

/**
 * The home after the chosen measures. The order of choices never matters; nothing becomes worse
 * unless an effect says so; the dwelling given is not changed, and is returned itself when nothing
 * changes.
 *
 * @throws RangeError on a level that the catalogue does not have.
 */
export function applyChoices(dwelling: Dwelling, choices: Choices, catalogue: Catalogue): Dwelling {
  return applyEffects(
    dwelling,
    chosenLevels(catalogue, choices).flatMap(({ level }) => level.effects),
  );
}
