import type { WeatherYear } from "@keukentafel/climate";
import { createSimulationCache, simulate, summarise } from "@keukentafel/simulation";
import type { BuildingModel, SimulationOptions, SimulationSummary } from "@keukentafel/simulation";

export const engines = ["full", "dense"] as const;
/** `full`, and `dense` with films that follow the temperatures. */
export type Engine = (typeof engines)[number];

/** Runs models on one weather, remembering what depends on the weather alone. */
export type Runner = (model: BuildingModel, options?: SimulationOptions) => SimulationSummary;

export function runnerOn(weather: WeatherYear, engine: Engine = "full"): Runner {
  const cache = createSimulationCache(weather);
  const base: SimulationOptions =
    engine === "dense" ? { solver: "dense", films: "temperature-dependent" } : { solver: "full" };
  return (model, options = {}) =>
    summarise(simulate(model, weather, { cache, keepPaths: false, ...base, ...options }), model, weather);
}
