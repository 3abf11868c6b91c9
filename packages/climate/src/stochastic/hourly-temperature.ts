import { cos, createStream, sin } from "@keukentafel/repeatable";
import { noonValuesFor, fromNoonValues } from "./interpolate.ts";
import { smoothYear } from "./smooth-year.ts";
import { withinDayNoise } from "../within-day-noise.ts";
import type { YearFrame } from "./frame.ts";
import type { PlaceClimate } from "./place-climate.ts";
import { structure } from "./structure.ts";

/** Cosine and sine of the first three harmonics at the end of each local hour. */
const waves = Array.from({ length: 24 }, (_, hour) => {
  // Hour division UT of the end of this hour, at UTC+1.
  const angle = (2 * Math.PI * hour) / 24;
  return [1, 2, 3].flatMap((n) => [cos(n * angle), sin(n * angle)]);
});

/**
 * What an hour's temperature has beyond the course through the daily means: the diurnal wave by
 * clearness and wind, and a residual.
 *
 * The wave is interpolated between those of dull, middle and clear days at the day's clearness and
 * made larger or smaller by the regression of the diurnal range on wind. The residual is a filtered
 * noise minus its running mean over a day, so that it leaves daily means alone.
 */
export function withinDayTemperature(
  frame: YearFrame,
  place: PlaceClimate,
  seed: number,
  dailyClearness: Float64Array,
  dailyWind: Float64Array,
): Float64Array {
  const liveliness = livelinessOfDay(frame, place, seed, dailyClearness, dailyWind);
  const result = hourlyResidual(frame, place, seed, liveliness);
  const harmonics = harmonicsPerDay(frame, place, dailyClearness, dailyWind);
  const { days, hours } = frame;
  for (let k = 0; k < hours; k += 1) {
    const day = Math.floor(k / 24);
    const hour = k % 24;
    const wave = waves[hour]!;
    // A day's wave glides into the next day's over the night (20 h to 4 h) lest it jump at midnight.
    let other = day;
    let share = 0;
    if (hour >= 20) {
      other = (day + 1) % days;
      share = (hour - 20) / 8;
    } else if (hour < 4) {
      other = (day + days - 1) % days;
      share = (4 - hour) / 8;
    }
    let sum = 0;
    for (let n = 0; n < 6; n += 1)
      sum += ((1 - share) * harmonics[6 * day + n]! + share * harmonics[6 * other + n]!) * wave[n]!;
    result[k]! += sum;
  }
  return result;
}

/** Temperature at the end of every hour from daily means (kept exactly) and what lies within the day. */
export function hourlyTemperatures(dailyMean: Float64Array, withinDay: Float64Array): Float64Array {
  const noon = noonValuesFor(
    dailyMean.map((value, d) => {
      let sum = 0;
      for (let k = 24 * d; k < 24 * d + 24; k += 1) sum += withinDay[k]!;
      return value - sum / 24;
    }),
  );
  return withinDay.map((value, k) => fromNoonValues(noon, k + 1) + value);
}

