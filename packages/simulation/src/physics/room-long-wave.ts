import { insideLongWaveMeanK, stefanBoltzmann } from "./constants.ts";

/** Largest weight: a face that sees only itself and one smaller face would otherwise run to infinity. */
const largestWeight = 100;
const turns = 200;
/** Long-wave coefficient at emissivity 0.9 in a large room at 293 K, W/(m²·K): ISO 6946, `4 σ T³ ε`. */
const usualLongWaveWPerM2K = 5.13;

/**
 * The coefficient that elements are made with whatever the room, W/(m²·K): a construction then answers
 * to its room alike everywhere. What a room's {@link starCoefficients} are more or less enters as a
 * flux on its group of faces, exactly.
 */
export function referenceLongWave(emissivity: number): number {
  return (usualLongWaveWPerM2K * emissivity) / 0.9;
}

/**
 * Long-wave coefficients between the faces of a room and its radiant star node, W/(m²·K).
 *
 * J.A. Carroll, *An "MRT method" of computing radiant energy exchange in rooms* (1980):
 * `F_i = 1 / (1 − A_i F_i / Σ A_j F_j)`, `h_i = 4 σ T³ / (1/F_i + (1 − ε_i)/ε_i)` at 293 K.
 * A face with emissivity 0 does not take part.
 *
 * @param areasM2 areas of all faces of the room, glass included
 * @param emissivities 0…1, same order
 */
export function starCoefficients(areasM2: readonly number[], emissivities: readonly number[]): Float64Array {
  const n = areasM2.length;
  const weights = new Float64Array(n).fill(1);
  for (let turn = 0; turn < turns; turn += 1) {
    let total = 0;
    for (let i = 0; i < n; i += 1) total += areasM2[i]! * weights[i]!;
    let change = 0;
    for (let i = 0; i < n; i += 1) {
      const seen = 1 - (areasM2[i]! * weights[i]!) / total;
      const weight = seen <= 1 / largestWeight ? largestWeight : 1 / seen;
      change = Math.max(change, Math.abs(weight - weights[i]!));
      weights[i] = weight;
    }
    if (change < 1e-12) break;
  }
  const black = 4 * stefanBoltzmann * insideLongWaveMeanK * insideLongWaveMeanK * insideLongWaveMeanK;
  return weights.map((weight, i) => {
    const emissivity = emissivities[i]!;
    return emissivity === 0 ? 0 : black / (1 / weight + (1 - emissivity) / emissivity);
  });
}
