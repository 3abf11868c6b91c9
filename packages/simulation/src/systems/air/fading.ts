import { exp } from "@keukentafel/repeatable";

/*
 * What fades by the rate x per hour, over one hour: φ(x) = (1 − e^−x)/x is the mean of what was there
 * (what starts at c and fades towards s has the mean s + (c − s) φ); ψ(x) = (1 − φ)/x the mean rise by a
 * constant source of 1 per hour; χ(x) = (½ − ψ)/x that by a source growing from 0 by 1 per hour.
 * From tables, straight between points: ψ and χ within 10⁻⁶, and φ = 1 − x ψ, so that a steady state
 * stays one.
 */

/** Beyond this nothing is left after an hour, and the formulas are simple. */
const farthest = 40;
const stepsPerUnit = 128;

function exactRise(x: number): number {
  if (x < 0.01) return 0.5 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120)));
  return (1 - (1 - exp(-x)) / x) / x;
}

function exactRamp(x: number): number {
  if (x < 0.05) return 1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040))));
  return (0.5 - exactRise(x)) / x;
}

const tableOf = (formula: (x: number) => number) =>
  Float64Array.from({ length: farthest * stepsPerUnit + 2 }, (_, i) => formula(i / stepsPerUnit));
const riseTable = tableOf(exactRise);
const rampTable = tableOf(exactRamp);

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

/** χ(x), x ≥ 0; ⅙ when nothing fades. */
export function meanRamp(x: number): number {
  return x < farthest ? between(rampTable, x) : (0.5 - (1 - 1 / x) / x) / x;
}
