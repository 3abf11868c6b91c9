import { civilDate, daysSinceEpoch, isLeapYear, utcInstant } from "../calendar.ts";
import { sunHours } from "../sun-hours.ts";
import type { SunHours } from "../sun-hours.ts";
import type { WeatherSite } from "../weather-year.ts";

/** The calendar and the sun of the year that is made: everything that is not chance. */
export interface YearFrame {
  readonly site: WeatherSite;
  readonly calendarYear: number;
  readonly days: number;
  readonly hours: number;
  /** UTC instant of local standard midnight of 1 January. */
  readonly startsAt: string;
  /** Month index 0…11 per day. */
  readonly monthOfDay: Uint8Array;
  readonly sun: SunHours;
  /** Radiation outside the atmosphere on the horizontal, W/m² mean per hour. */
  readonly outsideWPerM2: Float64Array;
  /** The same, summed over each day, Wh/m². */
  readonly outsideOfDayWhPerM2: Float64Array;
}

/** The frame of a calendar year at a place, in local standard time. */
export function yearFrame(site: WeatherSite, calendarYear: number): YearFrame {
  const firstDay = daysSinceEpoch(calendarYear, 1, 1);
  const days = isLeapYear(calendarYear) ? 366 : 365;
  const hours = 24 * days;
  const startsAt = utcInstant(firstDay * 24 - site.timeZoneHours);
  const monthOfDay = Uint8Array.from({ length: days }, (_, d) => civilDate(firstDay + d).month - 1);
  const sun = sunHours({ site, startsAt, hours });
  const outsideWPerM2 = new Float64Array(hours);
  const outsideOfDayWhPerM2 = new Float64Array(days);
  for (let k = 0; k < hours; k += 1) {
    const value = sun.extraterrestrialNormalWPerM2[k]! * sun.up[k]! * sun.sunlitFraction[k]!;
    outsideWPerM2[k] = value;
    outsideOfDayWhPerM2[Math.floor(k / 24)]! += value;
  }
  return { site, calendarYear, days, hours, startsAt, monthOfDay, sun, outsideWPerM2, outsideOfDayWhPerM2 };
}
