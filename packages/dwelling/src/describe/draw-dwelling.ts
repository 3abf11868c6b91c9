import { quantileOf, uniform } from "@keukentafel/repeatable";
import type { Dwelling } from "../dwelling.ts";
import { assembleDwelling } from "./assemble.ts";
import { likelyValues } from "./describe-home.ts";
import { inputKeys, type DescribedFact, type Description, type InputKey } from "./description.ts";

/** Draws are spread evenly within blocks of this many. */
export const drawsPerBlock = 16;

/**
 * A quantile in (0, 1) for draw `index` ≥ 1 of one input. Within each block of 16 draws every
 * sixteenth of the distribution comes up once (Latin hypercube, McKay 1979), in an order of the
 * input's own. Depends on nothing but (seed, index, key), so adding an input changes no other draw.
 */
export function drawQuantile(seed: number, index: number, key: string): number {
  const block = Math.floor((index - 1) / drawsPerBlock);
  const place = (index - 1) % drawsPerBlock;
  const mine = uniform(seed, block * drawsPerBlock + place, `${key}/order`);
  let rank = 0;
  for (let other = 0; other < drawsPerBlock; other++) {
    if (other !== place && uniform(seed, block * drawsPerBlock + other, `${key}/order`) < mine) rank++;
  }
  return (rank + uniform(seed, index, key)) / drawsPerBlock;
}

function drawFact<T>(fact: DescribedFact<T>, p: number): T {
  let below = 0;
  const total = fact.alternatives.reduce((sum, alternative) => sum + alternative.share, 0);
  for (const { value, share } of fact.alternatives) {
    below += share / total;
    if (p <= below) return value;
  }
  return fact.likely;
}

/** Keys under which the uncertain glass is drawn, beside the numeric inputs. */
const glazingKeys = ["envelope.glazing.living", "envelope.glazing.sleeping"] as const;

/** Everything about a home that is drawn: inputs with a spread, and glass nobody named. */
export function uncertainInputs(description: Description): readonly string[] {
  const { inputs, facts } = description;
  const numbers = inputKeys.filter((key) => inputs[key].spread !== null);
  const glass = glazingKeys.filter(
    (key) => (key === "envelope.glazing.living" ? facts.glazingLiving : facts.glazingSleeping).alternatives.length > 0,
  );
  return [...numbers, ...glass];
}

/** The quantile at which each uncertain input stands in draw `index` ≥ 1; what explains differences between draws. */
export function drawnQuantiles(
  description: Description,
  seed: number,
  index: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(uncertainInputs(description).map((key) => [key, drawQuantile(seed, index, key)]));
}

/** The home with the named inputs at quantiles of their spread and all others at their likely values. */
export function drawDwellingAt(description: Description, quantiles: Readonly<Record<string, number>>): Dwelling {
  const { facts } = description;
  const values: Record<InputKey, number> = { ...likelyValues(description.inputs) };
  for (const key of inputKeys) {
    const { likely, spread } = description.inputs[key];
    const p = quantiles[key];
    if (spread === null || p === undefined) continue;
    values[key] = spread.kind === "lognormal" && likely <= 0 ? likely : quantileOf(likely, spread, p);
  }
  const living = quantiles["envelope.glazing.living"];
  const sleeping = quantiles["envelope.glazing.sleeping"];
  return assembleDwelling(
    facts,
    {
      living: living === undefined ? facts.glazingLiving.likely : drawFact(facts.glazingLiving, living),
      sleeping: sleeping === undefined ? facts.glazingSleeping.likely : drawFact(facts.glazingSleeping, sleeping),
    },
    values,
  );
}

/**
 * One possible state of the home. Index 0 is the central one, every input at its likely value;
 * index ≥ 1 draws each input from its spread. The same (seed, index) gives the same dwelling before
 * and after a measure or an answer, but for what the answer changed.
 */
export function drawDwelling(description: Description, seed: number, index: number): Dwelling {
  return drawDwellingAt(description, index === 0 ? {} : drawnQuantiles(description, seed, index));
}
