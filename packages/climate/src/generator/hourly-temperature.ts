import { cos, createStream, sin } from "@keukentafel/repeatable";
import { withinDayNoise } from "../within-day-noise.ts";
import type { DailyScores } from "./daily-scores.ts";
import { fromNoonValues, monthlyMeansOf, noonValuesFor, smoothYear } from "./interpolate.ts";
import type { ClimateStatistics } from "./statistics.ts";

/**
 * Daily mean temperatures: the seasonal course plus a skewed anomaly, corrected smoothly so that
 * every month has exactly its mean.
 *
 * The anomaly is `σ (z + g/6 (z² − 1))` with g the month's skewness (first term of the Cornish–Fisher
 * expansion). σ is the deviation *within* a month: the spread between years is taken out, since the
 * monthly means of a reference year are fixed.
 */
export function dailyTemperatures(
  statistics: ClimateStatistics,
  scores: DailyScores,
  monthOfDay: Uint8Array,
): Float64Array {
  const deviation = smoothYear(
    statistics.dailyTemperatureDeviation.map((total, m) =>
      Math.sqrt(total * total - statistics.betweenYearDeviation[m]! * statistics.betweenYearDeviation[m]!),
    ),
    monthOfDay,
  );
  const skewness = smoothYear(statistics.dailyTemperatureSkewness, monthOfDay);
  const anomaly = new Float64Array(monthOfDay.length);
  for (let d = 0; d < anomaly.length; d += 1) {
    const z = scores.temperature[d]!;
    anomaly[d] = deviation[d]! * (z + (skewness[d]! / 6) * (z * z - 1));
  }
  // Taking the monthly means out takes variance out too; what is left is brought back to σ.
  const centred = withoutMonthlyMeans(anomaly, monthOfDay);
  let achieved = 0;
  let wanted = 0;
  for (let d = 0; d < centred.length; d += 1) {
    achieved += centred[d]! * centred[d]!;
    wanted += deviation[d]! * deviation[d]!;
  }
  const factor = Math.sqrt(wanted / achieved);
  const season = smoothYear(statistics.meanTemperature, monthOfDay);
  return season.map((mean, d) => mean + factor * centred[d]!);
}

/** The series minus a smooth course through its monthly means. */
export function withoutMonthlyMeans(daily: Float64Array, monthOfDay: Uint8Array): Float64Array {
  const course = smoothYear(monthlyMeansOf(daily, monthOfDay), monthOfDay);
  return daily.map((value, d) => value - course[d]!);
}

/**
 * Temperature at the end of every hour: daily mean, diurnal wave by clearness and wind, residual.
 *
 * The wave is interpolated between those of dull, middle and clear days at the day's clearness and
 * made larger or smaller by the regression of the diurnal range on wind. The residual is a
 * filtered noise minus its running mean over a day, so that it leaves daily means alone.
 */
export function hourlyTemperatures(
  statistics: ClimateStatistics,
  seed: number,
  monthOfDay: Uint8Array,
  dailyMean: Float64Array,
  dailyClearness: Float64Array,
  dailyWind: Float64Array,
): Float64Array {
  const hours = 24 * monthOfDay.length;
  const noon = noonValuesFor(dailyMean);
  const residual = hourlyResidual(statistics, seed, monthOfDay);
  const result = new Float64Array(hours);
  const harmonics = harmonicsPerDay(statistics, monthOfDay, dailyClearness, dailyWind);
  for (let k = 0; k < hours; k += 1) {
    // Hour division UT of the end of this hour, at UTC+1.
    const angle = (2 * Math.PI * (k % 24)) / 24;
    const day = Math.floor(k / 24);
    let wave = 0;
    for (let n = 0; n < 3; n += 1) {
      wave +=
        waveAt(harmonics[2 * n]!, day, k) * cos((n + 1) * angle) +
        waveAt(harmonics[2 * n + 1]!, day, k) * sin((n + 1) * angle);
    }
    result[k] = fromNoonValues(noon, k + 1) + wave + residual[k]!;
  }
  return result;
}

/** A day's harmonic, gliding into the next day's over the night (20 h to 4 h) lest the wave jump at midnight. */
function waveAt(harmonic: Float64Array, day: number, k: number): number {
  const hour = k % 24;
  const days = harmonic.length;
  if (hour >= 20) {
    const share = (hour - 20) / 8;
    return (1 - share) * harmonic[day]! + share * harmonic[(day + 1) % days]!;
  }
  if (hour < 4) {
    const share = (hour + 4) / 8;
    return (1 - share) * harmonic[(day + days - 1) % days]! + share * harmonic[day]!;
  }
  return harmonic[day]!;
}

function harmonicsPerDay(
  statistics: ClimateStatistics,
  monthOfDay: Uint8Array,
  dailyClearness: Float64Array,
  dailyWind: Float64Array,
): Float64Array[] {
  const { probability, clearness } = statistics.dailyClearnessQuantiles;
  const harmonics = Array.from({ length: 6 }, () => new Float64Array(monthOfDay.length));
  for (let d = 0; d < monthOfDay.length; d += 1) {
    const m = monthOfDay[d]!;
    const quantiles = clearness[m]!;
    // Medians of the thirds of days by clearness.
    const dull = quantile(probability, quantiles, 1 / 6);
    const middle = quantile(probability, quantiles, 1 / 2);
    const clear = quantile(probability, quantiles, 5 / 6);
    const kt = Math.max(dull, Math.min(clear * 1.15, dailyClearness[d]!));
    const [low, mid, high] = statistics.diurnalTemperatureHarmonics[m]!;
    const [constant = 0, perClearness = 0, perWind = 0] = statistics.diurnalRangeRegression[m]!;
    const atMeanWind = constant + perClearness * kt + perWind * statistics.meanWindSpeed[m]!;
    const byWind = Math.max(0.4, Math.min(1.5, (constant + perClearness * kt + perWind * dailyWind[d]!) / atMeanWind));
    for (let n = 0; n < 6; n += 1) {
      const shape =
        kt < middle
          ? between(low![n]!, mid![n]!, (kt - dull) / (middle - dull))
          : between(mid![n]!, high![n]!, (kt - middle) / (clear - middle));
      harmonics[n]![d] = shape * byWind;
    }
  }
  return harmonics;
}

function between(a: number, b: number, share: number): number {
  return a + share * (b - a);
}

function quantile(probability: readonly number[], values: readonly number[], p: number): number {
  let i = 0;
  while (i + 2 < probability.length && probability[i + 1]! < p) i += 1;
  return between(values[i]!, values[i + 1]!, (p - probability[i]!) / (probability[i + 1]! - probability[i]!));
}

function hourlyResidual(statistics: ClimateStatistics, seed: number, monthOfDay: Uint8Array): Float64Array {
  const hours = 24 * monthOfDay.length;
  const random = createStream(seed, "weather.hourly.temperature");
  const { noise: result, unit } = withinDayNoise(random, hours);
  const deviation = smoothYear(statistics.hourlyTemperatureResidual, monthOfDay);
  for (let k = 0; k < hours; k += 1) result[k]! *= unit * deviation[Math.floor(k / 24)]!;
  return result;
}
