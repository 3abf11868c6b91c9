import { hoursSinceEpoch } from "./calendar.ts";
import type { WeatherYear } from "./weather-year.ts";

/** Weather per day of UTC, as KNMI's daily observations give it. NaN is missing. */
export interface DailyWeather {
  /** Number of the station, e.g. 260. */
  readonly station: number;
  /** First day, counted from 1970-01-01. */
  readonly firstDay: number;
  readonly days: number;
  readonly meanTemperatureC: Float64Array;
  readonly minimumTemperatureC: Float64Array;
  readonly maximumTemperatureC: Float64Array;
  readonly meanWindMPerS: Float64Array;
  readonly globalRadiationWhPerM2: Float64Array;
  readonly rainMm: Float64Array;
  readonly meanRelativeHumidityPct: Float64Array;
  /** Mean of the day, 0…1. */
  readonly cloudCoverFraction: Float64Array;
}

/** Names of the columns of {@link DailyWeather}. */
export type DailyColumn = {
  [K in keyof DailyWeather]: DailyWeather[K] extends Float64Array ? K : never;
}[keyof DailyWeather];

/** A day table of missing values. */
export function emptyDailyWeather(station: number, firstDay: number, days: number): DailyWeather {
  const missing = (): Float64Array => new Float64Array(days).fill(Number.NaN);
  return {
    station,
    firstDay,
    days,
    meanTemperatureC: missing(),
    minimumTemperatureC: missing(),
    maximumTemperatureC: missing(),
    meanWindMPerS: missing(),
    globalRadiationWhPerM2: missing(),
    rainMm: missing(),
    meanRelativeHumidityPct: missing(),
    cloudCoverFraction: missing(),
  };
}

/**
 * Days of UTC of a period of hours; days that are not whole are left out. Extremes are those of the 24
 * hourly records, some 0.3 K less extreme than what KNMI's daily file has from ten-minute values.
 */
export function dailyWeatherOf(weather: WeatherYear, station: number): DailyWeather {
  const start = hoursSinceEpoch(weather.startsAt);
  const skip = (24 - (((start % 24) + 24) % 24)) % 24;
  const days = Math.floor((weather.hours - skip) / 24);
  const daily = emptyDailyWeather(station, (start + skip) / 24, days);
  const sum = (values: Float64Array, first: number): number => {
    let total = 0;
    for (let k = first; k < first + 24; k += 1) total += values[k]!;
    return total;
  };
  for (let d = 0; d < days; d += 1) {
    const first = skip + 24 * d;
    const temperatures = weather.dryBulbTemperatureC.subarray(first, first + 24);
    daily.meanTemperatureC[d] = sum(weather.dryBulbTemperatureC, first) / 24;
    daily.minimumTemperatureC[d] = Math.min(...temperatures);
    daily.maximumTemperatureC[d] = Math.max(...temperatures);
    daily.meanWindMPerS[d] = sum(weather.windSpeedMPerS, first) / 24;
    daily.globalRadiationWhPerM2[d] = sum(weather.globalHorizontalWPerM2, first);
    daily.rainMm[d] = sum(weather.rainMm, first);
    daily.meanRelativeHumidityPct[d] = sum(weather.relativeHumidityPct, first) / 24;
    daily.cloudCoverFraction[d] = sum(weather.cloudCoverFraction, first) / 24;
  }
  return daily;
}
