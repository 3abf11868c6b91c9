import type { WeatherYear } from "@keukentafel/climate";
import type { BuildingModel, SimulationResult } from "@keukentafel/simulation";
import { createSimulationCache, simulate } from "@keukentafel/simulation";
import { wildWeather } from "../../packages/simulation/test-support/weather.ts";
import type { Verdict } from "./verdict.ts";
import { accepted, defect } from "./verdict.ts";

/** No room a model describes in earnest gets colder or warmer than this, °C. */
const coldestC = -120;
const warmestC = 400;
/** The heat balance of every hour closes to this share of the heat that goes round in it. */
const residualShare = 1e-6;

function badSeries(result: SimulationResult): string | undefined {
  for (const zone of result.zones) {
    const { id: _, ...series } = zone;
    for (const [name, values] of Object.entries(series)) {
      const k = values.findIndex((value) => !Number.isFinite(value));
      if (k >= 0) return `${name} of ${zone.id} hour ${k}: ${values[k]}`;
    }
  }
  for (const path of result.paths) {
    const k = path.heatW.findIndex((value) => !Number.isFinite(value));
    if (k >= 0) return `${path.kind} ${path.id} hour ${k}: ${path.heatW[k]}`;
  }
  const sums = [...Object.values(result.incidentSolarKwhPerM2), ...Object.values(result.transmittedSolarKwhPerM2)];
  return sums.every(Number.isFinite) ? undefined : "sun";
}

function examine(result: SimulationResult): Verdict | undefined {
  const { solver } = result.engine;
  const bad = badSeries(result);
  if (bad !== undefined) return defect(`${solver}: not a number`, bad);
  for (const zone of result.zones) {
    const outside = zone.airTemperatureC.find((value) => value < coldestC || value > warmestC);
    if (outside !== undefined) return defect(`${solver}: zone runs away`, `${zone.id} ${outside} °C`);
  }
  const most = Math.max(1000, ...result.paths.map((path) => Math.max(...path.heatW.map(Math.abs))));
  for (const { zone, largestHourlyResidualW } of result.balance) {
    if (!(largestHourlyResidualW <= residualShare * most))
      return defect(`${solver}: balance open`, `${zone} ${largestHourlyResidualW} W of ${most}`);
  }
  return undefined;
}

/** Runs a model that was accepted through some weather, by `full` and by `fast`: numbers only, and a closed balance. */
export function runModel(model: BuildingModel, weather: WeatherYear): Verdict {
  const cache = createSimulationCache(weather);
  for (const solver of ["full", "fast"] as const) {
    const found = examine(simulate(model, weather, { solver, cache, warmUpDays: 1 }));
    if (found !== undefined) return found;
  }
  return accepted;
}

const days = [1, 2, 3, 4].map((seed) => wildWeather(seed, 24));

/** One of a few wild days. */
export function wildDay(number: number): WeatherYear {
  return days[number % days.length]!;
}
