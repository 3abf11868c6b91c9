import type { Network } from "../compile/network.ts";
import type { DenseElement } from "./dense-element.ts";
import { denseElement } from "./dense-element.ts";

/** Then everything is forgotten, so that memory stays bounded (about 1 kB each). */
const mostRemembered = 50000;

/**
 * Step matrices by construction and pair of films. Elements of one construction share them; with films
 * in whole steps (see `dense-films.ts`) most of a year has been seen before.
 */
export type ElementMemory = (e: number, insideFilmWPerM2K: number, outsideFilmWPerM2K: number) => DenseElement;

export function createElementMemory(network: Network): ElementMemory {
  const constructions = network.elements.map(({ cells }) =>
    JSON.stringify([[...cells.capacityJPerM2K], [...cells.betweenM2KPerW], cells.insideM2KPerW, cells.outsideM2KPerW]),
  );
  const number = new Map([...new Set(constructions)].map((text, index) => [text, index]));
  const known = new Map<string, DenseElement>();
  return (e, inside, outside) => {
    const key = `${number.get(constructions[e]!)} ${inside} ${outside}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = denseElement(network.elements[e]!.cells, inside, outside, network.stepS);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, made);
    return made;
  };
}
