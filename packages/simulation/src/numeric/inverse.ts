import { factorise, solveFactorised } from "./linear-system.ts";

/** Inverse of a row-major n × n matrix. @throws RangeError when it is singular */
export function inverse(matrix: Float64Array, n: number): Float64Array {
  const factors = Float64Array.from(matrix);
  const pivots = new Int32Array(n);
  if (!factorise(factors, n, pivots)) throw new RangeError("inverse: singular matrix");
  const result = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j += 1) {
    column.fill(0);
    column[j] = 1;
    solveFactorised(factors, n, pivots, column);
    for (let i = 0; i < n; i += 1) result[i * n + j] = column[i]!;
  }
  return result;
}

/** Product of two row-major n × n matrices. */
export function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let k = 0; k < n; k += 1) {
      const factor = a[i * n + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j += 1) result[i * n + j]! += factor * b[k * n + j]!;
    }
  return result;
}
