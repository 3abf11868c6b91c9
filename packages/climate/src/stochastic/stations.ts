import stationList from "../../data/knmi-stations.json" with { type: "json" };
import climates from "../../data/station-climate.json" with { type: "json" };
import type { WeatherSite } from "../weather-year.ts";

/** Places whose climate is known here: twelve stations of KNMI. */
export const stationNames = [
  "de-bilt",
  "de-kooy",
  "schiphol",
  "leeuwarden",
  "deelen",
  "eelde",
  "twenthe",
  "vlissingen",
  "rotterdam",
  "gilze-rijen",
  "eindhoven",
  "maastricht",
] as const;

export type StationName = (typeof stationNames)[number];

/** Means of cold or hot spells of 1, 2, 3 and 5 days: over the years, and once in ten years, °C. */
export interface SpellStatistics {
  readonly average: readonly number[];
  readonly onceInTenYears: readonly number[];
}

/** Normals of a station; numbers, units and sources stand in `data/station-climate.json`. */
export interface StationClimate {
  readonly normal: {
    readonly period: string;
    readonly temperatureC: readonly number[];
    readonly dewPointTemperatureC: readonly number[];
    readonly relativeHumidityPct: readonly number[];
    readonly windSpeedMPerS: readonly number[];
    readonly globalRadiationKwhPerM2: readonly number[];
    readonly rainMm: readonly number[];
  };
  readonly recent: {
    readonly period: string;
    readonly temperatureC: readonly number[];
    readonly windSpeedMPerS: readonly number[];
    readonly globalRadiationKwhPerM2: readonly number[];
    readonly rainMm: readonly number[];
  };
  readonly diurnalRangeK: readonly number[];
  readonly spellPeriod: string;
  readonly coldMeanC: SpellStatistics;
  readonly hotMeanC: SpellStatistics;
  readonly coldHourPercentilesC: readonly number[];
  readonly hotHourPercentilesC: readonly number[];
  readonly coldestDay2011to2024C: number;
  readonly weightedDegreeDays2011to2020: number;
}

export function stationClimate(name: StationName): StationClimate {
  return climates.stations[name];
}

/** Spells of De Bilt in 1991–2020; the tables of all stations begin in 1996 or 2011. */
export const normalSpells: { readonly coldMeanC: SpellStatistics; readonly hotMeanC: SpellStatistics } =
  climates.stations["de-bilt"].normalSpells;

/** Number and place of a station, in local standard time. */
export function stationSite(name: StationName): WeatherSite & { readonly number: number } {
  const found = stationList.stations.find((station) => nameOf(station.name) === name);
  if (found === undefined) throw new RangeError(`no place for station ${name}`);
  const { id, ...place } = found;
  return { ...place, number: id, timeZoneHours: 1 };
}

function nameOf(title: string): string {
  return title.toLowerCase().replace(" ", "-");
}

/** Number of a station in KNMI's files, e.g. 260. */
export function stationNumber(name: StationName): number {
  return stationSite(name).number;
}
