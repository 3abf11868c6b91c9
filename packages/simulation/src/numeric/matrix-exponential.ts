/** `result = a b`, row by row; zeros of `a` cost nothing. */
function multiply(a: Float64Array, b: Float64Array, n: number, result: Float64Array): void {
  result.fill(0);
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < n; k += 1) {
      const factor = a[i * n + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j += 1) result[i * n + j]! += factor * b[k * n + j]!;
    }
  }
}

/** Taylor terms used on a matrix of norm at most ½: the first one left out is below 1e-17. */
const taylorTerms = 14;

/**
 * e^A of a row-major n × n matrix by scaling, Taylor series and squaring.
 *
 * C. Moler & C. Van Loan, *Nineteen dubious ways to compute the exponential of a matrix*, SIAM
 * Review 45 (2003) 3–49, method 3. The slow and obvious way, for the `dense` solver.
 */
export function matrixExponential(a: Float64Array, n: number): Float64Array {
  let norm = 0;
  for (let i = 0; i < n; i += 1) {
    let row = 0;
    for (let j = 0; j < n; j += 1) row += Math.abs(a[i * n + j]!);
    norm = Math.max(norm, row);
  }
  let squarings = 0;
  let scale = 1;
  while (norm * scale > 0.5) {
    scale *= 0.5;
    squarings += 1;
  }
  const scaled = a.map((value) => value * scale);
  // Horner: I + A(I + A/2(I + A/3(…))).
  let result = new Float64Array(n * n);
  let next = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) result[i * n + i] = 1;
  for (let term = taylorTerms; term >= 1; term -= 1) {
    multiply(scaled, result, n, next);
    for (let i = 0; i < next.length; i += 1) next[i]! /= term;
    for (let i = 0; i < n; i += 1) next[i * n + i]! += 1;
    [result, next] = [next, result];
  }
  for (let i = 0; i < squarings; i += 1) {
    multiply(result, result, n, next);
    [result, next] = [next, result];
  }
  return result;
}
