import type { PlaneIrradiance, SunAndSky, WeatherYear } from "@keukentafel/climate";
import { planeIrradiance, sunPositions } from "@keukentafel/climate";
import type { YearlyWave } from "../physics/ground.ts";
import { yearlyWave } from "../physics/ground.ts";
import type { StepsPerHour, StepWeather } from "./step-weather.ts";
import { stepWeather } from "./step-weather.ts";

/**
 * What has been computed once for a weather, a plane, a construction or a glazing, so that no variant
 * computes it again. Memory of pure functions only: results never depend on what is in it. Belongs to
 * one weather object.
 */
export interface SimulationCache {
  readonly weather: WeatherYear;
  /** The value of `make` under a key that says everything it depends on besides the weather. */
  readonly remember: <T>(key: string, make: () => T) => T;
}

/** Enough for an ensemble of a home with its variants; the least recently used goes first. */
const mostEntries = 3000;

export function createSimulationCache(weather: WeatherYear, limit: number = mostEntries): SimulationCache {
  const entries = new Map<string, { readonly value: unknown }>();
  return {
    weather,
    remember<T>(key: string, make: () => T): T {
      const known = entries.get(key);
      if (known !== undefined) {
        entries.delete(key);
        entries.set(key, known);
        // A key always names one kind of value: its prefix says which function made it.
        return known.value as T;
      }
      const value = make();
      entries.set(key, { value });
      if (entries.size > limit) {
        const [oldest] = entries.keys();
        if (oldest !== undefined) entries.delete(oldest);
      }
      return value;
    },
  };
}

export function cachedStepWeather(cache: SimulationCache, stepsPerHour: StepsPerHour): StepWeather {
  return cache.remember(`steps ${stepsPerHour}`, () => stepWeather(cache.weather, stepsPerHour));
}

export function cachedSun(cache: SimulationCache): SunAndSky {
  return cache.remember("sun", () => sunPositions(cache.weather));
}

export function cachedYearlyWave(cache: SimulationCache): YearlyWave {
  return cache.remember("wave", () => yearlyWave(cache.weather));
}

export type CachedPlane = Parameters<typeof planeIrradiance>[2];

/** @param key identifies the plane: its canonical JSON */
export function cachedIrradiance(cache: SimulationCache, key: string, plane: CachedPlane): PlaneIrradiance {
  return cache.remember(`irradiance ${key}`, () => planeIrradiance(cache.weather, cachedSun(cache), plane));
}
