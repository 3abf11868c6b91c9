import { calendarDateOf, daysInMonth, epochDayOf, isCalendarDate } from "./calendar.ts";
import type { CalendarDate } from "./calendar.ts";
import { failed, problem, succeeded } from "./outcome.ts";
import type { Outcome } from "./problem.ts";

declare const isoDate: unique symbol;

/** A calendar day as YYYY-MM-DD; sorts as text. */
export type IsoDate = string & { readonly [isoDate]: true };

function digits(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** The ISO text of a day; RangeError for a day that does not exist. */
export function isoDateOf(date: CalendarDate): IsoDate {
  if (!isCalendarDate(date)) throw new RangeError(`no such day: ${date.year}-${date.month}-${date.day}`);
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}` as IsoDate;
}

function readCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : undefined;
}

/** Reads YYYY-MM-DD, naming a day that exists; problem `time.date-invalid` otherwise. */
export function parseIsoDate(text: string, path = ""): Outcome<IsoDate> {
  const date = readCalendarDate(text);
  if (date === undefined) return failed([problem("time.date-invalid", path, text, "YYYY-MM-DD")]);
  return succeeded(isoDateOf(date));
}

/** Whether a text is a date (YYYY-MM-DD) or a month (YYYY-MM) that exists. */
export function isDateOrMonth(text: string): boolean {
  return readCalendarDate(text.length === 7 ? `${text}-01` : text) !== undefined;
}

/** Year, month and day of an ISO date. */
export function calendarDateOfIso(date: IsoDate): CalendarDate {
  const found = readCalendarDate(date);
  if (found === undefined) throw new RangeError(`no such day: ${date}`);
  return found;
}

/** The date a whole number of days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(calendarDateOf(epochDayOf(calendarDateOfIso(date)) + days));
}

/** The date a whole number of months later; 31 January plus one month is the last of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = calendarDateOfIso(date);
  const count = 12 * year + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return isoDateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDayOf(calendarDateOfIso(to)) - epochDayOf(calendarDateOfIso(from));
}
