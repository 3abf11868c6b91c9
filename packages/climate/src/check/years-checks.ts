import acceptance from "../../data/weather-acceptance.json" with { type: "json" };
import { monthlyMeansOf } from "../stochastic/interpolate.ts";
import type { PlaceClimate } from "../stochastic/place-climate.ts";
import { yearFrame } from "../stochastic/frame.ts";
import { structure } from "../stochastic/structure.ts";
import { check, ofMonth, widened, type WeatherCheck } from "./checks.ts";
import { clearnessProbabilities, runLengths, type EnsembleStatistics } from "./ensemble-statistics.ts";

const { years: limits, targets } = acceptance;
/** Days of a month. */
const monthLength = 30.4;
const summer: readonly number[] = [5, 6, 7];
const winter: readonly number[] = [11, 0, 1];

/**
 * Checks of several years: spread and persistence, joint distributions, spells. Every tolerance is
 * the list's and twice the standard error of that many years; the targets' own error is left out.
 *
 * @param isReference the station whose statistics the structure is (De Bilt): spells of frost are known there alone
 */
export function yearsChecks(
  statistics: EnsembleStatistics,
  place: PlaceClimate,
  runs: { readonly coldestMeanC: readonly number[]; readonly hottestMeanC: readonly number[] } | undefined,
  isReference: boolean,
): readonly WeatherCheck[] {
  const clearness = clearnessOf(place);
  return [
    ...Array.from({ length: 12 }, (_, m) =>
      monthChecks(statistics, place, m, clearness[m]! - structure.dailyClearnessMean[m]!),
    ).flat(),
    ...statistics.hourlyClearnessScatter.map((value, i) =>
      check(
        `clearness.hourly-scatter.${i / 10}`,
        value,
        targets.hourlyClearnessScatter.value[i]!,
        limits.hourlyClearnessScatter,
      ),
    ),
    check(
      "temperature.warmest-hour.summer",
      meanOver(statistics.warmestHour, summer),
      targets.warmestHourSummer.value,
      limits.hourOfExtreme,
    ),
    check(
      "temperature.warmest-hour.winter",
      meanOver(statistics.warmestHour, winter),
      targets.warmestHourWinter.value,
      limits.hourOfExtreme,
    ),
    check(
      "temperature.coolest-hour.summer",
      meanOver(statistics.coolestHour, summer),
      targets.coolestHourSummer.value,
      limits.coolestHour,
    ),
    ...(runs === undefined ? [] : runChecks(statistics, runs)),
    ...(isReference ? frostChecks(statistics) : []),
    check(
      "wind.easterly.winter-cold",
      statistics.easterly.winterCold,
      targets.easterlyWinterCold.value,
      widened(limits.easterly, shareError(targets.easterlyWinterCold.value, statistics.years)),
    ),
    check(
      "wind.easterly.summer-hot",
      statistics.easterly.summerHot,
      targets.easterlySummerHot.value,
      widened(limits.easterly, shareError(targets.easterlySummerHot.value, statistics.years)),
    ),
  ];
}

function meanOver(values: readonly number[], months: readonly number[]): number {
  return months.reduce((sum, m) => sum + values[m]!, 0) / months.length;
}

/** Nine rare days a year, in runs of about three. */
function shareError(share: number, years: number): number {
  return Math.sqrt((share * (1 - share)) / (3 * years));
}

