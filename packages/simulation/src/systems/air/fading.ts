import { exp } from "@keukentafel/repeatable";

/*
 * What fades by the rate x per hour, over one hour: φ(x) = (1 − e^−x)/x is the mean of what was there
 * (what starts at c and fades towards s has the mean s + (c − s) φ); ψ(x) = (1 − φ)/x the mean rise by a
 * constant source of 1 per hour. From tables, straight between points: within 10⁻⁶, and φ = 1 − x ψ, so
 * that a steady state stays one.
 */

/** Beyond this nothing is left after an hour, and the formulas are simple. */
const farthest = 40;
const stepsPerUnit = 128;

function exactRise(x: number): number {
  if (x < 0.01) return 0.5 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120)));
  return (1 - (1 - exp(-x)) / x) / x;
}

function exactStart(x: number): number {
  const ramp =
    x < 0.05 ? 1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040)))) : (0.5 - exactRise(x)) / x;
  return exactRise(x) - 2 * ramp;
}

const tableOf = (formula: (x: number) => number) =>
  Float64Array.from({ length: farthest * stepsPerUnit + 2 }, (_, i) => formula(i / stepsPerUnit));
const riseTable = tableOf(exactRise);
const startTable = tableOf(exactStart);

function between(table: Float64Array, x: number): number {
  const place = x * stepsPerUnit;
  const i = place | 0;
  const low = table[i]!;
  return low + (place - i) * (table[i + 1]! - low);
}

/** ψ(x), x ≥ 0; ½ when nothing fades. */
export function meanRise(x: number): number {
  return x < farthest ? between(riseTable, x) : (1 - 1 / x) / x;
}

/**
 * κ(x) = ψ − 2χ, χ = (½ − ψ)/x, x ≥ 0: a neighbour that runs in a straight line from c through its mean m
 * gives the mean rise `κ c + (ψ − κ) m`; one that stands at its mean, ψ m. ⅙ when nothing fades.
 */
export function startShare(x: number): number {
  return x < farthest ? between(startTable, x) : exactStart(x);
}

/**
 * How far neighbours run straight, 0…1, by the rate x of exchange between zones: slow ones do, quick ones
 * are soon at rest. With 1/(1 + 0.4 x + 0.1 x²) two equal zones fade into each other as they must.
 */
export function straightness(x: number): number {
  return 1 / (1 + x * (0.4 + 0.1 * x));
}
