import { createStream, inverseNormal } from "@keukentafel/repeatable";
import { clearSkyGlobal } from "../irradiance.ts";
import type { SunHours } from "../sun-hours.ts";
import type { DailyScores } from "./daily-scores.ts";
import { fromNoonValues } from "./interpolate.ts";
import type { ClimateStatistics } from "./statistics.ts";

/** Extraterrestrial radiation on the horizontal, W/m² mean per hour. */
function extraterrestrialHorizontal(sun: SunHours, k: number): number {
  return sun.extraterrestrialNormalWPerM2[k]! * sun.up[k]! * sun.sunlitFraction[k]!;
}

/**
 * Daily clearness index (global over extraterrestrial): the score's quantile in the month's
 * distribution, after the scores of a month are shifted together so that the month's radiation is
 * exactly that of the base period.
 */
export function dailyClearness(
  statistics: ClimateStatistics,
  scores: DailyScores,
  monthOfDay: Uint8Array,
  sun: SunHours,
): Float64Array {
  const days = monthOfDay.length;
  const outside = new Float64Array(days);
  for (let k = 0; k < sun.hours; k += 1) outside[Math.floor(k / 24)]! += extraterrestrialHorizontal(sun, k);
  const result = new Float64Array(days);
  const z = statistics.dailyClearnessQuantiles.probability.map((p) => inverseNormal(p));
  for (let m = 0; m < 12; m += 1) {
    const values = statistics.dailyClearnessQuantiles.clearness[m]!;
    let low = -3;
    let high = 3;
    for (let turn = 0; turn < 50; turn += 1) {
      const shift = (low + high) / 2;
      let sum = 0;
      let hours = 0;
      for (let d = 0; d < days; d += 1) {
        if (monthOfDay[d] !== m) continue;
        result[d] = clearnessOfScore(z, values, scores.clearness[d]! + shift);
        sum += result[d]! * outside[d]!;
        hours += 24;
      }
      if (sum / hours < statistics.meanGlobalRadiation[m]!) low = shift;
      else high = shift;
    }
  }
  return result;
}

/** Lowest and highest daily clearness that occurs. */
const darkestDay = 0.03;
const clearestDay = 0.77;

function clearnessOfScore(z: readonly number[], values: readonly number[], score: number): number {
  let i = 0;
  while (i + 2 < z.length && z[i + 1]! < score) i += 1;
  const share = (score - z[i]!) / (z[i + 1]! - z[i]!);
  return Math.max(darkestDay, Math.min(clearestDay, values[i]! + share * (values[i + 1]! - values[i]!)));
}

export interface HourlySky {
  readonly globalHorizontalWPerM2: Float64Array;
  /** Radiation over that of a cloudless sky; continued through the night as a measure of cloud. */
  readonly clearSkyIndex: Float64Array;
}

/** Hourly clearness cannot exceed this (measured extremes at sea level). */
const highestHourlyClearness = 0.82;
/** Nor can an hour be much brighter than a cloudless one. */
const highestClearSkyIndex = 1.1;

/**
 * Hourly global radiation whose daily sums follow the daily clearness: a cloudless profile times an
 * index that wanders about the day's value (autoregression with the observed hourly deviation by
 * daily clearness), bounded, and scaled to the day's sum.
 */
export function hourlySky(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  clearness: Float64Array,
  sun: SunHours,
): HourlySky {
  const hours = sun.hours;
  const random = createStream(seed, "weather.hourly.clearness");
  const cloudless = new Float64Array(hours);
  const ceiling = new Float64Array(hours);
  const outsideOfDay = new Float64Array(monthOfDay.length);
  const cloudlessOfDay = new Float64Array(monthOfDay.length);
  const [atHorizon = 1, perCosine = 0] = statistics.lowSunProfile;
  for (let k = 0; k < hours; k += 1) {
    const day = Math.floor(k / 24);
    const clear = clearSkyGlobal(sun.up[k]!) * sun.sunlitFraction[k]!;
    cloudless[k] = clear * Math.min(1, atHorizon + perCosine * sun.up[k]!);
    ceiling[k] = Math.min(highestClearSkyIndex * clear, highestHourlyClearness * extraterrestrialHorizontal(sun, k));
    outsideOfDay[day]! += extraterrestrialHorizontal(sun, k);
    cloudlessOfDay[day]! += cloudless[k]!;
  }
  const indexOfDay = clearness.map((kt, d) => (kt * outsideOfDay[d]!) / cloudlessOfDay[d]!);
  const clearSkyIndex = new Float64Array(hours);
  let wander = 0;
  for (let k = 0; k < hours; k += 1) {
    const day = Math.floor(k / 24);
    const rho = statistics.hourlyClearnessLag1[monthOfDay[day]!]!;
    wander = rho * wander + Math.sqrt(1 - rho * rho) * random.normal(k);
    const perIndex = indexOfDay[day]! / Math.max(0.01, clearness[day]!);
    const deviation = deviationAt(statistics.hourlyClearnessDeviation, clearness[day]!) * perIndex;
    const course = sun.sunlitFraction[k]! > 0 ? indexOfDay[day]! : fromNoonValues(indexOfDay, k + 0.5);
    clearSkyIndex[k] = Math.max(0.15 * course, Math.min(highestClearSkyIndex, course + deviation * wander));
  }
  const globalHorizontalWPerM2 = new Float64Array(hours);
  for (let day = 0; day < monthOfDay.length; day += 1) {
    const target = clearness[day]! * outsideOfDay[day]!;
    let factor = 1;
    for (let turn = 0; turn < 30; turn += 1) {
      let sum = 0;
      for (let k = 24 * day; k < 24 * day + 24; k += 1) {
        globalHorizontalWPerM2[k] = Math.min(ceiling[k]!, factor * clearSkyIndex[k]! * cloudless[k]!);
        sum += globalHorizontalWPerM2[k]!;
      }
      if (Math.abs(sum - target) < 1e-9 * target) break;
      factor *= target / sum;
    }
    for (let k = 24 * day; k < 24 * day + 24; k += 1) {
      if (cloudless[k]! > 0) clearSkyIndex[k] = globalHorizontalWPerM2[k]! / cloudless[k]!;
    }
  }
  return { globalHorizontalWPerM2, clearSkyIndex };
}

/** Deviation of hourly clearness for a daily clearness; the table's entries stand at 0.05, 0.15, … */
function deviationAt(table: readonly number[], clearness: number): number {
  const position = Math.max(0, Math.min(table.length - 1, clearness * 10 - 0.5));
  const before = Math.min(table.length - 2, Math.floor(position));
  return table[before]! + (position - before) * (table[before + 1]! - table[before]!);
}
