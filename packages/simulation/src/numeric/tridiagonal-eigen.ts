/** Eigenvalues (ascending order not guaranteed) and orthonormal eigenvectors of a symmetric tridiagonal matrix. */
export interface TridiagonalEigen {
  /** λ_m. */
  readonly values: Float64Array;
  /** Component `components[i]` of eigenvector m at `vectors[i * n + m]`. */
  readonly vectors: Float64Array;
}

const mostSweeps = 80;

/**
 * Implicit QL algorithm with Wilkinson shifts.
 *
 * H. Bowdler, R.S. Martin, C. Reinsch & J.H. Wilkinson, *The QR and QL algorithms for symmetric
 * matrices*, Numerische Mathematik 11 (1968) 293–306 (procedure tql2).
 *
 * @param diagonal n entries
 * @param offDiagonal n − 1 entries, element i couples i and i + 1
 * @param components of the vectors that are wanted; all when left out
 * @throws RangeError when an entry is not finite
 */
export function tridiagonalEigen(
  diagonal: Float64Array,
  offDiagonal: Float64Array,
  components: readonly number[] = Array.from(diagonal, (_, i) => i),
): TridiagonalEigen {
  const n = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = new Float64Array(n);
  e.set(offDiagonal.subarray(0, Math.max(0, n - 1)));
  if (!d.every(Number.isFinite) || !e.every(Number.isFinite))
    throw new RangeError("tridiagonalEigen: entries must be finite");
  // A rotation turns two columns alike in every row, so the rows that nobody reads need not be kept.
  const v = new Float64Array(components.length * n);
  components.forEach((component, i) => {
    v[i * n + component] = 1;
  });

  for (let l = 0; l < n; l += 1) {
    for (let sweep = 0; ; sweep += 1) {
      let m = l;
      while (m < n - 1) {
        const scale = Math.abs(d[m]!) + Math.abs(d[m + 1]!);
        if (Math.abs(e[m]!) + scale === scale) break;
        m += 1;
      }
      if (m === l) break;
      if (sweep === mostSweeps) throw new RangeError("tridiagonalEigen: no convergence");
      let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
      let r = Math.sqrt(g * g + 1);
      g = d[m]! - d[l]! + e[l]! / (g + (g < 0 ? -r : r));
      let s = 1;
      let c = 1;
      let p = 0;
      let underflow = false;
      for (let i = m - 1; i >= l; i -= 1) {
        let f = s * e[i]!;
        const b = c * e[i]!;
        r = Math.sqrt(f * f + g * g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] = d[i + 1]! - p;
          e[m] = 0;
          underflow = true;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1]! - p;
        r = (d[i]! - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        for (let at = i; at < v.length; at += n) {
          f = v[at + 1]!;
          v[at + 1] = s * v[at]! + c * f;
          v[at] = c * v[at]! - s * f;
        }
      }
      if (underflow) continue;
      d[l] = d[l]! - p;
      e[l] = g;
      e[m] = 0;
    }
  }
  return { values: d, vectors: v };
}
