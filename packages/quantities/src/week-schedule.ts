import { calendarDateOf, weekdayOf } from "./calendar.ts";
import { summerTimeOf } from "./dutch-time.ts";
import type { EpochHour } from "./instant.ts";

/**
 * One value per hour of the clock, for each day of the week: `days[0]` is Monday, and
 * `days[d][h]` holds from h:00 to h+1:00 local time.
 */
export interface WeekSchedule {
  readonly days: readonly (readonly number[])[];
}

/** A schedule with one row of 24 values for Monday to Friday and one for the weekend. */
export function weekSchedule(workday: readonly number[], weekend: readonly number[]): WeekSchedule {
  return { days: [workday, workday, workday, workday, workday, weekend, weekend] };
}

/**
 * The schedule's value in each of `count` consecutive hours from `first` on, as the Dutch clock
 * reads them: on the day summer time begins 02:00 is passed over, on the day it ends 02:00 comes
 * twice. RangeError unless the schedule has 7 rows of 24 finite values.
 */
export function hourlyOfSchedule(schedule: WeekSchedule, first: EpochHour, count: number): Float64Array {
  const { days } = schedule;
  const complete = days.length === 7 && days.every((day) => day.length === 24 && day.every(Number.isFinite));
  if (!complete) throw new RangeError("a week schedule has 7 rows of 24 finite values");
  if (!Number.isInteger(first)) throw new RangeError(`an hour is a whole number, not ${first}`);
  const week = Float64Array.from(days.flat());
  const hourly = new Float64Array(count);
  let year = NaN;
  let summer = { from: 0, until: 0 };
  for (let i = 0; i < count; i++) {
    const hour = first + i;
    if (i === 0 || hour % 24 === 0) {
      const current = calendarDateOf(Math.floor(hour / 24)).year;
      if (current !== year) summer = summerTimeOf(current);
      year = current;
    }
    const local = hour + (hour >= summer.from && hour < summer.until ? 2 : 1);
    const day = Math.floor(local / 24);
    hourly[i] = week[(weekdayOf(day) - 1) * 24 + (local - day * 24)]!;
  }
  return hourly;
}
