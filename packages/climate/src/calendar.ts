/** Milliseconds are of no use for hourly weather; everything here counts whole hours from 1970-01-01T00:00Z. */

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Gregorian leap year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1…12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the year, 1 January = 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return daysBeforeMonth[month - 1]! + day + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
export function daysSinceEpoch(year: number, month: number, day: number): number {
  const before = year - 1;
  const daysBeforeYear = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return daysBeforeYear - 719162 + dayOfYear(year, month, day) - 1;
}

export interface CivilDate {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  /** 1…31. */
  readonly day: number;
}

/** The inverse of {@link daysSinceEpoch}. */
export function civilDate(daysFromEpoch: number): CivilDate {
  let year = 1970 + Math.floor(daysFromEpoch / 365.2425);
  while (daysSinceEpoch(year + 1, 1, 1) <= daysFromEpoch) year += 1;
  while (daysSinceEpoch(year, 1, 1) > daysFromEpoch) year -= 1;
  let remaining = daysFromEpoch - daysSinceEpoch(year, 1, 1);
  let month = 1;
  while (remaining >= daysInMonth(year, month)) {
    remaining -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: remaining + 1 };
}

/** Day of the week of a day count, Monday = 0 … Sunday = 6. */
export function weekday(daysFromEpoch: number): number {
  return (((daysFromEpoch + 3) % 7) + 7) % 7;
}

/**
 * Hours since 1970-01-01T00:00Z of a UTC instant such as `2016-12-31T23:00:00Z`; minutes become a
 * fraction. Throws on anything else: such texts are made by this package, not by people.
 */
export function hoursSinceEpoch(instant: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z$/.exec(instant);
  if (match === null) throw new RangeError(`not a UTC instant: ${instant}`);
  const days = daysSinceEpoch(Number(match[1]), Number(match[2]), Number(match[3]));
  return days * 24 + Number(match[4]) + Number(match[5]) / 60 + Number(match[6] ?? "0") / 3600;
}

/** The UTC instant, to the minute, of a number of hours since 1970-01-01T00:00Z. */
export function utcInstant(hoursFromEpoch: number): string {
  const minutes = Math.round(hoursFromEpoch * 60);
  const days = Math.floor(minutes / 1440);
  const { year, month, day } = civilDate(days);
  const minuteOfDay = minutes - days * 1440;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${padded(Math.floor(minuteOfDay / 60), 2)}:${padded(minuteOfDay % 60, 2)}:00Z`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
