import type { EngineIdentity } from "@keukentafel/simulation";
import type { Problem } from "@keukentafel/quantities";
import type { Indicators } from "./indicators.ts";

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
  readonly heatingW: Float32Array;
}

/** An indicator by dotted path of {@link Indicators}, e.g. `energy.gasM3.total`. */
export type IndicatorPath = string;

export interface Insight {
  readonly central: Indicators;
  readonly replay: ReplaySeries;
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
