import acceptance from "../../data/weather-acceptance.json" with { type: "json" };
import { generateYear } from "../stochastic/generate-year.ts";
import { placeClimate, type ClimateKind } from "../stochastic/kinds.ts";
import type { ClimateScenario } from "../stochastic/scenarios.ts";
import { stationClimate, type StationName } from "../stochastic/stations.ts";
import type { WeatherYear } from "../weather-year.ts";
import type { WeatherCheck } from "./checks.ts";
import { dayTable } from "./day-table.ts";
import { ensembleStatistics } from "./ensemble-statistics.ts";
import { yearChecks } from "./year-checks.ts";
import { yearsChecks } from "./years-checks.ts";

/** Years of which autocorrelations, joint distributions and spells are judged. */
const ensembleYears = 30;
/** Fewer whole years in a file say nothing about persistence or spells. */
const fewestYears = 5;
const hoursOfYear = 8760;

/**
 * The acceptance list for a built-in year: the year itself on means, extremes and physics; spread,
 * persistence, joint distributions and spells on thirty years of the same climate that scatter
 * freely.
 */
export function checkBuiltInWeather(
  station: StationName,
  kind: ClimateKind,
  seed: number,
  scenario?: ClimateScenario,
): readonly WeatherCheck[] {
  const place = placeClimate(station, kind, scenario);
  const climate = stationClimate(station);
  const isOrdinary = scenario === undefined && (kind === "typical" || kind === "normal");
  const ofPeriod = acceptance.targets.degreeDaysAgainst2011to2020.value;
  const single = yearChecks(generateYear({ station, kind, seed, scenario }), {
    place,
    relativeHumidityPct: isOrdinary ? climate.normal.relativeHumidityPct : undefined,
    weightedDegreeDays: isOrdinary
      ? climate.weightedDegreeDays2011to2020 * (kind === "normal" ? ofPeriod.normal : ofPeriod.typical)
      : undefined,
    hoursFrom25C: isOrdinary ? place.spells?.hoursFrom25C : undefined,
  });
  // A rare winter or summer, or a changed climate, has no thirty observed years to be held against.
  if (!isOrdinary) return single;
  const tables = Array.from({ length: ensembleYears }, (_, i) =>
    dayTable(generateYear({ station, kind, scenario, seed: seed + ensembleSeedStep * (i + 1), fit: "free" })),
  );
  return [...single, ...yearsChecks(ensembleStatistics(tables), place, place.spells, station === "de-bilt")];
}

/** Far enough apart that a reader who tries seeds in a row does not meet the same years. */
const ensembleSeedStep = 1_000_003;

/**
 * The acceptance list for weather from a file, against the normals of a station: one year on means,
 * extremes and physics (a real year will differ from normal), five years and more also on the rest.
 */
export function checkWeather(weather: WeatherYear, station: StationName): readonly WeatherCheck[] {
  const place = placeClimate(station, "normal");
  const climate = stationClimate(station);
  const isOneYear = weather.hours < 1.5 * hoursOfYear;
  const { spells } = place;
  const single = yearChecks(weather, {
    place: isOneYear ? place : { ...place, spells: undefined },
    relativeHumidityPct: climate.normal.relativeHumidityPct,
    weightedDegreeDays: isOneYear
      ? climate.weightedDegreeDays2011to2020 * acceptance.targets.degreeDaysAgainst2011to2020.value.normal
      : undefined,
    hoursFrom25C: isOneYear ? spells?.hoursFrom25C : undefined,
  });
  if (weather.hours < fewestYears * hoursOfYear) return single;
  return [...single, ...yearsChecks(ensembleStatistics([dayTable(weather)]), place, spells, station === "de-bilt")];
}
