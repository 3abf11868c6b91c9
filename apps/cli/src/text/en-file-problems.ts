import type { nlFileProblems } from "./nl-file-problems.ts";

/** The English counterpart of {@link nlFileProblems}. */
export const enFileProblems: typeof nlFileProblems = {
  "weather.empty": (place) => `${place} is empty. Give an EPW file, KNMI hourly data, or a zip with one of these.`,
  "weather.too-large": (place, value, allowed) => `${place} is too large (${value} bytes). Allowed: ${allowed}.`,
  "weather.not-recognised": (place, value, allowed) =>
    `${place} is not a weather file that we know. It begins with '${value}'. Allowed: ${allowed}.`,
  "weather.daily-values": (place, _value, allowed) =>
    `${place} holds daily values. Hourly values are needed, with the columns ${allowed}.`,
  "weather.zip-damaged": (place) => `${place} is a damaged zip. Fetch the file again.`,
  "weather.zip-several": (place, value) => `${place} holds more than one weather file: ${value}. Unpack one of them.`,
  "weather.zip-without-weather": (place, value, allowed) =>
    `${place} holds no weather file, but: ${value}. Allowed: ${allowed}.`,
  "weather.header-missing": (place, _value, allowed) => `${place} is missing in the weather file. Needed: ${allowed}.`,
  "weather.column-missing": (place, value, allowed) => `${place}: column ${value} is missing. Needed: ${allowed}.`,
  "weather.column-count": (place, value, allowed) => `${place} has ${value} columns. Needed: ${allowed}.`,
  "weather.no-rows": (place) => `${place}: there are no hours in this weather file.`,
  "weather.row-unreadable": (place, value, allowed) => `${place} cannot be read: '${value}'. Needed: ${allowed}.`,
  "weather.date": (place, value, allowed) => `${place}: '${value}' is not an hour that exists. Needed: ${allowed}.`,
  "weather.hour-duplicated": (place, value) => `${place}: this hour is there twice (${value}).`,
  "weather.leap-day-absent": (place, value) => `${place}: 29 February is missing (${value}).`,
  "weather.not-a-number": (place, value, allowed) => `${place}: '${value}' is not a number. Allowed: ${allowed}.`,
  "weather.out-of-range": (place, value, allowed) => `${place}: ${value} is not possible. Allowed: ${allowed}.`,
  "weather.fahrenheit": (place, value, allowed) =>
    `${place}: these look like degrees Fahrenheit (${value}). Degrees Celsius are allowed: ${allowed}.`,
  "weather.records-per-hour": (place, value, allowed) => `${place}: ${value} values per hour. Allowed: ${allowed}.`,
  "weather.several-periods": (place, value, allowed) => `${place}: ${value} periods in one file. Allowed: ${allowed}.`,
  "weather.radiation-missing": (place) => `${place}: there is no solar radiation in this file.`,
  "weather.radiation-closure": (place, value, allowed) =>
    `${place}: direct and diffuse sun do not fit the total (${value}). Allowed: ${allowed}.`,
  "weather.clock-suspect": (place, value, allowed) =>
    `${place}: the sun is not where the clock says (${value}). Expected: ${allowed}.`,
  "weather.universal-time-rows": (place, value, allowed) =>
    `${place}: the file says time zone ${value}, so its hours are read as UTC (place: ${allowed}).`,
  "weather.gap": (place, value) =>
    `${place}: hours are missing (${value}). Nothing was calculated. Choose another file, or fill them with --fill-gaps.`,
  "weather.gap-too-long": (place, value, allowed) =>
    `${place}: too many hours in a row are missing to estimate them (${value}). At most: ${allowed}.`,
  "weather.gap-filled": (place, value) => `${place}: missing hours were estimated (${value}).`,
  "weather.estimated": (place, value) => `${place} is not in the file and was estimated (${value}).`,
  "weather.station-unknown": (place, value) => `${place}: we do not know station ${value}, nor where it is.`,
  "weather.several-stations": (place, value) =>
    `${place}: there are several stations: ${value}. Choose one with --station.`,
  "weather.year-chosen": (_place, value, allowed) =>
    `The year ${value} is used. Choose another with --year: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) => `--year: ${value} is not in this file. Allowed: ${allowed}.`,
  "weather.year-incomplete": (_place, value, allowed) =>
    `This file has no complete year (${value}). Needed: ${allowed}.`,
  "value.missing": (place, _value, allowed) => `${place} is missing. Needed: ${allowed}.`,
  "value.type": (place, value, allowed) => `${place}: ${value} is of the wrong kind. Allowed: ${allowed}.`,
  "value.not-allowed": (place, value, allowed) => `${place}: ${value} is not possible here. Allowed: ${allowed}.`,
  "value.format": (place, value, allowed) => `${place}: '${value}' does not have the right form. Allowed: ${allowed}.`,
  "value.out-of-range": (place, value, allowed) => `${place}: ${value} is not possible. Allowed: ${allowed}.`,
  "value.unknown-field": (place) => `${place} is not a field that belongs here.`,
  "document.version-unknown": (place, value, allowed) =>
    `${place}: we do not know version ${value}. Allowed: ${allowed}.`,
  "model.not-an-object": (_place, value, allowed) =>
    `A building model is a JSON document (${allowed}); found: ${value}.`,
  "model.format-unknown": (place, value, allowed) => `${place}: ${value} is not a building model. Allowed: ${allowed}.`,
  "model.id-used-twice": (place, value) =>
    `${place}: the name ${value} is used more than once. Each name may be used once.`,
  "model.unknown-zone": (place, value, allowed) => `${place}: there is no zone ${value}. Allowed: ${allowed}.`,
  "model.unknown-construction": (place, value, allowed) =>
    `${place}: there is no construction ${value}. Allowed: ${allowed}.`,
  "model.unknown-glazing": (place, value, allowed) => `${place}: there is no glazing ${value}. Allowed: ${allowed}.`,
  "model.unknown-schedule": (place, value, allowed) => `${place}: there is no schedule ${value}. Allowed: ${allowed}.`,
  "model.zone-without-surfaces": (place, value) => `${place}: zone ${value} has no surface at all.`,
  "model.zone-runs-away": (place, value, allowed) =>
    `${place}: heat comes into ${value} that can go nowhere. Needed: ${allowed}.`,
  "model.zone-closed": (place, value) => `${place}: ${value} is closed on all sides.`,
  "model.ground-without-whole-year": (_place, value, allowed) =>
    `The weather covers ${value} hours. The ground can only be calculated well from ${allowed}.`,
};
