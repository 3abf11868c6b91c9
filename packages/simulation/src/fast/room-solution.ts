import type { FastAir } from "./fast-air.ts";
import { zoneRow } from "./layout.ts";
import type { RoomConstants } from "./room-constants.ts";

const { width: zoneWidth, airRight, radiantRight } = zoneRow;
const airNow = zoneRow.now + zoneRow.air;
const radiantNow = zoneRow.now + zoneRow.radiant;

/**
 * Inverse of the air equations of a step (n × n, a few zones). A room loses at least what it passes
 * on, so the matrix is diagonally dominant and needs no pivoting (Gauss-Jordan in place).
 */
export function invertAir(constants: RoomConstants, air: FastAir, inverse: Float64Array): void {
  const n = constants.zones;
  const { to, from, wPerK } = air;
  const { air: constant } = constants;
  for (let i = 0; i < constant.length; i += 1) inverse[i] = constant[i]!;
  for (let s = 0; s < to.length; s += 1) {
    const row = to[s]! * n;
    inverse[row + to[s]!]! += wPerK[s]!;
    // Below 0: outdoors.
    if (from[s]! >= 0) inverse[row + from[s]!]! -= wPerK[s]!;
  }
  for (let p = 0; p < n; p += 1) {
    const at = p * n;
    const perPivot = 1 / inverse[at + p]!;
    inverse[at + p] = 1;
    for (let j = 0; j < n; j += 1) inverse[at + j]! *= perPivot;
    for (let i = 0; i < n; i += 1) {
      if (i === p) continue;
      const factor = inverse[i * n + p]!;
      inverse[i * n + p] = 0;
      for (let j = 0; j < n; j += 1) inverse[i * n + j]! -= factor * inverse[at + j]!;
    }
  }
}

/** Air and radiant temperatures with all plants off, from the right sides in the rows of the zones. Overwrites that of the air. */
export function solveRooms(constants: RoomConstants, inverseAir: Float64Array, zones: Float64Array): void {
  const { zones: n, airOfRadiant, inverseRadiant, radiantOfAir } = constants;
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
