import { ln, pow } from "@keukentafel/repeatable";
import type { MonthlyMeans, PlaceClimate, SpellTargets } from "./place-climate.ts";
import type { ClimateScenario } from "./scenarios.ts";
import { inScenario } from "./scenarios.ts";
import { normalSpells, stationClimate, stationSite, type StationClimate, type StationName } from "./stations.ts";
import { structure } from "./structure.ts";

/**
 * Which year of a place's climate: `typical` of recent years (2011–2024, the default: older normals
 * overstate today's bill), `normal` for 1991–2020, `cold` with a winter and `hot` with a summer as
 * come once in ten years.
 */
export type ClimateKind = "typical" | "normal" | "cold" | "hot";

export const climateKinds: readonly ClimateKind[] = ["typical", "normal", "cold", "hot"];

/** Mean days of the months over leap years. */
const monthDays = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const january = 0;
const winterMonths: readonly number[] = [11, january, 1];
const summerMonths: readonly number[] = [5, 6, 7];

/** Once in ten years, in deviations of a normal distribution. */
const onceInTen = 1.2816;
/**
 * Deviation between years of the mean temperature of winter and summer, K: from the months' own
 * deviations and a correlation of 0.35 between months (De Bilt 1991–2020, the trend taken out).
 */
const winterDeviation = 1.55;
const summerDeviation = 0.9;
/** Share of a hot summer's surplus that the months beside it have. */
const shoulderShare = 0.5;
/** A hot summer is a sunny one: radiation per kelvin (regression of monthly means, De Bilt). */
const sunPerKelvin = 0.055;

/** The climate of a station from which a year of a kind is made, in a scenario when one is given. */
export function placeClimate(station: StationName, kind: ClimateKind, scenario?: ClimateScenario): PlaceClimate {
  const climate = stationClimate(station);
  const site = stationSite(station);
  const isRecent = scenario === undefined && (kind === "typical" || kind === "hot");
  const base = baseMeans(climate, isRecent);
  const place: PlaceClimate = {
    site: {
      name: site.name,
      latitudeDeg: site.latitudeDeg,
      longitudeDeg: site.longitudeDeg,
      altitudeM: site.altitudeM,
      timeZoneHours: site.timeZoneHours,
    },
    description: `${site.name} ${kind}, ${isRecent ? climate.recent.period : climate.normal.period} (KNMI)`,
    means: kind === "cold" ? coldWinter(base) : kind === "hot" ? hotSummer(base) : base,
    spreadFactor: spreadFactor(climate),
    rangeFactor: climate.diurnalRangeK.map((range, m) => range / deBilt.diurnalRangeK[m]!),
    warmSideFactor: 1,
    coldSideFactor: 1,
    withinMonthDeviationK: undefined,
    withinMonthSkewness: undefined,
    spells: spellsOf(climate, kind, isRecent),
  };
  return scenario === undefined ? place : inScenario(place, scenario);
}

const deBilt = stationClimate("de-bilt");

function baseMeans(climate: StationClimate, isRecent: boolean): MonthlyMeans {
  const { normal, recent } = climate;
  const chosen = isRecent ? recent : normal;
  const globalRadiationWPerM2 = chosen.globalRadiationKwhPerM2.map((sum, m) => (sum * 1000) / (24 * monthDays[m]!));
  return {
    temperatureC: chosen.temperatureC,
    // No dew points of recent years: relative humidity is taken to have stayed, so both warmed alike.
    dewPointTemperatureC: normal.dewPointTemperatureC.map(
      (dewPoint, m) => dewPoint + 0.95 * (chosen.temperatureC[m]! - normal.temperatureC[m]!),
    ),
    windSpeedMPerS: chosen.windSpeedMPerS,
    seaLevelPressurePa: structure.meanSeaLevelPressure,
    globalRadiationWPerM2,
    // Sunnier than De Bilt of recent years, where clouds were observed: less cloud.
    cloudCoverFraction: structure.meanCloudCover.map((cover, m) => {
      const here = chosen.globalRadiationKwhPerM2[m]! / deBilt.recent.globalRadiationKwhPerM2[m]!;
      return Math.max(0.3, Math.min(0.95, cover + coverPerRelativeRadiation * (here - 1)));
    }),
    rainMmPerDay: chosen.rainMm.map((sum, m) => sum / monthDays[m]!),
    rainHourFraction: structure.rainHourFraction.map((fraction, m) => {
      const here = chosen.rainMm[m]! / deBilt.recent.rainMm[m]!;
      return Math.min(0.3, fraction * pow(here, 0.7));
    }),
  };
}

/** Cloud cover that goes with a relative surplus of radiation. */
const coverPerRelativeRadiation = -0.4;

/**
 * Spread of daily means against De Bilt: how far the coldest and the hottest day lie from the mean of
 * winter and summer, in between for spring and autumn.
 */
