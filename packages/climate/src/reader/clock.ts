import type { SunHours } from "../sun-hours.ts";

/** Shifts that are tried, hours. */
const furthest = 3;
/** How much better another clock must explain the radiation before it is believed. */
const clearlyBetter = 0.01;

/**
 * Hours by which the rows seem to be late against the sun (positive: radiation comes later in the
 * file than the sun stands). Zero when the file's clock explains the radiation best.
 *
 * Compares the correlation of global radiation with the cosine of the zenith angle, shifted by whole
 * hours: half an hour's doubt never gives a shift, a wrong time zone does.
 */
export function suspectedClockShift(globalHorizontalWPerM2: Float64Array, sun: SunHours): number {
  const atFileTime = agreement(globalHorizontalWPerM2, sun, 0);
  let best = 0;
  let bestAgreement = atFileTime + clearlyBetter;
  for (let shift = -furthest; shift <= furthest; shift += 1) {
    const value = agreement(globalHorizontalWPerM2, sun, shift);
    if (shift !== 0 && value > bestAgreement) {
      best = shift;
      bestAgreement = value;
    }
  }
  return best;
}

function agreement(radiation: Float64Array, sun: SunHours, shift: number): number {
  let product = 0;
  let squareRadiation = 0;
  let squareSun = 0;
  for (let k = Math.max(0, shift); k < radiation.length + Math.min(0, shift); k += 1) {
    const height = sun.up[k - shift]! * sun.sunlitFraction[k - shift]!;
    product += radiation[k]! * height;
    squareRadiation += radiation[k]! * radiation[k]!;
    squareSun += height * height;
  }
  return product / Math.sqrt(squareRadiation * squareSun);
}
