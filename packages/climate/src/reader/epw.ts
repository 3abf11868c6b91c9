import type { Outcome, Problem } from "@keukentafel/quantities";
import { dayOfYear, daysInMonth, daysSinceEpoch, isLeapYear } from "../calendar.ts";
import { mostProblems } from "../weather-checks.ts";
import type { WeatherYear } from "../weather-year.ts";
import { assembleWeather } from "./assemble.ts";
import { epwHeaderLines, nominalYear, readEpwHeader } from "./epw-header.ts";
import type { EpwHeader } from "./epw-header.ts";
import { numberInCell } from "./cell.ts";
import type { ReadOptions } from "./options.ts";
import { missingColumns } from "./raw-weather.ts";
import type { RawColumn } from "./raw-weather.ts";

/** Numbers taken from a row: position, where it goes, code for "missing" (that or more), scale. */
const fields: readonly {
  readonly index: number;
  readonly name: string;
  readonly column: RawColumn;
  readonly missingFrom: number;
  readonly scale: number;
}[] = [
  { index: 6, name: "dry bulb", column: "dryBulbTemperatureC", missingFrom: 99.9, scale: 1 },
  { index: 7, name: "dew point", column: "dewPointTemperatureC", missingFrom: 99.9, scale: 1 },
  { index: 8, name: "relative humidity", column: "relativeHumidityPct", missingFrom: 999, scale: 1 },
  { index: 9, name: "pressure", column: "pressurePa", missingFrom: 999999, scale: 1 },
  { index: 12, name: "horizontal infrared", column: "skyLongWaveWPerM2", missingFrom: 9999, scale: 1 },
  { index: 13, name: "global horizontal", column: "globalHorizontalWPerM2", missingFrom: 9999, scale: 1 },
  { index: 14, name: "direct normal", column: "directNormalWPerM2", missingFrom: 9999, scale: 1 },
  { index: 15, name: "diffuse horizontal", column: "diffuseHorizontalWPerM2", missingFrom: 9999, scale: 1 },
  { index: 20, name: "wind direction", column: "windDirectionDeg", missingFrom: 999, scale: 1 },
  { index: 21, name: "wind speed", column: "windSpeedMPerS", missingFrom: 999, scale: 1 },
  { index: 22, name: "total sky cover", column: "cloudCoverFraction", missingFrom: 99, scale: 0.1 },
  { index: 23, name: "opaque sky cover", column: "opaqueCloudFraction", missingFrom: 99, scale: 0.1 },
  { index: 33, name: "liquid precipitation depth", column: "rainMm", missingFrom: 999, scale: 1 },
];

/** One calendar year with this many rows stands in the file twice. */
const rowsOfTwoYears = 17_500;
/** Older files end after 32 fields. */
const fewestFields = 32;
const mostFields = 35;

interface DatedRow {
  readonly line: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly cells: readonly string[];
}

/**
 * Reads an EnergyPlus weather file.
 *
 * Line ends may be CRLF or LF. Missing codes and blank cells are missing. Fields after the 32nd may
 * be absent. The year column is believed only when all rows agree on it and its length fits;
 * otherwise a year is taken that begins on the header's weekday. Rows count as ending at the hour
 * they name, in the header's time zone (or `options.timeZoneHours`).
 *
 * Problems: those of the header, `weather.column-count`, `weather.not-a-number`, `weather.date`,
 * `weather.hour-duplicated`, and what {@link assembleWeather} finds. Warnings:
 * `weather.leap-day-absent`, `weather.universal-time-rows`, `weather.estimated`, `weather.gap-filled`,
 * `weather.clock-suspect`.
 */
