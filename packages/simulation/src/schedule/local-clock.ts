import type { EpochHour } from "@keukentafel/quantities";
import { calendarDateOf, dutchUtcOffsetHours, epochHourOf, parseInstant } from "@keukentafel/quantities";

/** Whole hours from 1970 to a UTC instant such as a weather year's `startsAt`. RangeError for anything else. */
export function hourOfInstant(instant: string): EpochHour {
  const parsed = parseInstant(instant);
  if (!parsed.ok) throw new RangeError(`not a UTC instant: ${instant}`);
  return epochHourOf(parsed.value);
}

export type Clock = "standard" | "netherlands";

/**
 * Hours from 1970-01-01T00:00 on the local clock. Where the site is not on Central European Time the
 * Dutch clock moves with it: one hour on during Dutch summer time.
 */
export function localHours(hour: EpochHour, timeZoneHours: number, clock: Clock): number {
  return hour + timeZoneHours + (clock === "netherlands" ? dutchUtcOffsetHours(hour) - 1 : 0);
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

/** The beginning of an hour in local standard time with offset, e.g. `2017-01-12T06:00:00+01:00`. */
export function standardTimeText(hour: EpochHour, timeZoneHours: number): string {
  const minutes = Math.round((hour + timeZoneHours) * 60);
  const epochDay = Math.floor(minutes / 1440);
  const { year, month, day } = calendarDateOf(epochDay);
  const minuteOfDay = minutes - epochDay * 1440;
  const offset = Math.round(Math.abs(timeZoneHours) * 60);
  const zone = `${timeZoneHours < 0 ? "-" : "+"}${digits(Math.floor(offset / 60))}:${digits(offset % 60)}`;
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(Math.floor(minuteOfDay / 60))}:${digits(minuteOfDay % 60)}:00${zone}`;
}
