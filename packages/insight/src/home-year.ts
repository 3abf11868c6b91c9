import { toBuildingModel, type Dwelling } from "@keukentafel/dwelling";
import { simulate, type SimulationCache, type SimulationResult } from "@keukentafel/simulation";
import { airQualityOf, co2Series, type Co2Series } from "./air-quality.ts";
import { comfortOf } from "./comfort.ts";
import { energyYear, type EnergyYear } from "./energy.ts";
import { hourlyUse } from "./hourly-use.ts";
import type { YearIndicators } from "./indicators.ts";
import { homeMoisture, moistureOf, type HomeMoisture } from "./moisture.ts";
import { roomsOf } from "./rooms.ts";

/** The solver of a year; they agree within the law of accuracy of `docs/method/fast.md` (10 mK, 0.01 % of annual heat). */
export type YearSolver = "full" | "fast";

/** One state of a home through the weather. The series of `energy` hold until the next year of the same cache. */
export interface HomeYear {
  readonly indicators: YearIndicators;
  readonly result: SimulationResult;
  readonly energy: EnergyYear;
  readonly co2: Co2Series;
  readonly moisture: HomeMoisture;
}

function sumKwh(series: Float64Array): number {
  let total = 0;
  for (let k = 0; k < series.length; k++) total += series[k]!;
  return total / 1000;
}

/** Simulates a home once and reads off what that year tells; with `keepPaths` also where its heat went. */
export function homeYear(
  dwelling: Dwelling,
  cache: SimulationCache,
  { solver, keepPaths }: { readonly solver: YearSolver; readonly keepPaths: boolean },
): HomeYear {
  const model = toBuildingModel(dwelling);
  const result = simulate(model, cache.weather, { cache, solver, keepPaths });
  const use = hourlyUse(dwelling, cache);
  const rooms = roomsOf(result, dwelling, model);
  const living = rooms.living.heatingPowerW;
  const sleeping = rooms.sleeping.heatingPowerW;
  let peakW = 0;
  for (let k = 0; k < result.hours; k++) peakW = Math.max(peakW, living[k]! + sleeping[k]!);
  const livingKwh = sumKwh(living);
  const sleepingKwh = sumKwh(sleeping);
  const energy = energyYear(dwelling, rooms, cache);
  const co2 = co2Series(rooms, use);
  const moisture = homeMoisture(rooms, use, dwelling, cache);
  return {
    indicators: {
      energy: energy.energy,
      heat: { livingKwh, sleepingKwh, totalKwh: livingKwh + sleepingKwh, peakW },
      comfort: comfortOf(result, dwelling, use),
      air: airQualityOf(co2, use),
      moisture: moistureOf(moisture, use, cache.weather.dryBulbTemperatureC),
      installation: energy.installation,
    },
    result,
    energy,
    co2,
    moisture,
  };
}
