import type { ProblemSentence } from "../problem-sentence.ts";

/** Building models. */
export const modelProblems: Readonly<Record<string, ProblemSentence>> = {
  "model.not-an-object": (_place, value, allowed) =>
    `Dit is geen model, maar ${value}. Er is niets berekend. Nodig: ${allowed}.`,
  "model.format-unknown": (_place, value, allowed) =>
    `Dit soort model kennen we niet: ${value}. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.hours-not-rising": (place, value, allowed) =>
    `${place}: uur ${value} komt te vroeg. Er is niets berekend. Nodig: ${allowed}.`,
  "model.too-large": (place, value, allowed) =>
    `${place}: ${value} is te groot. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.too-small": (place, value, allowed) =>
    `${place}: ${value} is te klein. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.set-points-cross": (place, value, allowed) =>
    `${place}: koelen begint bij ${value}, terwijl er nog verwarmd wordt. Er is niets berekend. Nodig: ${allowed}.`,
  "model.not-allowed": (place, _value, allowed) =>
    `${place}: dit kan hier niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.impossible-geometry": (place, value, allowed) =>
    `${place}: de maten passen niet, gevonden ${value}. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.table-lengths-differ": (place, value, allowed) =>
    `${place}: de lijsten zijn niet even lang: ${value}. Er is niets berekend. Nodig: ${allowed}.`,
  "model.schedule-out-of-range": (place, value, allowed) =>
    `${place}: ${value} in het schema kan hier niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.not-rising": (place, value, allowed) =>
    `${place}: ${value} moet groter zijn dan de waarde ervoor. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.gaps-do-not-fit-panes": (place, value, allowed) =>
    `${place}: ${value} luchtlagen passen niet bij de ruiten. Er is niets berekend. Nodig: ${allowed}.`,
  "model.more-than-all-sun": (place, value, allowed) =>
    `${place}: er gaat meer zon door en terug dan er valt: ${value}. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.id-used-twice": (place, value) =>
    `${place}: de naam ${value} staat er twee keer. Er is niets berekend. Geef elk deel een eigen naam.`,
  "model.exchange-with-itself": (place, value, allowed) =>
    `${place}: lucht kan niet van een zone naar zichzelf: ${value}. Er is niets berekend. Nodig: ${allowed}.`,
  "model.zone-without-surfaces": (place, value, allowed) =>
    `${place}: zone ${value} heeft geen wanden. Er is niets berekend. Nodig: ${allowed}.`,
  "model.zone-runs-away": (place, value, allowed) =>
    `${place}: zone ${value} kan zijn warmte nergens kwijt. Er is niets berekend. Nodig: ${allowed}.`,
  "model.zone-closed": (place, value) => `${place}: in zone ${value} komt geen buitenlucht. Er is wel gerekend.`,
  "model.u-high": (place, value, allowed) =>
    `${place}: de U-waarde ${value} is hoog voor dit deel. Er is wel gerekend. Gewoon is: ${allowed}.`,
  "model.ground-without-whole-year": (_place, value) =>
    `Het weer beslaat geen heel jaar: ${value} uur. De grond is daarom geschat.`,
  "model.unknown-zone": (place, value, allowed) =>
    `${place}: zone ${value} bestaat niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.unknown-construction": (place, value, allowed) =>
    `${place}: opbouw ${value} bestaat niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.unknown-glazing": (place, value, allowed) =>
    `${place}: beglazing ${value} bestaat niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.unknown-surface": (place, value, allowed) =>
    `${place}: vlak ${value} bestaat niet. Er is niets berekend. Toegestaan: ${allowed}.`,
  "model.unknown-schedule": (place, value, allowed) =>
    `${place}: schema ${value} bestaat niet. Er is niets berekend. Toegestaan: ${allowed}.`,
};
