import type { HouseholdClock } from "../hot-water/household-clock.ts";
import type { BatteryUnit } from "./battery.ts";
import { electricityData } from "./electricity-data.ts";

/** What a battery is to do in each hour. */
export interface BatteryPlan {
  /** 0 greedy, 1 charge from the grid too, 2 wait (charge from sun only), 3 discharge, to the grid too if it may. */
  readonly mode: Uint8Array;
  /** Content up to which it is charged from the grid, Wh; 0 in hours without. */
  readonly fillWh: Float64Array;
}

/**
 * Dispatch on a price, looking through one local day at a time. With `n` hours to fill the battery and
 * `m` to empty it: the `n` cheapest hours of the day and the `m` dearest that come after the first of
 * them (the earlier of equals). If the dear hours' mean price times the round-trip efficiency is above
 * the cheap hours' by more than the least gain of the data,
 *
 * - in the cheap hours it is charged from the grid, as far as the day's later surplus leaves room;
 * - until the last dear hour it waits in hours cheaper than the cheapest of the dear ones;
 * - in the dear hours it discharges, and after the last it is greedy again.
 *
 * On other days it is greedy all day. The price is any neutral signal per kWh; the surplus of the day
 * is taken as known (a forecast would be).
 */
export function batteryPlan(
  unit: BatteryUnit,
  clock: HouseholdClock,
  pricePerKwh: Float64Array,
  surplusW: Float64Array,
): BatteryPlan {
  const { capacityWh, chargeW, dischargeW, roundTripEfficiency } = unit;
  const way = Math.sqrt(roundTripEfficiency);
  const least = electricityData.battery.leastGain.value;
  const toFill = Math.max(1, Math.ceil(capacityWh / way / chargeW - 1e-9));
  const toEmpty = Math.max(1, Math.ceil((capacityWh * way) / dischargeW - 1e-9));
  const mode = new Uint8Array(clock.hours);
  const fillWh = new Float64Array(clock.hours);
  const chosen = new Uint8Array(clock.hours);

  /** Marks the `count` best hours of a part of a day and gives their mean price. */
  function choose(from: number, until: number, count: number, sign: 1 | -1, mark: number): number {
    let sum = 0;
    let found = 0;
    for (; found < count; found += 1) {
      let best = -1;
      for (let k = from; k < until; k += 1) {
        if (chosen[k] === 0 && (best < 0 || sign * pricePerKwh[k]! > sign * pricePerKwh[best]!)) best = k;
      }
      if (best < 0) break;
      chosen[best] = mark;
      sum += pricePerKwh[best]!;
    }
    return found > 0 ? sum / found : Number.NaN;
  }

  for (let from = 0; from < clock.hours;) {
    let until = from;
    while (until < clock.hours && clock.dayIndex[until] === clock.dayIndex[from]) until += 1;
    const cheap = choose(from, until, toFill, -1, 1);
    let first = from;
    while (first < until && chosen[first] !== 1) first += 1;
    const dear = choose(first + 1, until, toEmpty, 1, 2);
    if (dear * roundTripEfficiency - cheap > least) planDay(from, until);
    from = until;
  }
  return { mode, fillWh };

  function planDay(from: number, until: number): void {
    let last = from;
    let leastDear = Number.POSITIVE_INFINITY;
    for (let k = from; k < until; k += 1) {
      if (chosen[k] !== 2) continue;
      last = k;
      leastDear = Math.min(leastDear, pricePerKwh[k]!);
    }
    let laterSurplusWh = 0;
    for (let k = until - 1; k >= from; k -= 1) {
      if (chosen[k] === 1) {
        mode[k] = 1;
        fillWh[k] = Math.max(0, capacityWh - laterSurplusWh * way);
      } else if (chosen[k] === 2) mode[k] = 3;
      else if (k < last && pricePerKwh[k]! < leastDear) mode[k] = 2;
      laterSurplusWh += Math.min(surplusW[k]!, chargeW);
    }
  }
}
