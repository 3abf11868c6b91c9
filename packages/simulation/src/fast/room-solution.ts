import { outdoors } from "../compile/network.ts";
import type { FastAir } from "./fast-air.ts";
import type { RoomConstants } from "./room-constants.ts";

/**
 * Inverse of the air equations of a step (n × n, a few zones). A room loses at least what it passes
 * on, so the matrix is diagonally dominant and needs no pivoting (Gauss-Jordan in place).
 */
export function invertAir(constants: RoomConstants, air: FastAir, inverse: Float64Array): void {
  const n = constants.zones;
  const { to, from, wPerK } = air;
  inverse.set(constants.air);
  for (let s = 0; s < to.length; s += 1) {
    const row = to[s]! * n;
    inverse[row + to[s]!]! += wPerK[s]!;
    if (from[s] !== outdoors) inverse[row + from[s]!]! -= wPerK[s]!;
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

/** Air and radiant temperatures with all plants off. Overwrites `airRight`. */
export function solveRooms(
  constants: RoomConstants,
  inverseAir: Float64Array,
  airRight: Float64Array,
  radiantRight: Float64Array,
  airC: Float64Array,
  radiantC: Float64Array,
): void {
  const { zones: n, airOfRadiant, inverseRadiant, radiantOfAir } = constants;
  for (let i = 0, at = 0; i < n; i += 1) {
    let sum = airRight[i]!;
    for (let j = 0; j < n; j += 1, at += 1) sum += airOfRadiant[at]! * radiantRight[j]!;
    airRight[i] = sum;
  }
  for (let i = 0, at = 0; i < n; i += 1) {
    let sum = 0;
    for (let j = 0; j < n; j += 1, at += 1) sum += inverseAir[at]! * airRight[j]!;
    airC[i] = sum;
  }
  for (let i = 0, at = 0; i < n; i += 1) {
    let sum = 0;
    for (let j = 0; j < n; j += 1, at += 1)
      sum += inverseRadiant[at]! * radiantRight[j]! + radiantOfAir[at]! * airC[j]!;
    radiantC[i] = sum;
  }
}
