import type { Dwelling } from "@keukentafel/dwelling";
import type { Problem } from "@keukentafel/quantities";
import type { SimulationCache, SimulationResult } from "@keukentafel/simulation";
import { heatBalance } from "./heat-balance.ts";
import { homeYear, type YearSolver } from "./home-year.ts";
import type { CentralIndicators, Indicators, YearIndicators } from "./indicators.ts";
import type { ReplaySeries } from "./insight.ts";
import { lowTemperatureReadiness } from "./low-temperature.ts";
import { replayOf } from "./replay.ts";
import { standardOf } from "./standard.ts";

/** Weather with the memory that belongs to it; make one and use it for all states of all homes. */
export interface EvaluationContext {
  readonly cache: SimulationCache;
}

interface Evaluation<I> {
  readonly indicators: I;
  readonly result: SimulationResult;
  readonly warnings: readonly Problem[];
}

/** One state of a home through the weather. */
export type DwellingEvaluation = Evaluation<Indicators>;
export type YearEvaluation = Evaluation<YearIndicators>;
export type CentralEvaluation = Evaluation<CentralIndicators> & { readonly replay: ReplaySeries };

/**
 * Simulates one state of a home through the weather of the cache, once, and reads off what that year
 * tells: energy, heat, comfort, air, moisture, installation. For the draws of an ensemble.
 */
export function evaluateYear(
  dwelling: Dwelling,
  { cache }: EvaluationContext,
  solver: YearSolver = "fast",
): YearEvaluation {
  const { indicators, result } = homeYear(dwelling, cache, { solver, keepPaths: false });
  return { indicators, result, warnings: result.warnings };
}

/** The same with where the heat goes and with the hourly series that screens replay. */
export function evaluateCentral(dwelling: Dwelling, { cache }: EvaluationContext): CentralEvaluation {
  const year = homeYear(dwelling, cache, { solver: "fast", keepPaths: true });
  const { indicators, result } = year;
  return {
    indicators: { ...indicators, heat: { ...indicators.heat, balanceKwh: heatBalance(result, dwelling) } },
    result,
    replay: replayOf(year, cache.weather),
    warnings: result.warnings,
  };
}

/**
 * Every indicator of one state of a home. Pure: the same dwelling and weather give the same numbers.
 * Takes one year of `simulate`, another for the use of the norm (remembered by shell), and two or
 * three short runs of a cold spell.
 */
export function evaluateDwelling(dwelling: Dwelling, context: EvaluationContext): DwellingEvaluation {
  const { indicators, result, warnings } = evaluateCentral(dwelling, context);
  return {
    indicators: {
      ...indicators,
      lowTemperature: lowTemperatureReadiness(dwelling, context.cache),
      standard: standardOf(dwelling, context.cache),
    },
    result,
    warnings,
  };
}
