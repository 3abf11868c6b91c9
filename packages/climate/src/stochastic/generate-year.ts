import type { WeatherYear } from "../weather-year.ts";
import { yearFrame } from "./frame.ts";
import { placeClimate, type ClimateKind } from "./kinds.ts";
import { makeYear } from "./make-year.ts";
import type { MonthlyConditions } from "./place-climate.ts";
import type { ClimateScenario } from "./scenarios.ts";
import type { StationName } from "./stations.ts";

/** Which year is wanted. */
export interface YearRequest {
  readonly station: StationName;
  /** Omitted: `typical`. */
  readonly kind?: ClimateKind | undefined;
  /** Whole number from 0; omitted: {@link defaultSeed}. */
  readonly seed?: number | undefined;
  readonly scenario?: ClimateScenario | undefined;
  /** Calendar for sun and weekdays; omitted: {@link defaultCalendarYear}. */
  readonly calendarYear?: number | undefined;
  /** Whether the year has exactly the means of its climate, or scatters as real years do; omitted: fitted. */
  readonly fit?: "fitted" | "free" | undefined;
}

export const defaultSeed = 1;
/** A common year that begins on a Wednesday. */
export const defaultCalendarYear = 2025;

/**
 * A year of hourly weather for a station, made from statistics with a seed: the same request gives
 * the same bytes on every machine. From local standard midnight of 1 January.
 *
 * Throws RangeError for a seed that is no count.
 */
export function generateYear(request: YearRequest): WeatherYear {
  const { station, kind = "typical", seed = defaultSeed, scenario, calendarYear = defaultCalendarYear } = request;
  const place = placeClimate(station, kind, scenario);
  const { fit = "fitted" } = request;
  return makeYear(yearFrame(place.site, calendarYear), place, seed, fit);
}

/** A year that is to have the monthly means and spread of a period or of one real year. */
export interface ConditionedRequest {
  readonly station: StationName;
  readonly conditions: MonthlyConditions;
  /** For people: which period. */
  readonly description: string;
  readonly seed: number;
  readonly calendarYear: number;
}

/**
 * A year with given monthly means, and given spread and skewness of the days within the months; everything between the months' means and the hours comes from the
 * station's statistics. Spells are as chance brings them.
 */
export function generateConditionedYear(request: ConditionedRequest): WeatherYear {
  const place = placeClimate(request.station, "typical");
  return makeYear(
    yearFrame(place.site, request.calendarYear),
    {
      ...place,
      means: request.conditions,
      description: request.description,
      withinMonthDeviationK: request.conditions.withinMonthDeviationK,
      withinMonthSkewness: request.conditions.withinMonthSkewness,
      spells: undefined,
    },
    request.seed,
    "fitted",
  );
}
