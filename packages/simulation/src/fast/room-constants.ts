import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import { factorise, solveFactorised } from "../numeric/linear-system.ts";
import type { FacePool } from "./face-pool.ts";
import type { WindowPool } from "./window-pool.ts";
import { pooled } from "./window-pool.ts";

/**
 * The room equations with the radiant nodes eliminated. Air and radiant rows are
 *
 * `A T_a − P T_r = r_a`, `R T_r − Q T_a = r_r`
 *
 * so `T_r = R⁻¹ r_r + F T_a`, `F = R⁻¹ Q`, and `(A − P F) T_a = r_a + E r_r`, `E = P R⁻¹`. All matrices
 * row-major n × n. Constant but for the streams of air and the windows: those enter here with their mean
 * over the period (room-solution.ts brings them up to the hour).
 */
export interface RoomConstants {
  readonly zones: number;
  /** A − P F without streams. */
  readonly air: Float64Array;
  readonly inverseRadiant: Float64Array;
  readonly radiantOfAir: Float64Array;
  readonly airOfRadiant: Float64Array;
  /** Heat capacity of the air over the step, W/K. */
  readonly capacityWPerK: Float64Array;
  /** Outdoor air by frames and bridges, W/K. */
  readonly toOutdoorsWPerK: Float64Array;
  readonly framesWPerK: Float64Array;
  /** Zones with windows, and their mean conductances: aa, ar, rr of each, W/K. */
  readonly glazed: Int32Array;
  readonly meanWindow: Float64Array;
}

export function roomConstants(network: Network, pool: FacePool, windows: readonly WindowPool[]): RoomConstants {
  const { zones, bridges, stepS } = network;
  const n = zones.length;
  const airRows = new Float64Array(n * n);
  const toRadiant = new Float64Array(n * n);
  const radiantRows = new Float64Array(n * n);
  const toAir = new Float64Array(n * n);
  const capacityWPerK = Float64Array.from(zones, (zone) => zone.airCapacityJPerK / stepS);
  const framesWPerK = new Float64Array(n);
  for (const window of network.windows) framesWPerK[window.zone]! += window.frameWPerK;
  const toOutdoorsWPerK = Float64Array.from(framesWPerK);

  /** −A h ∂T_s/∂u of face f, as u of a face in zone z changes with its room. */
  const answer = (f: number, perFlux: number, source: number) => {
    const row = pool.zone[f]!;
    const z = pool.zone[source]!;
    const hc = pool.areaM2[f]! * pool.convectionWPerM2K[f]! * perFlux;
    const hr = pool.areaM2[f]! * pool.longWaveWPerM2K[f]! * perFlux;
    airRows[row * n + z]! -= hc * pool.convectionWPerM2K[source]!;
    toRadiant[row * n + z]! += hc * pool.longWaveWPerM2K[source]!;
    toAir[row * n + z]! += hr * pool.convectionWPerM2K[source]!;
    radiantRows[row * n + z]! -= hr * pool.longWaveWPerM2K[source]!;
  };
  for (let f = 0; f < pool.count; f += 1) {
    const z = pool.zone[f]!;
    airRows[z * n + z]! += pool.areaM2[f]! * pool.convectionWPerM2K[f]!;
    radiantRows[z * n + z]! += pool.areaM2[f]! * pool.longWaveWPerM2K[f]!;
    answer(f, pool.direct[f]!, f);
  }
  for (const { inside, outside, across } of pool.partitions) {
    answer(inside, across, outside);
    answer(outside, across, inside);
  }
  for (const { zone, other, conductanceWPerK } of bridges) {
    airRows[zone * n + zone]! += conductanceWPerK;
    if (other === outdoors) {
      toOutdoorsWPerK[zone]! += conductanceWPerK;
      continue;
    }
    airRows[zone * n + other]! -= conductanceWPerK;
    airRows[other * n + other]! += conductanceWPerK;
    airRows[other * n + zone]! -= conductanceWPerK;
  }
  zones.forEach((zone, z) => {
    const { mean } = windows[z]!;
    airRows[z * n + z]! += capacityWPerK[z]! + framesWPerK[z]! + mean[pooled.aa]!;
    toRadiant[z * n + z]! += mean[pooled.ar]!;
    toAir[z * n + z]! += mean[pooled.ar]!;
    radiantRows[z * n + z]! += mean[pooled.rr]!;
    if (!zone.withoutLongWave) return;
    // No face exchanges long-wave radiation here: the radiant node follows the air.
    for (let column = 0; column < n; column += 1) {
      radiantRows[z * n + column] = column === z ? 1 : 0;
      toAir[z * n + column] = column === z ? 1 : 0;
    }
  });
  const glazed = zones.flatMap((_, z) => (network.windows.some((window) => window.zone === z) ? [z] : []));
  const inverseRadiant = inverse(radiantRows, n);
  const radiantOfAir = product(inverseRadiant, toAir, n);
  const through = product(toRadiant, radiantOfAir, n);
  return {
    zones: n,
    air: airRows.map((value, i) => value - through[i]!),
    inverseRadiant,
    radiantOfAir,
    airOfRadiant: product(toRadiant, inverseRadiant, n),
    capacityWPerK,
    toOutdoorsWPerK,
    framesWPerK,
    glazed: Int32Array.from(glazed),
    meanWindow: Float64Array.from(
      glazed.flatMap((z) => [pooled.aa, pooled.ar, pooled.rr].map((at) => windows[z]!.mean[at]!)),
    ),
  };
}

function inverse(matrix: Float64Array, n: number): Float64Array {
  const factors = Float64Array.from(matrix);
  const pivots = new Int32Array(n);
  if (!factorise(factors, n, pivots)) throw new RangeError("roomConstants: singular radiant matrix");
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

function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let k = 0; k < n; k += 1) for (let j = 0; j < n; j += 1) result[i * n + j]! += a[i * n + k]! * b[k * n + j]!;
  return result;
}
