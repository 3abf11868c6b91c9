import type { FastAir } from "./fast-air.ts";
import { zoneRow } from "./layout.ts";
import type { RoomConstants } from "./room-constants.ts";

const { width: zoneWidth, airRight, radiantRight, windowAa, windowAr, windowRr } = zoneRow;
const airNow = zoneRow.now + zoneRow.air;
const radiantNow = zoneRow.now + zoneRow.radiant;

/** The room equations of a step, solved for any right side; matrices as in {@link RoomConstants}. */
export interface RoomSolution {
  /** (A − P F)⁻¹ with this step's streams and windows. */
  readonly inverseAir: Float64Array;
  readonly inverseRadiant: Float64Array;
  readonly radiantOfAir: Float64Array;
  readonly airOfRadiant: Float64Array;
  /** Scratch: a row and a column. */
  readonly row: Float64Array;
  readonly column: Float64Array;
}

export function createRoomSolution(zones: number): RoomSolution {
  const square = () => new Float64Array(zones * zones);
  return {
    inverseAir: square(),
    inverseRadiant: square(),
    radiantOfAir: square(),
    airOfRadiant: square(),
    row: new Float64Array(zones),
    column: new Float64Array(zones),
  };
}

/**
 * Brings the solution up to this step. Windows change one diagonal entry of each block per zone, so
 * the constant matrices change by products of a column and a row (Sherman & Morrison 1950), exactly.
 * A room loses at least what it passes on, so the air matrix is diagonally dominant and is inverted
 * without pivoting.
 */
export function prepareRooms(
  constants: RoomConstants,
  air: FastAir,
  zones: Float64Array,
  solution: RoomSolution,
): void {
  const { zones: n, air: constantAir, inverseRadiant, radiantOfAir, airOfRadiant, glazed, meanWindow } = constants;
  const { inverseAir } = solution;
  for (let i = 0; i < n * n; i += 1) {
    inverseAir[i] = constantAir[i]!;
    solution.inverseRadiant[i] = inverseRadiant[i]!;
    solution.radiantOfAir[i] = radiantOfAir[i]!;
    solution.airOfRadiant[i] = airOfRadiant[i]!;
  }
  for (let g = 0; g < glazed.length; g += 1) {
    const at = glazed[g]! * zoneWidth;
    changeWindow(
      solution,
      n,
      glazed[g]!,
      zones[at + windowAa]! - meanWindow[3 * g]!,
      zones[at + windowAr]! - meanWindow[3 * g + 1]!,
      zones[at + windowRr]! - meanWindow[3 * g + 2]!,
    );
  }
  const { to, from, wPerK } = air;
  for (let s = 0; s < to.length; s += 1) {
    const row = to[s]! * n;
    inverseAir[row + to[s]!]! += wPerK[s]!;
    // Below 0: outdoors.
    if (from[s]! >= 0) inverseAir[row + from[s]!]! -= wPerK[s]!;
  }
  invert(inverseAir, n);
}

/** A zone's windows differ from what the matrices hold by `aa`, `ar`, `rr`; `inverseAir` is not yet inverted. */
function changeWindow(solution: RoomSolution, n: number, z: number, aa: number, ar: number, rr: number): void {
  const { inverseAir: air, inverseRadiant, radiantOfAir, airOfRadiant, row, column } = solution;
  const rowZ = z * n;
  const change = rr / (1 + rr * inverseRadiant[rowZ + z]!);
  // R + rr: R⁻¹, then F = R⁻¹Q, E = PR⁻¹ and A − PF with it.
  for (let j = 0; j < n; j += 1) {
    row[j] = change * radiantOfAir[rowZ + j]!;
    column[j] = inverseRadiant[j * n + z]!;
  }
  for (let i = 0, at = 0; i < n; i += 1) {
    const inColumn = column[i]!;
    const ofAir = airOfRadiant[i * n + z]!;
    for (let j = 0; j < n; j += 1, at += 1) {
      radiantOfAir[at]! -= inColumn * row[j]!;
      air[at]! += ofAir * row[j]!;
    }
  }
  for (let j = 0; j < n; j += 1) row[j] = change * inverseRadiant[rowZ + j]!;
  for (let i = 0, at = 0; i < n; i += 1) {
    const inColumn = column[i]!;
    const ofAir = airOfRadiant[i * n + z]!;
    for (let j = 0; j < n; j += 1, at += 1) {
      inverseRadiant[at]! -= inColumn * row[j]!;
      airOfRadiant[at]! -= ofAir * row[j]!;
    }
  }
  // Q + ar, then P + ar, then A + aa.
  for (let i = 0; i < n; i += 1) {
    radiantOfAir[i * n + z]! += ar * inverseRadiant[i * n + z]!;
    air[i * n + z]! -= ar * airOfRadiant[i * n + z]!;
  }
  for (let j = 0; j < n; j += 1) {
    airOfRadiant[rowZ + j]! += ar * inverseRadiant[rowZ + j]!;
    air[rowZ + j]! -= ar * radiantOfAir[rowZ + j]!;
  }
  air[rowZ + z]! += aa;
}

/** Gauss-Jordan in place. */
function invert(matrix: Float64Array, n: number): void {
  for (let p = 0; p < n; p += 1) {
    const at = p * n;
    const perPivot = 1 / matrix[at + p]!;
    matrix[at + p] = 1;
    for (let j = 0; j < n; j += 1) matrix[at + j]! *= perPivot;
    for (let i = 0; i < n; i += 1) {
      if (i === p) continue;
      const factor = matrix[i * n + p]!;
      matrix[i * n + p] = 0;
      for (let j = 0; j < n; j += 1) matrix[i * n + j]! -= factor * matrix[at + j]!;
    }
  }
}

/** Air and radiant temperatures with all plants off, from the right sides in the rows of the zones. Overwrites that of the air. */
export function solveRooms(solution: RoomSolution, zones: Float64Array): void {
  const { inverseAir, airOfRadiant, inverseRadiant, radiantOfAir } = solution;
  const n = solution.row.length;
  for (let i = 0, at = 0, z = airRight; i < n; i += 1, z += zoneWidth) {
    let sum = zones[z]!;
    for (let j = 0, from = radiantRight; j < n; j += 1, at += 1, from += zoneWidth)
      sum += airOfRadiant[at]! * zones[from]!;
    zones[z] = sum;
  }
  for (let i = 0, at = 0, z = airNow; i < n; i += 1, z += zoneWidth) {
    let sum = 0;
    for (let j = 0, from = airRight; j < n; j += 1, at += 1, from += zoneWidth) sum += inverseAir[at]! * zones[from]!;
    zones[z] = sum;
  }
  for (let i = 0, at = 0, z = radiantNow; i < n; i += 1, z += zoneWidth) {
    let sum = 0;
    for (let j = 0, from = 0; j < n; j += 1, at += 1, from += zoneWidth)
      sum += inverseRadiant[at]! * zones[from + radiantRight]! + radiantOfAir[at]! * zones[from + airNow]!;
    zones[z] = sum;
  }
}
