import type { nlFileProblems } from "./nl-file-problems.ts";

/** The English counterpart of {@link nlFileProblems}. */
export const enFileProblems: typeof nlFileProblems = {
  "weather.empty": (place) => `${place} is empty. Give an EPW file, KNMI hourly data, or a zip with one of these.`,
  "weather.not-recognised": (place, value, allowed) =>
    `${place} is not a weather file that we know. It begins with '${value}'. Allowed: ${allowed}.`,
  "weather.gap": (place, value) =>
    `${place}: hours are missing (${value}). Nothing was calculated. Choose another file, or fill them with --fill-gaps.`,
  "weather.several-stations": (place, value) =>
    `${place}: there are several stations: ${value}. Choose one with --station.`,
  "weather.year-chosen": (_place, value, allowed) =>
    `The year ${value} is used. Choose another with --year: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) => `--year: ${value} is not in this file. Allowed: ${allowed}.`,
};