export function readEpw(text: string, options: ReadOptions = {}): Outcome<WeatherYear> {
  const lines = text.split("\n");
  const header = readEpwHeader(lines, options);
  if (!header.ok) return header;
  const dated = readRows(lines);
  if (!dated.ok) return dated;
  const rows = dated.value;
  if (rows.length >= rowsOfTwoYears && rows.every((row) => row.year === rows[0]!.year)) {
    const { year } = rows[0]!;
    return {
      ok: false,
      problems: [{ code: "weather.year-duplicated", path: "rows", value: year, allowed: { sameAs: year } }],
    };
  }
  const calendar = calendarOf(rows, header.value);
  const warnings = [...header.warnings];
  if (calendar.leapDayAbsent)
    warnings.push({
      code: "weather.leap-day-absent",
      path: "rows",
      value: rows[0]!.year,
      allowed: { yearUsed: calendar.year },
    });

  const { year } = calendar;
  const hourOfYear = (row: DatedRow): number => (dayOfYear(year, row.month, row.day) - 1) * 24 + row.hour - 1;
  const first = rows.reduce((least, row) => Math.min(least, hourOfYear(row)), Number.POSITIVE_INFINITY);
  const lastRow = rows.reduce((most, row) => Math.max(most, hourOfYear(row)), 0);
  const { lastDay } = header.value;
  const last =
    lastDay === undefined ? lastRow : Math.max(lastRow, dayOfYear(year, lastDay.month, lastDay.day) * 24 - 1);
  const hours = last - first + 1;
  const columns = missingColumns(hours);
  const lineOfHour = new Int32Array(hours);
  const problems: Problem[] = [];
  for (const row of rows) {
    const k = hourOfYear(row) - first;
    if (lineOfHour[k] !== 0) {
      problems.push({
        code: "weather.hour-duplicated",
        path: `row ${row.line}`,
        value: { month: row.month, day: row.day, hour: row.hour },
        allowed: { otherRow: lineOfHour[k] },
      });
    }
    lineOfHour[k] = row.line;
    for (const field of fields) {
      const cell = row.cells[field.index]?.trim() ?? "";
      if (cell === "") continue;
      const value = numberInCell(cell);
      if (Number.isNaN(value))
        problems.push({
          code: "weather.not-a-number",
          path: `row ${row.line} column ${field.index + 1} (${field.name})`,
          value: cell,
          allowed: { missingFrom: field.missingFrom },
        });
      else if (value < field.missingFrom) columns[field.column][k] = value * field.scale;
    }
    // Calm: there is no direction.
    if (columns.windSpeedMPerS[k] === 0) columns.windDirectionDeg[k] = Number.NaN;
    if (problems.length >= mostProblems) break;
  }
  if (problems.length > 0) return { ok: false, problems };
  const result = assembleWeather(
    {
      site: header.value.site,
      source: {
        kind: "epw",
        description: [header.value.site.name, header.value.dataSource].filter((part) => part !== "").join(", "),
      },
      startHour: daysSinceEpoch(year, 1, 1) * 24 + first - header.value.rowOffsetHours,
      hours,
      columns,
      lineOfHour,
    },
    options,
  );
  return result.ok ? { ...result, warnings: [...warnings, ...result.warnings] } : result;
}

function readRows(lines: readonly string[]): Outcome<readonly DatedRow[]> {
  const problems: Problem[] = [];
  const rows: DatedRow[] = [];
  for (let i = epwHeaderLines; i < lines.length && problems.length < mostProblems; i += 1) {
    const text = lines[i]!.trimEnd();
    if (text === "") continue;
    const cells = text.split(",");
    if (cells.length > mostFields && cells.slice(mostFields).every((cell) => cell === "")) cells.length = mostFields;
    if (cells.length < fewestFields || cells.length > mostFields) {
      problems.push({
        code: "weather.column-count",
        path: `row ${i + 1}`,
        value: cells.length,
        allowed: { minimum: fewestFields, maximum: mostFields },
      });
      continue;
    }
    const [year, month, day, hour] = cells.slice(0, 4).map(wholeNumber) as [number, number, number, number];
    if (
      !(year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month) && hour >= 1 && hour <= 24)
    ) {
      problems.push({
        code: "weather.date",
        path: `row ${i + 1}`,
        value: cells.slice(0, 4).join(","),
        allowed: { month: "1…12", day: "1…31", hour: "1…24" },
      });
      continue;
    }
    rows.push({ line: i + 1, year, month, day, hour, cells });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (rows.length === 0)
    return { ok: false, problems: [{ code: "weather.no-rows", path: "rows", value: 0, allowed: { minimum: 1 } }] };
  return { ok: true, value: rows, warnings: [] };
}

function wholeNumber(cell: string): number {
  const text = cell.trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** Which year's calendar the rows follow, and whether they left out a 29 February. */
function calendarOf(
  rows: readonly DatedRow[],
  header: EpwHeader,
): { readonly year: number; readonly leapDayAbsent: boolean } {
  const { year } = rows[0]!;
  const oneYear = rows.every((row) => row.year === year);
  const hasLeapDay = header.leapYearObserved || rows.some((row) => row.month === 2 && row.day === 29);
  if (!oneYear || (hasLeapDay && !isLeapYear(year)))
    return { year: nominalYear(hasLeapDay, header.firstWeekday), leapDayAbsent: false };
  const reachesAcross = rows.some((row) => row.month <= 2) && rows.some((row) => row.month > 2);
  const leapDayAbsent = isLeapYear(year) && !hasLeapDay && reachesAcross;
  return { year: leapDayAbsent ? nominalYear(false, header.firstWeekday) : year, leapDayAbsent };
}
