import { toBuildingModel, type Dwelling } from "@keukentafel/dwelling";
import type { Problem } from "@keukentafel/quantities";
import { simulate, type SimulationCache, type SimulationResult } from "@keukentafel/simulation";
import { airQualityOf } from "./air-quality.ts";
import { comfortOf } from "./comfort.ts";
import { energyOf } from "./energy.ts";
import { heatBalance } from "./heat-balance.ts";
import { hourlyUse } from "./hourly-use.ts";
import type { Indicators, YearIndicators } from "./indicators.ts";
import { lowTemperatureReadiness } from "./low-temperature.ts";
import { moistureOf } from "./moisture.ts";
import { roomsOf } from "./rooms.ts";
import { standardOf } from "./standard.ts";

/**
 * The solver of a year. `fast` gives what `full` gives within the law of accuracy of
 * `docs/method/fast.md` (10 mK, 0.01 % of annual heat), in less time.
 */
export type YearSolver = "full" | "fast";

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

function sumKwh(series: Float64Array): number {
  let total = 0;
  for (const value of series) total += value;
  return total / 1000;
}

/**
 * Simulates one state of a home through the weather of the cache, once, and reads off what that year
 * tells: energy, heat, comfort, air, moisture. For the draws of an ensemble, by the fast solver unless
 * asked otherwise.
 */
export function evaluateYear(
  dwelling: Dwelling,
  context: EvaluationContext,
  solver: YearSolver = "fast",
): YearEvaluation {
  const { cache } = context;
  const { weather } = cache;
  const result = simulate(toBuildingModel(dwelling), weather, { cache, solver });
  const use = hourlyUse(dwelling, cache);
  const rooms = roomsOf(result, dwelling);
  let peakW = 0;
  rooms.living.heatingPowerW.forEach((power, k) => {
    peakW = Math.max(peakW, power + rooms.sleeping.heatingPowerW[k]!);
  });
  const livingKwh = sumKwh(rooms.living.heatingPowerW);
  const sleepingKwh = sumKwh(rooms.sleeping.heatingPowerW);
  return {
    indicators: {
      energy: energyOf(dwelling, rooms, use, cache),
      heat: {
        livingKwh,
        sleepingKwh,
        totalKwh: livingKwh + sleepingKwh,
        peakW,
        balanceKwh: heatBalance(result, dwelling),
      },
      comfort: comfortOf(result, dwelling, use),
      air: airQualityOf(rooms, use),
      moisture: moistureOf(rooms, use, dwelling, weather),
    },
    result,
    warnings: result.warnings,
  };
}

/**
 * Every indicator of one state of a home. Pure: the same dwelling and weather give the same numbers.
 * Takes one year of `simulate`, another for the use of the norm (remembered by shell), and two or
 * three short runs of a cold spell.
 */
export function evaluateDwelling(dwelling: Dwelling, context: EvaluationContext): DwellingEvaluation {
  const year = evaluateYear(dwelling, context, "full");
  return {
    ...year,
    indicators: {
      ...year.indicators,
      lowTemperature: lowTemperatureReadiness(dwelling, context.cache),
      standard: standardOf(dwelling, context.cache),
    },
  };
}
