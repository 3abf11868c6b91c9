import { referenceYear } from "@keukentafel/climate";
import { createSimulationCache, simulate } from "@keukentafel/simulation";
import type { BuildingModel } from "@keukentafel/simulation";
import { exampleHomeModels } from "./homes.ts";

const stepsPerHour = [1, 2, 4, 6] as const;

/** One home with one time step. */
export interface ConvergenceRow {
  readonly home: string;
  readonly stepMinutes: number;
  readonly heatKwh: number;
  /** Largest hour mean of all rooms together, and the largest deviation of any room's own peak. */
  readonly peakKw: number;
  readonly roomPeaksKw: readonly number[];
  readonly warmestC: number;
}

/** The example homes on the project's own weather with 60, 30, 15 and 10 minutes. */
export function convergenceRows(): ConvergenceRow[] {
  const cache = createSimulationCache(referenceYear("de-bilt"));
  return exampleHomeModels().flatMap(({ id, model }) => stepsPerHour.map((steps) => rowOf(id, model, steps, cache)));
}

function rowOf(
  home: string,
  model: BuildingModel,
  steps: (typeof stepsPerHour)[number],
  cache: ReturnType<typeof createSimulationCache>,
): ConvergenceRow {
  const { zones } = simulate(model, cache.weather, { cache, stepsPerHour: steps, keepPaths: false });
  const together = new Float64Array(cache.weather.hours);
  for (const zone of zones) zone.heatingPowerW.forEach((power, hour) => (together[hour]! += power));
  const largest = (series: Float64Array) => series.reduce((most, value) => Math.max(most, value), -Infinity);
  const rounded = (value: number) => Number(value.toFixed(3));
  return {
    home,
    stepMinutes: 60 / steps,
    heatKwh: rounded(together.reduce((sum, power) => sum + power, 0) / 1000),
    peakKw: rounded(largest(together) / 1000),
    roomPeaksKw: zones.map((zone) => rounded(largest(zone.heatingPowerW) / 1000)),
    warmestC: rounded(Math.max(...zones.map((zone) => largest(zone.airTemperatureC)))),
  };
}
