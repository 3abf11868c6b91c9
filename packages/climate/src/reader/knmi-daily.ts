import type { Outcome, Problem } from "@keukentafel/quantities";
import { daysInMonth, daysSinceEpoch } from "../calendar.ts";
import { emptyDailyWeather, type DailyColumn, type DailyWeather } from "../daily-weather.ts";
import { mostProblems } from "../weather-checks.ts";
import { numberInCell } from "./cell.ts";

/** Columns that are read: KNMI's name, where it goes, units per count. Q is J/cm², the rest tenths, % or octas. */
export const dailyColumns: readonly {
  readonly name: string;
  readonly column: DailyColumn;
  readonly perCount: number;
}[] = [
  { name: "FG", column: "meanWindMPerS", perCount: 0.1 },
  { name: "TG", column: "meanTemperatureC", perCount: 0.1 },
  { name: "TN", column: "minimumTemperatureC", perCount: 0.1 },
  { name: "TX", column: "maximumTemperatureC", perCount: 0.1 },
  { name: "Q", column: "globalRadiationWhPerM2", perCount: 10000 / 3600 },
  { name: "RH", column: "rainMm", perCount: 0.1 },
  { name: "NG", column: "cloudCoverFraction", perCount: 1 / 8 },
  { name: "UG", column: "meanRelativeHumidityPct", perCount: 1 },
];

interface Row {
  readonly line: number;
  readonly day: number;
  readonly cells: readonly string[];
}

/**
 * Reads KNMI daily observations (`daggegevens`, `etmgeg_260.txt`) of one station: days of UTC. Columns
 * that the file lacks, and blank cells, are missing (NaN); −1 for rain, less than 0.05 mm, is 0; sky
 * not visible (9 octas) is overcast. Days that are absent between the first and the last stay missing.
 *
 * Problems: `weather.header-missing`, `weather.column-missing` (TG), `weather.column-count`,
 * `weather.date`, `weather.not-a-number`, `weather.several-stations`, `weather.day-duplicated`,
 * `weather.no-rows`.
 */
export function readKnmiDaily(text: string): Outcome<DailyWeather> {
  const lines = text.split(/\r?\n/);
  const headerLine = lines.findIndex((line) => /^#?\s*STN\s*,\s*YYYYMMDD/.test(line));
  if (headerLine < 0) return refused("weather.header-missing", "header", null, ["STN", "YYYYMMDD"]);
  const header = lines[headerLine]!.replace(/^#/, "")
    .split(",")
    .map((name) => name.trim());
  if (!header.includes("TG")) return refused("weather.column-missing", "header", "TG", ["TG"]);
  const read = rowsOf(lines, headerLine + 1, header.length);
  if (!read.ok) return read;
  const rows = read.value;
  const stations = [...new Set(rows.map((row) => Number(row.cells[0])))];
  if (stations.length > 1) return refused("weather.several-stations", "column STN", stations, 1);
  const firstDay = rows.reduce((least, row) => Math.min(least, row.day), Number.POSITIVE_INFINITY);
  const lastDay = rows.reduce((most, row) => Math.max(most, row.day), 0);
  const daily = emptyDailyWeather(stations[0]!, firstDay, lastDay - firstDay + 1);
  const problems: Problem[] = [];
  const lineOfDay = new Int32Array(daily.days);
  const wanted = dailyColumns
    .map((each) => ({ ...each, index: header.indexOf(each.name) }))
    .filter((each) => each.index >= 0);
  for (const row of rows) {
    if (problems.length >= mostProblems) break;
    const d = row.day - firstDay;
    if (lineOfDay[d] !== 0)
      problems.push({
        code: "weather.day-duplicated",
        path: `row ${row.line}`,
        value: row.cells[1],
        allowed: { otherRow: lineOfDay[d] },
      });
    lineOfDay[d] = row.line;
    for (const { name, column, perCount, index } of wanted) {
      const cell = row.cells[index]!;
      if (cell === "") continue;
      const count = numberInCell(cell);
      if (Number.isNaN(count))
        problems.push({
          code: "weather.not-a-number",
          path: `row ${row.line} column ${name}`,
          value: cell,
          allowed: { blank: "missing" },
        });
      else
        daily[column][d] = perCount * (name === "RH" ? Math.max(0, count) : name === "NG" ? Math.min(8, count) : count);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: daily, warnings: [] };
}

function rowsOf(lines: readonly string[], from: number, columns: number): Outcome<readonly Row[]> {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (let i = from; i < lines.length && problems.length < mostProblems; i += 1) {
    const line = lines[i]!;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split(",").map((cell) => cell.trim());
    const day = dayOf(cells[1] ?? "");
    if (cells.length !== columns)
      problems.push({ code: "weather.column-count", path: `row ${i + 1}`, value: cells.length, allowed: columns });
    else if (day === undefined)
      problems.push({ code: "weather.date", path: `row ${i + 1}`, value: cells[1], allowed: { date: "YYYYMMDD" } });
    else rows.push({ line: i + 1, day, cells });
  }
  if (problems.length > 0) return { ok: false, problems };
  return rows.length === 0
    ? refused("weather.no-rows", "rows", 0, { minimum: 1 })
    : { ok: true, value: rows, warnings: [] };
}

function dayOf(text: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysSinceEpoch(year, month, day);
}

function refused(
  code: string,
  path: string,
  value: unknown,
  allowed: unknown,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, path, value, allowed }] };
}
