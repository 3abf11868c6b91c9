import type { ProblemSentence } from "../problem-sentence.ts";

/** Weather files. */
export const weatherProblems: Readonly<Record<string, ProblemSentence>> = {
  "weather.not-recognised": (_place, _value, allowed) =>
    `This is not a weather file we know. Nothing was stored. Choose a file of this kind: ${allowed}.`,
  "weather.too-large": (_place, value, allowed) =>
    `The file is too large: ${value} bytes. Nothing was stored. Allowed: ${allowed}.`,
  "weather.empty": () => "The file is empty. Nothing was stored. Choose another file.",
  "weather.daily-values": () =>
    "This file holds days, not hours. Nothing was stored. Choose a file with hourly values.",
  "weather.zip-damaged": (place) => `The zip file ${place} is damaged. Nothing was stored. Fetch it again.`,
  "weather.zip-several": (_place, value) =>
    `The zip file holds several weather files: ${value}. Nothing was stored. Choose one.`,
  "weather.zip-without-weather": (_place, value) =>
    `The zip file holds no weather file. Nothing was stored. Found: ${value}.`,
  "weather.header-missing": (place, _value, allowed) =>
    `The start of the file is missing: ${place}. Nothing was stored. Needed: ${allowed}.`,
  "weather.column-missing": (_place, value, allowed) =>
    `The column ${value} is missing. Nothing was stored. Needed: ${allowed}.`,
  "weather.column-count": (place, value, allowed) =>
    `In ${place} there are ${value} columns. Nothing was stored. Needed: ${allowed}.`,
  "weather.date": (place, value, allowed) =>
    `In ${place} there is a date or hour that cannot be: ${value}. Nothing was stored. Allowed: ${allowed}.`,
  "weather.not-a-number": (place, value, allowed) =>
    `In ${place} there is no number but ‘${value}’. Nothing was stored. Allowed: ${allowed}.`,
  "weather.out-of-range": (place, value, allowed) =>
    `In ${place} there is ${value}. That cannot be. Nothing was stored. Allowed: ${allowed}.`,
  "weather.row-unreadable": (place, _value, allowed) =>
    `A row cannot be read: ${place}. Nothing was stored. Needed: ${allowed}.`,
  "weather.no-rows": () => "The file holds no hours. Nothing was stored. Choose another file.",
  "weather.hour-duplicated": (place, _value, allowed) =>
    `An hour is there twice: ${place}. Nothing was stored. The other row: ${allowed}.`,
  "weather.records-per-hour": (_place, value, allowed) =>
    `There are ${value} values per hour. Nothing was stored. Allowed: ${allowed}.`,
  "weather.several-periods": (_place, value, allowed) =>
    `The file holds ${value} periods. Nothing was stored. Allowed: ${allowed}.`,
  "weather.several-stations": (_place, value) =>
    `The file holds several stations: ${value}. Nothing was stored. Choose one.`,
  "weather.station-unknown": (_place, value, allowed) =>
    `We do not know station ${value}. Nothing was stored. Allowed: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) =>
    `The year is not in the file: ${value}. Nothing was stored. Present: ${allowed}.`,
  "weather.year-incomplete": (_place, value, allowed) =>
    `There is no whole year: ${value}. Nothing was stored. Needed: ${allowed}.`,
  "weather.year-chosen": (_place, value) => `The file holds several years. We use ${value}.`,
  "weather.leap-day-absent": () => "29 February is missing in this year. We go on without that day.",
  "weather.gap": (place, value) =>
    `In ${place} hours are missing: ${value}. Nothing was stored. Choose another file, or have those hours estimated.`,
  "weather.gap-filled": (place, value) => `In ${place} hours were missing. We estimated them: ${value}.`,
  "weather.gap-too-long": (place, value, allowed) =>
    `In ${place} too many hours in a row are missing: ${value}. Nothing was stored. Allowed: ${allowed}.`,
  "weather.estimated": (place, value) => `These data are not in the file: ${place}. We estimated them: ${value}.`,
  "weather.fahrenheit": (_place, value, allowed) =>
    `The temperature seems to be in Fahrenheit: ${value} on average. Nothing was stored. Needed: ${allowed}.`,
  "weather.clock-suspect": (_place, value) => `The sun rises at an odd hour: ${value}. Check the clock of the file.`,
  "weather.radiation-closure": (_place, value, allowed) =>
    `The solar radiation in the file does not agree with itself: ${value}. Allowed: ${allowed}.`,
  "weather.radiation-missing": (_place, _value, allowed) =>
    `There is no solar radiation in the file. Nothing was stored. Needed: ${allowed}.`,
  "weather.universal-time-rows": (_place, value) =>
    `The hours are in universal time, not in local time: ${value}. We reckon with that.`,
  "weather.short-day": (_place, value) =>
    `An hour is missing in March: ${value}. The hours follow a clock with summer time. Nothing was saved. Choose a file in winter time or universal time.`,
  "weather.year-duplicated": (_place, value) =>
    `The year ${value} is in the file twice, or is a copy of the year before. Nothing was saved. Choose another file.`,
  "weather.period-outside": (_place, value, allowed) =>
    `We have no weather for this period: ${value}. Nothing was saved. We have weather of ${allowed}.`,
  "weather.period-hours-missing": (_place, value) =>
    `There is no weather for part of this period. Missing hours: ${value}. We go on with the rest.`,
  "weather.day-duplicated": (place, _value, allowed) =>
    `A day is there twice: ${place}. Nothing was saved. The other row: ${allowed}.`,
};
