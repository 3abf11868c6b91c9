import { exp, ln } from "@keukentafel/repeatable";
import { cloudFractionOfIndex } from "../sky.ts";
import type { YearFrame } from "./frame.ts";
import type { PlaceClimate } from "./place-climate.ts";

/** It does not rain from less than seven octas. */
const leastCloudInRain = 0.875;
/** Cover that a month gains per unit of clearness that it lacks. */
const coverPerClearness = 0.9;
const newtonTurns = 4;

/**
 * Cloud cover from the clear-sky index, bent by one exponent per month so that the month has its
 * mean cover (Newton's method: the mean falls smoothly with the exponent). A month that chance makes
 * duller than normal has more.
 */
export function hourlyCloud(
  frame: YearFrame,
  place: PlaceClimate,
  clearSkyIndex: Float64Array,
  globalHorizontalWPerM2: Float64Array,
  rainMm: Float64Array,
): Float64Array {
  const { hours, monthOfDay } = frame;
  const goals = monthlyGoals(frame, place, globalHorizontalWPerM2);
  const logarithm = clearSkyIndex.map((index) => ln(cloudFractionOfIndex(index)));
  const result = new Float64Array(hours);
  const exponents = new Float64Array(12).fill(1);
  for (let turn = 0; turn < newtonTurns; turn += 1) {
    const sums = new Float64Array(12);
    const slopes = new Float64Array(12);
    const counts = new Float64Array(12);
    for (let k = 0; k < hours; k += 1) {
      const m = monthOfDay[Math.floor(k / 24)]!;
      counts[m]! += 1;
      // No cloud at all: the logarithm is minus infinity.
      if (!Number.isFinite(logarithm[k]!)) continue;
      const value = exp(exponents[m]! * logarithm[k]!);
      result[k] = value;
      sums[m]! += value;
      slopes[m]! += value * logarithm[k]!;
    }
    for (let m = 0; m < 12; m += 1) {
      const step = (goals[m]! * counts[m]! - sums[m]!) / slopes[m]!;
      exponents[m] = Math.max(exponents[m]! / 4, exponents[m]! + step);
    }
  }
  for (let k = 0; k < hours; k += 1) if (rainMm[k]! > 0 && result[k]! < leastCloudInRain) result[k] = leastCloudInRain;
  return result;
}

function monthlyGoals(frame: YearFrame, place: PlaceClimate, globalHorizontalWPerM2: Float64Array): Float64Array {
  const outside = new Float64Array(12);
  const global = new Float64Array(12);
  const count = new Float64Array(12);
  for (let k = 0; k < frame.hours; k += 1) {
    const m = frame.monthOfDay[Math.floor(k / 24)]!;
    outside[m]! += frame.outsideWPerM2[k]!;
    global[m]! += globalHorizontalWPerM2[k]!;
    count[m]! += 1;
  }
  return outside.map((sum, m) => {
    const surplus = global[m]! / sum - (place.means.globalRadiationWPerM2[m]! * count[m]!) / sum;
    return Math.max(0.2, Math.min(0.97, place.means.cloudCoverFraction[m]! - coverPerClearness * surplus));
  });
}
