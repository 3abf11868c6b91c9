import type { ProblemSentence } from "../problem-sentence.ts";

/** What a resident meets on the path. */
export const pathProblems: Readonly<Record<string, ProblemSentence>> = {
  "connection.offline": () => "We cannot reach the server. Your plan is safe on this device. Please try again later.",
  "connection.refused": () =>
    "The server cannot do this now. Your plan is safe on this device. Please try again later.",
  "link.incomplete": () => "The link is not complete. Nothing has changed. Copy the whole link and try again.",
  "calculation.failed": () => "The calculation did not work. Your answers are still here. Please try again.",
  "number.out-of-range": (_place, value, allowed) =>
    `${value} is not possible here. Nothing has been stored yet. Fill in a number ${allowed}.`,
  "number.not-a-number": (_place, value) =>
    `‘${value}’ is not a number. Nothing has been stored yet. Fill in digits only.`,
  "postcode.four-digits": (_place, value, allowed) =>
    `‘${value}’ is not a Dutch postcode. Nothing has been stored yet. Fill in the four digits: ${allowed}.`,
  "plan.sealing-before-ventilation": () =>
    "You close gaps first and bring fresh air later. Until then it can get stuffy.",
  "plan.glazing-before-ventilation": () =>
    "New glass closes better. Until the ventilation is there, it can get stuffy or damp.",
  "plan.sealing-before-closed-appliance": () =>
    "You have an appliance that takes air from the room. Replace it first. Else closing gaps is dangerous.",
  "plan.ventilation-before-closed-appliance": () =>
    "You have an appliance that takes air from the room. Replace it first. A fan can draw fumes back into the room.",
  "plan.heat-source-before-envelope": () =>
    "The heat pump comes before the insulation. Then you buy a larger pump than needed later.",
  "plan.heat-pump-before-emitters": () =>
    "The heat pump comes before the new radiators. Until then the rooms may not always get warm.",
  "plan.floor-heating-before-floor": () =>
    "The floor heating comes before the floor insulation. Until then you heat the crawl space too.",
  "plan.panels-before-roof": () =>
    "The solar panels come before the roof. They then have to come off again. That costs extra.",
  "plan.triple-glazing-before-wall": () =>
    "The glass gets warmer than the wall. Until the wall is insulated, damp can form on it.",
  "plan.insufficient-air-after-step": () => "After this step too little fresh air comes in. Bring ventilation first.",
  "plan.mould-risk-after-step": () => "After this step mould can grow in cold corners. Bring ventilation first.",
  "planning.enough-not-reached": () => "With these measures we do not reach all we wanted. Going further can help.",
  "planning.heat-pump-too-cold": () => "With only a heat pump it stays too cold indoors. That is why it is left out.",
};
