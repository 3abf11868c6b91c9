import type { Problem } from "@keukentafel/quantities";

/** What can physically be measured near the ground, per column: lowest and highest. */
export const weatherLimits = {
  dryBulbTemperatureC: { minimum: -50, maximum: 60 },
  dewPointTemperatureC: { minimum: -60, maximum: 40 },
  relativeHumidityPct: { minimum: 0, maximum: 110 },
  pressurePa: { minimum: 50000, maximum: 110000 },
  windSpeedMPerS: { minimum: 0, maximum: 60 },
  windDirectionDeg: { minimum: 0, maximum: 360 },
  globalHorizontalWPerM2: { minimum: 0, maximum: 1500 },
  directNormalWPerM2: { minimum: 0, maximum: 1400 },
  diffuseHorizontalWPerM2: { minimum: 0, maximum: 1000 },
  skyLongWaveWPerM2: { minimum: 50, maximum: 600 },
  cloudCoverFraction: { minimum: 0, maximum: 1 },
  opaqueCloudFraction: { minimum: 0, maximum: 1 },
  rainMm: { minimum: 0, maximum: 200 },
} as const;

export type LimitedColumn = keyof typeof weatherLimits;

/** No more than this many problems of one kind are listed. */
export const mostProblems = 50;

/**
 * Values outside {@link weatherLimits}, one `weather.out-of-range` each (at most 50 per column);
 * missing (NaN) values pass.
 *
 * @param pathOf names the place of an hour; default `hours/k/column`
 */
export function weatherChecks(
  columns: { readonly [C in LimitedColumn]?: Float64Array },
  pathOf: (hour: number, column: LimitedColumn) => string = (hour, column) => `hours/${hour}/${column}`,
): Problem[] {
  const problems: Problem[] = [];
  for (const column of Object.keys(weatherLimits) as LimitedColumn[]) {
    const values = columns[column];
    if (values === undefined) continue;
    const limits = weatherLimits[column];
    let found = 0;
    for (let k = 0; k < values.length && found < mostProblems; k += 1) {
      const value = values[k]!;
      if (value < limits.minimum || value > limits.maximum) {
        problems.push({ code: "weather.out-of-range", path: pathOf(k, column), value, allowed: limits });
        found += 1;
      }
    }
  }
  return problems;
}

/**
 * Whether temperatures are degrees Fahrenheit by the look of them: a mean over 35, or values beyond
 * 60 with a mean over 30. No place on earth has such a year in degrees Celsius.
 */
export function looksLikeFahrenheit(dryBulbTemperatureC: Float64Array): boolean {
  let sum = 0;
  let count = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of dryBulbTemperatureC) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
    highest = Math.max(highest, value);
  }
  const mean = sum / count;
  return count > 0 && (mean > 35 || (highest > 60 && mean > 30));
}
