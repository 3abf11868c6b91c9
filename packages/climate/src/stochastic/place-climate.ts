import type { WeatherSite } from "../weather-year.ts";

/** Monthly means of a climate or of one year, January first. */
export interface MonthlyMeans {
  readonly temperatureC: readonly number[];
  readonly dewPointTemperatureC: readonly number[];
  /** At 10 m. */
  readonly windSpeedMPerS: readonly number[];
  readonly seaLevelPressurePa: readonly number[];
  /** Global radiation, mean over all hours of the month. */
  readonly globalRadiationWPerM2: readonly number[];
  /** 0…1. */
  readonly cloudCoverFraction: readonly number[];
  readonly rainMmPerDay: readonly number[];
  /** Part of the hours with 0.1 mm or more. */
  readonly rainHourFraction: readonly number[];
}

/** Monthly means of a period, and how daily mean temperatures lie about them within a month. */
export interface MonthlyConditions extends MonthlyMeans {
  readonly withinMonthDeviationK: readonly number[];
  /** Positive where a few days were much warmer than the rest. */
  readonly withinMonthSkewness: readonly number[];
}

/** Spells that a fitted year is to have: means of the coldest and hottest 1, 2, 3 and 5 days, °C. */
export interface SpellTargets {
  readonly coldestMeanC: readonly number[];
  readonly hottestMeanC: readonly number[];
  /** Hours of the year at 25 °C or warmer; undefined: what the spells bring. */
  readonly hoursFrom25C: number | undefined;
}

/** Lengths of the spells of {@link SpellTargets}, days. */
export const spellDays: readonly number[] = [1, 2, 3, 5];

/** Everything the generator needs to know of a place, besides the structure of its weather. */
export interface PlaceClimate {
  readonly site: WeatherSite;
  /** What this is, e.g. `De Bilt typical, 2011-2024 (KNMI)`. */
  readonly description: string;
  readonly means: MonthlyMeans;
  /** Spread of the daily mean temperature against De Bilt, per month. */
  readonly spreadFactor: readonly number[];
  /** Daily range of temperature against De Bilt, per month. */
  readonly rangeFactor: readonly number[];
  /** Stretch of warm anomalies in summer and of cold ones in winter (scenarios); 1 when absent. */
  readonly warmSideFactor: number;
  readonly coldSideFactor: number;
  /** Deviation of daily mean temperatures within each month, K; undefined: that of the structure. */
  readonly withinMonthDeviationK: readonly number[] | undefined;
  /** Skewness of daily mean temperatures within each month; undefined: that of the structure. */
  readonly withinMonthSkewness: readonly number[] | undefined;
  /** Undefined: whatever chance brings. */
  readonly spells: SpellTargets | undefined;
}
