import type { HouseholdClock } from "./household-clock.ts";
import { hotWaterData } from "./hot-water-data.ts";

/**
 * Hours of the local clock in which a tank may be charged, `from` ≤ h < `until`; from after until runs
 * through midnight.
 */
export interface ChargeWindow {
  readonly fromHour: number;
  readonly untilHour: number;
}

function within(window: ChargeWindow, hour: number): boolean {
  const { fromHour, untilHour } = window;
  return fromHour <= untilHour ? hour >= fromHour && hour < untilHour : hour >= fromHour || hour < untilHour;
}

/** 1 in the hours of a time window, every day. */
export function windowHours(clock: HouseholdClock, window: ChargeWindow): Uint8Array {
  return clock.hourOfDay.map((hour) => (within(window, hour) ? 1 : 0));
}

/**
 * 1 in the `count` cheapest hours of every local day, of equal ones the earliest; with a window only
 * hours inside it count. The price is any neutral signal per energy. Looks no further than the day.
 */
export function cheapestHours(
  clock: HouseholdClock,
  pricePerKwh: Float64Array,
  count: number,
  window: ChargeWindow = { fromHour: 0, untilHour: 24 },
): Uint8Array {
  const allowed = new Uint8Array(clock.hours);
  for (let from = 0; from < clock.hours;) {
    let until = from;
    while (until < clock.hours && clock.dayIndex[until] === clock.dayIndex[from]) until += 1;
    for (let chosen = 0; chosen < count; chosen += 1) {
      let best = -1;
      for (let k = from; k < until; k += 1) {
        if (allowed[k] === 1 || !within(window, clock.hourOfDay[k]!)) continue;
        if (best < 0 || pricePerKwh[k]! < pricePerKwh[best]!) best = k;
      }
      if (best < 0) break;
      allowed[best] = 1;
    }
    from = until;
  }
  return allowed;
}

/**
 * 1 in the hour of the week in which a disinfection begins (1 = Monday); left out: the usual day and hour
 * of the data.
 */
export function disinfectionHours(
  clock: HouseholdClock,
  weekday: number = hotWaterData.legionella.weekday.value,
  hourOfDay: number = hotWaterData.legionella.hour.value,
): Uint8Array {
  return clock.hourOfDay.map((hour, k) => (hour === hourOfDay && clock.weekday[k] === weekday ? 1 : 0));
}
