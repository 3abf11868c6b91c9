import { defaultSeed, generateYear as makeYear, type YearRequest } from "./stochastic/generate-year.ts";
import type { ClimateKind } from "./stochastic/kinds.ts";
import { scenariosAreProvisional } from "./stochastic/scenarios.ts";
import { stationClimate, type StationName } from "./stochastic/stations.ts";
import type { MadeYear, WeatherYear } from "./weather-year.ts";

const ofRecentYears: readonly ClimateKind[] = ["typical", "hot"];

/**
 * A year of hourly weather for a station, made from statistics with a seed: the same request gives
 * the same bytes on every machine. From local standard midnight of 1 January; its source says what
 * it is of.
 *
 * Throws RangeError for a seed that is no count.
 */
export function generateYear(request: YearRequest): WeatherYear {
  const year = makeYear(request);
  return { ...year, source: { ...year.source, made: madeYearOf(request) } };
}

/**
 * The year on which a home at a station is tested: the typical year of recent weather, with the
 * default seed. Takes about a twentieth of a second; keep the result.
 */
export function referenceYear(station: StationName): WeatherYear {
  return generateYear({ station, kind: "typical" });
}

function madeYearOf({ station, kind = "typical", seed = defaultSeed, scenario }: YearRequest): MadeYear {
  const { recent, normal } = stationClimate(station);
  // Scenarios, and winters that come once in ten years, stand on the thirty years of the normals.
  const { period } = scenario === undefined && ofRecentYears.includes(kind) ? recent : normal;
  const [from = 0, to = 0] = period.split("-").map(Number);
  return {
    station,
    kind,
    seed,
    period: { from, to },
    scenario: scenario ?? null,
    isProvisional: scenario !== undefined && scenariosAreProvisional,
  };
}
