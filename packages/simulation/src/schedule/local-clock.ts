const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1970-01-01 to a Gregorian date (month and day from 1). */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps - 719162 + daysBeforeMonth[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
}

/** Year of a day number. */
function yearOf(day: number): number {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayNumber(year + 1, 1, 1) <= day) year += 1;
  while (dayNumber(year, 1, 1) > day) year -= 1;
  return year;
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Hours from 1970-01-01T00:00Z to an instant like `2016-12-31T23:00:00Z`. */
export function hoursOfInstant(instant: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(instant);
  if (match === null) throw new RangeError(`not a UTC instant: ${instant}`);
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) * 24 + Number(match[4]) + Number(match[5]) / 60;
}

function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, 31);
  return last - ((weekdayOf(last) + 1) % 7);
}

/** Summer time of the European Union: last Sunday of March 01:00 UTC to last Sunday of October 01:00 UTC (Directive 2000/84/EC). */
export function isSummerTime(hoursFromEpoch: number): boolean {
  const year = yearOf(Math.floor(hoursFromEpoch / 24));
  return hoursFromEpoch >= lastSunday(year, 3) * 24 + 1 && hoursFromEpoch < lastSunday(year, 10) * 24 + 1;
}

export type Clock = "standard" | "netherlands";

/** Hours from 1970-01-01T00:00 on the local clock. */
export function localHours(hoursFromEpoch: number, timeZoneHours: number, clock: Clock): number {
  return hoursFromEpoch + timeZoneHours + (clock === "netherlands" && isSummerTime(hoursFromEpoch) ? 1 : 0);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * The instant as ISO 8601 in local standard time with offset, e.g. `2017-01-12T06:00:00+01:00`.
 */
export function standardTimeText(hoursFromEpoch: number, timeZoneHours: number): string {
  const minutes = Math.round((hoursFromEpoch + timeZoneHours) * 60);
  const day = Math.floor(minutes / 1440);
  const year = yearOf(day);
  let rest = day - dayNumber(year, 1, 1);
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) - dayNumber(year, 1, 1) <= rest) month += 1;
  rest -= dayNumber(year, month, 1) - dayNumber(year, 1, 1);
  const minuteOfDay = minutes - day * 1440;
  const offset = Math.round(Math.abs(timeZoneHours) * 60);
  const zone = `${timeZoneHours < 0 ? "-" : "+"}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(rest + 1)}T${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:00${zone}`;
}
