import type { WeatherYear } from "@keukentafel/climate";
import type { Problem } from "@keukentafel/quantities";
import { energyBalance } from "./balance.ts";
import { compileNetwork } from "./compile/compile-network.ts";
import { engineVersion } from "./engine-version.ts";
import type { BuildingModel } from "./model/building-model.ts";
import type { SimulationOptions, SimulationResult } from "./result.ts";
import { solveDense } from "./solve/dense.ts";
import { solveFull } from "./solve/full.ts";
import { createRecorder } from "./solve/recorder.ts";
import { createSimulationCache } from "./weather/simulation-cache.ts";

/**
 * Runs a building through a period of weather, hour by hour.
 *
 * Pure: the same model, weather and options give the same bytes, with or without a cache.
 *
 * @param model from `validateModel`; an unvalidated model with unknown ids throws
 * @throws RangeError when `options.cache` belongs to another weather
 */
export function simulate(
  model: BuildingModel,
  weather: WeatherYear,
  options: SimulationOptions = {},
): SimulationResult {
  const { solver = "full", stepsPerHour = 1, warmUpDays = 30, keepPaths = true, films = "constant" } = options;
  const cache = options.cache ?? createSimulationCache(weather);
  if (cache.weather !== weather) throw new RangeError("simulate: the cache belongs to another weather");
  const network = compileNetwork(model, cache, stepsPerHour, warmUpDays * 24);
  const recorder = createRecorder(network, weather.hours, keepPaths);
  const warmUpSteps = warmUpDays * 24 * stepsPerHour;
  if (solver === "dense") solveDense(network, recorder, warmUpSteps, films);
  else solveFull(network, recorder, warmUpSteps);
  const transmitted: Record<string, number> = {};
  network.windows.forEach((window, w) => {
    transmitted[window.id] = window.areaM2 > 0 ? recorder.transmittedWh[w]! / 1000 / window.areaM2 : 0;
  });
  const outputs = {
    hours: weather.hours,
    zones: recorder.zones,
    paths: recorder.paths,
    airCapacityJPerK: network.zones.map((zone) => zone.airCapacityJPerK),
    startAirTemperatureC: Array.from(recorder.startAirC),
  };
  const warnings: Problem[] = [];
  if (network.groundWithoutWholeYear)
    warnings.push({ code: "model.ground-without-whole-year", path: "", value: weather.hours, allowed: ">= 7200 h" });
  return {
    engine: { name: "keukentafel", version: engineVersion, solver, stepsPerHour },
    startsAt: weather.startsAt,
    ...outputs,
    paths: keepPaths ? recorder.paths : [],
    balance: energyBalance(outputs),
    incidentSolarKwhPerM2: network.incidentSolarKwhPerM2,
    transmittedSolarKwhPerM2: transmitted,
    warnings,
  };
}
