import { cos, sin } from "@keukentafel/repeatable";
import type { DayTable, WeatherDay } from "./day-table.ts";
import { correlation, deviation, mean, planeFit, quantileOfList } from "./numbers.ts";

/** Probabilities of the quantiles of daily clearness that are compared. */
export const clearnessProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What the weather of several years is like, twelve months each. */
export interface EnsembleStatistics {
  readonly years: number;
  readonly temperatureDeviation: readonly number[];
  readonly temperatureLag1: readonly number[];
  readonly temperatureLag5: readonly number[];
  readonly hourlyTemperatureLag24: readonly number[];
  readonly temperatureClearness: readonly number[];
  readonly clearnessQuantiles: readonly (readonly number[])[];
  readonly clearnessLag1: readonly number[];
  /** Scatter of hourly clearness within days of clearness 0…0.1, 0.1…0.2, … 0.7…0.8, all months together. */
  readonly hourlyClearnessScatter: readonly number[];
  readonly hourlyClearnessLag1: readonly number[];
  readonly diurnalRange: readonly number[];
  readonly rangePerClearness: readonly number[];
  readonly rangePerWind: readonly number[];
  readonly rangeResidual: readonly number[];
  /** Universal hour (1…24, end) of the lowest and the highest mean temperature. */
  readonly coolestHour: readonly number[];
  readonly warmestHour: readonly number[];
  /** Means over the years of the coldest and hottest run of 1, 3 and 5 days, °C. */
  readonly coldestRuns: readonly number[];
  readonly hottestRuns: readonly number[];
  readonly frostSpellsPerYear: number;
  readonly frostSpellLength: number;
  /** Part of the hours with wind from north-east or east: all of winter, its coldest tenth of days; summer. */
  readonly easterly: {
    readonly winter: number;
    readonly winterCold: number;
    readonly summer: number;
    readonly summerHot: number;
  };
  readonly windLag1: readonly number[];
}

export const runLengths = [1, 3, 5] as const;

interface Located {
  readonly table: DayTable;
  readonly index: number;
  readonly day: WeatherDay;
  readonly anomaly: number;
}

/** Statistics of periods of weather that together hold several years. */
export function ensembleStatistics(tables: readonly DayTable[]): EnsembleStatistics {
  const season = seasonalCourse(tables.flatMap((table) => table.days));
  const located = tables.flatMap((table) =>
    table.days.map((day, index): Located => ({
      table,
      index,
      day,
      anomaly: day.meanTemperatureC - season(day.dayOfYear),
    })),
  );
  const anomalies = new Map<DayTable, readonly number[]>();
  for (const table of tables)
    anomalies.set(
      table,
      table.days.map((day) => day.meanTemperatureC - season(day.dayOfYear)),
    );
  const months = Array.from({ length: 12 }, (_, m) => located.filter(({ day }) => day.month === m));
  const lagged = (of: readonly Located[], lag: number, value: (table: DayTable, index: number) => number): number => {
    const a: number[] = [];
    const b: number[] = [];
    for (const { table, index } of of) {
      if (index < lag) continue;
      a.push(value(table, index));
      b.push(value(table, index - lag));
    }
    return correlation(a, b);
  };
  const anomalyAt = (table: DayTable, index: number): number => anomalies.get(table)![index]!;
  const ranges = months.map((month) => ({
    range: month.map(({ day }) => day.maximumTemperatureC - day.minimumTemperatureC),
    fit: planeFit(
      month.map(({ day }) => day.maximumTemperatureC - day.minimumTemperatureC),
      month.map(({ day }) => day.clearness),
      month.map(({ day }) => day.meanWindMPerS),
    ),
  }));
  const courses = months.map(diurnalCourse);
  const scatter = clearnessScatter(located);
  const years = located.length / 365.25;
  const frost = frostSpells(tables);
  return {
    years,
    temperatureDeviation: months.map((month) => deviation(month.map(({ anomaly }) => anomaly))),
    temperatureLag1: months.map((month) => lagged(month, 1, anomalyAt)),
    temperatureLag5: months.map((month) => lagged(month, 5, anomalyAt)),
    hourlyTemperatureLag24: months.map((month, m) => hourlyLag24(month, courses[m]!, season)),
    temperatureClearness: months.map((month) =>
      correlation(
        month.map(({ anomaly }) => anomaly),
        month.map(({ day }) => day.clearness),
      ),
    ),
    clearnessQuantiles: months.map((month) =>
      clearnessProbabilities.map((p) =>
        quantileOfList(
          month.map(({ day }) => day.clearness),
          p,
        ),
      ),
    ),
    clearnessLag1: months.map((month) => lagged(month, 1, (table, index) => table.days[index]!.clearness)),
    hourlyClearnessScatter: scatter.byClass,
    hourlyClearnessLag1: scatter.lag1,
    diurnalRange: ranges.map(({ range }) => mean(range)),
    rangePerClearness: ranges.map(({ fit }) => fit.perA),
    rangePerWind: ranges.map(({ fit }) => fit.perB),
    rangeResidual: ranges.map(({ fit }) => fit.left),
    coolestHour: courses.map((course) => course.indexOf(Math.min(...course)) + 1),
    warmestHour: courses.map((course) => course.indexOf(Math.max(...course)) + 1),
    coldestRuns: runLengths.map((length) => mean(runsPerYear(tables, length, -1).map((value) => -value))),
    hottestRuns: runLengths.map((length) => mean(runsPerYear(tables, length, 1))),
    frostSpellsPerYear: frost.length / years,
    frostSpellLength: mean(frost),
    easterly: easterlyShares(located),
    windLag1: months.map((month) => lagged(month, 1, (table, index) => table.days[index]!.meanWindMPerS)),
  };
}

