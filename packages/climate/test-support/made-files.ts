import { civilDate, daysSinceEpoch } from "../src/calendar.ts";

/** One hour of made-up weather: cool, with a sun that follows a fixed bell by the UTC clock at De Bilt. */
export interface MadeHour {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1…24. */
  readonly hour: number;
  readonly temperature: number;
  readonly global: number;
}

/** Hours of UTC from 1 January, with a plausible daily course. */
export function madeHours(year: number, days: number): MadeHour[] {
  const first = daysSinceEpoch(year, 1, 1);
  return Array.from({ length: 24 * days }, (_, k) => {
    const date = civilDate(first + Math.floor(k / 24));
    const hour = (k % 24) + 1;
    const height = Math.max(0, 1 - ((hour - 12.2) / 4.5) ** 2);
    return {
      ...date,
      hour,
      // No two years alike, as in the real world.
      temperature: 5 + 3 * height + ((Math.floor(k / 24) + (year - 2017)) % 5) / 2,
      global: Math.round(250 * height),
    };
  });
}

/** EPW header, 8 lines. */
export function epwHeader(
  changes: { readonly timeZone?: string; readonly leap?: string; readonly period?: string } = {},
): string[] {
  return [
    `LOCATION,Testdorp,-,NLD,made,999999,52.1,5.18,${changes.timeZone ?? "0.0"},2`,
    "DESIGN CONDITIONS,0",
    "TYPICAL/EXTREME PERIODS,0",
    "GROUND TEMPERATURES,0",
    `HOLIDAYS/DAYLIGHT SAVINGS,${changes.leap ?? "No"},0,0,0`,
    'COMMENTS 1,"made, for a test"',
    "COMMENTS 2,",
    `DATA PERIODS,1,1,Data,Sunday,${changes.period ?? " 1/ 1, 1/10"}`,
  ];
}

/** The 35 cells of an EPW row. */
export function epwCells(hour: MadeHour): string[] {
  return [
    hour.year,
    hour.month,
    hour.day,
    hour.hour,
    60,
    "?9?9",
    hour.temperature.toFixed(1),
    (hour.temperature - 2).toFixed(1),
    87,
    101300,
    9999,
    9999,
    300,
    hour.global,
    0,
    hour.global,
    999999,
    999999,
    999999,
    9999,
    240,
    4,
    8,
    8,
    9999,
    99999,
    9,
    "999999999",
    999,
    0.999,
    999,
    99,
    999,
    0,
    99,
  ].map(String);
}

/** A whole EPW of made-up weather; `change` may spoil the rows of cells. */
export function madeEpw(
  hours: readonly MadeHour[],
  header: readonly string[] = epwHeader(),
  change: (rows: string[][]) => void = () => {},
): string {
  const rows = hours.map(epwCells);
  change(rows);
  return [...header, ...rows.map((row) => row.join(","))].join("\r\n") + "\r\n";
}

const knmiColumns = ["STN", "YYYYMMDD", "HH", "DD", "FH", "T", "TD", "Q", "RH", "P", "N", "U"];

/** KNMI hourly text of made-up weather, as in the ten-year files; `change` may spoil the rows of cells. */
export function madeKnmi(
  hours: readonly MadeHour[],
  change: (rows: string[][]) => void = () => {},
  columns: readonly string[] = knmiColumns,
  station = 260,
): string {
  const rows = hours.map((hour) => {
    const cells: Record<string, number> = {
      STN: station,
      YYYYMMDD: hour.year * 10000 + hour.month * 100 + hour.day,
      HH: hour.hour,
      DD: 240,
      FH: 40,
      T: Math.round(hour.temperature * 10),
      TD: Math.round(hour.temperature * 10) - 20,
      Q: Math.round(hour.global * 0.36),
      RH: hour.hour === 3 ? -1 : 2,
      P: 10150,
      N: hour.hour === 4 ? 9 : 4,
      U: 87,
    };
    return columns.map((name) => String(cells[name] ?? "").padStart(5));
  });
  change(rows);
  const preamble = [
    "BRON: KNMI",
    "YYYYMMDD  = datum (YYYY=jaar,MM=maand,DD=dag)",
    "HH        = tijd (HH=uur, UT.)",
    "",
    `# ${columns.join(",")}`,
    "",
  ];
  return [...preamble, ...rows.map((row) => row.join(","))].join("\r\n") + "\r\n";
}
