import { drawDwelling, type Description, standingAnswers, withTakeBack } from "@keukentafel/dwelling";
import { energyPrices2026, isde2026, type EnergyPrices, type IsdeScheme } from "@keukentafel/finance";
import { drawnDwellings, evaluateDwelling, evaluateYear, usualDraws, type InsightRequest } from "@keukentafel/insight";
import { builtInCatalogue, type Catalogue } from "@keukentafel/measures";
import type { Claim } from "@keukentafel/quantities";
import { findPossibilities, type PossibilitiesProgress } from "./find-possibilities.ts";
import { createHomeStates, type HomeStates } from "./home-states.ts";
import { makePlan, type PlanProgress, type PlanWishes } from "./make-plan.ts";
import type { Plan, Possibilities } from "./possibilities.ts";

/** A home and what its plan is counted with; what is left out is the built-in data. */
export interface PlanningRequest extends InsightRequest {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly boilerYear?: number | null;
  readonly ownerOccupied?: boolean;
  readonly catalogue?: Catalogue;
  readonly prices?: EnergyPrices;
  readonly isde?: IsdeScheme;
}

/** Year of the boiler when somebody said it; the order of steps looks at its age. */
export function boilerYearOf(claims: readonly Claim[]): number | null {
  const year = standingAnswers(claims).get("heating.boilerYear");
  return typeof year === "number" ? year : null;
}

/**
 * The states of a home on the physics of insight. Make it once and use it for possibilities, choices
 * and plan alike: what has been simulated is remembered.
 */
export function homeStates(request: PlanningRequest): HomeStates {
  const { description, cache, seed, draws = usualDraws } = request;
  return createHomeStates({
    central: drawDwelling(description, seed, 0),
    draws: drawnDwellings(description, seed, draws),
    evaluate: {
      fully: (dwelling) => evaluateDwelling(dwelling, { cache }).indicators,
      year: (dwelling) => evaluateYear(dwelling, { cache }).indicators,
    },
    livedIn: statesOwnTemperature(description) ? (_before, after) => after : withTakeBack,
    catalogue: request.catalogue ?? builtInCatalogue,
    prices: request.prices ?? energyPrices2026,
    isde: request.isde ?? isde2026,
    ownerOccupied: request.ownerOccupied ?? true,
    today: request.today,
    boilerYear: request.boilerYear ?? null,
  });
}

/** A resident who said how warm they have it keeps it so; what is only supposed moves with the home. */
function statesOwnTemperature({ inputs }: Description): boolean {
  return inputs["use.dayTemperatureC"].from === "claim";
}

/** The possibilities of a home, growing; see {@link findPossibilities}. */
export function possibilitiesSteps(
  request: PlanningRequest,
): Generator<PossibilitiesProgress, Possibilities, undefined> {
  return findPossibilities(homeStates(request));
}

/** The plan of a resident, growing; see {@link makePlan}. */
export function planSteps(request: PlanningRequest & PlanWishes): Generator<PlanProgress, Plan, undefined> {
  return makePlan(homeStates(request), request);
}
