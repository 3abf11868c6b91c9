import { normalizeChoices, type Choices, type DimensionId } from "@keukentafel/measures";
import type { Problem } from "@keukentafel/quantities";
import type { Indicators } from "@keukentafel/insight";
import type { HomeStates, Paced } from "./home-states.ts";
import { mergeOrder, orderWarnings } from "./merge-order.ts";
import { orderRules } from "./order-rules.ts";
import { orderSteps, type StepMoments } from "./order-steps.ts";
import { investmentOf, yearOfDate } from "./outcomes.ts";
import type { Plan, PlanStep } from "./possibilities.ts";

/** What a resident has chosen for the plan. */
export interface PlanWishes {
  readonly choices: Choices;
  /** Own order of dimensions; empty for the advised one. */
  readonly order: readonly string[];
  readonly moments: StepMoments;
}

export interface PlanProgress {
  readonly done: number;
  readonly total: number;
  /** Null until the home as it is and the home at the end are known. */
  readonly plan: Plan | null;
}

/** What the simulation shows to be wrong after a step and was not wrong before it. */
function troubleAfter(place: number, before: Indicators, after: Indicators): readonly Problem[] {
  const problems: Problem[] = [];
  if (after.air.insufficient && !before.air.insufficient) {
    const worst = Math.max(after.air.co2P95LivingPpm, after.air.co2P95SleepingPpm);
    problems.push({ code: "plan.insufficient-air-after-step", path: `/steps/${place}`, value: worst, allowed: null });
  }
  if (after.moisture.mouldRisk && !before.moisture.mouldRisk) {
    problems.push({
      code: "plan.mould-risk-after-step",
      path: `/steps/${place}`,
      value: after.moisture.surfaceHumidityPct,
      allowed: null,
    });
  }
  return problems;
}

/** Saving per euro of each chosen step alone, for the advised order. */
function* valuePerEuro(states: HomeStates, choices: Choices): Paced<Readonly<Partial<Record<DimensionId, number>>>> {
  const asIs = yield* states.outcomes({});
  const values: [string, number][] = [];
  for (const [dimension, level] of Object.entries(choices)) {
    const alone: Choices = { [dimension]: level };
    const saved = asIs.yearlyBill.cents - (yield* states.outcomes(alone)).yearlyBill.cents;
    values.push([dimension, saved / Math.max(1, investmentOf(states.context, alone).likely.cents)]);
  }
  return Object.fromEntries(values);
}

/**
 * The plan of a resident: the chosen steps in their own order (or the advised one), each with the
 * outcome after it and what goes wrong in this order, as it grows. Ranges are added last, for the
 * home as it is and at the end. Works in a year of their own are subsidised by that year. The last
 * value is complete; stop by not asking on.
 *
 * @throws RangeError on a level that the catalogue does not have.
 */
export function* makePlan(states: HomeStates, wishes: PlanWishes): Generator<PlanProgress, Plan, undefined> {
  const { central, catalogue, today, boilerYear, draws } = states.context;
  const choices = normalizeChoices(wishes.choices);
  const count = Object.keys(choices).length;
  const startedAt = states.simulated();
  const expected = 2 * count + 2 + 2 * draws.length;
  const yearOf = (dimension: DimensionId): number | null => wishes.moments[dimension]?.year ?? null;
  let known: Plan | null = null;

  const progress = (): PlanProgress => {
    const done = states.simulated() - startedAt;
    return { done, total: Math.max(done, expected), plan: known };
  };
  const paced = function* <T>(work: Paced<T>): Generator<PlanProgress, T, undefined> {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      yield progress();
    }
  };

  const asIs = yield* paced(states.outcomes({}));
  const total = yield* paced(states.outcomes(choices, yearOf));
  known = { steps: [], asIs, total };
  yield progress();

  const computed = orderSteps(central, choices, catalogue, {
    thisYear: yearOfDate(today),
    boilerYear,
    moments: wishes.moments,
    yearlySavingPerEuro: yield* paced(valuePerEuro(states, choices)),
  });
  const order = mergeOrder(wishes.order, computed);
  const rules = orderRules(central, choices, catalogue);

  const steps: PlanStep[] = [];
  let sofar: Choices = {};
  let before = asIs.indicators;
  for (const [place, step] of order.entries()) {
    sofar = normalizeChoices({ ...sofar, [step.dimension]: step.level });
    const after = yield* paced(states.outcomes(sofar, yearOf));
    const warnings = [...orderWarnings(order, place, rules), ...troubleAfter(place, before, after.indicators)];
    steps.push({ ...step, after, warnings });
    before = after.indicators;
    known = { steps: [...steps], asIs, total };
  }
  yield progress();

  const asIsWithRanges = yield* paced(states.outcomesWithRanges({}));
  known = { ...known, asIs: asIsWithRanges };
  const plan: Plan = { ...known, total: yield* paced(states.outcomesWithRanges(choices, yearOf)) };
  const done = states.simulated() - startedAt;
  yield { done, total: done, plan };
  return plan;
}
