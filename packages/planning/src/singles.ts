import { applicableLevels, type Applicability } from "@keukentafel/measures";
import { subtractMoney } from "@keukentafel/quantities";
import { blockOf } from "./blocks.ts";
import type { HomeStates, Paced } from "./home-states.ts";
import type { Outcomes, SingleMeasure } from "./possibilities.ts";

/** One level alone, against the home as it is. What does not apply to the home is not simulated. */
export function* singleMeasure(
  states: HomeStates,
  asIs: Outcomes,
  { dimension, level, applies }: Applicability,
): Paced<SingleMeasure> {
  if (!applies) {
    const block = { reason: "not_applicable", details: {}, remedy: null, remedyCost: null } as const;
    return {
      dimension,
      level: level.id,
      outcomes: null,
      block,
      billChange: null,
      co2ChangeKg: null,
      comfortHoursChange: null,
    };
  }
  const outcomes = yield* states.outcomes({ [dimension]: level.id });
  return {
    dimension,
    level: level.id,
    outcomes,
    block: yield* blockOf(states, { [dimension]: level.id }),
    billChange: subtractMoney(outcomes.yearlyBill, asIs.yearlyBill),
    co2ChangeKg: outcomes.co2KgPerYear - asIs.co2KgPerYear,
    comfortHoursChange: outcomes.indicators.comfort.coldHoursLiving - asIs.indicators.comfort.coldHoursLiving,
  };
}

/** Every level of the catalogue in its order, with whether it applies to the likely home. */
export function levelsOfHome(states: HomeStates): readonly Applicability[] {
  return applicableLevels(states.context.central, states.context.catalogue);
}
