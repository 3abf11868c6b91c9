import { calendarDateOf, epochDayOf, isCalendarDate, weekdayOf } from "./calendar.ts";
import type { CalendarDate } from "./calendar.ts";
import type { EpochHour, Instant } from "./instant.ts";
import { epochHourOf } from "./instant.ts";

/**
 * Clock time in the European Netherlands: UTC+1, and UTC+2 in summer time, from the last Sunday of
 * March 01:00 UTC to the last Sunday of October 01:00 UTC.
 *
 * Source: Directive 2000/84/EC, articles 1 to 3. The rule is applied to every year, also to those
 * before 1996 that followed another: schedules say how people live today in the weather of any year.
 */
export interface DutchLocalTime extends CalendarDate {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0…23 on the clock. */
  readonly hour: number;
  readonly utcOffsetHours: 1 | 2;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSundayAtOne(year: number, month: 3 | 10): EpochHour {
  const lastDay = epochDayOf({ year, month, day: 31 });
  return (lastDay - (weekdayOf(lastDay) % 7)) * 24 + 1;
}

/** Summer time of a year: first hour in it, and first hour after it. */
export function summerTimeOf(year: number): {
  readonly from: EpochHour;
  readonly until: EpochHour;
} {
  return { from: lastSundayAtOne(year, 3), until: lastSundayAtOne(year, 10) };
}

/** Hours by which the Dutch clock is ahead of UTC during an hour. */
export function dutchUtcOffsetHours(hour: EpochHour): 1 | 2 {
  const { from, until } = summerTimeOf(calendarDateOf(Math.floor(hour / 24)).year);
  return hour >= from && hour < until ? 2 : 1;
}

/** Date, weekday and hour on the Dutch clock, of an instant or of an hour counted from 1970. */
export function dutchLocalTime(at: Instant | EpochHour): DutchLocalTime {
  const utcHour = typeof at === "string" ? epochHourOf(at) : Math.floor(at);
  const utcOffsetHours = dutchUtcOffsetHours(utcHour);
  const localHour = utcHour + utcOffsetHours;
  const epochDay = Math.floor(localHour / 24);
  return {
    ...calendarDateOf(epochDay),
    weekday: weekdayOf(epochDay),
    hour: localHour - epochDay * 24,
    utcOffsetHours,
  };
}

/**
 * The hours during which the Dutch clock shows this date and hour: one as a rule, none for the hour
 * skipped in March, two (in order) for the hour repeated in October.
 */
export function epochHoursOfDutchTime(date: CalendarDate, hour: number): readonly EpochHour[] {
  if (!isCalendarDate(date) || !Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new RangeError(`no such clock time: ${date.year}-${date.month}-${date.day} ${hour}`);
  }
  const clock = epochDayOf(date) * 24 + hour;
  return [clock - 2, clock - 1].filter((candidate) => candidate + dutchUtcOffsetHours(candidate) === clock);
}

/** A Dutch calendar day as a row of hours: 24, but 23 when summer time begins and 25 when it ends. */
export function dutchDay(date: CalendarDate): {
  readonly from: EpochHour;
  readonly hours: 23 | 24 | 25;
} {
  const clock = epochDayOf(date) * 24;
  // Midnight is never skipped or repeated, so its offset is that of the hour before.
  const from = clock - dutchUtcOffsetHours(clock - 2);
  const until = clock + 24 - dutchUtcOffsetHours(clock + 22);
  return { from, hours: (until - from) as 23 | 24 | 25 };
}
