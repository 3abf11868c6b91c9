import type { ProblemSentence } from "../problem-sentence.ts";

/** Weather files. */
export const weatherProblems: Readonly<Record<string, ProblemSentence>> = {
  "weather.not-recognised": (_place, _value, allowed) =>
    `Dit bestand is geen weerbestand dat we kennen. Er is niets opgeslagen. Kies een bestand van dit soort: ${allowed}.`,
  "weather.too-large": (_place, value, allowed) =>
    `Het bestand is te groot: ${value} bytes. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.empty": () => "Het bestand is leeg. Er is niets opgeslagen. Kies een ander bestand.",
  "weather.daily-values": () =>
    "In dit bestand staan dagen en geen uren. Er is niets opgeslagen. Kies een bestand met uurwaarden.",
  "weather.zip-damaged": (place) =>
    `Het zipbestand ${place} is beschadigd. Er is niets opgeslagen. Haal het opnieuw op.`,
  "weather.zip-several": (_place, value) =>
    `In het zipbestand zitten meer weerbestanden: ${value}. Er is niets opgeslagen. Kies er één.`,
  "weather.zip-without-weather": (_place, value) =>
    `In het zipbestand zit geen weerbestand. Er is niets opgeslagen. Gevonden: ${value}.`,
  "weather.header-missing": (place, _value, allowed) =>
    `Het begin van het bestand mist: ${place}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.column-missing": (_place, value, allowed) =>
    `De kolom ${value} mist. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.column-count": (place, value, allowed) =>
    `In ${place} staan ${value} kolommen. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.date": (place, value, allowed) =>
    `In ${place} staat een datum of uur die niet kan: ${value}. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.not-a-number": (place, value, allowed) =>
    `In ${place} staat geen getal, maar ‘${value}’. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.out-of-range": (place, value, allowed) =>
    `In ${place} staat ${value}. Dat kan niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.row-unreadable": (place, _value, allowed) =>
    `Een regel is niet te lezen: ${place}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.no-rows": () => "In het bestand staan geen uren. Er is niets opgeslagen. Kies een ander bestand.",
  "weather.hour-duplicated": (place, _value, allowed) =>
    `Een uur staat er twee keer: ${place}. Er is niets opgeslagen. De andere regel: ${allowed}.`,
  "weather.records-per-hour": (_place, value, allowed) =>
    `Per uur staan er ${value} waarden. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.several-periods": (_place, value, allowed) =>
    `In het bestand staan ${value} perioden. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.several-stations": (_place, value) =>
    `In het bestand staan meer stations: ${value}. Er is niets opgeslagen. Kies er één.`,
  "weather.station-unknown": (_place, value, allowed) =>
    `Station ${value} kennen we niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) =>
    `Het jaar staat niet in het bestand: ${value}. Er is niets opgeslagen. Wel aanwezig: ${allowed}.`,
  "weather.year-incomplete": (_place, value, allowed) =>
    `Er is geen heel jaar: ${value}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.year-chosen": (_place, value) => `In het bestand staan meer jaren. We gebruiken ${value}.`,
  "weather.leap-day-absent": () => "29 februari mist in dit jaar. We rekenen verder zonder die dag.",
  "weather.gap": (place, value) =>
    `In ${place} missen uren: ${value}. Er is niets opgeslagen. Kies een ander bestand, of laat die uren schatten.`,
  "weather.gap-filled": (place, value) => `In ${place} misten uren. We hebben ze geschat: ${value}.`,
  "weather.gap-too-long": (place, value, allowed) =>
    `In ${place} missen te veel uren achter elkaar: ${value}. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "weather.estimated": (place, value) =>
    `Deze gegevens staan niet in het bestand: ${place}. We hebben ze geschat: ${value}.`,
  "weather.fahrenheit": (_place, value, allowed) =>
    `De temperatuur lijkt in Fahrenheit te staan: gemiddeld ${value}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.clock-suspect": (_place, value) =>
    `De zon komt op een vreemd uur op: ${value}. Kijk of de klok van het bestand klopt.`,
  "weather.radiation-closure": (_place, value, allowed) =>
    `De zonnestraling in het bestand klopt niet met zichzelf: ${value}. Toegestaan: ${allowed}.`,
  "weather.radiation-missing": (_place, _value, allowed) =>
    `Er staat geen zonnestraling in het bestand. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "weather.universal-time-rows": (_place, value) =>
    `De uren staan in wereldtijd, niet in lokale tijd: ${value}. We rekenen daarmee.`,
  "weather.short-day": (_place, value) =>
    `In maart mist een uur: ${value}. De uren volgen de klok met zomertijd. Er is niets opgeslagen. Kies een bestand met wintertijd of wereldtijd.`,
  "weather.year-duplicated": (_place, value) =>
    `Het jaar ${value} staat er dubbel in, of is een kopie van het jaar ervoor. Er is niets opgeslagen. Kies een ander bestand.`,
  "weather.period-outside": (_place, value, allowed) =>
    `Voor deze periode hebben we geen weer: ${value}. Er is niets opgeslagen. We hebben weer van ${allowed}.`,
  "weather.period-hours-missing": (_place, value) =>
    `Voor een deel van deze periode is er geen weer. Uren die missen: ${value}. We rekenen met de rest.`,
  "weather.day-duplicated": (place, _value, allowed) =>
    `Een dag staat er twee keer: ${place}. Er is niets opgeslagen. De andere regel: ${allowed}.`,
};
