import { normalizeChoices, type Choices, type DimensionId } from "@keukentafel/measures";
import type { HomeStates, Paced } from "./home-states.ts";
import { orderSteps } from "./order-steps.ts";
import { yearOfDate } from "./outcomes.ts";
import type { AddedStep, SingleMeasure } from "./possibilities.ts";

/** Saved a year per euro by each chosen level alone, from the single measures that have run. */
export function savingPerEuro(
  singles: readonly SingleMeasure[],
  choices: Choices,
): Readonly<Partial<Record<DimensionId, number>>> {
  return Object.fromEntries(
    singles.flatMap(({ dimension, level, outcomes, billChange }) =>
      choices[dimension] === level && outcomes !== null && billChange !== null
        ? [[dimension, -billChange.cents / Math.max(1, outcomes.investment.likely.cents)] as const]
        : [],
    ),
  );
}

/** From one package to a larger one, a step at a time in the advised order, with the running outcome of each. */
export function* addedSteps(
  states: HomeStates,
  from: Choices,
  to: Choices,
  singles: readonly SingleMeasure[],
): Paced<readonly AddedStep[]> {
  const { central, catalogue, today, boilerYear } = states.context;
  const order = orderSteps(central, to, catalogue, {
    thisYear: yearOfDate(today),
    boilerYear,
    moments: {},
    yearlySavingPerEuro: savingPerEuro(singles, to),
  });
  const steps: AddedStep[] = [];
  let choices = normalizeChoices(from);
  for (const { dimension, level } of order) {
    if (choices[dimension] === level) continue;
    choices = normalizeChoices({ ...choices, [dimension]: level });
    steps.push({ dimension, level, outcomes: yield* states.outcomes(choices) });
  }
  return steps;
}
