import {
  climateKinds,
  defaultSeed,
  generateYear,
  stationNames,
  type ClimateKind,
  type StationName,
  type WeatherYear,
} from "@keukentafel/climate";
import { failed, problem, succeeded, type Outcome } from "@keukentafel/quantities";
import { wholeNumber } from "./arguments.ts";

export const builtInPrefix = "reference:";

/** Which built-in year is meant by `reference:STATION[:KIND[:SEED]]`. */
export interface BuiltInYear {
  readonly station: StationName;
  readonly kind: ClimateKind;
  readonly seed: number;
}

export const seeds = { minimum: 0, maximum: 4_294_967_295 };

/**
 * Takes the name of a built-in year apart. Problem: `arguments.value`, with what is possible.
 *
 * @param place the option or argument in which the name stands
 */
export function builtInYear(place: string, name: string): Outcome<BuiltInYear> {
  const [station, kind, seed, ...rest] = name.slice(builtInPrefix.length).split(":");
  const foundStation = stationNames.find((each) => each === station);
  const foundKind = kind === undefined ? "typical" : climateKinds.find((each) => each === kind);
  if (foundStation === undefined || rest.length > 0)
    return failed([
      problem("arguments.value", place, name, ["FILE", ...stationNames.map((each) => builtInPrefix + each)]),
    ]);
  if (foundKind === undefined)
    return failed([
      problem(
        "arguments.value",
        place,
        name,
        climateKinds.map((each) => `${builtInPrefix}${foundStation}:${each}`),
      ),
    ]);
  const number = wholeNumber("seed", seed, seeds);
  if (!number.ok) return number;
  return succeeded({ station: foundStation, kind: foundKind, seed: number.value ?? defaultSeed });
}

/** The built-in year of that name. Problems: those of {@link builtInYear}. */
export function builtInWeather(place: string, name: string): Outcome<WeatherYear> {
  const found = builtInYear(place, name);
  return found.ok ? succeeded(generateYear(found.value)) : found;
}
