import type { ClimateKind } from "./stochastic/kinds.ts";
import type { ClimateScenario } from "./stochastic/scenarios.ts";
import type { StationName } from "./stochastic/stations.ts";

/** What a made year is, so that pages can say it in their own words. */
export interface MadeYear {
  readonly station: StationName;
  readonly kind: ClimateKind;
  readonly seed: number;
  /** Years of measurements whose statistics it has; with a scenario, those the scenario moves. */
  readonly period: { readonly from: number; readonly to: number };
  /** Null: the climate of the period itself. */
  readonly scenario: ClimateScenario | null;
  /** Whether figures of the scenario still await those of the publisher. */
  readonly isProvisional: boolean;
}

/** Where weather comes from. */
export interface WeatherSource {
  readonly kind: "epw" | "knmi-hourly" | "generated";
  /** For provenance: file name and station, or generator with kind and period. */
  readonly description: string;
  /** Of a year made for a station and a kind only. */
  readonly made?: MadeYear | undefined;
}

/** Where the weather was measured or made. */
export interface WeatherSite {
  readonly name: string;
  /** Degrees north. */
  readonly latitudeDeg: number;
  /** Degrees east. */
  readonly longitudeDeg: number;
  readonly altitudeM: number;
  /** Offset of local standard time from UTC, hours (Netherlands: 1). */
  readonly timeZoneHours: number;
}

/**
 * A period of hourly weather, normally a year. Index `k` is the hour that *begins* at
 * `startsAt` + k h (UTC). Files are turned into this; nothing downstream knows of files.
 *
 * - radiation, long-wave and rain: mean (or sum) over hour k;
 * - temperature, dew point, humidity, pressure, wind, cloud: value at the *end* of hour k (as KNMI
 *   and EPW record them). Whoever needs hour means averages the records k−1 and k.
 */
export interface WeatherYear {
  readonly site: WeatherSite;
  readonly source: WeatherSource;
  /** UTC instant at which hour 0 begins, e.g. `2017-01-01T00:00:00Z`. Local standard 1 January 00:00 for a built-in year. */
  readonly startsAt: string;
  /** Number of hours: 8760, 8784, or what the file holds. */
  readonly hours: number;
  readonly dryBulbTemperatureC: Float64Array;
  readonly dewPointTemperatureC: Float64Array;
  readonly relativeHumidityPct: Float64Array;
  /** At station level. */
  readonly pressurePa: Float64Array;
  /** At 10 m. */
  readonly windSpeedMPerS: Float64Array;
  /** Clockwise from north; NaN when calm or variable. */
  readonly windDirectionDeg: Float64Array;
  readonly globalHorizontalWPerM2: Float64Array;
  readonly directNormalWPerM2: Float64Array;
  readonly diffuseHorizontalWPerM2: Float64Array;
  /** Long-wave radiation from the sky on a horizontal plane. */
  readonly skyLongWaveWPerM2: Float64Array;
  /** 0…1. */
  readonly cloudCoverFraction: Float64Array;
  readonly rainMm: Float64Array;
}
