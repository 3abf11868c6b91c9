import type { Dwelling } from "@keukentafel/dwelling";
import { chosenLevels, type Catalogue, type Choices, type DimensionId } from "@keukentafel/measures";
import rules from "../data/rules.json" with { type: "json" };
import { orderRules, type OrderRule } from "./order-rules.ts";
import type { OrderedStep, StepReason } from "./possibilities.ts";

/** When a resident means to do a step: a code such as `boiler_end` or `roof_maintenance`, and a year. */
export interface StepMoment {
  readonly moment: string | null;
  readonly year: number | null;
}

export type StepMoments = Readonly<Partial<Record<DimensionId, StepMoment>>>;

export interface OrderContext {
  readonly thisYear: number;
  readonly boilerYear: number | null;
  readonly moments: StepMoments;
  /** Saved a year per euro spent, for choosing between steps that may stand in any order. */
  readonly yearlySavingPerEuro: Readonly<Partial<Record<DimensionId, number>>>;
}

/** The moment that is none: as soon as possible. */
const asSoonAsPossible = "now";

/** Insulation may stand in any order among itself: what pays best goes first. */
const byValue: readonly DimensionId[] = ["facade", "floor", "roof"];

function isBoilerOld(context: OrderContext): boolean {
  return context.boilerYear !== null && context.thisYear - context.boilerYear >= rules.order.boilerLifeYears.value;
}

function isPlannedLater(context: OrderContext, dimension: DimensionId): boolean {
  const year = context.moments[dimension]?.year ?? null;
  return year !== null && year > context.thisYear;
}

function comesEarlyForBoiler(
  dwelling: Dwelling,
  dimension: DimensionId,
  choices: Choices,
  context: OrderContext,
): boolean {
  return (
    dimension === "heat_source" &&
    choices.heat_source === "hybrid_heat_pump" &&
    isBoilerOld(context) &&
    dwelling.heating.source === "gas_boiler"
  );
}

/** Steps without a year first, then by year; within a year by rank, insulation by what it saves per euro. */
function sortKey(
  dwelling: Dwelling,
  dimension: DimensionId,
  choices: Choices,
  context: OrderContext,
): readonly number[] {
  const year = isPlannedLater(context, dimension) ? (context.moments[dimension]?.year ?? 0) : 0;
  const early = comesEarlyForBoiler(dwelling, dimension, choices, context) ? 0 : 1;
  const rank = byValue.includes(dimension) ? 1 : rules.order.rank[dimension];
  const value = context.yearlySavingPerEuro[dimension] ?? 0;
  return [year, early, rank, -value, rules.order.rank[dimension]];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function reasonsFor(
  dwelling: Dwelling,
  dimension: DimensionId,
  choices: Choices,
  applied: readonly OrderRule[],
  context: OrderContext,
): readonly StepReason[] {
  const reasons: StepReason[] = [];
  const moment = context.moments[dimension]?.moment ?? null;
  if (isPlannedLater(context, dimension) || (moment !== null && moment !== asSoonAsPossible))
    reasons.push({ code: "natural_moment", relatesTo: null });
  if (comesEarlyForBoiler(dwelling, dimension, choices, context))
    reasons.push({ code: "boiler_at_end_of_life", relatesTo: null });
  for (const rule of applied) {
    if (rule.before === dimension) reasons.push({ code: rule.earlier, relatesTo: rule.after });
    if (rule.after === dimension) reasons.push({ code: rule.later, relatesTo: rule.before });
  }
  if (byValue.includes(dimension)) reasons.push({ code: "cheap_and_effective_first", relatesTo: null });
  if (reasons.length === 0) reasons.push({ code: "any_moment", relatesTo: null });
  return reasons;
}

/**
 * The chosen steps in the advised order, each with its reasons. Rules (safety, air before sealing,
 * insulation before the size of a heat pump, roof before panels) hold always; among what they leave
 * free, a resident's moments decide, then what saves most per euro.
 */
export function orderSteps(
  dwelling: Dwelling,
  choices: Choices,
  catalogue: Catalogue,
  context: OrderContext,
): readonly OrderedStep[] {
  const applied = orderRules(dwelling, choices, catalogue);
  const waiting = chosenLevels(catalogue, choices)
    .map(({ dimension, level }) => ({
      dimension,
      level: level.id,
      key: sortKey(dwelling, dimension, choices, context),
    }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const ordered: OrderedStep[] = [];
  while (waiting.length > 0) {
    const isFree = (dimension: DimensionId): boolean =>
      !applied.some((rule) => rule.after === dimension && waiting.some((step) => step.dimension === rule.before));
    // The rules form no circle, so one step is always free.
    const next = waiting.findIndex(({ dimension }) => isFree(dimension));
    const [step] = waiting.splice(next, 1);
    if (step === undefined) throw new Error("rules of order form a circle");
    ordered.push({
      dimension: step.dimension,
      level: step.level,
      reasons: reasonsFor(dwelling, step.dimension, choices, applied, context),
    });
  }
  return ordered;
}
