import type { Money, Problem } from "@keukentafel/quantities";
import type { Indicators, Range } from "@keukentafel/insight";
import type { Choices, DimensionId, MoneyRange } from "@keukentafel/measures";

export type { MoneyRange } from "@keukentafel/measures";

/** One state of the home with everything a person weighs. */
export interface Outcomes {
  readonly choices: Choices;
  readonly indicators: Indicators;
  readonly yearlyBill: Money;
  /** Whole chain of gas and the mean mix of electricity; see `data/emissions.json`. */
  readonly co2KgPerYear: number;
  readonly investment: MoneyRange;
  readonly subsidy: Money;
  /** Ranges over the draws for bill, gas, electricity and CO₂; null until the ensemble has run. */
  readonly ranges: OutcomeRanges | null;
}

export interface OutcomeRanges {
  readonly billEuro: Range;
  readonly gasM3: Range;
  readonly boughtKwh: Range;
  readonly co2Kg: Range;
}

/** Why a level cannot be chosen as it stands, and the cheapest thing that mends it. */
export interface Block {
  readonly reason:
    | "insufficient_air"
    | "mould_risk"
    | "not_applicable"
    | "open_flue"
    | "too_cold_at_supply_temperature";
  /** Measured values behind it, for the sentence on screen. */
  readonly details: Readonly<Record<string, number>>;
  readonly remedy: Choices | null;
  readonly remedyCost: MoneyRange | null;
}

export interface SingleMeasure {
  readonly dimension: DimensionId;
  readonly level: string;
  readonly outcomes: Outcomes | null;
  readonly block: Block | null;
  /** Against the home as it is; negative is a saving. */
  readonly billChange: Money | null;
  readonly co2ChangeKg: number | null;
  readonly comfortHoursChange: number | null;
}

export interface AddedStep {
  readonly dimension: DimensionId;
  readonly level: string;
  readonly outcomes: Outcomes;
}

/** Nothing, enough and further: each with what it adds to the one before. */
export interface Way {
  readonly id: "nothing" | "enough" | "further";
  readonly outcomes: Outcomes;
  readonly addsSteps: readonly AddedStep[];
}

export interface StepReason {
  readonly code: string;
  readonly relatesTo: DimensionId | null;
}

/** A step of a plan and why it stands where it stands. */
export interface OrderedStep {
  readonly dimension: DimensionId;
  readonly level: string;
  readonly reasons: readonly StepReason[];
}

export interface Possibilities {
  readonly asIs: Outcomes;
  readonly singles: readonly SingleMeasure[];
  readonly ways: readonly Way[];
  readonly warnings: readonly Problem[];
}

export interface PlanStep extends OrderedStep {
  readonly after: Outcomes;
  readonly warnings: readonly Problem[];
}

/** A plan as the resident keeps it: steps in their own order, with running outcomes. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly asIs: Outcomes;
  readonly total: Outcomes;
}
