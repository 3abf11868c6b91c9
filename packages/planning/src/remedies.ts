import type { Indicators } from "@keukentafel/insight";
import { applicableLevels, type Choices, type DimensionId } from "@keukentafel/measures";
import type { HomeStates, Paced } from "./home-states.ts";
import { isHealthy, isMended, worstCo2Ppm } from "./goals.ts";
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

/**
 * The cheapest ventilation with which the home has enough air and no risk of mould (or less of it
 * than it had): a grille before a heat-recovery unit.
 */
export function* cheapestAirRemedy(states: HomeStates, choices: Choices): Paced<Choices | null> {
  const asIs = yield* states.indicators({});
  const options = optionsByCost(states, choices, ["ventilation"]);
  return yield* firstThatHelps(states, choices, options, (after) => isMended(after, asIs));
}

/** Ventilation, a better façade, or both, with which no risk of mould is left; the cheapest, or null. */
export function* cheapestHealthyRemedy(states: HomeStates, choices: Choices): Paced<Choices | null> {
  const ventilation = optionsByCost(states, choices, ["ventilation"]);
  const facade = optionsByCost(states, choices, ["facade"]);
  const both = ventilation.flatMap((air) => facade.map((wall) => ({ ...air, ...wall })));
  const options = [...ventilation, ...facade, ...both]
    .map((option) => ({ option, cents: investmentOf(states.context, { ...choices, ...option }).likely.cents }))
    .sort((a, b) => a.cents - b.cents)
    .map(({ option }) => option);
  return yield* firstThatHelps(states, choices, options, isHealthy);
}

/** The ventilation that leaves the least CO₂, for a home in which none is enough; `{}` when there is none to choose. */
export function* freshestAir(states: HomeStates, choices: Choices): Paced<Choices> {
  let best: Choices = {};
  let lowest = worstCo2Ppm(yield* states.indicators(choices));
  for (const option of optionsByCost(states, choices, ["ventilation"])) {
    const co2 = worstCo2Ppm(yield* states.indicators({ ...choices, ...option }));
    if (co2 < lowest) [best, lowest] = [option, co2];
  }
  return best;
}