function monthChecks(
  statistics: EnsembleStatistics,
  place: PlaceClimate,
  m: number,
  sunnierBy: number,
): readonly WeatherCheck[] {
  const days = monthLength * statistics.years;
  const lag1 = structure.dailyTemperatureLag1[m]!;
  // Days that follow each other tell less than independent ones: Bartlett, for a first-order process.
  const memory = (1 + lag1 * lag1) / (1 - lag1 * lag1);
  const spread = structure.dailyTemperatureDeviation[m]! * place.spreadFactor[m]!;
  const joint = structure.dailyCorrelation[m]![0]!;
  const [, perClearness = 0, perWind = 0, residual = 0] = structure.diurnalRangeRegression[m]!;
  // Sunnier days have a larger range.
  const range = (structure.diurnalRange[m]! + perClearness * sunnierBy) * place.rangeFactor[m]!;
  const regressorError = (residual * place.rangeFactor[m]!) / Math.sqrt(days);
  const clearnessError = regressorError / 0.17;
  const windError = regressorError / 1.5;
  return [
    check(
      ofMonth("temperature.deviation", m),
      statistics.temperatureDeviation[m]!,
      spread,
      widened(limits.deviationRelative * spread, spread * Math.sqrt(memory / (2 * days))),
    ),
    check(
      ofMonth("temperature.lag-1-day", m),
      statistics.temperatureLag1[m]!,
      lag1,
      widened(limits.lag1, Math.sqrt((1 - lag1 * lag1) / days)),
    ),
    check(
      ofMonth("temperature.lag-5-days", m),
      statistics.temperatureLag5[m]!,
      structure.dailyTemperatureLag5[m]!,
      widened(limits.lag5, Math.sqrt(memory / days)),
    ),
    check(
      ofMonth("temperature.lag-24-hours", m),
      statistics.hourlyTemperatureLag24[m]!,
      structure.hourlyTemperatureLag24[m]!,
      widened(limits.hourlyLag24, Math.sqrt((1 - lag1 * lag1) / days)),
    ),
    check(
      ofMonth("temperature-clearness.correlation", m),
      statistics.temperatureClearness[m]!,
      joint,
      widened(limits.temperatureClearness, (1 - joint * joint) / Math.sqrt(days / 2)),
    ),
    ...clearnessProbabilities.map((p, i) => {
      const target = clearnessQuantile(m, p) + quantileShare(p) * sunnierBy;
      return check(
        `${ofMonth("clearness.quantile", m)}.${p}`,
        statistics.clearnessQuantiles[m]![i]!,
        target,
        widened(limits.clearnessQuantile, quantileError(m, p, days)),
      );
    }),
    check(
      ofMonth("clearness.lag-1-day", m),
      statistics.clearnessLag1[m]!,
      structure.dailyClearnessLag1[m]!,
      widened(limits.clearnessLag1, 1 / Math.sqrt(days)),
    ),
    check(
      ofMonth("range.mean", m),
      statistics.diurnalRange[m]!,
      range,
      widened(limits.diurnalRangeRelative * range, (0.4 * range) / Math.sqrt(days)),
    ),
    check(
      ofMonth("range.per-clearness", m),
      statistics.rangePerClearness[m]!,
      perClearness * place.rangeFactor[m]!,
      widened(limits.rangePerClearnessRelative * perClearness, clearnessError),
    ),
    check(
      ofMonth("range.per-wind", m),
      statistics.rangePerWind[m]!,
      perWind * place.rangeFactor[m]! * windOfPlace(place, m),
      widened(limits.rangePerWind, windError),
    ),
    check(
      ofMonth("range.residual", m),
      statistics.rangeResidual[m]!,
      residual * place.rangeFactor[m]!,
      widened(limits.rangeResidualRelative * residual, residual / Math.sqrt(2 * days)),
    ),
    check(
      ofMonth("wind.lag-1-day", m),
      statistics.windLag1[m]!,
      structure.dailyWindLag1[m]!,
      widened(limits.windLag1, 1 / Math.sqrt(days)),
    ),
  ];
}

/** The same relative change of wind is more metres per second where it blows harder. */
function windOfPlace(place: PlaceClimate, m: number): number {
  return structure.meanWindSpeed[m]! / place.means.windSpeedMPerS[m]!;
}

function clearnessQuantile(m: number, p: number): number {
  const { probability, clearness } = structure.dailyClearnessQuantiles;
  return clearness[m]![probability.indexOf(p)]!;
}

/**
 * By how much a quantile moves when the mean clearness moves by one: days in the middle most, those
 * at the bounds hardly; 6 p (1 − p) has a mean of one.
 */
function quantileShare(p: number): number {
  return 6 * p * (1 - p);
}

/** Mean clearness per month that a place's radiation means. */
function clearnessOf(place: PlaceClimate): readonly number[] {
  const frame = yearFrame(place.site, commonYear);
  const outside = monthlyMeansOf(frame.outsideWPerM2, frame.monthOfDay);
  return place.means.globalRadiationWPerM2.map((global, m) => global / outside[m]!);
}

const commonYear = 2025;

/** √(p (1 − p)/n) over the density, which is taken from the neighbouring quantiles. */
function quantileError(m: number, p: number, days: number): number {
  const { probability, clearness } = structure.dailyClearnessQuantiles;
  const i = probability.indexOf(p);
  const low = Math.max(0, i - 1);
  const high = Math.min(probability.length - 1, i + 1);
  const perProbability = (clearness[m]![high]! - clearness[m]![low]!) / (probability[high]! - probability[low]!);
  return perProbability * Math.sqrt((p * (1 - p)) / days);
}

function runChecks(
  statistics: EnsembleStatistics,
  runs: { readonly coldestMeanC: readonly number[]; readonly hottestMeanC: readonly number[] },
): readonly WeatherCheck[] {
  return runLengths.flatMap((days, i) => {
    const at = [0, 2, 3][i]!;
    return [
      check(
        `spell.coldest-${days}-day.mean-of-years`,
        statistics.coldestRuns[i]!,
        runs.coldestMeanC[at]!,
        widened(limits.runK, coldestDeviationK / Math.sqrt(statistics.years)),
      ),
      check(
        `spell.hottest-${days}-day.mean-of-years`,
        statistics.hottestRuns[i]!,
        runs.hottestMeanC[at]!,
        widened(limits.runK, hottestDeviationK / Math.sqrt(statistics.years)),
      ),
    ];
  });
}

/** Deviation between years of the coldest and hottest runs (De Bilt 1991–2020), K. */
const coldestDeviationK = 2.8;
const hottestDeviationK = 1.6;

function frostChecks(statistics: EnsembleStatistics): readonly WeatherCheck[] {
  const perYear = targets.frostSpellsPerYear.value;
  const length = targets.frostSpellLength.value;
  return [
    check(
      "spell.frost.per-year",
      statistics.frostSpellsPerYear,
      perYear,
      // Spells come in clusters: twice the variance of chance.
      widened(limits.frostSpellsRelative * perYear, Math.sqrt((2 * perYear) / statistics.years)),
    ),
    check(
      "spell.frost.length-days",
      statistics.frostSpellLength,
      length,
      widened(limits.frostSpellsRelative * length, (1.1 * length) / Math.sqrt(perYear * statistics.years)),
    ),
  ];
}
