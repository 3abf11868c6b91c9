import {
  type ClimateKind,
  climateKinds,
  type ClimateScenario,
  climateScenarios,
  type StationName,
  stationNames,
} from "@keukentafel/climate";

/** `tested`: the built-in year of De Bilt that homes are calculated with; else a kind of made year. */
export type YearChoice = "tested" | ClimateKind;
export type ClimateChoice = "now" | ClimateScenario;

/** Which year of weather is looked at. */
export interface WeatherChoice {
  readonly station: StationName;
  readonly year: YearChoice;
  readonly climate: ClimateChoice;
}

export const climateChoices: readonly ClimateChoice[] = ["now", ...climateScenarios];
const testedStation: StationName = "de-bilt";
const testedChoice: WeatherChoice = { station: testedStation, year: "tested", climate: "now" };

/** Words of the address: Dutch, as everywhere in it. */
const yearWords: Readonly<Record<YearChoice, string>> = {
  tested: "getest",
  typical: "gewoon",
  normal: "1991-2020",
  cold: "koude-winter",
  hot: "hete-zomer",
};
const climateWord = (climate: ClimateChoice): string =>
  climate === "now"
    ? "nu"
    : climate.replace("low", "laag").replace("high", "hoog").replace("dry", "droog").replace("wet", "nat");

/**
 * The years that exist for a place in a climate: homes are tested on one place's weather of today,
 * and scenarios move 1991–2020, so that the ordinary year and that of 1991–2020 are one there.
 */
export function yearsOf(station: StationName, climate: ClimateChoice): readonly YearChoice[] {
  if (climate !== "now") return climateKinds.filter((kind) => kind !== "normal");
  return station === testedStation ? ["tested", ...climateKinds] : climateKinds;
}

/** The choice itself when there is such a year, else the ordinary year of that place and climate. */
export function settled(choice: WeatherChoice): WeatherChoice {
  return yearsOf(choice.station, choice.climate).includes(choice.year) ? choice : { ...choice, year: "typical" };
}

export function isTested(choice: WeatherChoice): boolean {
  return choice.year === "tested";
}

/** The choice in an address (`?plaats=…&jaar=…&klimaat=…`); what is not known there is as when nothing is said. */
export function readChoice(search: string): WeatherChoice {
  const asked = new URLSearchParams(search);
  const station = stationNames.find((name) => name === asked.get("plaats")) ?? testedChoice.station;
  const climate = climateChoices.find((each) => climateWord(each) === asked.get("klimaat")) ?? testedChoice.climate;
  const year = (["tested", ...climateKinds] as const).find((each) => yearWords[each] === asked.get("jaar"));
  return settled({ station, year: year ?? testedChoice.year, climate });
}

/** The choice as it stands in the address; empty for the year homes are tested on. */
export function searchOf(choice: WeatherChoice): string {
  if (isTested(choice)) return "";
  const words = { plaats: choice.station, jaar: yearWords[choice.year], klimaat: climateWord(choice.climate) };
  return `?${new URLSearchParams(words).toString()}`;
}

/** The choice in the name of a file, in the same words. */
export function fileNameOf({ station, year, climate }: WeatherChoice, picture: string): string {
  return ["weer", station, yearWords[year], ...(climate === "now" ? [] : [climateWord(climate)]), picture].join("-");
}
