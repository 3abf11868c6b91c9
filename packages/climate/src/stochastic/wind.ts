import { cos, createStream, cumulativeNormal, exp, ln, pow, sin } from "@keukentafel/repeatable";
import { fromNoonValues, monthlyMeansOf, noonValuesFor } from "./interpolate.ts";
import { smoothYear } from "./smooth-year.ts";
import type { Fit } from "./daily-temperature.ts";
import type { YearFrame } from "./frame.ts";
import type { PlaceClimate } from "./place-climate.ts";
import { structure } from "./structure.ts";

/** Share of the hourly variance of the wind's score that lies in the daily one. */
const dailyShare = 0.65;
const withinDayLag1 = 0.85;
/** Γ(1 + 1/k) for the shapes k of 1.9…2.2 that occur. */
const weibullMean = 0.886;

/** Diurnal course of the wind per month and local hour, mean one. */
const diurnal = structure.diurnalWindHarmonics.map(([c1 = 0, s1 = 0, c2 = 0, s2 = 0]) =>
  Array.from({ length: 24 }, (_, hour) => {
    const angle = (2 * Math.PI * hour) / 24;
    return 1 + c1 * cos(angle) + s1 * sin(angle) + c2 * cos(2 * angle) + s2 * sin(2 * angle);
  }),
);

/**
 * Wind speed per hour: a normal score made of the day's and an hourly one, mapped to the month's
 * Weibull distribution, with the month's diurnal course; fitted: scaled to the month's mean.
 */
export function hourlyWind(
  frame: YearFrame,
  place: PlaceClimate,
  seed: number,
  scoreOfDay: Float64Array,
  fit: Fit,
): Float64Array {
  const { hours, monthOfDay } = frame;
  const random = createStream(seed, "weather.hourly.wind");
  const noon = noonValuesFor(scoreOfDay);
  const result = new Float64Array(hours);
  const innovation = Math.sqrt(1 - withinDayLag1 * withinDayLag1);
  const dailyWeight = Math.sqrt(dailyShare);
  const hourlyWeight = Math.sqrt(1 - dailyShare);
  let within = 0;
  for (let k = 0; k < hours; k += 1) {
    const m = monthOfDay[Math.floor(k / 24)]!;
    within = withinDayLag1 * within + innovation * random.normal(k);
    const score = dailyWeight * fromNoonValues(noon, k + 1) + hourlyWeight * within;
    const exceedance = Math.max(1e-6, 1 - cumulativeNormal(score));
    const speed =
      (place.means.windSpeedMPerS[m]! / weibullMean) * pow(-ln(exceedance), 1 / structure.windWeibullShape[m]!);
    result[k] = speed * (diurnal[m]![k % 24]! * place.rangeFactor[m]! + 1 - place.rangeFactor[m]!);
  }
  if (fit === "free") return result;
  for (let turn = 0; turn < 3; turn += 1) {
    const scale = smoothYear(
      monthlyMeansOf(result, monthOfDay).map((mean, m) => place.means.windSpeedMPerS[m]! / mean),
      monthOfDay,
    );
    for (let k = 0; k < hours; k += 1) result[k]! *= scale[Math.floor(k / 24)]!;
  }
  return result;
}

/** Deviation of the daily temperature within a wind sector, per month: what the sectors leave of the whole. */
const withinSector = structure.dailyTemperatureDeviation.map((total, m) => {
  const explained = structure.windSectorFrequency[m]!.reduce(
    (sum, frequency, s) => sum + frequency * structure.windSectorTemperature[m]![s]! ** 2,
    0,
  );
  return Math.sqrt(total * total - explained);
});

/**
 * Wind direction: every day draws one of eight sectors by Bayes' rule from the month's frequencies
 * and the temperature anomaly of each sector (normal, with the deviation left within sectors); hours
 * turn from one day's direction to the next the short way, with a slow random swing.
 *
 * @param anomalyOfDay daily mean temperature against the normal of the season, K
 */
export function hourlyWindDirection(frame: YearFrame, seed: number, anomalyOfDay: Float64Array): Float64Array {
  const { days, monthOfDay } = frame;
  const draw = createStream(seed, "weather.daily.sector");
  const within = createStream(seed, "weather.daily.direction");
  const swing = createStream(seed, "weather.hourly.direction");
  const course = new Float64Array(days);
  const weights = new Float64Array(8);
  for (let d = 0; d < days; d += 1) {
    const m = monthOfDay[d]!;
    let total = 0;
    for (let s = 0; s < 8; s += 1) {
      const misfit = (anomalyOfDay[d]! - structure.windSectorTemperature[m]![s]!) / withinSector[m]!;
      weights[s] = structure.windSectorFrequency[m]![s]! * exp(-0.5 * Math.min(50, misfit * misfit));
      total += weights[s]!;
    }
    let rest = draw.uniform(d) * total;
    let sector = 0;
    while (sector < 7 && rest > weights[sector]!) {
      rest -= weights[sector]!;
      sector += 1;
    }
    const direction = 45 * sector + 45 * (within.uniform(d) - 0.5);
    // Kept continuous: the turn from yesterday is never more than half a circle.
    const previous = d === 0 ? direction : course[d - 1]!;
    course[d] = previous + turned(direction - previous);
  }
  const result = new Float64Array(24 * days);
  let deviation = 0;
  for (let k = 0; k < result.length; k += 1) {
    deviation = 0.9 * deviation + 15 * Math.sqrt(1 - 0.81) * swing.normal(k);
    const position = Math.max(0, Math.min(days - 1, (k + 1) / 24 - 0.5));
    const before = Math.min(days - 2, Math.floor(position));
    // Fronts turn the wind within hours, not within a day.
    const share = Math.max(0, Math.min(1, 3 * (position - before) - 1));
    const direction = course[before]! + share * (course[before + 1]! - course[before]!) + deviation;
    result[k] = direction - 360 * Math.floor(direction / 360);
  }
  return result;
}

function turned(angle: number): number {
  return angle - 360 * Math.round(angle / 360);
}
