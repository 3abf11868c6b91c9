import { calendarDateOf, dayOfYear, dutchUtcOffsetHours, weekdayOf } from "@keukentafel/quantities";
import { hourOfInstant } from "../../schedule/local-clock.ts";

/** What the clock on the kitchen wall says in every hour of a period of weather. */
export interface HouseholdClock {
  readonly hours: number;
  /** 0…23, Dutch local time: one hour is passed over in March and one comes twice in October. */
  readonly hourOfDay: Uint8Array;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: Uint8Array;
  /** 1 = 1 January. */
  readonly dayOfYear: Uint16Array;
  /** Days from the day of the first hour, 0, 1, 2 … */
  readonly dayIndex: Uint16Array;
}

/** The Dutch clock over a period. RangeError when `startsAt` is no UTC instant. */
export function householdClock(period: { readonly startsAt: string; readonly hours: number }): HouseholdClock {
  const { hours } = period;
  const first = hourOfInstant(period.startsAt);
  const clock = {
    hours,
    hourOfDay: new Uint8Array(hours),
    weekday: new Uint8Array(hours),
    dayOfYear: new Uint16Array(hours),
    dayIndex: new Uint16Array(hours),
  };
  const firstDay = Math.floor((first + dutchUtcOffsetHours(first)) / 24);
  let day = Number.NaN;
  let weekday = 0;
  let ofYear = 0;
  for (let k = 0; k < hours; k += 1) {
    const local = first + k + dutchUtcOffsetHours(first + k);
    const today = Math.floor(local / 24);
    if (today !== day) {
      day = today;
      weekday = weekdayOf(today);
      ofYear = dayOfYear(calendarDateOf(today));
    }
    clock.hourOfDay[k] = Math.floor(local) - day * 24;
    clock.weekday[k] = weekday;
    clock.dayOfYear[k] = ofYear;
    clock.dayIndex[k] = day - firstDay;
  }
  return clock;
}
