import type { PlaneIrradiance, SunAndSky, WeatherYear } from "@keukentafel/climate";
import { planeIrradiance, sunPositions } from "@keukentafel/climate";
import type { YearlyWave } from "../physics/ground.ts";
import { yearlyWave } from "../physics/ground.ts";
import type { ClockSlots } from "../schedule/clock-slots.ts";
import { clockSlots } from "../schedule/clock-slots.ts";
import type { Clock } from "../schedule/local-clock.ts";
import { arrayBytes } from "./array-bytes.ts";
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
  /** The values under many keys; those not known are made together, `make` getting their places in `keys`. */
  readonly rememberAll: <T>(keys: readonly string[], make: (missing: readonly number[]) => readonly T[]) => T[];
}

/**
 * Bytes of series kept by a cache that is not told otherwise: an ensemble of a home with its variants.
 * The least recently used goes first.
 */
const usualBytes = 150e6;
/** What an entry takes besides its arrays, bytes; the measure is rough, its purpose is that entries count. */
const entryBytes = 400;

/** How far a full cache empties itself, so that it seldom has to. */
const emptiedTo = 0.85;

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
  /** When it was last asked for, in questions. */
  used: number;
}

/** @param mostBytes bytes of series and tables it may keep */
export function createSimulationCache(weather: WeatherYear, mostBytes: number = usualBytes): SimulationCache {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  let questions = 0;

  function known(key: string): Entry | undefined {
    const entry = entries.get(key);
    questions += 1;
    if (entry !== undefined) entry.used = questions;
    return entry;
  }

  function keep(key: string, value: unknown): void {
    const added = { key, value, bytes: entryBytes + arrayBytes(value), used: questions };
    bytes += added.bytes - (entries.get(key)?.bytes ?? 0);
    entries.set(key, added);
    if (bytes <= mostBytes) return;
    for (const oldest of [...entries.values()].sort((a, b) => a.used - b.used)) {
      if (bytes <= emptiedTo * mostBytes) break;
      entries.delete(oldest.key);
      bytes -= oldest.bytes;
    }
  }

  return {
    weather,
    remember<T>(key: string, make: () => T): T {
      const entry = known(key);
      // A key always names one kind of value: its prefix says which function made it.
      if (entry !== undefined) return entry.value as T;
      const value = make();
      keep(key, value);
      return value;
    },
    rememberAll<T>(keys: readonly string[], make: (missing: readonly number[]) => readonly T[]): T[] {
      const found = keys.map((key) => known(key));
      const firstMissing = new Map<string, number>();
      found.forEach((entry, i) => {
        if (entry === undefined && !firstMissing.has(keys[i]!)) firstMissing.set(keys[i]!, i);
      });
      if (firstMissing.size === 0) return found.map((entry) => entry!.value as T);
      const made = make([...firstMissing.values()]);
      const valueOf = new Map([...firstMissing.keys()].map((key, m) => [key, made[m]!]));
      const values = found.map((entry, i) => (entry === undefined ? valueOf.get(keys[i]!)! : (entry.value as T)));
      for (const [key, value] of valueOf) keep(key, value);
      return values;
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

/** The period on the local clock, for all schedules. */
export function cachedClockSlots(cache: SimulationCache, clock: Clock, stepsPerHour: StepsPerHour): ClockSlots {
  return cache.remember(`clock ${clock} ${stepsPerHour}`, () =>
    clockSlots({
      startsAt: cache.weather.startsAt,
      hours: cache.weather.hours,
      timeZoneHours: cache.weather.site.timeZoneHours,
      clock,
      stepsPerHour,
    }),
  );
}

export type CachedPlane = Parameters<typeof planeIrradiance>[2];

/** @param key identifies the plane: everything in it */
export function cachedIrradiance(cache: SimulationCache, key: string, plane: CachedPlane): PlaneIrradiance {
  return cache.remember(`irradiance ${key}`, () => planeIrradiance(cache.weather, cachedSun(cache), plane));
}
