import { createStream, inverseNormal } from "@keukentafel/repeatable";
import { fromNoonValues } from "./interpolate.ts";
import { clearSkyGlobal } from "../irradiance.ts";
import type { Fit } from "./daily-temperature.ts";
import type { YearFrame } from "./frame.ts";
import type { PlaceClimate } from "./place-climate.ts";
import { structure } from "./structure.ts";

const { probability, clearness: quantiles } = structure.dailyClearnessQuantiles;
const quantileScores = probability.map((p) => inverseNormal(p));

/** Lowest and highest daily clearness that occurs. */
const darkestDay = 0.02;
const clearestDay = 0.78;

function clearnessOfScore(month: number, score: number): number {
  const values = quantiles[month]!;
  let i = 0;
  while (i + 2 < quantileScores.length && quantileScores[i + 1]! < score) i += 1;
  const share = (score - quantileScores[i]!) / (quantileScores[i + 1]! - quantileScores[i]!);
  return Math.max(darkestDay, Math.min(clearestDay, values[i]! + share * (values[i + 1]! - values[i]!)));
}

/**
 * Daily clearness index (global over extraterrestrial): quantile of the score in the month's
 * distribution, after all scores of a month are shifted together.
 *
 * Fitted: shifted until the year's own month has its radiation. Free: shifted until the distribution
 * (seven representative scores) has the month's mean clearness, so that chance moves the year.
 */
export function dailyClearness(
  frame: YearFrame,
  place: PlaceClimate,
  scoreOfDay: Float64Array,
  fit: Fit,
): Float64Array {
  const { days, monthOfDay, outsideOfDayWhPerM2: outside } = frame;
  const result = new Float64Array(days);
  for (let m = 0; m < 12; m += 1) {
    const first = monthOfDay.indexOf(m);
    const last = monthOfDay.lastIndexOf(m);
    let outsideSum = 0;
    for (let d = first; d <= last; d += 1) outsideSum += outside[d]!;
    const wanted = place.means.globalRadiationWPerM2[m]! * 24 * (last - first + 1);
    let low = -4;
    let high = 4;
    for (let turn = 0; turn < 40; turn += 1) {
      const shift = (low + high) / 2;
      let sum = 0;
      if (fit === "fitted") {
        for (let d = first; d <= last; d += 1) {
          result[d] = clearnessOfScore(m, scoreOfDay[d]! + shift);
          sum += result[d]! * outside[d]!;
        }
      } else {
        for (const score of representativeScores) sum += clearnessOfScore(m, score + shift);
        sum *= outsideSum / representativeScores.length;
      }
      if (sum < wanted) low = shift;
      else high = shift;
    }
    if (fit === "free")
      for (let d = first; d <= last; d += 1) result[d] = clearnessOfScore(m, scoreOfDay[d]! + (low + high) / 2);
  }
  return result;
}

/** Middles of forty equal parts of the normal distribution. */
const representativeScores = Array.from({ length: 40 }, (_, i) => inverseNormal((i + 0.5) / 40));

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
 * month and daily clearness), bounded, and scaled to the day's sum.
 */
