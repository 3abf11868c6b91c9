import type { Outcome, Problem } from "@keukentafel/quantities";
import stationFile from "../../data/knmi-stations.json" with { type: "json" };
import { daysSinceEpoch, isLeapYear } from "../calendar.ts";
import { stationPressurePa } from "../pressure.ts";
import { mostProblems } from "../weather-checks.ts";
import type { WeatherSite, WeatherYear } from "../weather-year.ts";
import { assembleWeather } from "./assemble.ts";
import { numberInCell } from "./cell.ts";
import { indexKnmiRows, stationInComments } from "./knmi-rows.ts";
import type { KnmiIndex } from "./knmi-rows.ts";
import type { ReadOptions } from "./options.ts";
import { missingColumns } from "./raw-weather.ts";
import type { RawColumns } from "./raw-weather.ts";

/** A calendar year with this many rows of one station stands in the file twice. */
const rowsOfTwoYears = 17_500;

/** Columns without which the file cannot be used. Humidity may come as dew point or as relative humidity. */
const requiredColumns = ["T", "Q", "FH"] as const;

/**
 * Reads KNMI hourly observations (`uurgegevens`), both the text of the ten-year files and that of the
 * web service.
 *
 * Hour division HH of a row ends at HH universal time, so the rows are hours of UTC. Converted are:
 * tenths, J/cm² to W/m², −1 ("less than half a unit") to 0, sea-level to station pressure, octas to
 * a fraction (9, sky invisible, counts as overcast), wind direction 0 (calm) and 990 (variable) to
 * none. Beam and diffuse radiation are split off by Erbs; long-wave is estimated.
 *
 * Of several years `options.years` chooses; by default it is the last complete one
 * (`weather.year-chosen`), or everything when no year is complete (`weather.year-incomplete`).
 *
 * Problems: `weather.header-missing`, `weather.column-missing`, `weather.column-count`,
 * `weather.not-a-number`, `weather.date`, `weather.row-unreadable`, `weather.hour-duplicated`,
 * `weather.year-absent`, `weather.several-stations`, `weather.station-unknown`, and what
 * {@link assembleWeather} finds.
 */
export function readKnmiHourly(text: string, options: ReadOptions = {}): Outcome<WeatherYear> {
  const indexed = indexKnmiRows(text, options.station);
  if (!indexed.ok) return indexed;
  const index = indexed.value;
  const twice = [...index.rowsOfYear].find(([, rows]) => rows >= rowsOfTwoYears)?.[0];
  if (twice !== undefined)
    return {
      ok: false,
      problems: [{ code: "weather.year-duplicated", path: "rows", value: twice, allowed: { sameAs: twice } }],
    };
  const missing = requiredColumns.filter((name) => !index.columns.includes(name));
  if (!index.columns.includes("TD") && !index.columns.includes("U")) {
    return {
      ok: false,
      problems: [
        ...missing.map(columnMissing),
        { code: "weather.column-missing", path: "header", value: index.columns, allowed: ["TD", "U"] },
      ],
    };
  }
  if (missing.length > 0) return { ok: false, problems: missing.map(columnMissing) };
  const site = options.site ?? stationOf(index.station) ?? stationInComments(text, index.station);
  if (site === undefined) {
    const known = stationFile.stations.map((station) => station.id);
    return {
      ok: false,
      problems: [{ code: "weather.station-unknown", path: "column STN", value: index.station, allowed: known }],
    };
  }
  const chosen = chooseYears(index, options);
  if (!chosen.ok) return chosen;
  const { startHour, hours } = chosen.value;
  const columns = missingColumns(hours);
  const lineOfHour = new Int32Array(hours);
  const problems = readRows(text, index, startHour, site, columns, lineOfHour);
  if (problems.length > 0) return { ok: false, problems };
  const result = assembleWeather(
    {
      site,
      source: { kind: "knmi-hourly", description: `KNMI ${index.station} ${site.name}` },
      startHour,
      hours,
      columns,
      lineOfHour,
    },
    options,
  );
  return result.ok ? { ...result, warnings: [...chosen.warnings, ...result.warnings] } : result;
}

function columnMissing(name: string): Problem {
  return { code: "weather.column-missing", path: "header", value: name, allowed: requiredColumns };
}

function stationOf(id: number): WeatherSite | undefined {
  const station = stationFile.stations.find((candidate) => candidate.id === id);
  if (station === undefined) return undefined;
  const { id: _, ...place } = station;
  return { ...place, timeZoneHours: 1 };
}

interface ChosenHours {
  readonly startHour: number;
  readonly hours: number;
}

