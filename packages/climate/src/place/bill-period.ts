import type { Outcome, Problem } from "@keukentafel/quantities";
import { civilDate, daysInMonth, daysSinceEpoch, hoursSinceEpoch, utcInstant, weekday } from "../calendar.ts";
import type { WeatherYear } from "../weather-year.ts";

/** The days of a bill on the clock of the home: from the beginning of `from` to the beginning of `until`, `YYYY-MM-DD`. */
export interface BillPeriod {
  readonly from: string;
  readonly until: string;
}

/** Weather of exactly the hours of a bill. */
export interface BillWeather {
  /** As much of the period as there is weather for. */
  readonly weather: WeatherYear;
  /** Hours between the two midnights, by the sun: a spring day has 23, an autumn day 25. */
  readonly periodHours: number;
  readonly missingHours: number;
}

/**
 * Cuts the weather of a bill out of a longer period. Bills follow the clock on the wall: their days
 * begin at midnight of summer time in summer, which is an hour earlier in the weather's own count.
 *
 * Problems: `weather.date` for dates that do not exist or stand in the wrong order,
 * `weather.period-outside` when there is no weather at all. Warning: `weather.period-hours-missing`
 * with the number of hours.
 */
export function billWeather(weather: WeatherYear, period: BillPeriod): Outcome<BillWeather> {
  const from = midnightHour(period.from);
  const until = midnightHour(period.until);
  if (from === undefined || until === undefined || until <= from) {
    const allowed = { date: "YYYY-MM-DD", until: "> from" };
    return { ok: false, problems: [{ code: "weather.date", path: "period", value: period, allowed }] };
  }
  const start = hoursSinceEpoch(weather.startsAt);
  const first = Math.max(0, from - start);
  const last = Math.min(weather.hours, until - start);
  if (last <= first) {
    const allowed = { from: weather.startsAt, until: utcInstant(start + weather.hours) };
    return { ok: false, problems: [{ code: "weather.period-outside", path: "period", value: period, allowed }] };
  }
  const periodHours = until - from;
  const missingHours = periodHours - (last - first);
  const warnings: Problem[] =
    missingHours === 0
      ? []
      : [
          {
            code: "weather.period-hours-missing",
            path: "period",
            value: { hours: missingHours },
            allowed: { hours: 0 },
          },
        ];
  return { ok: true, value: { weather: cut(weather, start, first, last), periodHours, missingHours }, warnings };
}

function cut(weather: WeatherYear, start: number, first: number, last: number): WeatherYear {
  const part = (values: Float64Array): Float64Array => values.slice(first, last);
  return {
    site: weather.site,
    source: weather.source,
    startsAt: utcInstant(start + first),
    hours: last - first,
    dryBulbTemperatureC: part(weather.dryBulbTemperatureC),
    dewPointTemperatureC: part(weather.dewPointTemperatureC),
    relativeHumidityPct: part(weather.relativeHumidityPct),
    pressurePa: part(weather.pressurePa),
    windSpeedMPerS: part(weather.windSpeedMPerS),
    windDirectionDeg: part(weather.windDirectionDeg),
    globalHorizontalWPerM2: part(weather.globalHorizontalWPerM2),
    directNormalWPerM2: part(weather.directNormalWPerM2),
    diffuseHorizontalWPerM2: part(weather.diffuseHorizontalWPerM2),
    skyLongWaveWPerM2: part(weather.skyLongWaveWPerM2),
    cloudCoverFraction: part(weather.cloudCoverFraction),
    rainMm: part(weather.rainMm),
  };
}

/** Hours since 1970-01-01T00:00Z of midnight in the Netherlands; undefined for a date that does not exist. */
function midnightHour(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const number = daysSinceEpoch(year, month, day);
  return 24 * number - (isSummerTimeAtMidnight(number) ? 2 : 1);
}

const sunday = 6;

/**
 * Summer time runs from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC
 * (directive 2000/84/EC): at the midnight that begins those days the old time still holds.
 */
function isSummerTimeAtMidnight(dayNumber: number): boolean {
  const { year } = civilDate(dayNumber);
  return dayNumber > lastSunday(year, 3) && dayNumber <= lastSunday(year, 10);
}

function lastSunday(year: number, month: number): number {
  const last = daysSinceEpoch(year, month, daysInMonth(year, month));
  return last - ((weekday(last) - sunday + 7) % 7);
}
