import { cos, createStream, cumulativeNormal, exp, ln, pow, sin } from "@keukentafel/repeatable";
import type { DailyScores } from "./daily-scores.ts";
import { withoutMonthlyMeans } from "./hourly-temperature.ts";
import { fromNoonValues, monthlyMeansOf, noonValuesFor, smoothYear } from "./interpolate.ts";
import type { ClimateStatistics } from "./statistics.ts";

/** Share of the hourly variance of wind that lies in the daily mean. */
const dailyShareOfWind = 0.65;
const windWithinDayLag1 = 0.85;

/**
 * Wind speed per hour: a normal score made of the day's and an hourly one, mapped to the month's
 * Weibull distribution, with the month's diurnal course, scaled to the month's mean.
 */
export function hourlyWind(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  scores: DailyScores,
): Float64Array {
  const hours = 24 * monthOfDay.length;
  const random = createStream(seed, "weather.hourly.wind");
  const noon = noonValuesFor(scores.wind);
  const result = new Float64Array(hours);
  let within = 0;
  for (let k = 0; k < hours; k += 1) {
    const m = monthOfDay[Math.floor(k / 24)]!;
    within = windWithinDayLag1 * within + Math.sqrt(1 - windWithinDayLag1 * windWithinDayLag1) * random.normal(k);
    const score = Math.sqrt(dailyShareOfWind) * fromNoonValues(noon, k + 1) + Math.sqrt(1 - dailyShareOfWind) * within;
    const exceedance = Math.max(1e-6, 1 - cumulativeNormal(score));
    const [c1 = 0, s1 = 0, c2 = 0, s2 = 0] = statistics.diurnalWindHarmonics[m]!;
    const angle = (2 * Math.PI * (k % 24)) / 24;
    const diurnal = 1 + c1 * cos(angle) + s1 * sin(angle) + c2 * cos(2 * angle) + s2 * sin(2 * angle);
    result[k] = pow(-ln(exceedance), 1 / statistics.windWeibullShape[m]!) * diurnal;
  }
  const scale = smoothYear(
    monthlyMeansOf(result, monthOfDay).map((mean, m) => statistics.meanWindSpeed[m]! / mean),
    monthOfDay,
  );
  for (let k = 0; k < hours; k += 1) result[k]! *= scale[Math.floor(k / 24)]!;
  return result;
}

/**
 * Wind direction: every day draws one of eight sectors by the month's frequencies, weighted by how
 * well the sector's mean temperature anomaly fits the day's; hours turn from one day's direction to
 * the next the short way, with a slow random swing.
 */
export function hourlyWindDirection(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  dailyAnomaly: Float64Array,
): Float64Array {
  const days = monthOfDay.length;
  const draw = createStream(seed, "weather.daily.sector");
  const within = createStream(seed, "weather.daily.direction");
  const swing = createStream(seed, "weather.hourly.direction");
  const course = new Float64Array(days);
  for (let d = 0; d < days; d += 1) {
    const m = monthOfDay[d]!;
    const spread = statistics.dailyTemperatureDeviation[m]!;
    const weights = statistics.windSectorFrequency[m]!.map((frequency, s) => {
      const misfit = (dailyAnomaly[d]! - statistics.windSectorTemperature[m]![s]!) / spread;
      return frequency * exp(-0.5 * misfit * misfit);
    });
    let rest = draw.uniform(d) * weights.reduce((sum, weight) => sum + weight, 0);
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
    const direction = course[before]! + (position - before) * (course[before + 1]! - course[before]!) + deviation;
    result[k] = direction - 360 * Math.floor(direction / 360);
  }
  return result;
}

function turned(angle: number): number {
  return angle - 360 * Math.round(angle / 360);
}

const dewPointWithinDayLag1 = 0.9;
/** Deviation within the day beyond the glide from day to day, K (observed in all: 1.5 K). */
const dewPointWithinDay = 0.8;

/**
 * Dew point at the end of every hour, never above the temperature; shifted smoothly until the months
 * have their means in spite of that cap.
 */
