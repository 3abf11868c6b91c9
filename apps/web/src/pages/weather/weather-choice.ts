import {
  type ClimateKind,
  climateKinds,
  type ClimateScenario,
  climateScenarios,
  type StationName,
  stationNames,
} from "@keukentafel/climate";

export type ClimateChoice = "now" | ClimateScenario;

/** Which year of weather is looked at. */
export interface WeatherChoice {
  readonly station: StationName;
  readonly year: ClimateKind;
  readonly climate: ClimateChoice;
}

export const climateChoices: readonly ClimateChoice[] = ["now", ...climateScenarios];

/** Words of the address: Dutch, as everywhere in it. */
const yearWords: Readonly<Record<ClimateKind, string>> = {
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
 * The years that exist in a climate: scenarios move 1991–2020, so that the ordinary year and that of
 * 1991–2020 are one there.
 */
export function yearsOf(climate: ClimateChoice): readonly ClimateKind[] {
  return climate === "now" ? climateKinds : climateKinds.filter((kind) => kind !== "normal");
}

/** The choice itself when there is such a year, else the ordinary year of that place and climate. */
export function settled(choice: WeatherChoice): WeatherChoice {
  return yearsOf(choice.climate).includes(choice.year) ? choice : { ...choice, year: "typical" };
}

/** The year that a home with the weather of this station is tested on. */
export function testedChoice(station: StationName): WeatherChoice {
  return { station, year: "typical", climate: "now" };
}

/** Whether a choice is the year that a home with the weather of this station is tested on. */
export function isTested(choice: WeatherChoice, home: StationName): boolean {
  return choice.station === home && choice.year === "typical" && choice.climate === "now";
}

/**
 * The choice in an address (`?plaats=…&jaar=…&klimaat=…`); what is not known there is as when nothing is said.
 *
 * @param home station whose weather the home gets
 */
export function readChoice(search: string, home: StationName): WeatherChoice {
  const asked = new URLSearchParams(search);
  const station = stationNames.find((name) => name === asked.get("plaats")) ?? home;
  const climate = climateChoices.find((each) => climateWord(each) === asked.get("klimaat")) ?? "now";
  const year = climateKinds.find((each) => yearWords[each] === asked.get("jaar")) ?? "typical";
  return settled({ station, year, climate });
}

/** The choice as it stands in the address; whole, so that the address says the same on every device. */
export function searchOf({ station, year, climate }: WeatherChoice): string {
  const words = { plaats: station, jaar: yearWords[year], klimaat: climateWord(climate) };
  return `?${new URLSearchParams(words).toString()}`;
}

/** The choice in the name of a file, in the same words. */
export function fileNameOf({ station, year, climate }: WeatherChoice, picture: string): string {
  return ["weer", station, yearWords[year], ...(climate === "now" ? [] : [climateWord(climate)]), picture].join("-");
}
