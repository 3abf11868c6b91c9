import type { Cells } from "../element/cells.ts";
import { factorise, solveFactorised } from "../numeric/linear-system.ts";
import { matrixExponential } from "../numeric/matrix-exponential.ts";

/** One step of an element, every cell kept: `x' = Φx + Γ_in θ_in + Γ_out θ_out`; means of the end cells likewise. */
export interface DenseElement {
  readonly cells: number;
  /** Film-to-cell conductances at both ends, W/(m²·K). */
  readonly insideWPerM2K: number;
  readonly outsideWPerM2K: number;
  readonly transition: Float64Array;
  readonly fromInside: Float64Array;
  readonly fromOutside: Float64Array;
  /** Mean of the first and last cell: `row · x + in · θ_in + out · θ_out`. */
  readonly firstMean: EndMean;
  readonly lastMean: EndMean;
}

export interface EndMean {
  readonly ofState: Float64Array;
  readonly ofInside: number;
  readonly ofOutside: number;
}

/**
 * The step matrices of an element by the exponential of its full conduction matrix:
 * `Φ = e^{AΔt}`, `Γ = A⁻¹(Φ − 1)B`, and from integrating `x' = Ax + Bθ` over the step the mean
 * `x̄ = A⁻¹((x' − x)/Δt − Bθ)`.
 */
export function denseElement(
  cells: Cells,
  insideFilmWPerM2K: number,
  outsideFilmWPerM2K: number,
  stepS: number,
): DenseElement {
  const n = cells.capacityJPerM2K.length;
  const insideWPerM2K = 1 / (1 / insideFilmWPerM2K + cells.insideM2KPerW);
  const outsideWPerM2K = outsideFilmWPerM2K === 0 ? 0 : 1 / (1 / outsideFilmWPerM2K + cells.outsideM2KPerW);
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    const c = cells.capacityJPerM2K[i]!;
    const before = i === 0 ? insideWPerM2K : 1 / cells.betweenM2KPerW[i - 1]!;
    const after = i === n - 1 ? outsideWPerM2K : 1 / cells.betweenM2KPerW[i]!;
    a[i * n + i] = -(before + after) / c;
    if (i > 0) a[i * n + i - 1] = before / c;
    if (i < n - 1) a[i * n + i + 1] = after / c;
  }
  const transition = matrixExponential(
    a.map((value) => value * stepS),
    n,
  );
  const lu = Float64Array.from(a);
  const pivots = new Int32Array(n);
  if (n > 0 && !factorise(lu, n, pivots)) throw new RangeError("denseElement: singular conduction matrix");
  const solved = (right: Float64Array): Float64Array => {
    solveFactorised(lu, n, pivots, right);
    return right;
  };
  const bIn = new Float64Array(n);
  const bOut = new Float64Array(n);
  if (n > 0) {
    bIn[0] = insideWPerM2K / cells.capacityJPerM2K[0]!;
    bOut[n - 1] = outsideWPerM2K / cells.capacityJPerM2K[n - 1]!;
  }
  // Γ = A⁻¹(Φ − 1)B, and x̄ = A⁻¹((Φ − 1)x/Δt) + A⁻¹(Γ/Δt − B)θ.
  const fromInside = solved(growth(transition, bIn, n));
  const fromOutside = solved(growth(transition, bOut, n));
  const meanInside = solved(fromInside.map((value, i) => value / stepS - bIn[i]!));
  const meanOutside = solved(fromOutside.map((value, i) => value / stepS - bOut[i]!));
  const first = new Float64Array(n);
  const last = new Float64Array(n);
  for (let j = 0; j < n; j += 1) {
    const unit = new Float64Array(n);
    unit[j] = 1 / stepS;
    const column = solved(growth(transition, unit, n));
    first[j] = column[0]!;
    last[j] = column[n - 1]!;
  }
  return {
    cells: n,
    insideWPerM2K,
    outsideWPerM2K,
    transition,
    fromInside,
    fromOutside,
    firstMean: { ofState: first, ofInside: meanInside[0] ?? 0, ofOutside: meanOutside[0] ?? 0 },
    lastMean: { ofState: last, ofInside: meanInside[n - 1] ?? 0, ofOutside: meanOutside[n - 1] ?? 0 },
  };
}

/** (Φ − 1)v. */
function growth(transition: Float64Array, vector: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let sum = -vector[i]!;
    for (let j = 0; j < n; j += 1) sum += transition[i * n + j]! * vector[j]!;
    result[i] = sum;
  }
  return result;
}
