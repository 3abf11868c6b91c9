import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEpw } from "@keukentafel/climate";
import type { WeatherYear } from "@keukentafel/climate";

/** Smallest, largest and mean of the programs that told a value. */
export interface ProgramRange {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
}

interface AcceptanceTables {
  readonly tables: Readonly<
    Record<string, Readonly<Record<string, { readonly lower: number; readonly upper: number }>>>
  >;
}

/** Published results of ASHRAE 140-2020 by quantity and case. */
export interface PublishedResults {
  readonly range: (quantity: string, key: string) => ProgramRange | undefined;
  readonly cases: readonly string[];
  readonly acceptance: AcceptanceTables;
}

export interface ReferenceData {
  readonly weather: WeatherYear;
  readonly published: PublishedResults;
  /** Solar vectors; nothing when that file is not there. */
  readonly solar: unknown;
}

const weatherFile = "bestest/weather/725650TMY3.epw";
const resultsFile = "bestest/results-open.json";
const solarFile = "solar/solar-vectors.json";

/** Reads what `folder` holds; nothing when the essential files are not there. */
export function loadReference(folder: string): ReferenceData | undefined {
  const place = (file: string) => join(folder, file);
  if (!existsSync(place(weatherFile)) || !existsSync(place(resultsFile))) return undefined;
  const weather = readEpw(readFileSync(place(weatherFile), "utf8"));
  if (!weather.ok) throw new Error(`${weatherFile}: ${JSON.stringify(weather.problems)}`);
  return {
    weather: weather.value,
    published: publishedResults(jsonOf(place(resultsFile))),
    solar: existsSync(place(solarFile)) ? jsonOf(place(solarFile)) : undefined,
  };
}

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

type Tables = Readonly<
  Record<string, Readonly<Record<string, { readonly values?: Readonly<Record<string, unknown>> }>>>
>;

function publishedResults(document: unknown): PublishedResults {
  const tables = (document as { std140_2020: Tables & { acceptance_140_2023_addendum_b: AcceptanceTables } })
    .std140_2020;
  const names = (quantity: string) => Object.keys(tables[quantity] ?? {});
  return {
    range: (quantity, key) => rangeOf(tables[quantity]?.[key]?.values),
    cases: [...new Set([...names("annual_heating_MWh"), ...names("free_float_max_C")])],
    acceptance: tables.acceptance_140_2023_addendum_b,
  };
}

/** Peaks and extremes come with their hour: the value is the number in it that is no date. */
function rangeOf(values: Readonly<Record<string, unknown>> | undefined): ProgramRange | undefined {
  if (values === undefined) return undefined;
  const numbers = Object.values(values).flatMap((value) => {
    if (typeof value === "number") return [value];
    if (typeof value !== "object" || value === null) return [];
    const { kW, C } = value as { readonly kW?: unknown; readonly C?: unknown };
    return [kW, C].filter((number) => typeof number === "number");
  });
  if (numbers.length === 0) return undefined;
  return {
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    mean: numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  };
}
