/** An autoregression of first or second order with unit variance. */
export interface Phi {
  readonly first: number;
  readonly second: number;
  /** Deviation of the innovation that gives the process unit variance. */
  readonly innovation: number;
}

export function phiOf(first: number, second: number): Phi {
  const variance = ((1 + second) * ((1 - second) * (1 - second) - first * first)) / (1 - second);
  return { first, second, innovation: Math.sqrt(variance) };
}

/** After this many days nothing is left of an innovation. */
export const memoryDays = 60;

/** Moving-average weights of the process, scaled to a sum of squares of one. */
export function unitWeights(phi: Phi): Float64Array {
  const weights = new Float64Array(memoryDays);
  weights[0] = phi.innovation;
  weights[1] = phi.first * phi.innovation;
  for (let lag = 2; lag < memoryDays; lag += 1)
    weights[lag] = phi.first * weights[lag - 1]! + phi.second * weights[lag - 2]!;
  return weights;
}

/**
 * Cholesky factor of a correlation matrix. Tables rounded and rescaled pair by pair need not be
 * consistent; then all pairs are weakened together, by the factor `weakening` at a time, until they are.
 */
export function choleskyOfNearest(correlation: readonly (readonly number[])[], weakening: number): number[][] {
  for (let weakened = 1; ; weakened *= weakening) {
    const factor = cholesky(correlation.map((row, i) => row.map((value, j) => (i === j ? 1 : value * weakened))));
    if (factor !== undefined) return factor;
  }
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) {
        if (rest < 1e-3) return undefined;
        factor[i]![i] = Math.sqrt(rest);
      } else factor[i]![j] = rest / factor[j]![j]!;
    }
  }
  return factor;
}
