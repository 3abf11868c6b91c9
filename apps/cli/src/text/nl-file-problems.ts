import type { ProblemSentence } from "@keukentafel/text";

/** Sentences of the shared catalogue that must say here which file it is, or which option helps. */
export const nlFileProblems: Readonly<Record<string, ProblemSentence>> = {
  "weather.empty": (place) => `${place} is leeg. Geef een EPW-bestand, KNMI-uurgegevens, of een zip met een van beide.`,
  "weather.not-recognised": (place, value, allowed) =>
    `${place} is geen weerbestand dat we kennen. Het begint met ‘${value}’. Toegestaan: ${allowed}.`,
  "weather.gap": (place, value) =>
    `${place}: er missen uren (${value}). Er is niets berekend. Kies een ander bestand, of vul aan met --fill-gaps.`,
  "weather.several-stations": (place, value) =>
    `${place}: er staan meer stations in: ${value}. Kies er één met --station.`,
  "weather.year-chosen": (_place, value, allowed) =>
    `We nemen het jaar ${value}. Een ander jaar kies je met --year: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) =>
    `--year: ${value} staat niet in dit bestand. Toegestaan: ${allowed}.`,
};