function spreadFactor(climate: StationClimate): readonly number[] {
  const depth = (of: StationClimate): number =>
    meanOver(of.recent.temperatureC, winterMonths) - of.coldestDay2011to2024C;
  const height = (of: StationClimate): number =>
    of.hotMeanC.average[0]! - meanOver(of.recent.temperatureC, summerMonths);
  const winter = depth(climate) / depth(deBilt);
  const summer = height(climate) / height(deBilt);
  return monthDays.map((_, m) => {
    if (winterMonths.includes(m)) return winter;
    return summerMonths.includes(m) ? summer : (winter + summer) / 2;
  });
}

function meanOver(values: readonly number[], months: readonly number[]): number {
  return months.reduce((sum, m) => sum + values[m]!, 0) / months.length;
}

function shifted(values: readonly number[], winterOrSummer: readonly number[], by: number): number[] {
  const before = (winterOrSummer[0]! + 11) % 12;
  const after = (winterOrSummer[2]! + 1) % 12;
  return values.map((value, m) => {
    if (winterOrSummer.includes(m)) return value + by;
    return m === before || m === after ? value + shoulderShare * by : value;
  });
}

function coldWinter(base: MonthlyMeans): MonthlyMeans {
  const by = -onceInTen * winterDeviation;
  return {
    ...base,
    temperatureC: shifted(base.temperatureC, winterMonths, by),
    dewPointTemperatureC: shifted(base.dewPointTemperatureC, winterMonths, by * 1.05),
    // Cold air comes from the east: less wind and less rain than in a mild winter.
    windSpeedMPerS: scaled(base.windSpeedMPerS, winterMonths, 0.93),
    rainMmPerDay: scaled(base.rainMmPerDay, winterMonths, 0.75),
    rainHourFraction: scaled(base.rainHourFraction, winterMonths, 0.75),
    globalRadiationWPerM2: scaled(base.globalRadiationWPerM2, winterMonths, 1.05),
  };
}

function hotSummer(base: MonthlyMeans): MonthlyMeans {
  const by = onceInTen * summerDeviation;
  return {
    ...base,
    temperatureC: shifted(base.temperatureC, summerMonths, by),
    dewPointTemperatureC: shifted(base.dewPointTemperatureC, summerMonths, 0.5 * by),
    globalRadiationWPerM2: scaled(base.globalRadiationWPerM2, summerMonths, 1 + sunPerKelvin * by),
    cloudCoverFraction: scaled(base.cloudCoverFraction, summerMonths, 1 - sunPerKelvin * by),
    rainMmPerDay: scaled(base.rainMmPerDay, summerMonths, 0.7),
    rainHourFraction: scaled(base.rainHourFraction, summerMonths, 0.7),
  };
}

function scaled(values: readonly number[], months: readonly number[], factor: number): number[] {
  return values.map((value, m) => (months.includes(m) ? value * factor : value));
}

/** Spells of the kind: those that the average year has, with a rare winter or a rare summer. */
function spellsOf(climate: StationClimate, kind: ClimateKind, isRecent: boolean): SpellTargets {
  // Rare cold is that of 1991–2020: one-in-ten of fourteen recent winters is known to 1.5 K only.
  const coldBy = isRecent ? 0 : coldShiftToNormal(climate);
  const hotBy = isRecent ? 0 : hotShiftToNormal(climate);
  const cold = kind === "cold" ? climate.coldMeanC.onceInTenYears : climate.coldMeanC.average;
  const hot = kind === "hot" ? climate.hotMeanC.onceInTenYears : climate.hotMeanC.average;
  return {
    coldestMeanC: cold.map((value) => value + coldBy),
    hottestMeanC: hot.map((value) => value + hotBy),
    hoursFrom25C: kind === "hot" ? undefined : hoursFrom25C(climate),
  };
}

const firstRecentPeriod = "2011";

/** From the station's own period to 1991–2020, by the coldest day of De Bilt in both. */
function coldShiftToNormal(climate: StationClimate): number {
  const own = climate.spellPeriod.startsWith(firstRecentPeriod)
    ? deBilt.coldestDay2011to2024C
    : deBilt.coldMeanC.average[0]!;
  return normalSpells.coldMeanC.average[0]! - own;
}

function hotShiftToNormal(climate: StationClimate): number {
  return climate.spellPeriod.startsWith(firstRecentPeriod)
    ? meanOver(deBilt.normal.temperatureC, summerMonths) - meanOver(deBilt.recent.temperatureC, summerMonths)
    : normalSpells.hotMeanC.average[0]! - deBilt.hotMeanC.average[0]!;
}

const hoursOfPercentiles: readonly number[] = [0.02 * 8766, 0.01 * 8766, 0.004 * 8766];

/** Hours per year from 25 °C: logarithmic between the hours that the warmest 2, 1 and 0.4 % reach. */
function hoursFrom25C(climate: StationClimate): number {
  const reached = climate.hotHourPercentilesC;
  const i = reached[1]! > 25 ? 0 : 1;
  const share = (25 - reached[i]!) / (reached[i + 1]! - reached[i]!);
  const logarithm = ln(hoursOfPercentiles[i]!) + share * (ln(hoursOfPercentiles[i + 1]!) - ln(hoursOfPercentiles[i]!));
  return pow(Math.E, logarithm);
}
