import type { Outcome, Problem } from "@keukentafel/quantities";
import { civilDate, utcInstant, weekday } from "../calendar.ts";
import { repeatedYear } from "./repeated-year.ts";
import { dewPointC, relativeHumidityPct } from "../humidity.ts";
import { splitGlobal } from "../irradiance.ts";
import { standardPressurePa } from "../pressure.ts";
import { estimateCloud, skyLongWave } from "../sky.ts";
import { sunHours } from "../sun-hours.ts";
import type { SunHours } from "../sun-hours.ts";
import { looksLikeFahrenheit, weatherChecks } from "../weather-checks.ts";
import type { WeatherYear } from "../weather-year.ts";
import { suspectedClockShift } from "./clock.ts";
import { fillByNeighbours, fillRadiation, longestFilledGapHours, missingHours } from "./gaps.ts";
import type { ReadOptions } from "./options.ts";
import type { RawColumn, RawWeather } from "./raw-weather.ts";

/** Columns without which there is no weather. */
const essential = [
  "dryBulbTemperatureC",
  "dewPointTemperatureC",
  "windSpeedMPerS",
  "globalHorizontalWPerM2",
  "pressurePa",
] as const satisfies readonly RawColumn[];

/**
 * Checks what a reader found, fills gaps when asked, estimates what can be estimated (each told in a
 * warning `weather.estimated`), and makes it a {@link WeatherYear}. The columns of `raw` are used up.
 */
export function assembleWeather(raw: RawWeather, options: ReadOptions): Outcome<WeatherYear> {
  const { columns, hours, site } = raw;
  if (looksLikeFahrenheit(columns.dryBulbTemperatureC)) {
    return refused({
      code: "weather.fahrenheit",
      path: "columns/dryBulbTemperatureC",
      value: meanOf(columns.dryBulbTemperatureC),
      allowed: { unit: "degC" },
    });
  }
  const repeated = repeatedYear(columns.dryBulbTemperatureC, raw.startHour);
  if (repeated !== undefined) {
    return refused({
      code: "weather.year-duplicated",
      path: "columns/dryBulbTemperatureC",
      value: repeated.year,
      allowed: { sameAs: repeated.sameAs },
    });
  }
  const outOfRange = weatherChecks(columns, (hour, column) => `row ${raw.lineOfHour[hour]!} column ${column}`);
  if (outOfRange.length > 0) return { ok: false, problems: outOfRange };

  const warnings: Problem[] = [];
  const startsAt = utcInstant(raw.startHour);
  const sun = sunHours({ site, startsAt, hours });
  completeHumidity(columns.dryBulbTemperatureC, columns.dewPointTemperatureC, columns.relativeHumidityPct);
  completeGlobal(raw, sun);
  if (meanOf(columns.globalHorizontalWPerM2) === 0 || missingHours(columns.globalHorizontalWPerM2).length === hours) {
    return refused({
      code: "weather.radiation-missing",
      path: "columns/globalHorizontalWPerM2",
      value: null,
      allowed: { unit: "W/m2" },
    });
  }
  estimatePressure(raw, warnings);

  const gaps = options.fillGaps === true ? fillGaps(raw, sun, warnings) : gapProblems(raw);
  if (gaps.length > 0) return { ok: false, problems: gaps };

  completeHumidity(columns.dryBulbTemperatureC, columns.dewPointTemperatureC, columns.relativeHumidityPct);
  capDewPoint(columns.dryBulbTemperatureC, columns.dewPointTemperatureC);
  const shift = suspectedClockShift(columns.globalHorizontalWPerM2, sun);
  if (shift !== 0)
    warnings.push({
      code: "weather.clock-suspect",
      path: "columns/globalHorizontalWPerM2",
      value: { shiftHours: shift },
      allowed: { shiftHours: 0 },
    });

  const difference = closureDifference(raw, sun);
  if (Math.abs(difference) > largestClosureDifference) {
    warnings.push({
      code: "weather.radiation-closure",
      path: "columns/directNormalWPerM2",
      value: { relativeDifference: difference },
      allowed: { maximum: largestClosureDifference },
    });
  }
  const splitCount = splitMissing(raw, sun);
  estimated(warnings, "directNormalWPerM2", splitCount);
  estimated(
    warnings,
    "cloudCoverFraction",
    estimateCloud(columns.cloudCoverFraction, columns.globalHorizontalWPerM2, sun.up, sun.sunlitFraction),
  );
  estimated(warnings, "skyLongWaveWPerM2", estimateLongWave(raw));
  estimated(warnings, "rainMm", replaceMissing(columns.rainMm, 0));
  const final = weatherChecks(columns);
  if (final.length > 0) return { ok: false, problems: final };
  const { opaqueCloudFraction: _, ...kept } = columns;
  return { ok: true, value: { site, source: raw.source, startsAt, hours, ...kept }, warnings };
}

