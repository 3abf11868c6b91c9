import { basename } from "node:path";
import { readWeatherFile, type WeatherYear } from "@keukentafel/climate";
import { weatherPlaceOf } from "@keukentafel/insight";
import { failed, problem, type Claim, type Outcome } from "@keukentafel/quantities";
import { wholeNumber, type Option, type ParsedArguments } from "./arguments.ts";
import type { OptionName } from "./command.ts";
import { builtInPrefix as prefix, builtInWeather } from "./built-in-weather.ts";
import { readBytes } from "./files.ts";

/** The options that say which weather a calculation runs on. */
export const weatherOptions: readonly Option<OptionName>[] = [
  { name: "weather", valueName: "FILE|reference:STATION[:KIND[:SEED]]" },
  { name: "year", valueName: "YEAR" },
  { name: "station", valueName: "NUMBER" },
  { name: "fill-gaps", valueName: null },
];

/** KNMI's oldest hourly series is younger than the first year, and nobody measured beyond the last. */
const possibleYears = { minimum: 1700, maximum: 2200 };
const possibleStations = { minimum: 1, maximum: 99_999 };

/**
 * The weather that was asked for: a built-in year by name, or a file by its content.
 *
 * Problems: `arguments.value` for an unknown built-in year or an impossible year, those of reading a
 * file, and those of the readers of `@keukentafel/climate`.
 */
export async function weatherFrom(source: string, values: ParsedArguments["values"]): Promise<Outcome<WeatherYear>> {
  const year = wholeNumber("year", values["year"], possibleYears);
  if (!year.ok) return year;
  const station = wholeNumber("station", values["station"], possibleStations);
  if (!station.ok) return station;
  if (source.startsWith(prefix)) return builtIn(source, year.value);
  const bytes = await readBytes(source);
  if (!bytes.ok) return bytes;
  return readWeatherFile(bytes.value, basename(source), {
    fillGaps: values["fill-gaps"] === true,
    station: station.value,
    years: year.value === undefined ? undefined : { from: year.value, to: year.value },
  });
}

function builtIn(source: string, year: number | undefined): Outcome<WeatherYear> {
  if (year !== undefined) return failed([problem("arguments.option-value", "--year", year, "--weather FILE")]);
  return builtInWeather("--weather", source);
}

/**
 * The weather for a home: what was asked for, else the built-in year of the weather station that fits
 * where the home stands, which is the year that the screens use too.
 */
export function weatherForHome(
  claims: readonly Claim[],
  values: ParsedArguments["values"],
): Promise<Outcome<WeatherYear>> {
  const asked = typeof values["weather"] === "string" ? values["weather"] : undefined;
  return weatherFrom(asked ?? prefix + weatherPlaceOf(claims).station, values);
}
