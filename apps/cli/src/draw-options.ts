import { usualDraws } from "@keukentafel/insight";
import { failed, succeeded, type Outcome } from "@keukentafel/quantities";
import { wholeNumber, type Option, type ParsedArguments } from "./arguments.ts";
import type { OptionName } from "./command.ts";

/** The options that say which possible homes the ranges come from. */
export const drawOptions: readonly Option<OptionName>[] = [
  { name: "seed", valueName: "NUMBER" },
  { name: "draws", valueName: "NUMBER" },
];

const seeds = { minimum: 0, maximum: 4_294_967_295 };
const mostDraws = 64;

/** The seed that is used unless asked otherwise, so that two runs give the same numbers. */
const usualSeed = 1;

export interface Draws {
  readonly seed: number;
  readonly draws: number;
}

/** Seed and number of draws. Problem: `arguments.value`. */
export function drawsFrom(values: ParsedArguments["values"]): Outcome<Draws> {
  const seed = wholeNumber("seed", values["seed"], seeds);
  const draws = wholeNumber("draws", values["draws"], { minimum: 0, maximum: mostDraws });
  if (!seed.ok || !draws.ok) {
    return failed([seed, draws].flatMap((each) => (each.ok ? [] : each.problems)));
  }
  return succeeded({ seed: seed.value ?? usualSeed, draws: draws.value ?? usualDraws });
}