function refused(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** Dew point from humidity and the other way round, where one of them is missing. */
function completeHumidity(temperature: Float64Array, dewPoint: Float64Array, humidity: Float64Array): void {
  for (let k = 0; k < temperature.length; k += 1) {
    if (Number.isNaN(dewPoint[k]!) && !Number.isNaN(humidity[k]!))
      dewPoint[k] = dewPointC(temperature[k]!, humidity[k]!);
    else if (Number.isNaN(humidity[k]!) && !Number.isNaN(dewPoint[k]!))
      humidity[k] = relativeHumidityPct(temperature[k]!, dewPoint[k]!);
  }
}

/** Rounded records put the dew point a tenth above the temperature in fog. */
function capDewPoint(temperature: Float64Array, dewPoint: Float64Array): void {
  for (let k = 0; k < temperature.length; k += 1) dewPoint[k] = Math.min(temperature[k]!, dewPoint[k]!);
}

/** Global radiation from its parts, where only those are given. */
function completeGlobal(raw: RawWeather, sun: SunHours): void {
  const { globalHorizontalWPerM2: global, directNormalWPerM2: direct, diffuseHorizontalWPerM2: diffuse } = raw.columns;
  for (let k = 0; k < raw.hours; k += 1) {
    if (Number.isNaN(global[k]!)) global[k] = diffuse[k]! + direct[k]! * sun.up[k]!;
  }
}

/** A file without any pressure gets that of the standard atmosphere; single gaps are gaps. */
function estimatePressure(raw: RawWeather, warnings: Problem[]): void {
  const missing = missingHours(raw.columns.pressurePa).length;
  if (missing < raw.hours) return;
  raw.columns.pressurePa.fill(standardPressurePa(raw.site.altitudeM));
  estimated(warnings, "pressurePa", missing);
}

/** `weather.estimated`: the value is the number of hours. */
function estimated(warnings: Problem[], column: RawColumn, hours: number): void {
  if (hours > 0)
    warnings.push({ code: "weather.estimated", path: `columns/${column}`, value: { hours }, allowed: { hours: 0 } });
}

/** One `weather.gap` per column (or for missing rows) with the UTC instants at which the hours begin. */
function gapProblems(raw: RawWeather): Problem[] {
  const instants = (hours: readonly number[]): { readonly hours: number; readonly startingAt: readonly string[] } => ({
    hours: hours.length,
    startingAt: hours.map((k) => utcInstant(raw.startHour + k)),
  });
  const absent = absentRows(raw);
  const problems: Problem[] = [];
  if (absent.size > 0 && isSummerTime(raw, absent))
    problems.push({
      code: "weather.short-day",
      path: "rows",
      value: instants([...absent]),
      allowed: { hoursPerDay: 24 },
    });
  else if (absent.size > 0)
    problems.push({
      code: "weather.gap",
      path: "rows",
      value: instants([...absent]),
      allowed: { hours: 0, option: "fillGaps" },
    });
  for (const column of essential) {
    const hours = missingHours(raw.columns[column]).filter((k) => !absent.has(k));
    if (hours.length > 0)
      problems.push({
        code: "weather.gap",
        path: `columns/${column}`,
        value: instants(hours),
        allowed: { hours: 0, option: "fillGaps" },
      });
  }
  return problems;
}

/** Whether the only rows that lack are the hours that clocks skip in spring: rows by the clock on the wall. */
function isSummerTime(raw: RawWeather, absent: ReadonlySet<number>): boolean {
  return [...absent].every((k) => {
    const hour = raw.startHour + k;
    const number = Math.floor(hour / 24);
    const { month, day } = civilDate(number);
    return month === 3 && day > 24 && weekday(number) === sunday && hour - 24 * number <= lastSkippedHour;
  });
}

const sunday = 6;
const lastSkippedHour = 4;

function absentRows(raw: RawWeather): Set<number> {
  const absent = new Set<number>();
  for (let k = 0; k < raw.hours; k += 1) if (raw.lineOfHour[k] === 0) absent.add(k);
  return absent;
}

/** Fills the essential columns; what cannot be filled is a `weather.gap-too-long`. */
function fillGaps(raw: RawWeather, sun: SunHours, warnings: Problem[]): Problem[] {
  const problems: Problem[] = [];
  const outside = Float64Array.from(
    { length: raw.hours },
    (_, k) => sun.extraterrestrialNormalWPerM2[k]! * sun.up[k]! * sun.sunlitFraction[k]!,
  );
  for (const column of essential) {
    const values = raw.columns[column];
    const filled = column === "globalHorizontalWPerM2" ? fillRadiation(values, outside) : fillByNeighbours(values);
    const left = missingHours(values);
    if (left.length > 0) {
      const startingAt = left.map((k) => utcInstant(raw.startHour + k));
      problems.push({
        code: "weather.gap-too-long",
        path: `columns/${column}`,
        value: { hours: left.length, startingAt },
        allowed: { consecutiveHours: longestFilledGapHours },
      });
    } else if (filled.length > 0) {
      const startingAt = filled.map((k) => utcInstant(raw.startHour + k));
      warnings.push({
        code: "weather.gap-filled",
        path: `columns/${column}`,
        value: { hours: filled.length, startingAt },
        allowed: { hours: 0 },
      });
    }
  }
  return problems;
}

/** Real files differ by one or two per cent, from rounding and from the sun's position. */
const largestClosureDifference = 0.05;

/** Diffuse plus beam on the horizontal over global radiation, minus one, over the hours that have all three. */
function closureDifference(raw: RawWeather, sun: SunHours): number {
  const { globalHorizontalWPerM2: global, directNormalWPerM2: direct, diffuseHorizontalWPerM2: diffuse } = raw.columns;
  let parts = 0;
  let whole = 0;
  for (let k = 0; k < raw.hours; k += 1) {
    const sum = diffuse[k]! + direct[k]! * sun.up[k]!;
    if (Number.isNaN(sum)) continue;
    parts += sum;
    whole += global[k]!;
  }
  return whole > 0 ? parts / whole - 1 : 0;
}

/** Beam and diffuse where the file has none; returns the number of sunlit hours that were split. */
function splitMissing(raw: RawWeather, sun: SunHours): number {
  const { globalHorizontalWPerM2: global, directNormalWPerM2: direct, diffuseHorizontalWPerM2: diffuse } = raw.columns;
  let count = 0;
  for (let k = 0; k < raw.hours; k += 1) {
    if (!Number.isNaN(direct[k]!) && !Number.isNaN(diffuse[k]!)) continue;
    const split = splitGlobal(global[k]!, sun.up[k]!, sun.extraterrestrialNormalWPerM2[k]!, sun.sunlitFraction[k]!);
    direct[k] = split.directNormalWPerM2;
    diffuse[k] = split.diffuseHorizontalWPerM2;
    if (global[k]! > 0) count += 1;
  }
  return count;
}

function estimateLongWave(raw: RawWeather): number {
  const {
    skyLongWaveWPerM2: longWave,
    dryBulbTemperatureC: temperature,
    dewPointTemperatureC: dewPoint,
    opaqueCloudFraction,
    cloudCoverFraction,
  } = raw.columns;
  let count = 0;
  for (let k = 0; k < raw.hours; k += 1) {
    if (!Number.isNaN(longWave[k]!)) continue;
    // A mean over the hour, from records at its two ends.
    const before = Math.max(0, k - 1);
    const opaque = opaqueCloudFraction[k]!;
    const cloud = Number.isNaN(opaque) ? cloudCoverFraction[k]! : opaque;
    longWave[k] = skyLongWave(
      (temperature[before]! + temperature[k]!) / 2,
      (dewPoint[before]! + dewPoint[k]!) / 2,
      cloud,
    );
    count += 1;
  }
  return count;
}

function replaceMissing(values: Float64Array, replacement: number): number {
  let count = 0;
  for (let k = 0; k < values.length; k += 1) {
    if (!Number.isNaN(values[k]!)) continue;
    values[k] = replacement;
    count += 1;
  }
  return count;
}
