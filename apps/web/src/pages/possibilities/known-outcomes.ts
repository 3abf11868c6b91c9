import { type Choices, dimensionIds } from "@keukentafel/measures";
import type { Outcomes, Possibilities } from "@keukentafel/planning";

const samePackage = (a: Choices, b: Choices): boolean =>
  dimensionIds.every((dimension) => (a[dimension] ?? "as_is") === (b[dimension] ?? "as_is"));

/** What is known already of these choices together: as one of the measures, the ways or the steps between them. */
export function knownOutcomes(possibilities: Possibilities, choices: Choices): Outcomes | null {
  const known = [
    possibilities.asIs,
    ...possibilities.ways.flatMap(({ outcomes, addsSteps }) => [outcomes, ...addsSteps.map((step) => step.outcomes)]),
    ...possibilities.singles.flatMap(({ outcomes }) => (outcomes === null ? [] : [outcomes])),
  ];
  return known.find((outcomes) => samePackage(outcomes.choices, choices)) ?? null;
}
