import type { ProblemSentence } from "@keukentafel/text";

/** What can be wrong or doubtful in a weather file or a building model. */
export const nlFileProblems: Readonly<Record<string, ProblemSentence>> = {
  "weather.empty": (place) => `${place} is leeg. Geef een EPW-bestand, KNMI-uurgegevens, of een zip met een van beide.`,
  "weather.too-large": (place, value, allowed) => `${place} is te groot (${value} bytes). Toegestaan: ${allowed}.`,
  "weather.not-recognised": (place, value, allowed) =>
    `${place} is geen weerbestand dat we kennen. Het begint met ‘${value}’. Toegestaan: ${allowed}.`,
  "weather.daily-values": (place, _value, allowed) =>
    `${place} bevat dagwaarden. Nodig zijn uurwaarden, met de kolommen ${allowed}.`,
  "weather.zip-damaged": (place) => `${place} is een beschadigde zip. Haal het bestand opnieuw op.`,
  "weather.zip-several": (place, value) => `${place} bevat meer dan één weerbestand: ${value}. Pak er één uit.`,
  "weather.zip-without-weather": (place, value, allowed) =>
    `${place} bevat geen weerbestand, wel: ${value}. Toegestaan: ${allowed}.`,
  "weather.header-missing": (place, _value, allowed) => `${place} ontbreekt in het weerbestand. Nodig: ${allowed}.`,
  "weather.column-missing": (place, value, allowed) => `${place}: de kolom ${value} ontbreekt. Nodig: ${allowed}.`,
  "weather.column-count": (place, value, allowed) => `${place} heeft ${value} kolommen. Nodig: ${allowed}.`,
  "weather.no-rows": (place) => `${place}: er staan geen uren in dit weerbestand.`,
  "weather.row-unreadable": (place, value, allowed) => `${place} is niet te lezen: ‘${value}’. Nodig: ${allowed}.`,
  "weather.date": (place, value, allowed) => `${place}: ‘${value}’ is geen bestaand uur. Nodig: ${allowed}.`,
  "weather.hour-duplicated": (place, value) => `${place}: dit uur staat er twee keer in (${value}).`,
  "weather.leap-day-absent": (place, value) => `${place}: 29 februari ontbreekt (${value}).`,
  "weather.not-a-number": (place, value, allowed) => `${place}: ‘${value}’ is geen getal. Toegestaan: ${allowed}.`,
  "weather.out-of-range": (place, value, allowed) => `${place}: ${value} kan niet. Toegestaan: ${allowed}.`,
  "weather.fahrenheit": (place, value, allowed) =>
    `${place}: dit lijken graden Fahrenheit (${value}). Toegestaan zijn graden Celsius: ${allowed}.`,
  "weather.records-per-hour": (place, value, allowed) => `${place}: ${value} waarden per uur. Toegestaan: ${allowed}.`,
  "weather.several-periods": (place, value, allowed) =>
    `${place}: ${value} perioden in één bestand. Toegestaan: ${allowed}.`,
  "weather.radiation-missing": (place) => `${place}: er staat geen zonnestraling in dit bestand.`,
  "weather.radiation-closure": (place, value, allowed) =>
    `${place}: directe en diffuse zon passen niet bij de totale zon (${value}). Toegestaan: ${allowed}.`,
  "weather.clock-suspect": (place, value, allowed) =>
    `${place}: de zon staat niet waar zij volgens de klok hoort (${value}). Verwacht: ${allowed}.`,
  "weather.universal-time-rows": (place, value, allowed) =>
    `${place}: het bestand zegt tijdzone ${value}, dus we lezen de uren als UTC (plaats: ${allowed}).`,
  "weather.gap": (place, value) =>
    `${place}: er missen uren (${value}). Er is niets berekend. Kies een ander bestand, of vul aan met --fill-gaps.`,
  "weather.gap-too-long": (place, value, allowed) =>
    `${place}: er missen te veel uren achter elkaar om te schatten (${value}). Hoogstens: ${allowed}.`,
  "weather.gap-filled": (place, value) => `${place}: ontbrekende uren zijn geschat (${value}).`,
  "weather.estimated": (place, value) => `${place} staat niet in het bestand en is geschat (${value}).`,
  "weather.station-unknown": (place, value) => `${place}: station ${value} kennen we niet, dus ook de plek niet.`,
  "weather.several-stations": (place, value) =>
    `${place}: er staan meer stations in: ${value}. Kies er één met --station.`,
  "weather.year-chosen": (_place, value, allowed) =>
    `We nemen het jaar ${value}. Een ander jaar kies je met --year: ${allowed}.`,
  "weather.year-absent": (_place, value, allowed) =>
    `--year: ${value} staat niet in dit bestand. Toegestaan: ${allowed}.`,
  "weather.year-incomplete": (_place, value, allowed) =>
    `Dit bestand heeft geen volledig jaar (${value}). Nodig: ${allowed}.`,
  "value.missing": (place, _value, allowed) => `${place} ontbreekt. Nodig: ${allowed}.`,
  "value.type": (place, value, allowed) => `${place}: ${value} is van de verkeerde soort. Toegestaan: ${allowed}.`,
  "value.not-allowed": (place, value, allowed) => `${place}: ${value} kan hier niet. Toegestaan: ${allowed}.`,
  "value.format": (place, value, allowed) => `${place}: ‘${value}’ heeft niet de goede vorm. Toegestaan: ${allowed}.`,
  "value.out-of-range": (place, value, allowed) => `${place}: ${value} kan niet. Toegestaan: ${allowed}.`,
  "value.unknown-field": (place) => `${place} is geen veld dat hier hoort.`,
  "document.version-unknown": (place, value, allowed) =>
    `${place}: versie ${value} kennen we niet. Toegestaan: ${allowed}.`,
  "model.not-an-object": (_place, value, allowed) =>
    `Een gebouwmodel is een JSON-document (${allowed}); gevonden: ${value}.`,
  "model.format-unknown": (place, value, allowed) => `${place}: ${value} is geen gebouwmodel. Toegestaan: ${allowed}.`,
  "model.id-used-twice": (place, value) => `${place}: de naam ${value} komt vaker voor. Elke naam mag één keer.`,
  "model.unknown-zone": (place, value, allowed) => `${place}: er is geen zone ${value}. Toegestaan: ${allowed}.`,
  "model.unknown-construction": (place, value, allowed) =>
    `${place}: er is geen constructie ${value}. Toegestaan: ${allowed}.`,
  "model.unknown-glazing": (place, value, allowed) => `${place}: er is geen glas ${value}. Toegestaan: ${allowed}.`,
  "model.unknown-schedule": (place, value, allowed) => `${place}: er is geen rooster ${value}. Toegestaan: ${allowed}.`,
  "model.zone-without-surfaces": (place, value) => `${place}: zone ${value} heeft geen enkel vlak.`,
  "model.zone-runs-away": (place, value, allowed) =>
    `${place}: in ${value} komt warmte binnen die nergens heen kan. Nodig: ${allowed}.`,
  "model.zone-closed": (place, value) => `${place}: ${value} is overal gesloten.`,
  "model.ground-without-whole-year": (_place, value, allowed) =>
    `Het weer beslaat ${value} uur. De bodem is pas goed te berekenen vanaf ${allowed}.`,
};
