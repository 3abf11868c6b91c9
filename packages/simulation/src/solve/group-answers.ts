import type { FaceGroups } from "../compile/face-groups.ts";
import { inverse, product } from "../numeric/inverse.ts";

/**
 * How the summed face temperatures of the groups, `S = Σ A T` in K·m², answer within the step.
 *
 * Elements are made with a reference film, so for the flux u that a group's faces get through it,
 * `S = B + E u` with B what memories and far sides say; E is diagonal but for partitions. The room's
 * own long-wave coefficient differs from the reference by δ, which puts `δ (T_r − S/A)` on the group.
 * Solved for S:
 *
 * `S = G B + E' y`, `y = h_c T_a + h_r T_r + q`, `G = (1 + E δ/A)⁻¹`, `E' = G E`, and `u = y − δ S/A`.
 *
 * Both matrices are given as diagonal and entries beside it.
 */
export interface GroupAnswers {
  /** Diagonal of G and of E'. */
  readonly known: Float64Array;
  readonly own: Float64Array;
  /** Entries beside the diagonal: group, from which group, in G and in E'. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly knownAcross: Float64Array;
  readonly across: Float64Array;
  /** δ/A, W/(m⁴·K). */
  readonly excessPerM2: Float64Array;
}

/** E between two groups, K·m² per W/m². */
export interface GroupAnswer {
  readonly group: number;
  readonly from: number;
  readonly value: number;
}

export function groupAnswers(groups: FaceGroups, answers: readonly GroupAnswer[]): GroupAnswers {
  const n = groups.count;
  const e = new Float64Array(n * n);
  for (const { group, from, value } of answers) e[group * n + from]! += value;
  const excessPerM2 = Float64Array.from(
    groups.longWaveWPerM2K,
    (h, g) => (h - groups.referenceLongWaveWPerM2K[g]!) / groups.areaM2[g]!,
  );
  const matrix = e.map((value, i) => value * excessPerM2[i % n]!);
  for (let g = 0; g < n; g += 1) matrix[g * n + g]! += 1;
  const known = inverse(matrix, n);
  const rise = product(known, e, n);
  const beside: number[] = [];
  for (let i = 0; i < n * n; i += 1) if (i % (n + 1) !== 0 && (known[i] !== 0 || rise[i] !== 0)) beside.push(i);
  const diagonal = (values: Float64Array) => Float64Array.from({ length: n }, (_, g) => values[g * (n + 1)]!);
  return {
    known: diagonal(known),
    own: diagonal(rise),
    row: Int32Array.from(beside, (i) => Math.floor(i / n)),
    column: Int32Array.from(beside, (i) => i % n),
    knownAcross: Float64Array.from(beside, (i) => known[i]!),
    across: Float64Array.from(beside, (i) => rise[i]!),
    excessPerM2,
  };
}

/** `to = E' from`. */
export function riseOf({ own, row, column, across }: GroupAnswers, from: Float64Array, to: Float64Array): void {
  for (let g = 0; g < own.length; g += 1) to[g] = own[g]! * from[g]!;
  for (let i = 0; i < row.length; i += 1) to[row[i]!]! += across[i]! * from[column[i]!]!;
}

/** `to = G from`. */
export function knownOf({ known, row, column, knownAcross }: GroupAnswers, from: Float64Array, to: Float64Array): void {
  for (let g = 0; g < known.length; g += 1) to[g] = known[g]! * from[g]!;
  for (let i = 0; i < row.length; i += 1) to[row[i]!]! += knownAcross[i]! * from[column[i]!]!;
}
