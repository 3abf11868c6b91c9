/** Multiply-adds in the loop that everything else is measured against. */
export const loopOperations = 1e8;

/**
 * A fixed piece of arithmetic: one dependent multiply-add after another, in doubles. Its time stands
 * for the speed of this machine at this moment, so that ratios to it can be compared between runs.
 *
 * @returns milliseconds
 */
export function timeArithmeticLoop(): number {
  const begin = performance.now();
  let value = 1;
  for (let step = 0; step < loopOperations; step++) value = value * 0.999999 + 1e-6;
  const milliseconds = performance.now() - begin;
  if (Math.abs(value - 1) > 1e-3) throw new Error(`the arithmetic loop ended at ${value}`);
  return milliseconds;
}
