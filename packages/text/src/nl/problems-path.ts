import type { ProblemSentence } from "../problem-sentence.ts";

/** What a resident meets on the path. */
export const pathProblems: Readonly<Record<string, ProblemSentence>> = {
  "connection.offline": () =>
    "We kunnen de server niet bereiken. Je plan staat veilig op dit apparaat. Probeer het later opnieuw.",
  "connection.refused": () =>
    "De server kan dit nu niet doen. Je plan staat veilig op dit apparaat. Probeer het later opnieuw.",
  "link.incomplete": () =>
    "De link is niet compleet. Er is niets veranderd. Kopieer de hele link en probeer het opnieuw.",
  "calculation.failed": () => "Het rekenen is niet gelukt. Je antwoorden zijn er nog. Probeer het opnieuw.",
  "number.out-of-range": (_place, value, allowed) =>
    `${value} kan hier niet. Er is nog niets opgeslagen. Vul een getal in ${allowed}.`,
  "number.not-a-number": (_place, value) =>
    `‘${value}’ is geen getal. Er is nog niets opgeslagen. Vul alleen cijfers in.`,
  "postcode.four-digits": (_place, value, allowed) =>
    `‘${value}’ is geen Nederlandse postcode. Er is nog niets opgeslagen. Vul de vier cijfers in: ${allowed}.`,
  "plan.sealing-before-ventilation": () =>
    "Je dicht eerst kieren, en zorgt pas later voor frisse lucht. Tot dan kan het benauwd worden.",
  "plan.glazing-before-ventilation": () =>
    "Nieuw glas sluit beter. Tot de ventilatie er is, kan het benauwd of vochtig worden.",
  "plan.sealing-before-closed-appliance": () =>
    "Je hebt een toestel dat lucht uit de kamer haalt. Vervang dat eerst. Anders is kieren dichten gevaarlijk.",
  "plan.ventilation-before-closed-appliance": () =>
    "Je hebt een toestel dat lucht uit de kamer haalt. Vervang dat eerst. Een ventilator kan gas terug de kamer in zuigen.",
  "plan.heat-source-before-envelope": () =>
    "De warmtepomp komt vóór de isolatie. Dan koop je een grotere pomp dan later nodig is.",
  "plan.heat-pump-before-emitters": () =>
    "De warmtepomp komt vóór de nieuwe radiatoren. Tot dan worden de kamers niet altijd warm.",
  "plan.floor-heating-before-floor": () =>
    "De vloerverwarming komt vóór de isolatie van de vloer. Tot dan verwarm je ook de kruipruimte.",
  "plan.panels-before-roof": () => "De zonnepanelen komen vóór het dak. Ze moeten er dan weer af. Dat kost extra geld.",
  "plan.triple-glazing-before-wall": () =>
    "Het glas wordt warmer dan de muur. Tot de muur geïsoleerd is, kan er vocht op komen.",
  "plan.insufficient-air-after-step": () =>
    "Na deze stap komt er te weinig frisse lucht binnen. Zorg eerst voor ventilatie.",
  "plan.mould-risk-after-step": () => "Na deze stap kan er schimmel komen in koude hoeken. Zorg eerst voor ventilatie.",
  "planning.enough-not-reached": () =>
    "Met deze maatregelen halen we niet alles wat we wilden. Verder gaan kan wel helpen.",
  "planning.heat-pump-too-cold": () =>
    "Met alleen een warmtepomp blijft het te koud in huis. Daarom staat die er niet bij.",
};