export function hourlySky(frame: YearFrame, seed: number, clearness: Float64Array): HourlySky {
  const { hours, sun, outsideWPerM2, outsideOfDayWhPerM2, monthOfDay } = frame;
  const random = createStream(seed, "weather.hourly.clearness");
  const cloudless = new Float64Array(hours);
  const ceiling = new Float64Array(hours);
  const cloudlessOfDay = new Float64Array(frame.days);
  const [atHorizon = 1, perCosine = 0] = structure.lowSunProfile;
  for (let k = 0; k < hours; k += 1) {
    if (sun.sunlitFraction[k] === 0) continue;
    const clear = clearSkyGlobal(sun.up[k]!) * sun.sunlitFraction[k]!;
    cloudless[k] = clear * Math.min(1, atHorizon + perCosine * sun.up[k]!);
    ceiling[k] = Math.min(highestClearSkyIndex * clear, highestHourlyClearness * outsideWPerM2[k]!);
    cloudlessOfDay[Math.floor(k / 24)]! += cloudless[k]!;
  }
  const indexOfDay = clearness.map((kt, d) => (kt * outsideOfDayWhPerM2[d]!) / cloudlessOfDay[d]!);
  const clearSkyIndex = new Float64Array(hours);
  let wander = 0;
  for (let k = 0; k < hours; k += 1) {
    const day = Math.floor(k / 24);
    const month = monthOfDay[day]!;
    const rho = persistenceOf(month);
    wander = rho * wander + Math.sqrt(1 - rho * rho) * random.normal(k);
    const perIndex = indexOfDay[day]! / clearness[day]!;
    const deviation =
      scatterFactor * deviationAt(structure.hourlyClearnessDeviation[month]!, clearness[day]!) * perIndex;
    const course = sun.sunlitFraction[k]! > 0 ? indexOfDay[day]! : fromNoonValues(indexOfDay, k + 0.5);
    clearSkyIndex[k] = Math.max(0.12 * course, Math.min(highestClearSkyIndex, course + deviation * wander));
  }
  const globalHorizontalWPerM2 = new Float64Array(hours);
  const wantedOfDay = clearness.map((kt, d) => kt * outsideOfDayWhPerM2[d]!);
  // Bounded hours keep some days below their sum: the month's other days make up for it.
  for (let pass = 0; pass < 3; pass += 1) {
    const missing = new Float64Array(12);
    const flexible = new Float64Array(12);
    const reached = new Float64Array(frame.days);
    for (let day = 0; day < frame.days; day += 1) {
      let factor = 1;
      for (let turn = 0; turn < 12; turn += 1) {
        let sum = 0;
        for (let k = 24 * day; k < 24 * day + 24; k += 1) {
          const value = factor * clearSkyIndex[k]! * cloudless[k]!;
          const bounded = value < ceiling[k]! ? value : ceiling[k]!;
          globalHorizontalWPerM2[k] = bounded;
          sum += bounded;
        }
        reached[day] = sum;
        if (Math.abs(sum - wantedOfDay[day]!) < 1e-6 * wantedOfDay[day]!) break;
        factor *= wantedOfDay[day]! / sum;
      }
      const short = wantedOfDay[day]! - reached[day]!;
      missing[monthOfDay[day]!]! += short;
      if (short < 1e-3 * wantedOfDay[day]!) flexible[monthOfDay[day]!]! += wantedOfDay[day]!;
    }
    if (missing.every((value, m) => value < 1e-3 * flexible[m]!)) break;
    for (let day = 0; day < frame.days; day += 1) {
      const m = monthOfDay[day]!;
      const isBounded = wantedOfDay[day]! - reached[day]! >= 1e-3 * wantedOfDay[day]!;
      wantedOfDay[day] = isBounded ? reached[day]! : wantedOfDay[day]! * (1 + missing[m]! / Math.max(1, flexible[m]!));
    }
  }
  for (let k = 0; k < hours; k += 1)
    if (cloudless[k]! > 0) clearSkyIndex[k] = globalHorizontalWPerM2[k]! / cloudless[k]!;
  return { globalHorizontalWPerM2, clearSkyIndex };
}

/** Scaling to the day's sum and the bounds take scatter and persistence out; these bring it back. */
const scatterFactor = 1.15;
function persistenceOf(month: number): number {
  return Math.min(0.85, structure.hourlyClearnessLag1[month]! + 0.15);
}

/** Deviation of hourly clearness for a daily clearness; the table's entries stand at 0.05, 0.15, … */
function deviationAt(table: readonly number[], clearness: number): number {
  const position = Math.max(0, Math.min(table.length - 1, clearness * 10 - 0.5));
  const before = Math.min(table.length - 2, Math.floor(position));
  return table[before]! + (position - before) * (table[before + 1]! - table[before]!);
}