function chooseYears(index: KnmiIndex, options: ReadOptions): Outcome<ChosenHours> {
  const { rowsOfYear } = index;
  const years = [...rowsOfYear.keys()].toSorted((a, b) => a - b);
  const complete = years.filter((year) => rowsOfYear.get(year)! >= (isLeapYear(year) ? 8784 : 8760));
  const everything: ChosenHours = { startHour: index.firstHour, hours: index.lastHour - index.firstHour + 1 };
  if (options.years === "all") return { ok: true, value: everything, warnings: [] };
  if (options.years !== undefined) {
    const { from, to } = options.years;
    const absent: number[] = [];
    for (let year = from; year <= to; year += 1) if (!rowsOfYear.has(year)) absent.push(year);
    if (absent.length > 0 || to < from)
      return {
        ok: false,
        problems: [{ code: "weather.year-absent", path: "options/years", value: { from, to }, allowed: years }],
      };
    const startHour = daysSinceEpoch(from, 1, 1) * 24;
    return { ok: true, value: { startHour, hours: daysSinceEpoch(to + 1, 1, 1) * 24 - startHour }, warnings: [] };
  }
  const year = complete.at(-1);
  if (year === undefined) {
    return {
      ok: true,
      value: everything,
      warnings: [
        {
          code: "weather.year-incomplete",
          path: "rows",
          value: { hours: everything.hours },
          allowed: { minimum: 8760 },
        },
      ],
    };
  }
  const startHour = daysSinceEpoch(year, 1, 1) * 24;
  const value = { startHour, hours: daysSinceEpoch(year + 1, 1, 1) * 24 - startHour };
  return {
    ok: true,
    value,
    warnings: years.length === 1 ? [] : [{ code: "weather.year-chosen", path: "rows", value: year, allowed: years }],
  };
}

/** Dutch annual mean, about. */
const meanTemperatureC = 10;

type Setter = (columns: RawColumns, k: number, value: number) => void;

const setters: Readonly<Record<string, Setter>> = {
  T: (columns, k, value) => {
    columns.dryBulbTemperatureC[k] = value / 10;
  },
  TD: (columns, k, value) => {
    columns.dewPointTemperatureC[k] = value / 10;
  },
  U: (columns, k, value) => {
    columns.relativeHumidityPct[k] = value;
  },
  FH: (columns, k, value) => {
    columns.windSpeedMPerS[k] = value / 10;
  },
  DD: (columns, k, value) => {
    columns.windDirectionDeg[k] = value === 0 || value === 990 ? Number.NaN : value;
  },
  Q: (columns, k, value) => {
    columns.globalHorizontalWPerM2[k] = (value * 10000) / 3600;
  },
  P: (columns, k, value) => {
    columns.pressurePa[k] = value * 10;
  },
  N: (columns, k, value) => {
    columns.cloudCoverFraction[k] = value === 9 ? 1 : value / 8;
  },
  RH: (columns, k, value) => {
    columns.rainMm[k] = Math.max(0, value) / 10;
  },
};

function readRows(
  text: string,
  index: KnmiIndex,
  startHour: number,
  site: WeatherSite,
  columns: RawColumns,
  lineOfHour: Int32Array,
): Problem[] {
  const problems: Problem[] = [];
  const used = index.columns.map((name) => setters[name]);
  const hours = lineOfHour.length;
  for (let i = 0; i < index.rows && problems.length < mostProblems; i += 1) {
    const k = index.hourOfRow[i]! - startHour;
    if (k < 0 || k >= hours) continue;
    const line = index.lineOfRow[i]!;
    const start = index.startOfRow[i]!;
    if (lineOfHour[k] !== 0)
      problems.push({
        code: "weather.hour-duplicated",
        path: `row ${line}`,
        value: text.slice(start, start + 20).trim(),
        allowed: { otherRow: lineOfHour[k] },
      });
    lineOfHour[k] = line;
    const end = text.indexOf("\n", start);
    const cells = text.slice(start, end < 0 ? text.length : end).split(",");
    if (cells.length !== used.length) {
      problems.push({ code: "weather.column-count", path: `row ${line}`, value: cells.length, allowed: used.length });
      continue;
    }
    for (let c = 3; c < used.length; c += 1) {
      const set = used[c];
      if (set === undefined) continue;
      const cell = cells[c]!.trim();
      if (cell === "") continue;
      const value = numberInCell(cell);
      if (Number.isNaN(value))
        problems.push({
          code: "weather.not-a-number",
          path: `row ${line} column ${index.columns[c]!}`,
          value: cell,
          allowed: null,
        });
      else set(columns, k, value);
    }
    if (columns.windSpeedMPerS[k] === 0) columns.windDirectionDeg[k] = Number.NaN;
    const temperature = columns.dryBulbTemperatureC[k]!;
    // The temperature hardly matters here (some 0.4 Pa per metre and 10 K); a gap in it is no gap in pressure.
    columns.pressurePa[k] = stationPressurePa(
      columns.pressurePa[k]!,
      site.altitudeM,
      Number.isNaN(temperature) ? meanTemperatureC : temperature,
    );
  }
  return problems;
}