/** Mean and three yearly waves through daily temperatures: the season that anomalies are counted from. */
export function seasonalCourse(days: readonly WeatherDay[]): (dayOfYear: number) => number {
  const basis = (dayOfYear: number): number[] => {
    const angle = (2 * Math.PI * dayOfYear) / 365.25;
    return [1, cos(angle), sin(angle), cos(2 * angle), sin(2 * angle), cos(3 * angle), sin(3 * angle)];
  };
  const coefficients = new Float64Array(7);
  // Over whole years the waves are at right angles: each coefficient is a mean.
  for (const day of days) {
    const waves = basis(day.dayOfYear);
    for (let i = 0; i < 7; i += 1)
      coefficients[i]! += ((i === 0 ? 1 : 2) * waves[i]! * day.meanTemperatureC) / days.length;
  }
  const table = Float64Array.from({ length: 367 }, (_, d) =>
    basis(d).reduce((sum, wave, i) => sum + wave * coefficients[i]!, 0),
  );
  return (dayOfYear) => table[dayOfYear]!;
}

/** Mean temperature per universal hour 1…24, less the day's mean. */
function diurnalCourse(month: readonly Located[]): number[] {
  const course = new Array<number>(24).fill(0);
  for (const { table, day } of month) {
    const offset = universalOffset(table);
    for (let h = 0; h < 24; h += 1)
      course[(h + offset) % 24]! +=
        (table.weather.dryBulbTemperatureC[day.firstHour + h]! - day.meanTemperatureC) / month.length;
  }
  return course;
}

/** Universal hour (0…23) at which a day's first record's hour begins. */
function universalOffset(table: DayTable): number {
  const [, hour = "0"] = /T(\d{2})/.exec(table.weather.startsAt) ?? [];
  return (Number(hour) + (table.days[0]?.firstHour ?? 0)) % 24;
}

function hourlyLag24(month: readonly Located[], course: readonly number[], season: (day: number) => number): number {
  const a: number[] = [];
  const b: number[] = [];
  for (const { table, index, day } of month) {
    const previous = table.days[index - 1];
    if (previous === undefined) continue;
    const offset = universalOffset(table);
    for (let h = 0; h < 24; h += 1) {
      const wave = course[(h + offset) % 24]!;
      a.push(table.weather.dryBulbTemperatureC[day.firstHour + h]! - season(day.dayOfYear) - wave);
      b.push(table.weather.dryBulbTemperatureC[previous.firstHour + h]! - season(previous.dayOfYear) - wave);
    }
  }
  return correlation(a, b);
}

