import { calendarDateOf, epochDayOf, isCalendarDate } from "./calendar.ts";
import type { CalendarDate } from "./calendar.ts";
import { isoDateOf } from "./iso-date.ts";
import { failed, problem, succeeded } from "./outcome.ts";
import type { Outcome } from "./problem.ts";

declare const instant: unique symbol;

/** A UTC instant as `YYYY-MM-DDTHH:MM:SS.sssZ`, always with three decimals, so that it sorts as text. */
export type Instant = string & { readonly [instant]: true };

/**
 * Whole hours since 1970-01-01T00:00Z. A value of hour h holds from its beginning until that of
 * hour h + 1 (hour-beginning), everywhere in the product.
 */
export type EpochHour = number;

const MILLIS_PER_HOUR = 3_600_000;
const MILLIS_PER_DAY = 86_400_000;

/** Milliseconds since 1970 of a strict UTC text, or undefined when it is none. */
function readMillis(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const date = { year, month, day };
  if (!isCalendarDate(date) || hour > 23 || minute > 59 || second > 59) return undefined;
  const millis = Number((match[7] ?? "").padEnd(3, "0"));
  return epochDayOf(date) * MILLIS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis;
}

/**
 * Reads a UTC instant: date, time with seconds, up to three decimals, and `Z`. Local times, offsets,
 * hour 24, leap seconds and days that do not exist are problem `time.instant-invalid`.
 */
export function parseInstant(text: string, path = ""): Outcome<Instant> {
  const millis = readMillis(text);
  if (millis === undefined) {
    return failed([problem("time.instant-invalid", path, text, "YYYY-MM-DDTHH:MM:SS(.sss)Z")]);
  }
  return succeeded(instantOfMillis(millis));
}

/** Milliseconds since 1970-01-01T00:00Z. RangeError for a text that is no UTC instant. */
export function millisOf(text: Instant): number {
  const millis = readMillis(text);
  if (millis === undefined) throw new RangeError(`no UTC instant: ${text}`);
  return millis;
}

/** The instant of whole milliseconds since 1970, in the years 0 to 9999 (RangeError otherwise). */
export function instantOfMillis(millis: number): Instant {
  if (!Number.isSafeInteger(millis)) throw new RangeError(`milliseconds are whole, not ${millis}`);
  const epochDay = Math.floor(millis / MILLIS_PER_DAY);
  const rest = millis - epochDay * MILLIS_PER_DAY;
  const two = (n: number): string => String(n).padStart(2, "0");
  const hour = two(Math.floor(rest / MILLIS_PER_HOUR));
  const minute = two(Math.floor(rest / 60_000) % 60);
  const second = two(Math.floor(rest / 1000) % 60);
  const decimals = String(rest % 1000).padStart(3, "0");
  return `${isoDateOf(calendarDateOf(epochDay))}T${hour}:${minute}:${second}.${decimals}Z` as Instant;
}

/** The hour in which an instant falls. */
export function epochHourOf(at: Instant): EpochHour {
  return Math.floor(millisOf(at) / MILLIS_PER_HOUR);
}

/** The hour of a UTC calendar day and hour 0…23. RangeError for a day or hour that does not exist. */
export function epochHourOfUtc(date: CalendarDate, hour: number): EpochHour {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new RangeError(`an hour is 0 to 23, not ${hour}`);
  return epochDayOf(date) * 24 + hour;
}

/** The first hour of a year in UTC. */
export function firstHourOfYear(year: number): EpochHour {
  return epochHourOfUtc({ year, month: 1, day: 1 }, 0);
}

/** The beginning of an hour. */
export function instantOfEpochHour(hour: EpochHour): Instant {
  return instantOfMillis(hour * MILLIS_PER_HOUR);
}

/** The beginning of the hour in which an instant falls. */
export function hourBeginning(at: Instant): Instant {
  return instantOfEpochHour(epochHourOf(at));
}

/** Hours from one instant to another, with a fraction; negative when the second is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (millisOf(to) - millisOf(from)) / MILLIS_PER_HOUR;
}
