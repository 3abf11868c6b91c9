import { civilDate, hoursSinceEpoch } from "../calendar.ts";
import { sunHours, type SunHours } from "../sun-hours.ts";
import type { WeatherYear } from "../weather-year.ts";

/** One whole day of weather in the figures that statistics are made of. */
export interface WeatherDay {
  readonly year: number;
  /** 0…11. */
  readonly month: number;
  /** 0…365. */
  readonly dayOfYear: number;
  /** Index of its first hour in its period. */
  readonly firstHour: number;
  readonly meanTemperatureC: number;
  readonly minimumTemperatureC: number;
  readonly maximumTemperatureC: number;
  /** Global over extraterrestrial radiation of the day. */
  readonly clearness: number;
  readonly meanWindMPerS: number;
}

/** A period of weather and its days. */
export interface DayTable {
  readonly weather: WeatherYear;
  readonly sun: SunHours;
  readonly outsideWPerM2: Float64Array;
  readonly days: readonly WeatherDay[];
}

/**
 * Days of a period: 24 records each, from local standard midnight or from midnight UTC, whichever the
 * period begins with.
 */
export function dayTable(weather: WeatherYear): DayTable {
  const sun = sunHours(weather);
  const outsideWPerM2 = Float64Array.from(
    { length: weather.hours },
    (_, k) => sun.extraterrestrialNormalWPerM2[k]! * sun.up[k]! * sun.sunlitFraction[k]!,
  );
  const start = hoursSinceEpoch(weather.startsAt);
  const isUniversal = ((start % 24) + 24) % 24 === 0;
  const clock = start + (isUniversal ? 0 : weather.site.timeZoneHours);
  const skip = (24 - (((clock % 24) + 24) % 24)) % 24;
  const days: WeatherDay[] = [];
  let year = 0;
  let firstOfYear = 0;
  for (let k = skip; k + 24 <= weather.hours; k += 24) {
    const number = Math.floor((clock + k) / 24);
    const date = civilDate(number);
    if (date.year !== year) {
      year = date.year;
      firstOfYear = number - (days.length === 0 ? dayNumber(date.month, date.day) : 0);
    }
    days.push(dayAt(weather, outsideWPerM2, k, date.year, date.month - 1, number - firstOfYear));
  }
  return { weather, sun, outsideWPerM2, days };
}

/** Days since 1 January, for a period that begins within a year; the leap day does not matter here. */
function dayNumber(month: number, day: number): number {
  return Math.round((month - 1) * 30.4) + day - 1;
}

function dayAt(
  weather: WeatherYear,
  outside: Float64Array,
  first: number,
  year: number,
  month: number,
  dayOfYear: number,
): WeatherDay {
  let temperature = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let global = 0;
  let above = 0;
  let wind = 0;
  for (let k = first; k < first + 24; k += 1) {
    const value = weather.dryBulbTemperatureC[k]!;
    temperature += value;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    global += weather.globalHorizontalWPerM2[k]!;
    above += outside[k]!;
    wind += weather.windSpeedMPerS[k]!;
  }
  return {
    year,
    month,
    dayOfYear,
    firstHour: first,
    meanTemperatureC: temperature / 24,
    minimumTemperatureC: minimum,
    maximumTemperatureC: maximum,
    clearness: above > 0 ? global / above : 0,
    meanWindMPerS: wind / 24,
  };
}
