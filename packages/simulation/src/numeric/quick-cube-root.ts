import { cbrt } from "@keukentafel/repeatable";

const entries = 1024;
const largest = 32;
/** ∛x by √x, evenly: the root is nearly straight in it. */
const table = Float64Array.from({ length: entries + 1 }, (_, i) => {
  const root = (i / entries) * Math.sqrt(largest);
  return cbrt(root * root);
});
const perEntry = entries / Math.sqrt(largest);

/**
 * ∛x for 0 ≤ x ≤ 32, relative error below 1e-9 from 0.001 on: table and one step of Halley. For the
 * film coefficients of the hour loop, which are asked for a hundred thousand times a year.
 */
export function quickCubeRoot(x: number): number {
  const position = Math.sqrt(x) * perEntry;
  const i = position | 0;
  if (i < 8 || i >= entries) return cbrt(x);
  const low = table[i]!;
  const guess = low + (table[i + 1]! - low) * (position - i);
  const cube = guess * guess * guess;
  return (guess * (cube + 2 * x)) / (2 * cube + x);
}
