import { inverseNormal } from "./normal-distribution.ts";
import { philox4x32, philoxWords } from "./philox.ts";
import { hashHalves, hashText } from "./text-hash.ts";

const TWO_32 = 4294967296;
const TWO_MINUS_52 = 2.220446049250313e-16;

function requireCount(name: string, n: number): void {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`${name} must be a whole number from 0 to 2^53 - 1, not ${n}`);
}

/**
 * Uniform number from key = seed and counter = (position, name). The name's hash takes 64 bits of
 * the counter, the position 53.
 */
function uniformOf(seed: number, position: number, nameHigh: number, nameLow: number): number {
  philox4x32(
    position % TWO_32,
    Math.floor(position / TWO_32),
    nameLow,
    nameHigh,
    seed % TWO_32,
    Math.floor(seed / TWO_32),
  );
  const fraction = (philoxWords[0]! >>> 6) * 67108864 + (philoxWords[1]! >>> 6);
  // Half a step inwards: never 0, never 1, and symmetric about ½.
  return (fraction + 0.5) * TWO_MINUS_52;
}

/**
 * A random number in (0, 1), uniform with 52 bits, that depends on nothing but (seed, draw, input):
 * adding an input or a draw changes no other number, so before and after a measure share their
 * draws. `seed` and `draw` are whole numbers from 0 to 2^53 − 1 (RangeError otherwise); `input` is
 * any text, for example `envelope.roof.rc`.
 */
export function uniform(seed: number, draw: number, input: string): number {
  requireCount("seed", seed);
  requireCount("draw", draw);
  hashText(input);
  return uniformOf(seed, draw, hashHalves[0]!, hashHalves[1]!);
}

/** A standard normal number (mean 0, deviation 1) that depends on nothing but (seed, draw, input). */
export function normal(seed: number, draw: number, input: string): number {
  return inverseNormal(uniform(seed, draw, input));
}

/** Random access into one named sequence of random numbers. */
export interface RandomStream {
  /** Uniform in (0, 1) at a whole-number position from 0 to 2^53 − 1. */
  uniform(position: number): number;
  /** Standard normal at a position; the normal that belongs to {@link RandomStream.uniform}. */
  normal(position: number): number;
}

/**
 * A named sequence for long series (weather, presence): the name is hashed once, and
 * `createStream(seed, name).uniform(i)` equals `uniform(seed, i, name)`.
 */
export function createStream(seed: number, name: string): RandomStream {
  requireCount("seed", seed);
  hashText(name);
  const nameHigh = hashHalves[0]!;
  const nameLow = hashHalves[1]!;
  const at = (position: number): number => {
    requireCount("position", position);
    return uniformOf(seed, position, nameHigh, nameLow);
  };
  return { uniform: at, normal: (position) => inverseNormal(at(position)) };
}

/** One number of a named sequence: `uniform` under the words of a series. */
export function uniformAt(seed: number, stream: string, position: number): number {
  return uniform(seed, position, stream);
}
