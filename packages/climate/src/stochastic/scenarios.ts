import file from "../../data/climate-scenarios.json" with { type: "json" };
import type { PlaceClimate } from "./place-climate.ts";

/**
 * KNMI'23 climate: horizon (2050: 2036–2065, 2100: 2086–2115), emissions (low SSP1-2.6, high
 * SSP5-8.5) and whether it turns drier or wetter. The changes are provisional: see the data file.
 */
export type ClimateScenario =
  | "2050-low-dry"
  | "2050-low-wet"
  | "2050-high-dry"
  | "2050-high-wet"
  | "2100-low-dry"
  | "2100-low-wet"
  | "2100-high-dry"
  | "2100-high-wet";

export const climateScenarios: readonly ClimateScenario[] = [
  "2050-low-dry",
  "2050-low-wet",
  "2050-high-dry",
  "2050-high-wet",
  "2100-low-dry",
  "2100-low-wet",
  "2100-high-dry",
  "2100-high-wet",
];

/** Whether the figures of the scenarios still await the publisher's own table. */
export const scenariosAreProvisional: boolean = file.provisional;

/** Warm anomalies in summer grow by this per kelvin of warming, cold ones in winter shrink by that. */
const warmSidePerKelvin = 0.05;
const coldSidePerKelvin = 0.03;
/** In the dry scenarios summer air loses relative humidity, percentage points per kelvin; in K of dew point per K. */
const dryDewPointLoss = 0.15;
/** Dew point follows temperature at constant relative humidity almost one to one. */
const dewPointPerKelvin = 0.95;

/** Season of a month: winter 0, spring 1, summer 2, autumn 3. */
function seasonOf(month: number): number {
  return Math.floor(((month + 1) % 12) / 3);
}

/**
 * A value per month from four seasons, through a mean and one yearly wave: seasons meet without a
 * step and keep their mean to a tenth of the wave.
 */
function monthlyFromSeasons(seasons: readonly number[]): number[] {
  const smooth = Array.from({ length: 12 }, (_, m) => {
    const own = seasonOf(m);
    const place = (m + 1) % 3;
    // The first and the last month of a season lean towards the neighbour.
    const neighbour = place === 0 ? (own + 3) % 4 : place === 2 ? (own + 1) % 4 : own;
    return 0.75 * seasons[own]! + 0.25 * seasons[neighbour]!;
  });
  // The lean takes from the season's mean; it is given back evenly.
  return smooth.map((value, m) => {
    const own = seasonOf(m);
    let mean = 0;
    for (let i = 0; i < 12; i += 1) if (seasonOf(i) === own) mean += smooth[i]! / 3;
    return value + seasons[own]! - mean;
  });
}

/** The climate of 1991–2020 moved to a scenario. */
export function inScenario(place: PlaceClimate, name: ClimateScenario): PlaceClimate {
  const scenario = file.scenarios[name];
  const warming = monthlyFromSeasons(scenario.temperatureK);
  const [winterRain = 0, summerRain = 0, yearRain = 0] = scenario.precipitationPct;
  const between = (4 * yearRain - winterRain - summerRain) / 2;
  const rain = monthlyFromSeasons([winterRain, between, summerRain, between]).map((pct) => 1 + pct / 100);
  const sun = monthlyFromSeasons([
    0,
    scenario.summerRadiationPct / 3,
    scenario.summerRadiationPct,
    scenario.summerRadiationPct / 3,
  ]);
  const isDry = name.endsWith("dry");
  const summerWarming = scenario.temperatureK[2]!;
  const winterWarming = scenario.temperatureK[0]!;
  const { means, spells } = place;
  const warmSideFactor = 1 + warmSidePerKelvin * summerWarming;
  const coldSideFactor = 1 - coldSidePerKelvin * winterWarming;
  const summerMean = (means.temperatureC[5]! + means.temperatureC[6]! + means.temperatureC[7]!) / 3;
  const winterMean = (means.temperatureC[11]! + means.temperatureC[0]! + means.temperatureC[1]!) / 3;
  return {
    ...place,
    description: `${place.description}, KNMI'23 ${name}${scenariosAreProvisional ? " (provisional)" : ""}`,
    means: {
      ...means,
      temperatureC: means.temperatureC.map((value, m) => value + warming[m]!),
      dewPointTemperatureC: means.dewPointTemperatureC.map((value, m) => {
        const loss = isDry && seasonOf(m) === 2 ? dryDewPointLoss : 0;
        return value + (dewPointPerKelvin - loss) * warming[m]!;
      }),
      globalRadiationWPerM2: means.globalRadiationWPerM2.map((value, m) => value * (1 + sun[m]! / 100)),
      cloudCoverFraction: means.cloudCoverFraction.map((value, m) => value * (1 - sun[m]! / 100)),
      rainMmPerDay: means.rainMmPerDay.map((value, m) => value * rain[m]!),
    },
    warmSideFactor,
    coldSideFactor,
    spells:
      spells === undefined
        ? undefined
        : {
            hoursFrom25C: undefined,
            coldestMeanC: spells.coldestMeanC.map(
              (value) => winterMean + winterWarming + coldSideFactor * (value - winterMean),
            ),
            hottestMeanC: spells.hottestMeanC.map(
              (value) => summerMean + summerWarming + warmSideFactor * (value - summerMean),
            ),
          },
  };
}
