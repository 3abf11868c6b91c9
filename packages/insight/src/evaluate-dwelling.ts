import { toBuildingModel, type Dwelling } from "@keukentafel/dwelling";
import type { Problem } from "@keukentafel/quantities";
import { simulate, type SimulationCache, type SimulationResult } from "@keukentafel/simulation";
import { airQualityOf } from "./air-quality.ts";
import { comfortOf, zoneOf } from "./comfort.ts";
import { energyOf } from "./energy.ts";
import { heatBalance } from "./heat-balance.ts";
import { hourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { lowTemperatureReadiness } from "./low-temperature.ts";
import { moistureOf } from "./moisture.ts";
import { roomsOf } from "./rooms.ts";
import { standardOf } from "./standard.ts";

/** Weather with the memory that belongs to it; make one and use it for all states of all homes. */
export interface EvaluationContext {
  readonly cache: SimulationCache;
}

/** One state of a home through the weather. */
export interface DwellingEvaluation {
  readonly indicators: Indicators;
  readonly result: SimulationResult;
  readonly warnings: readonly Problem[];
}

function sumKwh(series: Float64Array): number {
  let total = 0;
  for (const value of series) total += value;
  return total / 1000;
}

/**
 * Simulates one state of a home through the weather of the cache and reads off every indicator.
 * Pure: the same dwelling and weather give the same numbers. Takes one year of `simulate`, another
 * for the use of the norm (remembered by shell), and two or three short runs of a cold spell.
 */
export function evaluateDwelling(dwelling: Dwelling, context: EvaluationContext): DwellingEvaluation {
  const { cache } = context;
  const { weather } = cache;
  const result = simulate(toBuildingModel(dwelling), weather, { cache });
  const use = hourlyUse(dwelling, cache);
  const rooms = roomsOf(result, dwelling);
  const living = zoneOf(result, "living").heatingPowerW;
  const sleeping = zoneOf(result, "sleeping").heatingPowerW;
  const heatW = living.map((power, k) => power + sleeping[k]!);
  let peakW = 0;
  for (const power of heatW) peakW = Math.max(peakW, power);
  const livingKwh = sumKwh(living);
  const sleepingKwh = sumKwh(sleeping);
  return {
    indicators: {
      energy: energyOf(dwelling, heatW, use, cache),
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
      lowTemperature: lowTemperatureReadiness(dwelling, cache),
      standard: standardOf(dwelling, cache),
    },
    result,
    warnings: result.warnings,
  };
}
