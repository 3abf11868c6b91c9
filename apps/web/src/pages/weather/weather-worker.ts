import { type ClimateKind, generateYear, referenceYear, type StationName } from "@keukentafel/climate";
import { expose } from "comlink";
import { type ClimateChoice, type WeatherChoice, yearsOf } from "./weather-choice.ts";
import { type WeatherStory, weatherStory } from "./weather-story.ts";

/** A place's year in one climate, in the numbers that are compared. */
export interface ClimateRow {
  /** `tested`: the year homes are tested on, which is of today. */
  readonly climate: ClimateChoice | "tested";
  readonly coldestWeekC: number;
  readonly hottestWeekC: number;
  readonly hoursAbove25C: number;
  readonly isProvisional: boolean;
}

/** The climates that stand beside each other: today's, the ends of what is expected, and the far end. */
const comparedClimates = ["now", "2050-low-wet", "2050-high-dry", "2100-high-dry"] as const;

function story({ station, year, climate }: WeatherChoice): WeatherStory {
  if (year === "tested") return weatherStory(referenceYear("de-bilt"));
  return weatherStory(generateYear({ station, kind: year, scenario: climate === "now" ? undefined : climate }));
}

/** The tested year too, where it is the place's own. */
function climates(station: StationName, kind: ClimateKind): readonly ClimateRow[] {
  const compared = comparedClimates.map((climate) => rowOf(climate, story({ station, year: kind, climate })));
  const isTestedHere = yearsOf(station, "now").includes("tested");
  return isTestedHere ? [rowOf("tested", story({ station, year: "tested", climate: "now" })), ...compared] : compared;
}

function rowOf(climate: ClimateRow["climate"], of: WeatherStory): ClimateRow {
  return {
    climate,
    coldestWeekC: of.coldestWeek.meanC,
    hottestWeekC: of.hottestWeek.meanC,
    hoursAbove25C: of.hoursAbove25C,
    isProvisional: of.origin.isProvisional,
  };
}

const worker = { story, climates };

export type WeatherWorker = typeof worker;

expose(worker);
