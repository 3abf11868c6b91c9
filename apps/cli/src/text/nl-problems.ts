import type { ProblemSentence } from "@keukentafel/text";
import { nlFileProblems } from "./nl-file-problems.ts";

/** Any problem nobody wrote a sentence for still names the field, the value and what is allowed. */
export const nlProblems = {
  general:
    (code: string): ProblemSentence =>
    (place, value, allowed) =>
      `${place || "invoer"}: gevonden ${value}, toegestaan ${allowed} (${code}).`,
  known: {
    ...nlFileProblems,
    "arguments.command": (_place, value, allowed) => `De opdracht ‘${value}’ bestaat niet. Kies uit: ${allowed}.`,
    "arguments.count": (_place, value, allowed) => `De opdracht vraagt om: ${allowed}. Gevonden: ${value}.`,
    "arguments.option": (_place, value, allowed) => `De keuze ${value} bestaat hier niet. Toegestaan: ${allowed}.`,
    "arguments.option-value": (place, _value, allowed) =>
      `Bij ${place} hoort: ${allowed}. Er staat niets of iets anders.`,
    "arguments.missing": (place, _value, allowed) => `${place} is nodig. Toegestaan: ${allowed}.`,
    "arguments.value": (place, value, allowed) => `${place}: ‘${value}’ kan niet. Toegestaan: ${allowed}.`,
    "choices.form": (place, value, allowed) => `${place}: ‘${value}’ is niet te lezen. Schrijf het als ${allowed}.`,
    "choices.unknown": (place, value, allowed) => `${place}: ‘${value}’ bestaat niet. Toegestaan: ${allowed}.`,
    "file.too-large": (place, value, allowed) => `${place} is te groot: ${value} bytes. Toegestaan: ${allowed}.`,
    "file.unreadable": (place, value) =>
      `${place} is niet te lezen (${value}). Geef een bestand dat er is en dat je mag lezen.`,
    "file.unwritable": (place, value) =>
      `${place} is niet te schrijven (${value}). Er is niets geschreven. Geef een map waarin je mag schrijven.`,
    "file.not-json": (place, value) => `${place} is geen JSON in UTF-8: ${value}`,
    "server.unreachable": (place, value) =>
      `De server op ${place} antwoordt niet (${value}). Start de server, of geef het goede adres met --server.`,
    "server.address": (place, value, allowed) =>
      `${place}: ‘${value}’ is geen adres van een server. Toegestaan: ${allowed}.`,
    "server.not-keukentafel": (place, value) => `Wat op ${place} antwoordt, is geen server van Keukentafel (${value}).`,
    "token.missing": (place, _value, allowed) => `${place} is nodig om bij de server te mogen. Geef ${allowed}.`,
    "token.form": (place, _value, allowed) => `In ${place} staat geen beheertoken. Een token is: ${allowed}.`,
    "backup.interrupted": (place, value, allowed) =>
      `De reservekopie kwam niet heel aan bij ${place} (${value}). Er is niets geschreven. Nodig: ${allowed}.`,
  } as Readonly<Record<string, ProblemSentence>>,
};
