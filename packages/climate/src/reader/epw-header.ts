import type { Outcome, Problem } from "@keukentafel/quantities";
import { daysSinceEpoch, isLeapYear, weekday } from "../calendar.ts";
import type { WeatherSite } from "../weather-year.ts";
import { numberInCell } from "./cell.ts";
import type { ReadOptions } from "./options.ts";

/** What the eight header lines of an EPW tell. */
export interface EpwHeader {
  readonly site: WeatherSite;
  /** Offset of the rows from UTC, hours. */
  readonly rowOffsetHours: number;
  /** Source field of the LOCATION line. */
  readonly dataSource: string;
  /** `HOLIDAYS/DAYLIGHT SAVINGS` says leap years are observed. */
  readonly leapYearObserved: boolean;
  /** Monday = 0 … Sunday = 6, of the first day; undefined when unreadable. */
  readonly firstWeekday: number | undefined;
  /** Month and day of the last day of the period; undefined when unreadable. */
  readonly lastDay: { readonly month: number; readonly day: number } | undefined;
}

export const epwHeaderLines = 8;

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const locationLimits = {
  latitude: { minimum: -90, maximum: 90 },
  longitude: { minimum: -180, maximum: 180 },
  timeZone: { minimum: -12, maximum: 14 },
  elevation: { minimum: -500, maximum: 6000 },
} as const;

/**
 * Reads the header lines of an EPW. Problems: `weather.header-missing` for absent lines,
 * `weather.not-a-number` and `weather.out-of-range` for LOCATION fields,
 * `weather.records-per-hour` for anything but hourly data, `weather.several-periods` for anything but
 * one period.
 */
export function readEpwHeader(lines: readonly string[], options: ReadOptions): Outcome<EpwHeader> {
  const keywords = ["LOCATION", "DATA PERIODS"];
  const problems: Problem[] = [];
  const headers = lines.slice(0, epwHeaderLines);
  for (const keyword of keywords) {
    if (!headers.some((line) => line.toUpperCase().startsWith(keyword))) {
      problems.push({ code: "weather.header-missing", path: `header ${keyword}`, value: null, allowed: keywords });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const fieldsOf = (keyword: string): readonly string[] =>
    (headers.find((line) => line.toUpperCase().startsWith(keyword)) ?? "").split(",").map((field) => field.trim());

  const location = fieldsOf("LOCATION");
  const number = (index: number, name: keyof typeof locationLimits): number => {
    const text = location[index] ?? "";
    const value = numberInCell(text);
    const path = `header LOCATION ${name}`;
    const allowed = locationLimits[name];
    if (Number.isNaN(value)) problems.push({ code: "weather.not-a-number", path, value: text, allowed });
    else if (value < allowed.minimum || value > allowed.maximum)
      problems.push({ code: "weather.out-of-range", path, value, allowed });
    return value;
  };
  const latitudeDeg = number(6, "latitude");
  const longitudeDeg = number(7, "longitude");
  const headerOffset = number(8, "timeZone");
  const altitudeM = number(9, "elevation");

  const period = fieldsOf("DATA PERIODS");
  const perHour = period[2] ?? "";
  if (perHour !== "1")
    problems.push({ code: "weather.records-per-hour", path: "header DATA PERIODS", value: perHour, allowed: 1 });
  const periods = period[1] ?? "";
  if (periods !== "1")
    problems.push({ code: "weather.several-periods", path: "header DATA PERIODS", value: periods, allowed: 1 });
  if (problems.length > 0) return { ok: false, problems };

  const warnings: Problem[] = [];
  const rowOffsetHours = options.timeZoneHours ?? headerOffset;
  let timeZoneHours = rowOffsetHours;
  // KNMI-derived files have rows in universal time and say so; clocks at the place run at UTC+1 all the same.
  if ((location[3] ?? "").toUpperCase() === "NLD" && rowOffsetHours === 0) {
    timeZoneHours = 1;
    warnings.push({
      code: "weather.universal-time-rows",
      path: "header LOCATION timeZone",
      value: 0,
      allowed: { localStandardTime: 1 },
    });
  }
  const day = weekdays.indexOf((period[4] ?? "").toLowerCase());
  return {
    ok: true,
    value: {
      site: { name: location[1] ?? "", latitudeDeg, longitudeDeg, altitudeM, timeZoneHours },
      rowOffsetHours,
      dataSource: location[4] ?? "",
      leapYearObserved: (fieldsOf("HOLIDAYS")[1] ?? "").toLowerCase() === "yes",
      firstWeekday: day < 0 ? undefined : day,
      lastDay: monthAndDay(period[6] ?? ""),
    },
    warnings,
  };
}

/** `12/31`, ` 1/ 1`, `12/31/2017`. */
function monthAndDay(text: string): { readonly month: number; readonly day: number } | undefined {
  const match = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})/.exec(text);
  if (match === null) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : undefined;
}

/**
 * The year whose calendar the rows follow, when the year column cannot be believed (typical years
 * are put together from several years): the latest one up to 2025 with the right length whose first
 * day falls on the right weekday.
 */
export function nominalYear(leap: boolean, firstWeekday: number | undefined): number {
  for (let year = 2025; year > 1990; year -= 1) {
    if (
      isLeapYear(year) === leap &&
      (firstWeekday === undefined || weekday(daysSinceEpoch(year, 1, 1)) === firstWeekday)
    )
      return year;
  }
  return leap ? 2024 : 2025;
}
