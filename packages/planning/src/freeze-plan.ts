import { hashOf } from "@keukentafel/repeatable";
import type { Plan } from "./possibilities.ts";

/** What a result was made with; enough to make it again. */
export interface PlanProvenance {
  readonly engine: {
    readonly name: string;
    readonly version: string;
    readonly solver: string;
    readonly stepsPerHour: number;
  };
  readonly weather: string;
  readonly seed: number;
  readonly draws: number;
  readonly dataVersion: string;
  readonly catalogueEdition: string;
  readonly priceDate: string;
}

/** A plan as it was on one day: never changed, told apart by its hash. */
export interface FrozenPlan {
  readonly format: "keukentafel/frozen-plan";
  readonly version: 1;
  readonly provenance: PlanProvenance;
  readonly plan: Plan;
  /** The numbers a list of plans shows. */
  readonly summary: Readonly<Record<string, number>>;
  /** SHA-256 of the canonical JSON of all the above. */
  readonly hash: string;
}

const CENTS_PER_EURO = 100;

function summaryOf(plan: Plan): Readonly<Record<string, number>> {
  const { asIs, total } = plan;
  return {
    steps: plan.steps.length,
    billBeforeEuro: asIs.yearlyBill.cents / CENTS_PER_EURO,
    billAfterEuro: total.yearlyBill.cents / CENTS_PER_EURO,
    gasBeforeM3: asIs.indicators.energy.gasM3.total,
    gasAfterM3: total.indicators.energy.gasM3.total,
    boughtBeforeKwh: asIs.indicators.energy.boughtKwh,
    boughtAfterKwh: total.indicators.energy.boughtKwh,
    co2BeforeKg: asIs.co2KgPerYear,
    co2AfterKg: total.co2KgPerYear,
    investmentEuro: total.investment.likely.cents / CENTS_PER_EURO,
    subsidyEuro: total.subsidy.cents / CENTS_PER_EURO,
    coldHoursBefore: asIs.indicators.comfort.coldHoursLiving,
    coldHoursAfter: total.indicators.comfort.coldHoursLiving,
  };
}

/** The plan with what it was made with and a hash: same inputs, same engine, same bytes. */
export function freezePlan(plan: Plan, provenance: PlanProvenance): FrozenPlan {
  const contents = {
    format: "keukentafel/frozen-plan",
    version: 1,
    provenance,
    plan,
    summary: summaryOf(plan),
  } as const;
  return { ...contents, hash: hashOf(contents) };
}

/** True when nothing in the document has changed since it was frozen. */
export function isUnchanged({ hash, ...contents }: FrozenPlan): boolean {
  return hashOf(contents) === hash;
}