/** Cosine of 80° from the zenith: below this the hourly clearness is noise. */
const lowestCosine = 0.173648;
const clearnessClasses = 8;

/** Deviation of hourly from daily clearness, and its lag-1 correlation within the day. */
function clearnessScatter(located: readonly Located[]): { readonly byClass: number[]; readonly lag1: number[] } {
  const byClass: number[][] = Array.from({ length: clearnessClasses }, () => []);
  const now: number[][] = Array.from({ length: 12 }, () => []);
  const before: number[][] = Array.from({ length: 12 }, () => []);
  for (const { table, day } of located) {
    const ofClass = byClass[Math.min(clearnessClasses - 1, Math.floor(day.clearness * 10))]!;
    let last = Number.NaN;
    for (let k = day.firstHour; k < day.firstHour + 24; k += 1) {
      if (table.sun.up[k]! < lowestCosine || table.sun.sunlitFraction[k]! < 1) continue;
      const value = table.weather.globalHorizontalWPerM2[k]! / table.outsideWPerM2[k]! - day.clearness;
      ofClass.push(value);
      if (!Number.isNaN(last)) {
        now[day.month]!.push(value);
        before[day.month]!.push(last);
      }
      last = value;
    }
  }
  return { byClass: byClass.map(deviation), lag1: now.map((values, m) => correlation(values, before[m]!)) };
}

/** Highest (side 1) or lowest (side −1, negated) mean of a run of days, one per calendar year or winter. */
function runsPerYear(tables: readonly DayTable[], length: number, side: 1 | -1): number[] {
  const best = new Map<string, number>();
  tables.forEach((table, t) => {
    for (let d = length - 1; d < table.days.length; d += 1) {
      let sum = 0;
      for (let i = 0; i < length; i += 1) sum += table.days[d - i]!.meanTemperatureC;
      const value = (side * sum) / length;
      const key = `${t} ${table.days[d]!.year}`;
      best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, value));
    }
  });
  return [...best.values()];
}

/** Lengths of the runs of days with a mean below 0 °C. */
function frostSpells(tables: readonly DayTable[]): number[] {
  const lengths: number[] = [];
  for (const { days } of tables) {
    let length = 0;
    for (const day of days) {
      if (day.meanTemperatureC < 0) length += 1;
      else if (length > 0) {
        lengths.push(length);
        length = 0;
      }
    }
    if (length > 0) lengths.push(length);
  }
  return lengths;
}

const rareDays = 0.1;

function easterlyShares(located: readonly Located[]): EnsembleStatistics["easterly"] {
  const winter = located.filter(({ day }) => day.month <= 1 || day.month === 11);
  const summer = located.filter(({ day }) => day.month >= 5 && day.month <= 7);
  const coldest = quantileOfList(
    winter.map(({ anomaly }) => anomaly),
    rareDays,
  );
  const hottest = quantileOfList(
    summer.map(({ anomaly }) => anomaly),
    1 - rareDays,
  );
  return {
    winter: easterlyShare(winter),
    winterCold: easterlyShare(winter.filter(({ anomaly }) => anomaly <= coldest)),
    summer: easterlyShare(summer),
    summerHot: easterlyShare(summer.filter(({ anomaly }) => anomaly >= hottest)),
  };
}

function easterlyShare(days: readonly Located[]): number {
  let easterly = 0;
  let known = 0;
  for (const { table, day } of days) {
    for (let k = day.firstHour; k < day.firstHour + 24; k += 1) {
      const direction = table.weather.windDirectionDeg[k]!;
      if (Number.isNaN(direction)) continue;
      known += 1;
      if (direction > 22.5 && direction <= 112.5) easterly += 1;
    }
  }
  return easterly / known;
}
