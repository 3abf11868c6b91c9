import type { ProblemSentence } from "../problem-sentence.ts";

/** Rooms and radiators. */
export const roomProblems: Readonly<Record<string, ProblemSentence>> = {
  "rooms.none": () => "Er staat nog geen kamer in de lijst. Zet er een kamer in.",
  "rooms.id-duplicated": (_place, value) => `De naam ${value} staat er twee keer. Geef elke kamer een eigen naam.`,
  "rooms.size-out-of-range": (place, value, allowed) =>
    `${place}: ${value} kan niet kloppen. Wat je invulde, staat er nog. Kan wel: ${allowed}.`,
  "rooms.temperature-out-of-range": (place, value, allowed) =>
    `${place}: ${value} °C is geen gewone kamertemperatuur. Kan wel: ${allowed}.`,
  "rooms.emitter-in-unheated-room": (place) =>
    `${place}: deze kamer wordt niet verwarmd, maar er hangt wel een radiator. Haal die weg, of zeg dat de kamer verwarmd wordt.`,
  "rooms.heated-floor-larger-than-room": (place, value, allowed) =>
    `${place}: de vloerverwarming (${value} m²) is groter dan de kamer. Kan wel: ${allowed} m² of minder.`,
  "rooms.surface-unknown": (place, value, allowed) =>
    `${place}: ${value} is geen deel van dit huis. Kies uit: ${allowed}.`,
  "rooms.surface-of-other-zone": (place, value) => `${place}: ${value} hoort bij een ander deel van het huis.`,
  "rooms.area-not-positive": (place, value) => `${place}: ${value} m² kan niet. Vul meer dan 0 in.`,
  "rooms.window-without-outer-wall": (_place, value) =>
    `${value} heeft een raam, maar geen buitenmuur of dak. Kijk welke van de twee klopt.`,
  "rooms.surface-larger-than-home": (place, value, allowed) =>
    `${place}: de kamers hebben er samen ${value} m² van. Het hele huis heeft ${allowed} m².`,
  "rooms.floor-larger-than-home": (place, value, allowed) =>
    `${place}: de kamers zijn samen ${value} m². Het huis is ${allowed} m².`,
  "rooms.floor-smaller-than-home": (place, value, allowed) =>
    `${place}: de kamers zijn samen maar ${value} m². Het huis is ${allowed} m². Er mist een kamer.`,
  "rooms.room-unknown": (place, value, allowed) => `${place}: de kamer ${value} is er niet. Kies uit: ${allowed}.`,
  "rooms.partition-with-itself": (place) => `${place}: een wand staat tussen twee kamers. Kies een andere kamer.`,
  "radiators.size-out-of-range": (place, value, allowed) =>
    `${place}: ${value} is geen maat van een radiator. Kan wel: ${allowed}.`,
  "radiators.size-unknown": (place, value, allowed) => `${place}: de maat ${value} is er niet. Kies uit: ${allowed}.`,
};
