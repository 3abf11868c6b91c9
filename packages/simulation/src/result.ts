import type { Problem } from "@keukentafel/quantities";
import type { SimulationCache } from "./weather/simulation-cache.ts";

export type FilmMode = "constant" | "temperature-dependent";

/** See `docs/method/simulation.md` and, for `fast`, `docs/method/fast.md`. */
export type SolverName = "full" | "fast" | "dense";

/** Which engine made a result; frozen with every stored result. */
export interface EngineIdentity {
  readonly name: "keukentafel";
  readonly version: string;
  readonly solver: SolverName;
  readonly stepsPerHour: 1 | 2 | 4 | 6;
}

/** Hourly means (of steps) for one zone; index as in the weather. Heat into the zone is positive. */
export interface ZoneSeries {
  readonly id: string;
  readonly airTemperatureC: Float64Array;
  /** At the end of the hour, for the heat balance. */
  readonly airTemperatureAtEndC: Float64Array;
  /** Mean of air and radiant node. */
  readonly operativeTemperatureC: Float64Array;
  readonly heatingPowerW: Float64Array;
  /** Heat taken out, positive. */
  readonly coolingPowerW: Float64Array;
  /** Outdoor air into the zone by any route, m³/h. */
  readonly outdoorAirM3PerH: Float64Array;
}

/** Net heat into its zone through one path, by hour, W (loss negative). */
export interface PathSeries {
  readonly id: string;
  readonly zone: string;
  readonly kind: "surface" | "window" | "thermalBridge" | "airFlow" | "gain" | "solar";
  readonly heatW: Float64Array;
}

/** The energy balance of a zone, recomputed from outputs alone, W; `residualW` is what does not close. */
export interface ZoneBalance {
  readonly zone: string;
  readonly heatingKwh: number;
  readonly coolingKwh: number;
  readonly solarKwh: number;
  readonly gainsKwh: number;
  readonly surfacesKwh: number;
  readonly windowsKwh: number;
  readonly thermalBridgesKwh: number;
  readonly airKwh: number;
  readonly storedKwh: number;
  readonly largestHourlyResidualW: number;
}

export interface SimulationResult {
  readonly engine: EngineIdentity;
  /** UTC start of hour 0 and number of hours, as the weather's. */
  readonly startsAt: string;
  readonly hours: number;
  readonly zones: readonly ZoneSeries[];
  readonly paths: readonly PathSeries[];
  readonly balance: readonly ZoneBalance[];
  /** Heat capacity of each zone's air with what follows it, and its temperature when hour 0 began; as `zones`. */
  readonly airCapacityJPerK: readonly number[];
  readonly startAirTemperatureC: readonly number[];
  /** Sun on the outside of each outdoor surface and through each window, kWh per m² over the run. */
  readonly incidentSolarKwhPerM2: Readonly<Record<string, number>>;
  readonly transmittedSolarKwhPerM2: Readonly<Record<string, number>>;
  readonly warnings: readonly Problem[];
}

export interface SimulationOptions {
  readonly solver?: SolverName;
  readonly stepsPerHour?: 1 | 2 | 4 | 6;
  /** Days of weather run first, from the end of the period, to forget the start. Default 30. */
  readonly warmUpDays?: number;
  /** Keep `paths` (heat by path and hour). Default true; ensembles switch it off. */
  readonly keepPaths?: boolean;
  /** What was computed before for this weather; see `createSimulationCache`. Changes nothing but the time taken. */
  readonly cache?: SimulationCache;
  /**
   * Solver `dense` only. `constant` (default): the contract of `full`. `temperature-dependent`: films
   * inside and outside, long-wave exchange and gap coefficients follow the temperatures of the step.
   */
  readonly films?: FilmMode;
}
