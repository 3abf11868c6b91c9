import { createStream } from "../../packages/repeatable/src/index.ts";

/** Repeatable chance for one document: the same seed and number give the same throws. */
export interface Dice {
  /** Evenly spread in [low, high). */
  readonly between: (low: number, high: number) => number;
  /** Whole number from 0 up to but not including `count`. */
  readonly below: (count: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the options; throws on an empty list. */
  readonly pick: <T>(options: readonly T[]) => T;
}

/** Dice of document `number` under `seed`. */
export function diceOf(seed: number, number: number): Dice {
  const stream = createStream(seed, `fuzz ${number}`);
  let position = 0;
  const next = () => stream.uniform((position += 1));
  const below = (count: number) => Math.min(count - 1, Math.floor(next() * count));
  return {
    between: (low, high) => low + (high - low) * next(),
    below,
    chance: (probability) => next() < probability,
    pick: (options) => {
      if (options.length === 0) throw new RangeError("nothing to pick from");
      return options[below(options.length)]!;
    },
  };
}
