/**
 * LU factorisation with partial pivoting, in place, of a row-major n × n matrix.
 *
 * Rows with a zero in the pivot column are skipped, which is what makes the sparse systems of the
 * `dense` solver bearable without hiding anything.
 *
 * @returns false when the matrix is singular to working precision
 */
export function factorise(matrix: Float64Array, n: number, pivots: Int32Array): boolean {
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    let largest = Math.abs(matrix[column * n + column]!);
    for (let row = column + 1; row < n; row += 1) {
      const size = Math.abs(matrix[row * n + column]!);
      if (size > largest) {
        largest = size;
        pivot = row;
      }
    }
    pivots[column] = pivot;
    if (!(largest > 1e-300)) return false;
    if (pivot !== column) {
      for (let k = 0; k < n; k += 1) {
        const swapped = matrix[column * n + k]!;
        matrix[column * n + k] = matrix[pivot * n + k]!;
        matrix[pivot * n + k] = swapped;
      }
    }
    const inverse = 1 / matrix[column * n + column]!;
    for (let row = column + 1; row < n; row += 1) {
      if (matrix[row * n + column] === 0) continue;
      const factor = matrix[row * n + column]! * inverse;
      matrix[row * n + column] = factor;
      for (let k = column + 1; k < n; k += 1) matrix[row * n + k]! -= factor * matrix[column * n + k]!;
    }
  }
  return true;
}

/** Solves with a factorisation of {@link factorise}; the right-hand side at `offset` becomes the solution. */
export function solveFactorised(
  matrix: Float64Array,
  n: number,
  pivots: Int32Array,
  rhs: Float64Array,
  offset = 0,
): void {
  for (let row = 0; row < n; row += 1) {
    const pivot = pivots[row]!;
    if (pivot !== row) {
      const swapped = rhs[offset + row]!;
      rhs[offset + row] = rhs[offset + pivot]!;
      rhs[offset + pivot] = swapped;
    }
  }
  for (let row = 1; row < n; row += 1) {
    let sum = rhs[offset + row]!;
    for (let k = 0; k < row; k += 1) sum -= matrix[row * n + k]! * rhs[offset + k]!;
    rhs[offset + row] = sum;
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = rhs[offset + row]!;
    for (let k = row + 1; k < n; k += 1) sum -= matrix[row * n + k]! * rhs[offset + k]!;
    rhs[offset + row] = sum / matrix[row * n + row]!;
  }
}
