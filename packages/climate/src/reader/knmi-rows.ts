import type { Outcome, Problem } from "@keukentafel/quantities";
import { daysInMonth, daysSinceEpoch } from "../calendar.ts";
import { mostProblems } from "../weather-checks.ts";
import type { WeatherSite } from "../weather-year.ts";
import { numberInCell } from "./cell.ts";

/** Where the rows of a KNMI text lie and which hours they are; values are not read yet. */
export interface KnmiIndex {
  readonly station: number;
  /** Column names as in the header line. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Offset in the text, line number (1 = first) and hour (begin, since 1970-01-01T00:00Z) per row. */
  readonly startOfRow: readonly number[];
  readonly lineOfRow: readonly number[];
  readonly hourOfRow: readonly number[];
  readonly firstHour: number;
  readonly lastHour: number;
  readonly rowsOfYear: ReadonlyMap<number, number>;
}

/** Whether a text has the header line of KNMI hourly observations. */
export function looksLikeKnmiHourly(text: string): boolean {
  return headerLine(text) !== undefined;
}

/** The last line with STN, YYYYMMDD and HH (or H) as comma-separated names. */
function headerLine(text: string): { readonly columns: readonly string[]; readonly end: number } | undefined {
  let found: { readonly columns: readonly string[]; readonly end: number } | undefined;
  let from = text.indexOf("YYYYMMDD");
  while (from >= 0) {
    const start = text.lastIndexOf("\n", from) + 1;
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const columns = text
      .slice(start, end)
      .replace("#", "")
      .split(",")
      .map((name) => name.trim());
    if (columns[0] === "STN" && columns[1] === "YYYYMMDD" && (columns[2] === "HH" || columns[2] === "H"))
      found = { columns, end };
    from = text.indexOf("YYYYMMDD", end);
  }
  return found;
}

/**
 * Finds the data rows after the header line. Blank lines and lines that begin with `#` are passed
 * over; anything else that is no row is a `weather.row-unreadable`.
 *
 * @param station which station's rows to take from a file of several
 */
export function indexKnmiRows(text: string, station: number | undefined): Outcome<KnmiIndex> {
  const header = headerLine(text);
  if (header === undefined)
    return {
      ok: false,
      problems: [{ code: "weather.header-missing", path: "header", value: null, allowed: ["STN", "YYYYMMDD", "HH"] }],
    };
  const problems: Problem[] = [];
  const startOfRow: number[] = [];
  const lineOfRow: number[] = [];
  const hourOfRow: number[] = [];
  const rowsOfYear = new Map<number, number>();
  const stations = new Set<number>();
  let firstHour = Number.POSITIVE_INFINITY;
  let lastHour = Number.NEGATIVE_INFINITY;
  let line = lineNumberAt(text, header.end);
  let start = header.end + 1;
  let day = -1;
  let dayHours = 0;
  while (start < text.length && problems.length < mostProblems) {
    line += 1;
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const comma = text.indexOf(",", start);
    const second = comma < 0 ? -1 : text.indexOf(",", comma + 1);
    const third = second < 0 ? -1 : text.indexOf(",", second + 1);
    const id = comma < 0 || comma > end ? Number.NaN : numberInCell(text.slice(start, comma));
    const date = second < 0 || second > end ? Number.NaN : numberInCell(text.slice(comma + 1, second));
    const hour =
      second < 0 || second > end
        ? Number.NaN
        : numberInCell(text.slice(second + 1, third < 0 ? end : Math.min(third, end)));
    if (Number.isNaN(id) || Number.isNaN(date) || Number.isNaN(hour)) {
      const content = text.slice(start, end).trim();
      if (content !== "" && !content.startsWith("#"))
        problems.push({
          code: "weather.row-unreadable",
          path: `row ${line}`,
          value: content.slice(0, 40),
          allowed: ["STN", "YYYYMMDD", "HH"],
        });
    } else if (!isDate(date) || hour < 1 || hour > 24) {
      problems.push({
        code: "weather.date",
        path: `row ${line}`,
        value: `${date} ${hour}`,
        allowed: { date: "YYYYMMDD", hour: "1…24" },
      });
    } else {
      stations.add(id);
      if (station === undefined || id === station) {
        if (date !== day) {
          day = date;
          dayHours = daysSinceEpoch(Math.floor(date / 10000), Math.floor(date / 100) % 100, date % 100) * 24;
        }
        const begins = dayHours + hour - 1;
        startOfRow.push(start);
        lineOfRow.push(line);
        hourOfRow.push(begins);
        firstHour = Math.min(firstHour, begins);
        lastHour = Math.max(lastHour, begins);
        const year = Math.floor(date / 10000);
        rowsOfYear.set(year, (rowsOfYear.get(year) ?? 0) + 1);
      }
    }
    start = end + 1;
  }
  if (problems.length > 0) return { ok: false, problems };
  const ids = [...stations].toSorted((a, b) => a - b);
  if (station === undefined && ids.length > 1)
    return {
      ok: false,
      problems: [{ code: "weather.several-stations", path: "column STN", value: ids, allowed: { option: "station" } }],
    };
  if (startOfRow.length === 0)
    return {
      ok: false,
      problems: [{ code: "weather.no-rows", path: "rows", value: 0, allowed: { minimum: 1, stations: ids } }],
    };
  return {
    ok: true,
    value: {
      station: station ?? ids[0]!,
      columns: header.columns,
      rows: startOfRow.length,
      startOfRow,
      lineOfRow,
      hourOfRow,
      firstHour,
      lastHour,
      rowsOfYear,
    },
    warnings: [],
  };
}

/** Place of a station from the table in the comments of the web service (`# STN LON(east) LAT(north) ALT(m) NAME`). */
export function stationInComments(text: string, station: number): WeatherSite | undefined {
  const match = new RegExp(`^#\\s*${station}:?\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(.+?)\\s*$`, "m").exec(
    text.slice(0, 100_000),
  );
  if (match === null) return undefined;
  return {
    name: match[4]!,
    longitudeDeg: Number(match[1]),
    latitudeDeg: Number(match[2]),
    altitudeM: Number(match[3]),
    timeZoneHours: 1,
  };
}

/** Whether a number such as 20170229 is a date. */
function isDate(yyyymmdd: number): boolean {
  const year = Math.floor(yyyymmdd / 10000);
  const month = Math.floor(yyyymmdd / 100) % 100;
  const day = yyyymmdd % 100;
  return (
    Number.isInteger(yyyymmdd) &&
    year >= 1900 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
