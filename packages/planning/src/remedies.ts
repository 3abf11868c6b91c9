import type { Indicators } from "@keukentafel/insight";
import { applicableLevels, type Choices, type DimensionId } from "@keukentafel/measures";
import type { HomeStates, Paced } from "./home-states.ts";
import { isHealthy } from "./goals.ts";
import { investmentOf } from "./outcomes.ts";

/** Applicable levels of these dimensions that are not chosen yet, each as a choice, cheapest first. */
export function optionsByCost(
  states: HomeStates,
  choices: Choices,
  dimensions: readonly DimensionId[],
): readonly Choices[] {
  const { central, catalogue } = states.context;
  return applicableLevels(central, catalogue)
    .filter(
      ({ dimension, level, applies }) => applies && dimensions.includes(dimension) && choices[dimension] !== level.id,
    )
    .map(({ dimension, level }): Choices => ({ [dimension]: level.id }))
    .map((option) => ({ option, cents: investmentOf(states.context, option).likely.cents }))
    .sort((a, b) => a.cents - b.cents)
    .map(({ option }) => option);
}

/** The first option with which the simulated home is good enough; null when none is. */
export function* firstThatHelps(
  states: HomeStates,
  choices: Choices,
  options: readonly Choices[],
  isGoodEnough: (indicators: Indicators, option: Choices) => boolean,
): Paced<Choices | null> {
  for (const option of options) {
    if (isGoodEnough(yield* states.indicators({ ...choices, ...option }), option)) return option;
  }
  return null;
}

/** The cheapest ventilation with which the home has enough air and no risk of mould: a grille before a heat-recovery unit. */
export function* cheapestAirRemedy(states: HomeStates, choices: Choices): Paced<Choices | null> {
  return yield* firstThatHelps(states, choices, optionsByCost(states, choices, ["ventilation"]), isHealthy);
}
