import { monthlyMeansOf } from "./interpolate.ts";
import { smoothYear } from "./smooth-year.ts";
import type { PlaceClimate, SpellTargets } from "./place-climate.ts";
import { spellDays } from "./place-climate.ts";
import { skewed, skewnessOfScore } from "./scores.ts";
import { structure } from "./structure.ts";

/** Whether the months of a year have exactly their means, or scatter about them as real years do. */
export type Fit = "fitted" | "free";

/** Skewness of hot days against the table's: with it the hottest days of summers are as hot as observed. */
const warmSkewness = 1.3;

/**
 * Of the skewness of a month's weather, the part that its thirty days show about their own mean: as if
 * there were some ten independent ones.
 */
const skewnessSeen = 0.33;
/** Beyond it Cornish and Fisher's bend turns back. */
const mostSkewness = 2;

/** Courses over the year that all years of a place share. */
export interface TemperatureCourses {
  readonly monthOfDay: Uint8Array;
  readonly season: Float64Array;
  readonly deviation: Float64Array;
  readonly skewness: Float64Array;
  /** Deviation within a month, per month. */
  readonly within: readonly number[];
}

export function temperatureCourses(place: PlaceClimate, monthOfDay: Uint8Array): TemperatureCourses {
  return {
    monthOfDay,
    season: smoothYear(place.means.temperatureC, monthOfDay),
    deviation: smoothYear(
      structure.dailyTemperatureDeviation.map((total, m) => total * place.spreadFactor[m]!),
      monthOfDay,
    ),
    skewness: smoothYear(
      place.withinMonthSkewness === undefined
        ? structure.dailyTemperatureSkewness.map(
            (whole, m) => (whole > 0 ? warmSkewness : 1) * whole - skewnessOfScore(m),
          )
        : place.withinMonthSkewness.map((sample) =>
            Math.max(-mostSkewness, Math.min(mostSkewness, sample / skewnessSeen)),
          ),
      monthOfDay,
    ),
    within: structure.dailyTemperatureDeviation.map(
      (total, m) =>
        Math.sqrt(total * total - structure.betweenYearDeviation[m]! * structure.betweenYearDeviation[m]!) *
        place.spreadFactor[m]!,
    ),
  };
}

/**
 * Anomalies of the daily mean temperature: `σ (z + g/6 (z² − 1)) / √(1 + g²/18)`, g the month's
 * skewness (Cornish–Fisher).
 *
 * Free: σ is the whole spread of daily means. Fitted: monthly means of the anomaly are taken out and
 * the rest is brought to the spread *within* a month, since the monthly means are fixed.
 */
export function dailyAnomalies(
  place: PlaceClimate,
  courses: TemperatureCourses,
  scoreOfDay: Float64Array,
  fit: Fit,
): Float64Array {
  const { monthOfDay, deviation, skewness } = courses;
  const anomaly = new Float64Array(monthOfDay.length);
  for (let d = 0; d < anomaly.length; d += 1) {
    const score = skewed(scoreOfDay[d]!, skewness[d]!);
    anomaly[d] = deviation[d]! * score * sideFactor(place, score, monthOfDay[d]!);
  }
  if (fit === "free") return anomaly;
  const centred = withoutMonthlyMeans(anomaly, monthOfDay);
  if (place.withinMonthDeviationK !== undefined) return spreadByMonth(centred, place.withinMonthDeviationK, courses);
  const factor = rootMeanSquareFactor(centred, courses.within, monthOfDay);
  return centred.map((value) => factor * value);
}

function sideFactor(place: PlaceClimate, score: number, month: number): number {
  if (score > 0 && month >= 5 && month <= 7) return place.warmSideFactor;
  return score < 0 && (month <= 1 || month === 11) ? place.coldSideFactor : 1;
}

/** The series minus a smooth course through its monthly means. */
export function withoutMonthlyMeans(daily: Float64Array, monthOfDay: Uint8Array): Float64Array {
  const course = smoothYear(monthlyMeansOf(daily, monthOfDay), monthOfDay);
  return daily.map((value, d) => value - course[d]!);
}

/** Taking the monthly means out takes variance out too: factor that brings the rest to the given deviations. */
function rootMeanSquareFactor(centred: Float64Array, wanted: readonly number[], monthOfDay: Uint8Array): number {
  let have = 0;
  let want = 0;
  for (let d = 0; d < centred.length; d += 1) {
    have += centred[d]! * centred[d]!;
    want += wanted[monthOfDay[d]!]! * wanted[monthOfDay[d]!]!;
  }
  return Math.sqrt(want / have);
}

const spreadTurns = 8;
/** A month keeps at least this part of its deviation for the weather, whatever the season's course takes. */
const leastWeatherShare = 0.4;

/** Every month brought to its own deviation (that of the season's course within it included), smoothly between months. */
function spreadByMonth(centred: Float64Array, wanted: readonly number[], courses: TemperatureCourses): Float64Array {
  const { season, monthOfDay } = courses;
  const squared = (values: Float64Array): number[] =>
    monthlyMeansOf(
      values.map((value) => value * value),
      monthOfDay,
    );
  const seasonMeans = monthlyMeansOf(season, monthOfDay);
  const ofSeason = squared(season.map((value, d) => value - seasonMeans[monthOfDay[d]!]!));
  const ofWeather = wanted.map((deviation, m) =>
    Math.sqrt(Math.max(leastWeatherShare * deviation * deviation, deviation * deviation - ofSeason[m]!)),
  );
  let result = centred;
  for (let turn = 0; turn < spreadTurns; turn += 1) {
    const factor = smoothYear(
      squared(result).map((square, m) => Math.max(0.5, Math.min(2, ofWeather[m]! / Math.sqrt(square)))),
      monthOfDay,
    );
    result = withoutMonthlyMeans(
      result.map((value, d) => value * Math.max(0.3, factor[d]!)),
      monthOfDay,
    );
  }
  return result;
}

