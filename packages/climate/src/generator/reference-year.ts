import { exp, ln } from "@keukentafel/repeatable";
import { civilDate, daysSinceEpoch, isLeapYear, utcInstant } from "../calendar.ts";
import { relativeHumidityPct } from "../humidity.ts";
import { splitGlobal } from "../irradiance.ts";
import { stationPressurePa } from "../pressure.ts";
import { cloudFractionOfIndex, skyLongWave } from "../sky.ts";
import { sunHours } from "../sun-hours.ts";
import type { WeatherYear } from "../weather-year.ts";
import { dailyScores } from "./daily-scores.ts";
import { hourlyDewPoint, hourlyRain, hourlySeaLevelPressure, hourlyWind, hourlyWindDirection } from "./hourly-air.ts";
import { dailyClearness, hourlySky } from "./hourly-radiation.ts";
import { dailyTemperatures, hourlyTemperatures } from "./hourly-temperature.ts";
import { smoothYear } from "./interpolate.ts";
import { deBiltStatistics } from "./statistics.ts";
import type { ClimateStatistics } from "./statistics.ts";

/** Names of the built-in years. */
export type ReferenceYearName = "de-bilt";

export const referenceYearNames: readonly ReferenceYearName[] = ["de-bilt"];

/**
 * The built-in reference year of a place: hourly weather with the monthly means of its base period
 * (De Bilt 2011–2020), made by {@link generateYear} with the seed of the data file.
 *
 * 8760 hours of the nominal year 2025 (1 January is a Wednesday) from local standard midnight, which
 * is 23:00 UTC of the day before. The same bytes on every machine. Takes about a tenth of a second;
 * keep the result.
 */
export function referenceYear(name: ReferenceYearName): WeatherYear {
  switch (name) {
    case "de-bilt":
      return generateYear(deBiltStatistics, deBiltStatistics.seed);
  }
}

/**
 * Makes a year of hourly weather from the statistics of a place. The procedure stands in
 * `docs/method/climate.md`; another seed gives another year with the same monthly means of
 * temperature, dew point, wind, radiation and rain.
 */
