import type { HouseholdClock } from "../hot-water/household-clock.ts";
import type { BatteryUnit } from "./battery.ts";
import { electricityData } from "./electricity-data.ts";

/** What a battery is to do in each hour. */
export interface BatteryPlan {
  /**
   * 0 greedy, 1 charge from the grid up to the level and use what is above it, 2 use what is above the
   * level, 3 discharge, to the grid too if it may.
   */
  readonly mode: Uint8Array;
  /** Content to be there at the end of the hour in modes 1 and 2, Wh. */
  readonly levelWh: Float64Array;
}

/** What a battery answers to: neutral signals per kWh. */
export interface BatteryPrice {
  readonly clock: HouseholdClock;
  /** For what is bought. */
  readonly pricePerKwh: Float64Array;
  /** For what is fed in; left out: feeding in from the battery never pays. */
  readonly exportPricePerKwh?: Float64Array | undefined;
}

/**
 * Dispatch on a price, looking through one local day at a time. The cheap hours are the `n` cheapest
 * of the day, n hours being what it takes to fill the battery (of equals the earlier). The dear hours
 * come after the first cheap one: from the dearest down, those whose price times the round-trip
 * efficiency is above the cheap hours' mean by more than the least gain of the data, until what the
 * home wants in them would empty the battery. If there are any,
 *
 * - in the cheap hours it is charged from the grid up to what it needs at the end of the hour: what
 *   the dear hours to come want, less the surplus before them, never more than it holds;
 * - in other hours before the last dear one it keeps as much;
 * - in the dear hours it discharges, and after the last it is greedy again.
 *
 * With leave to export, it also feeds in in those dear hours in which that brings more than the day's
 * mean price; where grid energy may be fed in too, such an hour wants all the battery can give. On
 * other days it is greedy all day. Surplus and want of the day are taken as known (a forecast would
 * be).
 */
export function batteryPlan(
  unit: BatteryUnit,
  price: BatteryPrice,
  surplusW: Float64Array,
  wantW: Float64Array,
): BatteryPlan {
  const { capacityWh, chargeW, dischargeW, roundTripEfficiency, mayExport, mayExportGridEnergy } = unit;
  const { clock, pricePerKwh, exportPricePerKwh } = price;
  const way = Math.sqrt(roundTripEfficiency);
  const least = electricityData.battery.leastGain.value;
  const toFill = Math.max(1, Math.ceil(capacityWh / way / chargeW - 1e-9));
  const mode = new Uint8Array(clock.hours);
  const levelWh = new Float64Array(clock.hours);
  const cheap = 1;
  const dear = 2;
  const chosen = new Uint8Array(clock.hours);

  for (let from = 0; from < clock.hours;) {
    let until = from;
    let daySum = 0;
    while (until < clock.hours && clock.dayIndex[until] === clock.dayIndex[from]) daySum += pricePerKwh[until++]!;
    planDay(from, until, daySum / (until - from));
    from = until;
  }
  return { mode, levelWh };

  /** Best hour of a part of a day that is not chosen yet; −1 if none is left. */
  function best(from: number, until: number, sign: 1 | -1): number {
    let found = -1;
    for (let k = from; k < until; k += 1)
      if (chosen[k] === 0 && (found < 0 || sign * pricePerKwh[k]! > sign * pricePerKwh[found]!)) found = k;
    return found;
  }

  function planDay(from: number, until: number, meanPrice: number): void {
    let first = until;
    let cheapSum = 0;
    const count = Math.min(toFill, until - from);
    for (let i = 0; i < count; i += 1) {
      const k = best(from, until, -1);
      chosen[k] = cheap;
      cheapSum += pricePerKwh[k]!;
      first = Math.min(first, k);
    }
    const worthFrom = (cheapSum / count + least) / roundTripEfficiency;
    let last = -1;
    let leastDear = Number.POSITIVE_INFINITY;
    let wantedWh = 0;
    while (wantedWh < capacityWh * way) {
      const k = best(first + 1, until, 1);
      if (k < 0 || pricePerKwh[k]! <= worthFrom) break;
      chosen[k] = dear;
      last = Math.max(last, k);
      leastDear = Math.min(leastDear, pricePerKwh[k]!);
      const feeds = mayExport && exportPricePerKwh !== undefined && exportPricePerKwh[k]! > meanPrice;
      mode[k] = feeds ? 3 : 0;
      // Until the plan is made the level holds what the hour takes.
      levelWh[k] = feeds && mayExportGridEnergy ? dischargeW : Math.min(wantW[k]!, dischargeW);
      wantedWh += levelWh[k];
    }
    if (last < 0) return;
    // Backwards: what must be in the battery at the end of each hour for the dear hours that follow.
    let neededWh = 0;
    for (let k = until - 1; k >= from; k -= 1) {
      const takesWh = chosen[k] === dear ? levelWh[k]! : 0;
      levelWh[k] = neededWh;
      if (chosen[k] === cheap) mode[k] = 1;
      else if (chosen[k] !== dear && k < last && pricePerKwh[k]! <= leastDear) mode[k] = 2;
      neededWh = Math.min(capacityWh, neededWh + takesWh / way);
      neededWh = Math.max(0, neededWh - Math.min(surplusW[k]!, chargeW) * way);
    }
  }
}
