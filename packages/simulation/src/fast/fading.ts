import { symmetricEigen } from "./symmetric-eigen.ts";
import type { ElementModes } from "../element/modes.ts";

/**
 * How faces remember the heat that was put on them, as a few fading memories in *flux* terms.
 *
 * A port is a face; its input u is everything given to the face through its film,
 * `u = h_c T_a + h_r T_r + q` in W/m². With one weight per port and memory,
 *
 * - mean face temperature over the step: `T = Σ_b direct_ab u_b + Σ_m weight_am z_m` (+ far side),
 * - next memory: `z_m' = decay_m z_m + Σ_b weight_bm u_b`.
 *
 * The same weights read and write: heat conduction is reciprocal.
 */
export interface Fading {
  readonly count: number;
  readonly decay: Float64Array;
  /** One row per port. */
  readonly weights: readonly Float64Array[];
}

/** Memories of one port (`outsideFilmWPerM2K` 0 or a driven far side: inside only) or both, uncompressed. */
export function fadingOf(
  modes: ElementModes,
  insideFilmWPerM2K: number,
  outsideFilmWPerM2K: number,
  bothPorts: boolean,
): Fading {
  const decay: number[] = [];
  const inside: number[] = [];
  const outside: number[] = [];
  const atOnce = { inIn: 0, inOut: 0, outOut: 0 };
  for (let m = 0; m < modes.count; m += 1) {
    const writeIn = modes.gainIn[m]! / insideFilmWPerM2K;
    const writeOut = outsideFilmWPerM2K === 0 ? 0 : modes.gainOut[m]! / outsideFilmWPerM2K;
    const readIn = modes.readIn[m]!;
    const readOut = modes.readOut[m]!;
    if (modes.decay[m] === 0) {
      // What lasts one step is kept by port, not by mode: see elementModes.
      atOnce.inIn += readIn * writeIn;
      atOnce.inOut += readIn * writeOut;
      atOnce.outOut += readOut * writeOut;
      continue;
    }
    decay.push(modes.decay[m]!);
    inside.push(Math.sqrt(readIn * writeIn));
    outside.push(Math.sqrt(readOut * writeOut) * (readIn * writeOut < 0 ? -1 : 1));
  }
  if (atOnce.inIn > 0) {
    const first = Math.sqrt(atOnce.inIn);
    decay.push(0);
    inside.push(first);
    outside.push(atOnce.inOut / first);
    const left = atOnce.outOut - (atOnce.inOut / first) * (atOnce.inOut / first);
    if (bothPorts && left > 0) {
      decay.push(0);
      inside.push(0);
      outside.push(Math.sqrt(left));
    }
  }
  const weights = bothPorts ? [Float64Array.from(inside), Float64Array.from(outside)] : [Float64Array.from(inside)];
  return { count: decay.length, decay: Float64Array.from(decay), weights };
}

/** Shifts the variable of the moments; 0.01–0.03 resolves slow and quick memories alike. */
const shift = 0.02;

/**
 * The same memory in fewer terms: Gauss quadrature of the measure over decays, by a (block) Krylov
 * space of `x = 1/(1 − d + δ)` (G.H. Golub & G. Meurant, *Matrices, Moments and Quadrature*, 2010,
 * ch. 3 and 6). The measure is weighted with `1/(1 − d)`, so what a steady flux comes to is exact.
 * Memories stay real and fading: a projection of a symmetric operator has its eigenvalues within.
 */
export function compressFading(fading: Fading, most: number): Fading {
  const { count, decay, weights } = fading;
  if (count <= most) return fading;
  const x = decay.map((d) => 1 / (1 - d + shift));
  const basis: Float64Array[] = [];
  let block = weights.map((weight) => weight.map((w, m) => w / Math.sqrt(1 - decay[m]!)));
  const starts = block;
  while (basis.length < most && block.length > 0) {
    const added: Float64Array[] = [];
    for (const vector of block) {
      if (basis.length === most) break;
      const direction = orthonormal(vector, basis);
      if (direction === undefined) continue;
      basis.push(direction);
      added.push(direction);
    }
    block = added.map((vector) => vector.map((v, m) => v * x[m]!));
  }
  const size = basis.length;
  const projected = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let m = 0; m < count; m += 1) sum += basis[i]![m]! * x[m]! * basis[j]![m]!;
      projected[i * size + j] = sum;
    }
  }
  const { values, vectors } = symmetricEigen(projected, size);
  const fewer = values.map((value) => Math.min(1 - 1e-12, Math.max(0, 1 + shift - 1 / value)));
  const fewerWeights = starts.map((start) => {
    const inBasis = basis.map((direction) => direction.reduce((sum, v, m) => sum + v * start[m]!, 0));
    return fewer.map((d, k) => {
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += vectors[i * size + k]! * inBasis[i]!;
      return sum * Math.sqrt(1 - d);
    });
  });
  return { count: size, decay: fewer, weights: fewerWeights };
}

/** The part of a vector that is new to the basis, normed; undefined when there is none. */
function orthonormal(vector: Float64Array, basis: readonly Float64Array[]): Float64Array | undefined {
  const before = norm(vector);
  if (before === 0) return undefined;
  const rest = Float64Array.from(vector, (v) => v / before);
  // Twice is enough (Kahan, in Parlett 1980).
  for (let pass = 0; pass < 2; pass += 1) {
    for (const direction of basis) {
      let along = 0;
      for (let m = 0; m < rest.length; m += 1) along += direction[m]! * rest[m]!;
      for (let m = 0; m < rest.length; m += 1) rest[m]! -= along * direction[m]!;
    }
  }
  const length = norm(rest);
  return length < 1e-10 ? undefined : rest.map((v) => v / length);
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (const v of vector) sum += v * v;
  return Math.sqrt(sum);
}
