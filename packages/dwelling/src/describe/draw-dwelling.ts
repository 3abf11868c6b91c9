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

/** The quantile at which each input stands in draw `index`; what explains differences between draws. */
export function drawnQuantiles(
  description: Description,
  seed: number,
  index: number,
): Readonly<Record<string, number>> {
  const quantiles: Record<string, number> = {};
  for (const key of inputKeys)
    if (description.inputs[key].spread !== null) quantiles[key] = drawQuantile(seed, index, key);
  if (description.facts.glazingLiving.alternatives.length > 0)
    quantiles["envelope.glazing.living"] = drawQuantile(seed, index, "envelope.glazing.living");
  if (description.facts.glazingSleeping.alternatives.length > 0)
    quantiles["envelope.glazing.sleeping"] = drawQuantile(seed, index, "envelope.glazing.sleeping");
  return quantiles;
}

/**
 * One possible state of the home. Index 0 is the central one, every input at its likely value;
 * index ≥ 1 draws each input from its spread. The same (seed, index) gives the same dwelling before
 * and after a measure or an answer, but for what the answer changed.
 */
export function drawDwelling(description: Description, seed: number, index: number): Dwelling {
  const { facts } = description;
  if (index === 0) {
    return assembleDwelling(
      facts,
      { living: facts.glazingLiving.likely, sleeping: facts.glazingSleeping.likely },
      likelyValues(description.inputs),
    );
  }
  const quantiles = drawnQuantiles(description, seed, index);
  const values: Record<InputKey, number> = { ...likelyValues(description.inputs) };
  for (const key of inputKeys) {
    const { likely, spread } = description.inputs[key];
    const p = quantiles[key];
    if (spread !== null && p !== undefined)
      values[key] = spread.kind === "lognormal" && likely <= 0 ? likely : quantileOf(likely, spread, p);
  }
  return assembleDwelling(
    facts,
    {
      living: drawFact(facts.glazingLiving, quantiles["envelope.glazing.living"] ?? 0),
      sleeping: drawFact(facts.glazingSleeping, quantiles["envelope.glazing.sleeping"] ?? 0),
    },
    values,
  );
}
