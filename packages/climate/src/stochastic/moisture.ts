import { createStream, cumulativeNormal, inverseNormal, ln } from "@keukentafel/repeatable";
import { fromNoonValues, monthlyMeansOf, noonValuesFor } from "./interpolate.ts";
import { smoothYear } from "./smooth-year.ts";
import { withoutMonthlyMeans, type Fit } from "./daily-temperature.ts";
import type { YearFrame } from "./frame.ts";
import type { PlaceClimate } from "./place-climate.ts";
import type { DailyScores } from "./scores.ts";
import { structure } from "./structure.ts";

const dewPointWithinDayLag1 = 0.9;
/** Deviation within the day beyond the glide from day to day, K (observed in all: 1.5 K). */
const dewPointWithinDay = 0.8;
const capTurns = 12;

/**
 * Dew point at the end of every hour, never above the temperature; shifted smoothly until the months
 * have their means in spite of that cap. Free: the months' own anomalies are kept on top.
 */
export function hourlyDewPoint(
  frame: YearFrame,
  place: PlaceClimate,
  seed: number,
  scoreOfDay: Float64Array,
  temperatureC: Float64Array,
  fit: Fit,
): Float64Array {
  const { hours, monthOfDay } = frame;
  const random = createStream(seed, "weather.hourly.dewPoint");
  const between = structure.betweenYearDeviation.map((value, m) =>
    fit === "free" ? 0 : value / structure.dailyTemperatureDeviation[m]!,
  );
  const deviation = smoothYear(
    structure.dailyDewPointDeviation.map(
      (total, m) => total * place.spreadFactor[m]! * Math.sqrt(1 - between[m]! * between[m]!),
    ),
    monthOfDay,
  );
  const scores = fit === "free" ? scoreOfDay : withoutMonthlyMeans(scoreOfDay, monthOfDay);
  const anomaly = scores.map((score, d) => score * deviation[d]!);
  const noon = noonValuesFor(anomaly);
  const anomalyOfMonth = monthlyMeansOf(anomaly, monthOfDay);
  const free = new Float64Array(hours);
  const innovation = Math.sqrt(1 - dewPointWithinDayLag1 * dewPointWithinDayLag1);
  let within = 0;
  for (let k = 0; k < hours; k += 1) {
    within = dewPointWithinDayLag1 * within + innovation * random.normal(k);
    free[k] = fromNoonValues(noon, k + 1) + dewPointWithinDay * within;
  }
  const result = new Float64Array(hours);
  const goals = place.means.dewPointTemperatureC.map((mean, m) => mean + (fit === "free" ? anomalyOfMonth[m]! : 0));
  const targets = [...place.means.dewPointTemperatureC];
  for (let turn = 0; turn < capTurns; turn += 1) {
    const course = smoothYear(targets, monthOfDay);
    for (let k = 0; k < hours; k += 1) {
      const value = course[Math.floor(k / 24)]! + free[k]!;
      result[k] = value < temperatureC[k]! ? value : temperatureC[k]!;
    }
    const means = monthlyMeansOf(result, monthOfDay);
    let worst = 0;
    for (let m = 0; m < 12; m += 1) {
      const miss = goals[m]! - means[m]!;
      worst = Math.max(worst, Math.abs(miss));
      targets[m]! += 1.4 * miss;
    }
    if (worst < 0.02) break;
  }
  return result;
}

/** Pressure at sea level at the end of every hour, Pa. */
export function hourlySeaLevelPressure(
  frame: YearFrame,
  place: PlaceClimate,
  scoreOfDay: Float64Array,
  fit: Fit,
): Float64Array {
  const { monthOfDay, hours } = frame;
  const deviation = smoothYear(structure.dailyPressureDeviation, monthOfDay);
  const mean = smoothYear(place.means.seaLevelPressurePa, monthOfDay);
  const scores = fit === "free" ? scoreOfDay : withoutMonthlyMeans(scoreOfDay, monthOfDay);
  const noon = noonValuesFor(mean.map((value, d) => value + scores[d]! * deviation[d]!));
  return Float64Array.from({ length: hours }, (_, k) => fromNoonValues(noon, k + 1));
}

const showerLag1 = 0.8;
/** The least that makes an hour wet, mm. */
const leastRainMm = 0.1;
const dullness = 0.8;
const lowPressure = 0.4;

/**
 * Rain per hour: hours whose score of dull sky, low pressure and chance lies among the month's wet
 * ones are wet; amounts are exponential in the rank. Fitted: scaled to the month's sum.
 */
export function hourlyRain(
  frame: YearFrame,
  place: PlaceClimate,
  seed: number,
  scores: DailyScores,
  fit: Fit,
): Float64Array {
  const { hours, monthOfDay } = frame;
  const random = createStream(seed, "weather.hourly.rain");
  const innovation = Math.sqrt(1 - showerLag1 * showerLag1);
  const result = new Float64Array(hours);
  const thresholds = place.means.rainHourFraction.map(
    (wet, m) => -inclinationDeviation[m]! * inverseNormal(Math.max(1e-9, Math.min(0.99, wet))),
  );
  let shower = 0;
  for (let k = 0; k < hours; k += 1) {
    const m = monthOfDay[Math.floor(k / 24)]!;
    shower = showerLag1 * shower + innovation * random.normal(k);
    const inclination =
      shower -
      dullness * fromNoonValues(scores.clearness, k + 0.5) -
      lowPressure * fromNoonValues(scores.pressure, k + 0.5);
    const wetFraction = place.means.rainHourFraction[m]!;
    if (inclination <= thresholds[m]!) continue;
    const exceedance = cumulativeNormal(-inclination / inclinationDeviation[m]!);
    const perWetHour = place.means.rainMmPerDay[m]! / 24 / wetFraction;
    result[k] = leastRainMm - Math.max(0, perWetHour - leastRainMm) * ln(exceedance / wetFraction);
  }
  if (fit === "free") return result;
  const means = monthlyMeansOf(result, monthOfDay);
  for (let k = 0; k < hours; k += 1) {
    const m = monthOfDay[Math.floor(k / 24)]!;
    if (means[m]! > 0) result[k]! *= place.means.rainMmPerDay[m]! / 24 / means[m]!;
  }
  return result;
}

/** Deviation of the inclination to rain per month; clearness and pressure are correlated. */
const inclinationDeviation = structure.dailyCorrelation.map((pairs) => {
  const clearnessPressure = pairs[7]!;
  // Straight lines between daily scores keep about four fifths of their variance.
  const kept = 0.8;
  return Math.sqrt(
    1 + kept * (dullness * dullness + lowPressure * lowPressure + 2 * dullness * lowPressure * clearnessPressure),
  );
});
