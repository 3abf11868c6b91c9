/** Small statistics over plain lists; empty lists give NaN. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation about the mean, of the population. */
export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / values.length);
}

/** Pearson's correlation. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i += 1) {
    ab += (a[i]! - meanA) * (b[i]! - meanB);
    aa += (a[i]! - meanA) * (a[i]! - meanA);
    bb += (b[i]! - meanB) * (b[i]! - meanB);
  }
  return ab / Math.sqrt(aa * bb);
}

/** Value below which a part `p` of the values lies, straight between neighbours. */
export function quantileOfList(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = p * (sorted.length - 1);
  const before = Math.floor(position);
  const after = Math.min(sorted.length - 1, before + 1);
  return sorted[before]! + (position - before) * (sorted[after]! - sorted[before]!);
}

/** Least squares with a constant and two regressors, and the deviation that is left. */
export function planeFit(
  y: readonly number[],
  a: readonly number[],
  b: readonly number[],
): { readonly perA: number; readonly perB: number; readonly left: number } {
  const meanY = mean(y);
  const meanA = mean(a);
  const meanB = mean(b);
  let aa = 0;
  let bb = 0;
  let ab = 0;
  let ya = 0;
  let yb = 0;
  for (let i = 0; i < y.length; i += 1) {
    const da = a[i]! - meanA;
    const db = b[i]! - meanB;
    aa += da * da;
    bb += db * db;
    ab += da * db;
    ya += (y[i]! - meanY) * da;
    yb += (y[i]! - meanY) * db;
  }
  const determinant = aa * bb - ab * ab;
  const perA = (ya * bb - yb * ab) / determinant;
  const perB = (yb * aa - ya * ab) / determinant;
  const left = y.map((value, i) => value - meanY - perA * (a[i]! - meanA) - perB * (b[i]! - meanB));
  return { perA, perB, left: deviation(left) };
}
