import { calendarDateOf, dutchDay, dutchLocalTime, epochDayOf } from "@keukentafel/quantities";

const MS_PER_HOUR = 3_600_000;

/** The first midnight on the Dutch clock after a moment, both in milliseconds since 1970. */
export function nextDutchMidnightMs(nowMs: number): number {
  const today = dutchLocalTime(Math.floor(nowMs / MS_PER_HOUR));
  return dutchDay(calendarDateOf(epochDayOf(today) + 1)).from * MS_PER_HOUR;
}
