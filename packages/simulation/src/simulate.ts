import type { WeatherYear } from "@keukentafel/climate";
import type { Problem } from "@keukentafel/quantities";
import { energyBalance } from "./balance.ts";
import { compileNetwork } from "./compile/compile-network.ts";
import type { Network } from "./compile/network.ts";
import { engineVersion } from "./engine-version.ts";
import { balanceOf, sunThroughWindowsWh, zoneHeat, zoneSeries } from "./fast/outcome.ts";
import { pathsOf } from "./fast/paths.ts";
import { fitsHeap } from "./fast/place-rooms.ts";
import { solveFast } from "./fast/solve-fast.ts";
import { createTrace } from "./fast/trace.ts";
import { workspaceOf } from "./fast/workspace.ts";
import { yearRooms } from "./fast/year-rooms.ts";
import type { BuildingModel } from "./model/building-model.ts";
import type { FilmMode, PathSeries, SimulationOptions, SimulationResult, ZoneBalance, ZoneSeries } from "./result.ts";
import { solveDense } from "./solve/dense.ts";
import { solveFull } from "./solve/full.ts";
import { createRecorder } from "./solve/recorder.ts";
import type { SimulationCache } from "./weather/simulation-cache.ts";
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
  const { transmittedWh: transmittedSunWh, ...outputs } =
    (solver === "fast" ? runFast(network, cache, warmUpDays, keepPaths) : undefined) ??
    runPlain(network, solver === "dense" ? "dense" : "full", warmUpDays, keepPaths, films);
  const transmitted: Record<string, number> = {};
  network.windows.forEach((window, w) => {
    transmitted[window.id] = window.areaM2 > 0 ? transmittedSunWh[w]! / 1000 / window.areaM2 : 0;
  });
  const warnings: Problem[] = [];
  if (network.groundWithoutWholeYear)
    warnings.push({ code: "model.ground-without-whole-year", path: "", value: weather.hours, allowed: ">= 7200 h" });
  return {
    engine: { name: "keukentafel", version: engineVersion, solver, stepsPerHour },
    startsAt: weather.startsAt,
    hours: weather.hours,
    airCapacityJPerK: network.zones.map((zone) => zone.airCapacityJPerK),
    ...outputs,
    incidentSolarKwhPerM2: network.incidentSolarKwhPerM2,
    transmittedSolarKwhPerM2: transmitted,
    warnings,
  };
}

/** What a solver hands over. */
interface Outputs {
  readonly zones: readonly ZoneSeries[];
  readonly paths: readonly PathSeries[];
  readonly balance: readonly ZoneBalance[];
  readonly startAirTemperatureC: readonly number[];
  readonly transmittedWh: Float64Array;
}

function runPlain(
  network: Network,
  solver: "full" | "dense",
  warmUpDays: number,
  keepPaths: boolean,
  films: FilmMode,
): Outputs {
  const { hours, stepsPerHour } = network.weather;
  const recorder = createRecorder(network, hours, keepPaths);
  const warmUpSteps = warmUpDays * 24 * stepsPerHour;
  if (solver === "dense") solveDense(network, recorder, warmUpSteps, films);
  else solveFull(network, recorder, warmUpSteps);
  const { zones, paths, transmittedWh } = recorder;
  const startAirTemperatureC = Array.from(recorder.startAirC);
  const airCapacityJPerK = network.zones.map((zone) => zone.airCapacityJPerK);
  const balance = energyBalance({ hours, zones, paths, airCapacityJPerK, startAirTemperatureC });
  return { zones, paths: keepPaths ? paths : [], balance, startAirTemperatureC, transmittedWh };
}

/** Undefined for a building too large for the working memory of the fast solver: `full` gives what it would. */
function runFast(
  network: Network,
  cache: SimulationCache,
  warmUpDays: number,
  keepPaths: boolean,
): Outputs | undefined {
  const warmUpSteps = warmUpDays * 24 * network.weather.stepsPerHour;
  const workspace = workspaceOf(cache);
  const rooms = yearRooms(network, cache, workspace, warmUpSteps);
  if (!fitsHeap(rooms)) return undefined;
  const trace = createTrace(network, workspace, warmUpSteps, keepPaths);
  solveFast(rooms, trace, warmUpSteps);
  const heats = zoneHeat(rooms, trace, workspace);
  return {
    zones: zoneSeries(network, trace),
    paths: keepPaths ? pathsOf(rooms, trace, heats, warmUpSteps) : [],
    balance: balanceOf(rooms, trace, heats),
    startAirTemperatureC: Array.from(trace.startAirC),
    transmittedWh: sunThroughWindowsWh(rooms),
  };
}
