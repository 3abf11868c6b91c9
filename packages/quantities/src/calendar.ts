/**
 * The Gregorian calendar by arithmetic: no clock, no locale, the same everywhere. Days count from
 * 1970-01-01 (day 0); years 0 to 9999, proleptic before 1582.
 */

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_TO_1970 = 719528;

/** A day in the calendar: month 1…12, day of the month 1…31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInYear(year: number): 365 | 366 {
  return isLeapYear(year) ? 366 : 365;
}

/** 8760, or 8784 in a leap year. */
export function hoursInYear(year: number): 8760 | 8784 {
  return isLeapYear(year) ? 8784 : 8760;
}

/** Days in a month 1…12; RangeError for another month. */
export function daysInMonth(year: number, month: number): number {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined) throw new RangeError(`a month is 1 to 12, not ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : days;
}

/** Whether year, month and day name a day that exists. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from 0000-01-01 to the first of January of a year. */
function daysBeforeYear(year: number): number {
  const y = year - 1;
  return 365 * year + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 1;
}

/** Day of the year, 1 on 1 January. RangeError for a day that does not exist. */
export function dayOfYear(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`no such day: ${date.year}-${date.month}-${date.day}`);
  const leapDay = date.month > 2 && isLeapYear(date.year) ? 1 : 0;
  return DAYS_BEFORE_MONTH[date.month - 1]! + leapDay + date.day;
}

/** Day number counted from 1970-01-01. RangeError for a day that does not exist. */
export function epochDayOf(date: CalendarDate): number {
  return daysBeforeYear(date.year) + dayOfYear(date) - 1 - DAYS_TO_1970;
}

/** The calendar day of a day number. */
export function calendarDateOf(epochDay: number): CalendarDate {
  const days = epochDay + DAYS_TO_1970;
  let year = Math.floor(days / 365.2425);
  while (daysBeforeYear(year) > days) year--;
  while (daysBeforeYear(year + 1) <= days) year++;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month++;
  }
  return { year, month, day: rest + 1 };
}

/** Day of the week of a day number, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(epochDay: number): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}