export function generateYear(statistics: ClimateStatistics, seed: number): WeatherYear {
  const { station: site, nominalYear } = statistics;
  const firstDay = daysSinceEpoch(nominalYear, 1, 1);
  const days = isLeapYear(nominalYear) ? 366 : 365;
  const hours = 24 * days;
  const startsAt = utcInstant(firstDay * 24 - site.timeZoneHours);
  const monthOfDay = Uint8Array.from({ length: days }, (_, d) => civilDate(firstDay + d).month - 1);
  const sun = sunHours({ site, startsAt, hours });

  const scores = dailyScores(statistics, seed, monthOfDay);
  const clearness = dailyClearness(statistics, scores, monthOfDay, sun);
  const sky = hourlySky(statistics, seed, monthOfDay, clearness, sun);
  const windSpeedMPerS = hourlyWind(statistics, seed, monthOfDay, scores);
  const dailyMean = dailyTemperatures(statistics, scores, monthOfDay);
  const dailyWind = Float64Array.from({ length: days }, (_, d) => mean(windSpeedMPerS.subarray(24 * d, 24 * d + 24)));
  const dryBulbTemperatureC = hourlyTemperatures(statistics, seed, monthOfDay, dailyMean, clearness, dailyWind);
  const season = smoothYear(statistics.meanTemperature, monthOfDay);
  const dewPointTemperatureC = hourlyDewPoint(statistics, seed, monthOfDay, scores, dryBulbTemperatureC);
  const seaLevelPressurePa = hourlySeaLevelPressure(statistics, monthOfDay, scores);
  const rainMm = hourlyRain(statistics, seed, monthOfDay, scores);
  const cloudCoverFraction = hourlyCloud(statistics, monthOfDay, sky.clearSkyIndex);

  const directNormalWPerM2 = new Float64Array(hours);
  const diffuseHorizontalWPerM2 = new Float64Array(hours);
  const skyLongWaveWPerM2 = new Float64Array(hours);
  const relativeHumidity = new Float64Array(hours);
  const pressurePa = new Float64Array(hours);
  for (let k = 0; k < hours; k += 1) {
    const split = splitGlobal(
      sky.globalHorizontalWPerM2[k]!,
      sun.up[k]!,
      sun.extraterrestrialNormalWPerM2[k]!,
      sun.sunlitFraction[k]!,
    );
    directNormalWPerM2[k] = split.directNormalWPerM2;
    diffuseHorizontalWPerM2[k] = split.diffuseHorizontalWPerM2;
    if (rainMm[k]! > 0) cloudCoverFraction[k] = Math.max(cloudCoverFraction[k]!, leastCloudInRain);
    relativeHumidity[k] = relativeHumidityPct(dryBulbTemperatureC[k]!, dewPointTemperatureC[k]!);
    pressurePa[k] = stationPressurePa(seaLevelPressurePa[k]!, site.altitudeM, dryBulbTemperatureC[k]!);
    // Long-wave is a mean over the hour, the air's records hold at its end.
    const before = (k + hours - 1) % hours;
    skyLongWaveWPerM2[k] = skyLongWave(
      (dryBulbTemperatureC[before]! + dryBulbTemperatureC[k]!) / 2,
      (dewPointTemperatureC[before]! + dewPointTemperatureC[k]!) / 2,
      cloudCoverFraction[k]!,
    );
  }
  return {
    site,
    source: {
      kind: "generated",
      description: `${site.name} ${statistics.basePeriod} (KNMI), seed ${seed}`,
    },
    startsAt,
    hours,
    dryBulbTemperatureC,
    dewPointTemperatureC,
    relativeHumidityPct: relativeHumidity,
    pressurePa,
    windSpeedMPerS,
    windDirectionDeg: hourlyWindDirection(
      statistics,
      seed,
      monthOfDay,
      dailyMean.map((value, d) => value - season[d]!),
    ),
    globalHorizontalWPerM2: sky.globalHorizontalWPerM2,
    directNormalWPerM2,
    diffuseHorizontalWPerM2,
    skyLongWaveWPerM2,
    cloudCoverFraction,
    rainMm,
  };
}

/** It does not rain from less than seven octas. */
const leastCloudInRain = 0.875;

/**
 * Cloud cover from the clear-sky index, bent by one exponent per month so that the month has its
 * observed mean cover (Newton's method: the mean falls smoothly with the exponent).
 */
function hourlyCloud(statistics: ClimateStatistics, monthOfDay: Uint8Array, clearSkyIndex: Float64Array): Float64Array {
  const logarithm = clearSkyIndex.map((index) => ln(cloudFractionOfIndex(index)));
  const result = new Float64Array(clearSkyIndex.length);
  const exponents = new Array<number>(12).fill(1);
  for (let turn = 0; turn < 6; turn += 1) {
    const sums = new Array<number>(12).fill(0);
    const slopes = new Array<number>(12).fill(0);
    const counts = new Array<number>(12).fill(0);
    for (let k = 0; k < result.length; k += 1) {
      const m = monthOfDay[Math.floor(k / 24)]!;
      counts[m]! += 1;
      // No cloud at all: the logarithm is minus infinity.
      if (!Number.isFinite(logarithm[k]!)) continue;
      result[k] = exp(exponents[m]! * logarithm[k]!);
      sums[m]! += result[k]!;
      slopes[m]! += result[k]! * logarithm[k]!;
    }
    for (let m = 0; m < 12; m += 1) {
      const step = (statistics.meanCloudCover[m]! * counts[m]! - sums[m]!) / slopes[m]!;
      exponents[m] = Math.max(exponents[m]! / 4, exponents[m]! + step);
    }
  }
  return result;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
