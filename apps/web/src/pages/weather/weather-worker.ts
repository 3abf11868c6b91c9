import { type ClimateKind, generateYear, type StationName, type WeatherYear, writeEpw } from "@keukentafel/climate";
import { expose } from "comlink";
import type { ClimateChoice, WeatherChoice } from "./weather-choice.ts";
import { type WeatherStory, weatherStory } from "./weather-story.ts";

/** A place's year in one climate, in the numbers that are compared. */
export interface ClimateRow {
  readonly climate: ClimateChoice;
  readonly coldestWeekC: number;
  readonly hottestWeekC: number;
  readonly hoursAbove25C: number;
  readonly isProvisional: boolean;
}

/** The climates that stand beside each other: today's, the ends of what is expected, and the far end. */
const comparedClimates = ["now", "2050-low-wet", "2050-high-dry", "2100-high-dry"] as const;

function yearOf({ station, year, climate }: WeatherChoice): WeatherYear {
  return generateYear({ station, kind: year, scenario: climate === "now" ? undefined : climate });
}

function story(choice: WeatherChoice): WeatherStory {
  return weatherStory(yearOf(choice));
}

function climates(station: StationName, kind: ClimateKind): readonly ClimateRow[] {
  return comparedClimates.map((climate) => rowOf(climate, story({ station, year: kind, climate })));
}

function rowOf(climate: ClimateRow["climate"], of: WeatherStory): ClimateRow {
  return {
    climate,
    coldestWeekC: of.coldestWeek.meanC,
    hottestWeekC: of.hottestWeek.meanC,
    hoursAbove25C: of.hoursAbove25C,
    isProvisional: of.made?.isProvisional === true,
  };
}

/** The year as a file that other programs read. */
function epw(choice: WeatherChoice): string {
  return writeEpw(yearOf(choice));
}

const worker = { story, climates, epw };

export type WeatherWorker = typeof worker;

expose(worker);
