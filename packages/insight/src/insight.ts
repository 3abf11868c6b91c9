import type { EngineIdentity } from "@keukentafel/simulation";
import type { Problem } from "@keukentafel/quantities";
import type { HeatPumpTrial } from "./heat-pump-trial.ts";
import type { GrowingIndicators } from "./indicators.ts";

/** A likely value with the range in which four out of five similar homes lie. */
export interface Range {
  /** The central run. */
  readonly likely: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Hourly series of the central run that screens replay; index as the weather's. */
export interface ReplaySeries {
  readonly startsAt: string;
  readonly outdoorC: Float32Array;
  readonly livingC: Float32Array;
  readonly sleepingC: Float32Array;
  readonly atticC: Float32Array | null;
  /** Heat to the rooms. */
  readonly heatingW: Float32Array;
  /** Water to the emitters; what the heating curve says in hours without heat. */
  readonly flowC: Float32Array;
  /** Electricity of the heat pump's compressor, for rooms and hot water; 0 without one. */
  readonly heatPumpW: Float32Array;
  /** Electric back-up heater, for rooms and hot water. */
  readonly backUpW: Float32Array;
  /** Heat asked of boiler or heat pump for hot water. */
  readonly hotWaterW: Float32Array;
  /** Panels, and what goes through the meter. */
  readonly solarW: Float32Array;
  readonly importW: Float32Array;
  readonly exportW: Float32Array;
  readonly co2LivingPpm: Float32Array;
  readonly co2SleepingPpm: Float32Array;
  readonly humidityLivingPct: Float32Array;
  readonly humiditySleepingPct: Float32Array;
  /** Relative humidity at the coldest corner of the worse of both zones. */
  readonly cornerHumidityPct: Float32Array;
}

/** An indicator by dotted path of {@link Indicators}, e.g. `energy.gasM3.total`. */
export type IndicatorPath = string;

export interface Insight {
  /** Of the likely home; readiness for low temperatures and the Standaard come with the second report. */
  readonly central: GrowingIndicators;
  readonly replay: ReplaySeries;
  /** Would a heat pump manage here? `null` in a home that has one, and until the second report. */
  readonly heatPumpTrial: HeatPumpTrial | null;
  /** Present once the ensemble is complete. */
  readonly ranges: Readonly<Record<IndicatorPath, Range>> | null;
  /** Inputs whose not-knowing widens the gas range most, strongest first, share of variance 0…1. */
  readonly whatMatters: readonly { readonly input: string; readonly share: number }[];
  readonly provenance: {
    readonly engine: EngineIdentity;
    readonly weather: string;
    readonly seed: number;
    readonly draws: number;
    readonly dataVersion: string;
  };
  readonly warnings: readonly Problem[];
}
