import type { WeatherSite, WeatherYear } from "../weather-year.ts";

/** Columns of a weather file; NaN is missing. Units as in {@link WeatherYear}. */
export interface RawColumns {
  readonly dryBulbTemperatureC: Float64Array;
  readonly dewPointTemperatureC: Float64Array;
  readonly relativeHumidityPct: Float64Array;
  /** At station level. */
  readonly pressurePa: Float64Array;
  readonly windSpeedMPerS: Float64Array;
  readonly windDirectionDeg: Float64Array;
  readonly globalHorizontalWPerM2: Float64Array;
  readonly directNormalWPerM2: Float64Array;
  readonly diffuseHorizontalWPerM2: Float64Array;
  readonly skyLongWaveWPerM2: Float64Array;
  readonly cloudCoverFraction: Float64Array;
  readonly opaqueCloudFraction: Float64Array;
  readonly rainMm: Float64Array;
}

export type RawColumn = keyof RawColumns;

/** What a reader found in a file, hour by hour, before anything is checked, filled or estimated. */
export interface RawWeather {
  readonly site: WeatherSite;
  readonly source: WeatherYear["source"];
  /** Hours since 1970-01-01T00:00Z at which hour 0 begins. */
  readonly startHour: number;
  readonly hours: number;
  readonly columns: RawColumns;
  /** Line of the file (1 = first) per hour; 0 where the file has no row. */
  readonly lineOfHour: Int32Array;
}

/** All columns missing. */
export function missingColumns(hours: number): RawColumns {
  const missing = (): Float64Array => new Float64Array(hours).fill(Number.NaN);
  return {
    dryBulbTemperatureC: missing(),
    dewPointTemperatureC: missing(),
    relativeHumidityPct: missing(),
    pressurePa: missing(),
    windSpeedMPerS: missing(),
    windDirectionDeg: missing(),
    globalHorizontalWPerM2: missing(),
    directNormalWPerM2: missing(),
    diffuseHorizontalWPerM2: missing(),
    skyLongWaveWPerM2: missing(),
    cloudCoverFraction: missing(),
    opaqueCloudFraction: missing(),
    rainMm: missing(),
  };
}
