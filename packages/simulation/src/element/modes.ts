import { exp, expm1 } from "@keukentafel/repeatable";
import { tridiagonalEigen } from "../numeric/tridiagonal-eigen.ts";
import type { Cells } from "./cells.ts";

/**
 * An element between two films, as fading memories (modes) over one time step.
 *
 * Ports are *equivalent temperatures* θ: what the film sees, `θ = (Σ h T + q)/H`. With θ constant
 * over the step everything below is exact:
 *
 * - mean face temperature `T̄_in = Σ readIn·z + inFromIn·θ_in + inFromOut·θ_out` (outside alike),
 * - next memory `z' = decay·z + gainIn·θ_in + gainOut·θ_out`.
 *
 * Modes that forget everything within a step (decay < 1e-14) remember only the θ of the last step;
 * all of them together are kept as two memories, one per port.
 */
export interface ElementModes {
  readonly count: number;
  readonly decay: Float64Array;
  readonly gainIn: Float64Array;
  readonly gainOut: Float64Array;
  readonly readIn: Float64Array;
  readonly readOut: Float64Array;
  readonly inFromIn: number;
  readonly inFromOut: number;
  readonly outFromIn: number;
  readonly outFromOut: number;
  /** Memories in the steady state: `z = restIn·θ_in + restOut·θ_out`. */
  readonly restIn: Float64Array;
  readonly restOut: Float64Array;
}

const forgottenDecay = 1e-14;

/**
 * Modes of an element: eigenvalues of the symmetrised conduction matrix
 * (Clarke 2001, *Energy Simulation in Building Design*, for the finite volumes; Moler & Van Loan
 * 2003, method 14, for the exponential).
 *
 * @param insideFilmWPerM2K total coefficient H of the inside face (> 0)
 * @param outsideFilmWPerM2K the same outside; 0 = no heat passes (adiabatic)
 * @param stepS length of the step
 */
export function elementModes(
  cells: Cells,
  insideFilmWPerM2K: number,
  outsideFilmWPerM2K: number,
  stepS: number,
): ElementModes {
  const n = cells.capacityJPerM2K.length;
  if (n === 0) return masslessModes(cells.insideM2KPerW, insideFilmWPerM2K, outsideFilmWPerM2K);
  const gIn = 1 / (1 / insideFilmWPerM2K + cells.insideM2KPerW);
  const gOut = outsideFilmWPerM2K === 0 ? 0 : 1 / (1 / outsideFilmWPerM2K + cells.outsideM2KPerW);
  const diagonal = new Float64Array(n);
  const offDiagonal = new Float64Array(Math.max(0, n - 1));
  diagonal[0] = gIn;
  diagonal[n - 1]! += gOut;
  for (let i = 0; i + 1 < n; i += 1) {
    const g = 1 / cells.betweenM2KPerW[i]!;
    diagonal[i]! += g;
    diagonal[i + 1]! += g;
    offDiagonal[i] = -g / Math.sqrt(cells.capacityJPerM2K[i]! * cells.capacityJPerM2K[i + 1]!);
  }
  for (let i = 0; i < n; i += 1) diagonal[i]! /= cells.capacityJPerM2K[i]!;
  const eigen = tridiagonalEigen(diagonal, offDiagonal, [0, n - 1]);
  const rootFirst = Math.sqrt(cells.capacityJPerM2K[0]!);
  const rootLast = Math.sqrt(cells.capacityJPerM2K[n - 1]!);

  let inFromIn = 1 - gIn / insideFilmWPerM2K;
  let inFromOut = 0;
  let outFromIn = 0;
  let outFromOut = outsideFilmWPerM2K === 0 ? 0 : 1 - gOut / outsideFilmWPerM2K;
  const kept: number[][] = [];
  // decay, gainIn, gainOut, readIn, readOut, restIn, restOut of what remembers just the last step.
  const lastIn = [0, 1, 0, 0, 0, 1, 0];
  const lastOut = [0, 0, 1, 0, 0, 0, 1];
  let forgotten = 0;
  for (let m = 0; m < n; m += 1) {
    const lambda = eigen.values[m]!;
    const b = (eigen.vectors[m]! * gIn) / rootFirst;
    const c = (eigen.vectors[n + m]! * gOut) / rootLast;
    const x = lambda * stepS;
    const mean = meanDecay(x);
    const direct = (1 - mean) / lambda;
    inFromIn += (b * b * direct) / insideFilmWPerM2K;
    inFromOut += (b * c * direct) / insideFilmWPerM2K;
    if (outsideFilmWPerM2K > 0) {
      outFromIn += (b * c * direct) / outsideFilmWPerM2K;
      outFromOut += (c * c * direct) / outsideFilmWPerM2K;
    }
    const decay = exp(-x);
    const forcing = -expm1(-x) / lambda;
    const readIn = (b * mean) / insideFilmWPerM2K;
    const readOut = outsideFilmWPerM2K > 0 ? (c * mean) / outsideFilmWPerM2K : 0;
    if (decay >= forgottenDecay) {
      kept.push([decay, b * forcing, c * forcing, readIn, readOut, b / lambda, c / lambda]);
      continue;
    }
    lastIn[3]! += readIn * b * forcing;
    lastIn[4]! += readOut * b * forcing;
    lastOut[3]! += readIn * c * forcing;
    lastOut[4]! += readOut * c * forcing;
    forgotten += 1;
  }
  if (forgotten > 0) kept.push(lastIn);
  if (forgotten > 0 && outsideFilmWPerM2K > 0) kept.push(lastOut);
  const column = (index: number) => Float64Array.from(kept, (row) => row[index]!);
  return {
    count: kept.length,
    decay: column(0),
    gainIn: column(1),
    gainOut: column(2),
    readIn: column(3),
    readOut: column(4),
    inFromIn,
    inFromOut,
    outFromIn,
    outFromOut,
    restIn: column(5),
    restOut: column(6),
  };
}

/** (1 − e^−x)/x, the mean of a fading memory over the step. */
function meanDecay(x: number): number {
  return x < 1e-8 ? 1 - x / 2 : -expm1(-x) / x;
}

function masslessModes(resistance: number, insideFilm: number, outsideFilm: number): ElementModes {
  const none = new Float64Array(0);
  const u = outsideFilm === 0 ? 0 : 1 / (1 / insideFilm + resistance + 1 / outsideFilm);
  return {
    count: 0,
    decay: none,
    gainIn: none,
    gainOut: none,
    readIn: none,
    readOut: none,
    inFromIn: 1 - u / insideFilm,
    inFromOut: u / insideFilm,
    outFromIn: outsideFilm === 0 ? 0 : u / outsideFilm,
    outFromOut: outsideFilm === 0 ? 0 : 1 - u / outsideFilm,
    restIn: none,
    restOut: none,
  };
}