export function hourlyDewPoint(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  scores: DailyScores,
  temperatureC: Float64Array,
): Float64Array {
  const hours = temperatureC.length;
  const random = createStream(seed, "weather.hourly.dewPoint");
  const deviation = smoothYear(
    statistics.dailyDewPointDeviation.map(
      (total, m) =>
        total * Math.sqrt(1 - squared(statistics.betweenYearDeviation[m]! / statistics.dailyTemperatureDeviation[m]!)),
    ),
    monthOfDay,
  );
  const noon = noonValuesFor(withoutMonthlyMeans(scores.dewPoint, monthOfDay).map((score, d) => score * deviation[d]!));
  const free = new Float64Array(hours);
  let within = 0;
  for (let k = 0; k < hours; k += 1) {
    within =
      dewPointWithinDayLag1 * within + Math.sqrt(1 - dewPointWithinDayLag1 * dewPointWithinDayLag1) * random.normal(k);
    free[k] = fromNoonValues(noon, k + 1) + dewPointWithinDay * within;
  }
  const result = new Float64Array(hours);
  const targets = [...statistics.meanDewPoint];
  for (let turn = 0; turn < 25; turn += 1) {
    const course = smoothYear(targets, monthOfDay);
    for (let k = 0; k < hours; k += 1) result[k] = Math.min(temperatureC[k]!, course[Math.floor(k / 24)]! + free[k]!);
    const means = monthlyMeansOf(result, monthOfDay);
    for (let m = 0; m < 12; m += 1) targets[m]! += statistics.meanDewPoint[m]! - means[m]!;
  }
  return result;
}

function squared(value: number): number {
  return value * value;
}

/** Pressure at sea level at the end of every hour, Pa. */
export function hourlySeaLevelPressure(
  statistics: ClimateStatistics,
  monthOfDay: Uint8Array,
  scores: DailyScores,
): Float64Array {
  const deviation = smoothYear(statistics.dailyPressureDeviation, monthOfDay);
  const mean = smoothYear(statistics.meanSeaLevelPressure, monthOfDay);
  const centred = withoutMonthlyMeans(scores.pressure, monthOfDay);
  const noon = noonValuesFor(mean.map((value, d) => value + centred[d]! * deviation[d]!));
  return Float64Array.from({ length: 24 * monthOfDay.length }, (_, k) => fromNoonValues(noon, k + 1));
}

const showerLag1 = 0.8;

/**
 * Rain per hour: of every month, as many hours as are wet on average, chosen by a score of dull sky,
 * low pressure and chance; amounts grow with the score and sum to the month's rain.
 */
export function hourlyRain(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  scores: DailyScores,
): Float64Array {
  const hours = 24 * monthOfDay.length;
  const random = createStream(seed, "weather.hourly.rain");
  const inclination = new Float64Array(hours);
  let shower = 0;
  for (let k = 0; k < hours; k += 1) {
    shower = showerLag1 * shower + Math.sqrt(1 - showerLag1 * showerLag1) * random.normal(k);
    inclination[k] =
      shower - 0.8 * fromNoonValues(scores.clearness, k + 0.5) - 0.4 * fromNoonValues(scores.pressure, k + 0.5);
  }
  const result = new Float64Array(hours);
  for (let m = 0; m < 12; m += 1) {
    const ofMonth: number[] = [];
    for (let k = 0; k < hours; k += 1) if (monthOfDay[Math.floor(k / 24)] === m) ofMonth.push(k);
    ofMonth.sort((a, b) => inclination[b]! - inclination[a]!);
    const wet = ofMonth.slice(0, Math.round(statistics.rainHourFraction[m]! * ofMonth.length));
    // Exponential amounts by rank, with the 0.1 mm that makes an hour wet.
    const amounts = wet.map((_, rank) => -ln((rank + 0.5) / wet.length));
    const total = (statistics.rainPerDay[m]! * ofMonth.length) / 24 - 0.1 * wet.length;
    const scale = total / amounts.reduce((sum, amount) => sum + amount, 0);
    for (let rank = 0; rank < wet.length; rank += 1) result[wet[rank]!] = 0.1 + scale * amounts[rank]!;
  }
  return result;
}
