import type { ProblemSentence } from "../problem-sentence.ts";

/** Building models. */
export const modelProblems: Readonly<Record<string, ProblemSentence>> = {
  "model.not-an-object": (_place, value, allowed) =>
    `This is not a model but ${value}. Nothing was calculated. Needed: ${allowed}.`,
  "model.format-unknown": (_place, value, allowed) =>
    `We do not know this kind of model: ${value}. Nothing was calculated. Allowed: ${allowed}.`,
  "model.hours-not-rising": (place, value, allowed) =>
    `${place}: hour ${value} comes too early. Nothing was calculated. Needed: ${allowed}.`,
  "model.too-large": (place, value, allowed) =>
    `${place}: ${value} is too large. Nothing was calculated. Allowed: ${allowed}.`,
  "model.too-small": (place, value, allowed) =>
    `${place}: ${value} is too small. Nothing was calculated. Allowed: ${allowed}.`,
  "model.set-points-cross": (place, value, allowed) =>
    `${place}: cooling starts at ${value}, while heating is still on. Nothing was calculated. Needed: ${allowed}.`,
  "model.not-allowed": (place, _value, allowed) =>
    `${place}: this is not possible here. Nothing was calculated. Allowed: ${allowed}.`,
  "model.impossible-geometry": (place, value, allowed) =>
    `${place}: the sizes do not fit, found ${value}. Nothing was calculated. Allowed: ${allowed}.`,
  "model.table-lengths-differ": (place, value, allowed) =>
    `${place}: the lists are not equally long: ${value}. Nothing was calculated. Needed: ${allowed}.`,
  "model.schedule-out-of-range": (place, value, allowed) =>
    `${place}: ${value} in the schedule is not possible here. Nothing was calculated. Allowed: ${allowed}.`,
  "model.not-rising": (place, value, allowed) =>
    `${place}: ${value} must be larger than the value before. Nothing was calculated. Allowed: ${allowed}.`,
  "model.gaps-do-not-fit-panes": (place, value, allowed) =>
    `${place}: ${value} gaps do not fit the panes. Nothing was calculated. Needed: ${allowed}.`,
  "model.more-than-all-sun": (place, value, allowed) =>
    `${place}: more sun passes and returns than falls: ${value}. Nothing was calculated. Allowed: ${allowed}.`,
  "model.id-used-twice": (place, value) =>
    `${place}: the name ${value} is used twice. Nothing was calculated. Give each part its own name.`,
  "model.exchange-with-itself": (place, value, allowed) =>
    `${place}: air cannot flow from a zone to itself: ${value}. Nothing was calculated. Needed: ${allowed}.`,
  "model.zone-without-surfaces": (place, value, allowed) =>
    `${place}: zone ${value} has no surfaces. Nothing was calculated. Needed: ${allowed}.`,
  "model.zone-runs-away": (place, value, allowed) =>
    `${place}: zone ${value} cannot lose its heat anywhere. Nothing was calculated. Needed: ${allowed}.`,
  "model.zone-closed": (place, value) => `${place}: no outdoor air enters zone ${value}. The calculation went on.`,
  "model.u-high": (place, value, allowed) =>
    `${place}: the U value ${value} is high for this part. The calculation went on. Usual is: ${allowed}.`,
  "model.ground-without-whole-year": (_place, value) =>
    `The weather is not a whole year: ${value} hours. The ground was estimated.`,
  "model.unknown-zone": (place, value, allowed) =>
    `${place}: zone ${value} does not exist. Nothing was calculated. Allowed: ${allowed}.`,
  "model.unknown-construction": (place, value, allowed) =>
    `${place}: construction ${value} does not exist. Nothing was calculated. Allowed: ${allowed}.`,
  "model.unknown-glazing": (place, value, allowed) =>
    `${place}: glazing ${value} does not exist. Nothing was calculated. Allowed: ${allowed}.`,
  "model.unknown-surface": (place, value, allowed) =>
    `${place}: surface ${value} does not exist. Nothing was calculated. Allowed: ${allowed}.`,
  "model.unknown-schedule": (place, value, allowed) =>
    `${place}: schedule ${value} does not exist. Nothing was calculated. Allowed: ${allowed}.`,
};
