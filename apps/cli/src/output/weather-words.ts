import type { WeatherYear } from "@keukentafel/climate";
import type { Session } from "../command.ts";

/** Where weather comes from, as a person would say it: of a made year its station and kind, else what its file says. */
export function weatherInWords({ source }: WeatherYear, { text, words }: Pick<Session, "text" | "words">): string {
  if (source.made === undefined) return source.description;
  const { station, kind, scenario, isProvisional, period, seed } = source.made;
  const { stations, years, climateNames, provisionally } = text.weather;
  const year = `${stations[station]}, ${years[kind].inSentence}`;
  const climate =
    scenario === null ? [] : [isProvisional ? provisionally(climateNames[scenario]) : climateNames[scenario]];
  return [year, ...climate, words.weather.madeOf(`${period.from}–${period.to}`, seed)].join(", ");
}
