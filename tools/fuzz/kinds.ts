import type { Dice } from "./dice.ts";
import { diceOf } from "./dice.ts";
import { dossierFile, eventDocument, linkText, readDossier, readEvent, readLink } from "./dossier-documents.ts";
import { catalogueDocument, claimsDocument, readCatalogue, readClaims } from "./home-documents.ts";
import { modelDocument, readModelDocument } from "./model-documents.ts";
import type { Verdict } from "./verdict.ts";
import { defect } from "./verdict.ts";
import {
  epwText,
  knmiText,
  readEpwDocument,
  readKnmiDocument,
  readWeatherBytes,
  weatherBytes,
} from "./weather-documents.ts";

/** A sort of document: how to make a spoilt one, and what reads it. */
interface Kind {
  readonly name: string;
  /** Of every hundred documents. */
  readonly share: number;
  readonly prepare: (dice: Dice) => { readonly document: unknown; readonly read: () => Verdict };
}

function kind<D>(name: string, share: number, make: (dice: Dice) => D, read: (document: D) => Verdict): Kind {
  return {
    name,
    share,
    prepare: (dice) => {
      const document = make(dice);
      return { document, read: () => read(document) };
    },
  };
}

export const kinds: readonly Kind[] = [
  kind("building model", 40, modelDocument, readModelDocument),
  kind("EPW", 13, epwText, readEpwDocument),
  kind("KNMI", 13, knmiText, readKnmiDocument),
  kind("weather file", 4, weatherBytes, readWeatherBytes),
  kind("claims", 12, claimsDocument, readClaims),
  kind("event", 9, eventDocument, readEvent),
  kind("dossier", 5, dossierFile, readDossier),
  kind("catalogue", 2, catalogueDocument, readCatalogue),
  kind("plan link", 2, linkText, readLink),
];

/** The kind of document `number`, so that every hundred hold each kind by its share. */
function kindOf(number: number): Kind {
  let left = (number * 37) % 100;
  for (const each of kinds) {
    left -= each.share;
    if (left < 0) return each;
  }
  return kinds[0]!;
}

/** What became of one document, and how long it took. */
export interface Finding {
  readonly number: number;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

/** Document `number` under `seed`: the same every time. */
export function documentOf(
  seed: number,
  number: number,
): { readonly kind: string; readonly document: unknown; readonly read: () => Verdict } {
  const { name, prepare } = kindOf(number);
  return { kind: name, ...prepare(diceOf(seed, number)) };
}

/** Reads document `number` under `seed` and uses what was accepted. An exception is a defect with its place. */
export function find(seed: number, number: number): Finding {
  const { kind: name, read } = documentOf(seed, number);
  const started = performance.now();
  let verdict: Verdict;
  try {
    verdict = read();
  } catch (error) {
    verdict = thrown(error);
  }
  return { number, kind: name, verdict, milliseconds: performance.now() - started };
}

function thrown(error: unknown): Verdict {
  if (!(error instanceof Error)) return defect("throws", String(error));
  const frame =
    /\((?:file:\/\/)?[^()]*?((?:packages|tools|node_modules)\/[^()]*)\)/.exec(error.stack ?? "")?.[1] ?? "?";
  const message = error.message.slice(0, 120).replaceAll(/\d+(\.\d+)?(e[+-]?\d+)?/g, "#");
  return defect(`throws ${error.name}: ${message} at ${frame}`, error.message.slice(0, 500));
}
