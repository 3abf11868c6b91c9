import { referenceYear } from "../../packages/climate/src/index.ts";
import type { WeatherYear } from "../../packages/climate/src/index.ts";
import { compareResults, createSimulationCache, simulate } from "../../packages/simulation/src/index.ts";
import type { ResultDifference } from "../../packages/simulation/src/index.ts";
import { modelOf } from "../../packages/simulation/test-support/models.ts";
import { wildWeather } from "../../packages/simulation/test-support/weather.ts";
import { provingHouse } from "./proving-house.ts";

/** What is proved: the one solver against the other, over how many houses. */
export type Law = "fastAgainstFull" | "fullAgainstDense";

/** The law of accuracy (`docs/method/fast.md`). */
export const limits: ResultDifference = { heat: 1e-4, temperatureK: 0.01, powerOfPeak: 0.01 };

export const housesOf: Readonly<Record<Law, number>> = { fastAgainstFull: 500, fullAgainstDense: 100 };

/** Hours of weather and days of warm-up of `fullAgainstDense`: dense takes seconds per day. */
const denseHours = 72;
const denseWarmUpDays = 1;

let year: WeatherYear | undefined;

/**
 * One house of the proof: `fast` against `full` through the reference year of De Bilt, with its usual
 * warm-up; `full` against `dense` through three days of wild weather after one of warm-up.
 */
export function difference(law: Law, house: number): ResultDifference {
  const model = modelOf(provingHouse(house));
  if (law === "fastAgainstFull") {
    year ??= referenceYear("de-bilt");
    // A cache of its own per house: nothing is kept of the last one.
    const options = { cache: createSimulationCache(year), keepPaths: false };
    return compareResults(simulate(model, year, options), simulate(model, year, { ...options, solver: "fast" }));
  }
  const weather = wildWeather(house, denseHours);
  const options = { cache: createSimulationCache(weather), keepPaths: false, warmUpDays: denseWarmUpDays };
  return compareResults(simulate(model, weather, { ...options, solver: "dense" }), simulate(model, weather, options));
}

/** Whether a difference obeys the law. NaN does not. */
export function obeys(found: ResultDifference): boolean {
  return (
    found.heat <= limits.heat && found.temperatureK <= limits.temperatureK && found.powerOfPeak <= limits.powerOfPeak
  );
}

/** The worst of each of several differences. */
export function worst(all: readonly ResultDifference[]): ResultDifference {
  return {
    heat: Math.max(...all.map(({ heat }) => heat)),
    temperatureK: Math.max(...all.map(({ temperatureK }) => temperatureK)),
    powerOfPeak: Math.max(...all.map(({ powerOfPeak }) => powerOfPeak)),
  };
}