function harmonicsPerDay(
  frame: YearFrame,
  place: PlaceClimate,
  dailyClearness: Float64Array,
  dailyWind: Float64Array,
): Float64Array {
  const { days, monthOfDay } = frame;
  const { probability, clearness } = structure.dailyClearnessQuantiles;
  const harmonics = new Float64Array(6 * days);
  for (let d = 0; d < days; d += 1) {
    const m = monthOfDay[d]!;
    const quantiles = clearness[m]!;
    // Medians of the thirds of days by clearness.
    const dull = quantile(probability, quantiles, 1 / 6);
    const middle = quantile(probability, quantiles, 1 / 2);
    const clear = quantile(probability, quantiles, 5 / 6);
    const contrasted = middle + waveContrast[m]! * (dailyClearness[d]! - middle);
    const kt = Math.max(dull, Math.min(clear * 1.15, contrasted));
    const [low, mid, high] = structure.diurnalTemperatureHarmonics[m]!;
    const [constant = 0, perClearness = 0, perWind = 0] = structure.diurnalRangeRegression[m]!;
    const atMeanWind = constant + perClearness * kt + perWind * structure.meanWindSpeed[m]!;
    // Wind at De Bilt that is as strong for De Bilt as this is for the place.
    const wind = (dailyWind[d]! / place.means.windSpeedMPerS[m]!) * structure.meanWindSpeed[m]!;
    const byWind = Math.max(0.4, Math.min(1.6, (constant + perClearness * kt + perWind * wind) / atMeanWind));
    for (let n = 0; n < 6; n += 1) {
      const shape =
        kt < middle
          ? between(low![n]!, mid![n]!, (kt - dull) / (middle - dull))
          : between(mid![n]!, high![n]!, (kt - middle) / (clear - middle));
      harmonics[6 * d + n] = shape * byWind * place.rangeFactor[m]!;
    }
  }
  return harmonics;
}

/** How strongly the wave follows the clearness: in August the thirds of days alone make it too strong. */
const waveContrast = [1, 1, 1, 1, 1, 0.97, 0.95, 0.82, 0.95, 1, 1, 1] as const;

function between(a: number, b: number, share: number): number {
  return a + share * (b - a);
}

function quantile(probability: readonly number[], values: readonly number[], p: number): number {
  let i = 0;
  while (i + 2 < probability.length && probability[i + 1]! < p) i += 1;
  return between(values[i]!, values[i + 1]!, (p - probability[i]!) / (probability[i + 1]! - probability[i]!));
}

const livelyByClearness = 0.22;
const livelyByCalm = 0.15;
const livelyByChance = { winter: 0.48, summer: 0.15 } as const;
/** Lower than one where days by chance livelier would make the mean range too large. */
const livelyBase = [0.86, 0.88, 0.92, 0.93, 0.95, 0.93, 0.95, 0.86, 0.83, 0.92, 0.86, 0.77] as const;
const leastLively = 0.35;
const mostLively = 2;

/**
 * How much the temperature wanders within each day, about one: more on clear and calm days, and by
 * chance, as the spread of the diurnal range about its regression shows.
 */
function livelinessOfDay(
  frame: YearFrame,
  place: PlaceClimate,
  seed: number,
  dailyClearness: Float64Array,
  dailyWind: Float64Array,
): Float64Array {
  const random = createStream(seed, "weather.daily.liveliness");
  return dailyClearness.map((kt, d) => {
    const m = frame.monthOfDay[d]!;
    const isWinter = m <= 1 || m >= 10;
    const byClearness = isWinter ? livelyByClearness : livelyByClearness / 8;
    const clear = (kt - structure.dailyClearnessMean[m]!) / clearnessDeviation;
    const calm = 1 - dailyWind[d]! / place.means.windSpeedMPerS[m]!;
    const value =
      livelyBase[m]! +
      byClearness * clear +
      2 * livelyByCalm * calm +
      (isWinter ? livelyByChance.winter : livelyByChance.summer) * random.normal(d);
    return Math.max(leastLively, Math.min(mostLively, value));
  });
}

/** Deviation of daily clearness, all months alike within a tenth. */
const clearnessDeviation = 0.17;

function hourlyResidual(frame: YearFrame, place: PlaceClimate, seed: number, liveliness: Float64Array): Float64Array {
  const { hours, monthOfDay } = frame;
  const random = createStream(seed, "weather.hourly.temperature");
  const { noise: result, unit } = withinDayNoise(random, hours);
  const deviation = smoothYear(
    structure.hourlyTemperatureResidual.map((value, m) => value * place.rangeFactor[m]!),
    monthOfDay,
  );
  for (let k = 0; k < hours; k += 1)
    result[k]! *= unit * deviation[Math.floor(k / 24)]! * fromNoonValues(liveliness, k + 1);
  return result;
}
