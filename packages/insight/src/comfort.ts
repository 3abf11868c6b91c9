import type { Dwelling } from "@keukentafel/dwelling";
import type { SimulationResult, ZoneSeries } from "@keukentafel/simulation";
import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { thresholds } from "./thresholds.ts";

/** A zone of a result; throws when the model had none of that name. */
export function zoneOf(result: Pick<SimulationResult, "zones">, id: string): ZoneSeries {
  const zone = result.zones.find((one) => one.id === id);
  if (zone === undefined) throw new RangeError(`no zone ${id} in this result`);
  return zone;
}

function hoursAbove(series: Float64Array, limit: number): number {
  let count = 0;
  for (const value of series) if (value > limit) count++;
  return count;
}

function highest(series: Float64Array): number {
  let most = -Infinity;
  for (const value of series) most = Math.max(most, value);
  return most;
}

/**
 * Cold and warm hours by operative temperature. Cold counts hours with people in the living zone
 * in which it is to be warm; the warm-up before they come does not count.
 */
export function comfortOf(result: SimulationResult, dwelling: Dwelling, use: HourlyUse): Indicators["comfort"] {
  const living = zoneOf(result, "living").operativeTemperatureC;
  const sleeping = zoneOf(result, "sleeping").operativeTemperatureC;
  const coldBelow = dwelling.use.dayTemperatureC - thresholds.coldBelowSetpointK.value;
  let cold = 0;
  let coldest = Infinity;
  for (let k = 0; k < result.hours; k++) {
    if (use.peopleLiving[k]! <= 0 || use.heated[k]! < 1) continue;
    if (living[k]! < coldBelow) cold++;
    coldest = Math.min(coldest, living[k]!);
  }
  const warm = thresholds.warmAboveC.value;
  return {
    coldHoursLiving: cold,
    warmHoursLiving: hoursAbove(living, warm),
    warmHoursSleeping: hoursAbove(sleeping, warm),
    coldestLivingC: coldest,
    warmestLivingC: highest(living),
    warmestSleepingC: highest(sleeping),
  };
}