/** Mean of the coldest or hottest run of `length` days. */
export function extremeRun(daily: Float64Array, length: number, side: "coldest" | "hottest"): number {
  let sum = 0;
  for (let d = 0; d < length; d += 1) sum += daily[d]!;
  let extreme = sum;
  for (let d = length; d < daily.length; d += 1) {
    sum += daily[d]! - daily[d - length]!;
    if (side === "coldest" ? sum < extreme : sum > extreme) extreme = sum;
  }
  return extreme / length;
}

/** What a miss of all lengths alike counts against one of single lengths: stretching takes it away. */
const levelWeight = 0.3;

/**
 * How badly the cold or hot spells of a year fit: mean square by which the lengths differ among each
 * other from what is wanted, and a little for a common difference, K².
 */
export function spellMisfit(daily: Float64Array, targets: readonly number[], side: "coldest" | "hottest"): number {
  const misses = spellDays.map((length, i) => extremeRun(daily, length, side) - targets[i]!);
  const level = misses[2]!;
  return misses.reduce((sum, miss) => sum + (miss - level) * (miss - level), 0) + levelWeight * level * level;
}

const stretchTurns = 8;
const leastStretch = 0.5;
const mostStretch = 2.2;
/** Three days count most: they decide what a home of usual weight needs. */
const missWeights = [0.6, 1, 2.4, 1] as const;

/**
 * Brings the year's three coldest and three hottest days to what is wanted, by stretching the part of
 * the anomalies beyond one (smooth) threshold on the cold side of winter and the warm side of summer;
 * months keep their means.
 */
export function stretchedToSpells(
  courses: TemperatureCourses,
  anomaly: Float64Array,
  spells: SpellTargets,
): Float64Array {
  const { season, monthOfDay } = courses;
  let cold = 1;
  let hot = 1;
  let daily = season.map((mean, d) => mean + anomaly[d]!);
  for (let turn = 0; turn < stretchTurns; turn += 1) {
    const coldMiss = meanMiss(daily, spells.coldestMeanC, "coldest");
    const hotMiss = meanMiss(daily, spells.hottestMeanC, "hottest");
    if (Math.abs(coldMiss) < 0.05 && Math.abs(hotMiss) < 0.05) break;
    // A stretch by one moves the extreme by what lies beyond the threshold: some five degrees.
    cold = Math.max(leastStretch, Math.min(mostStretch, cold + coldMiss / 5));
    hot = Math.max(leastStretch, Math.min(mostStretch, hot - hotMiss / 5));
    const stretched = anomaly.map((value, d) => {
      const m = monthOfDay[d]!;
      const winter = m <= 2 || m >= 10;
      const threshold = winter ? -2 : 1.5;
      if (winter) return value < threshold ? threshold + cold * (value - threshold) : value;
      return m >= 4 && m <= 8 && value > threshold ? threshold + hot * (value - threshold) : value;
    });
    const centred = withoutMonthlyMeans(stretched, monthOfDay);
    daily = season.map((mean, d) => tempered(mean + centred[d]!, spells));
  }
  return daily;
}

const beyondSingleDayK = 0.5;
const keptBeyond = 0.25;

/** A single day goes little beyond the coldest and the hottest one that are wanted. */
function tempered(value: number, spells: SpellTargets): number {
  const highest = spells.hottestMeanC[0]! + beyondSingleDayK;
  const lowest = spells.coldestMeanC[0]! - beyondSingleDayK;
  if (value > highest) return highest + keptBeyond * (value - highest);
  return value < lowest ? lowest + keptBeyond * (value - lowest) : value;
}

/** By how much the spells are too warm, K. */
function meanMiss(daily: Float64Array, targets: readonly number[], side: "coldest" | "hottest"): number {
  let sum = 0;
  spellDays.forEach((length, i) => {
    sum += missWeights[i]! * (extremeRun(daily, length, side) - targets[i]!);
  });
  return sum / (missWeights[0] + missWeights[1] + missWeights[2] + missWeights[3]);
}

/** Days this much cooler than the hottest five-day spell, and more, may be moved; those beyond only in part. */
const belowSpellK = 1;
const fadingK = 2;

/**
 * Makes the warm days of summer that are not its warmest a little warmer or cooler: those between
 * 1 and 7 K above normal by up to `by`, most in the middle, and none of the hot spell. Months keep
 * their means.
 */
export function moderatelyWarmed(
  courses: TemperatureCourses,
  daily: Float64Array,
  by: number,
  spells: SpellTargets,
): Float64Array {
  const { season, monthOfDay } = courses;
  const limit = spells.hottestMeanC[3]! - belowSpellK;
  const anomaly = daily.map((value, d) => {
    const own = value - season[d]!;
    const m = monthOfDay[d]!;
    const position = (own - 1) / 6;
    const share = Math.min(1, (limit - value) / fadingK);
    if (m < 4 || m > 8 || position <= 0 || position >= 1 || share <= 0) return own;
    return own + 4 * by * share * position * (1 - position);
  });
  const centred = withoutMonthlyMeans(anomaly, monthOfDay);
  return season.map((mean, d) => mean + centred[d]!);
}
