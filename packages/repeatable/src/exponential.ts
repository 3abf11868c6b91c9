import { scaleByPowerOfTwo } from "./double-bits.ts";

const LOG2_E = 1.4426950408889634;
/** The upper 32 bits of ln 2, so that k · LN2_HIGH is exact for every exponent k. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

/**
 * (e^r − 1 − r) / r² on |r| ≤ ½ ln 2; polynomial through the Chebyshev nodes, computed with 120
 * digits, so that the relative error in e^r stays below 1.3e-17.
 */
function exponentialTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  return (
    0.5000000000000001 +
    r * 0.16666666666666669 +
    r2 * (0.04166666666662404 + r * 0.008333333333330055) +
    r4 *
      (0.0013888888917258759 +
        r * 0.00019841269863088255 +
        r2 * (2.4801521225986432e-5 + r * 2.7557268406190795e-6) +
        r4 * (2.7620121717381933e-7 + r * 2.51004110820149e-8))
  );
}

/** e^(high + low) for |low| much smaller than |high|; keeps the digits that `low` adds. */
export function expOfSum(high: number, low: number): number {
  if (high !== high) return high;
  if (high > OVERFLOW) return Infinity;
  if (high < UNDERFLOW) return 0;
  const k = Math.floor(high * LOG2_E + 0.5);
  const rHigh = high - k * LN2_HIGH;
  const rLow = k * LN2_LOW - low;
  const r = rHigh - rLow;
  const rest = rHigh - r - rLow;
  return scaleByPowerOfTwo(1 + (r + (rest + r * r * exponentialTail(r))), k);
}

/**
 * e^x, the same bits on every machine. Error below 1 ulp; overflows to Infinity above 709.78 and
 * underflows gradually to 0 below −745.13.
 *
 * Method: x = k ln 2 + r with ln 2 in two parts (Cody and Waite 1980), a polynomial for e^r.
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e^x − 1 without cancellation near 0. Error below 2 ulp. */
export function expm1(x: number): number {
  if (x !== x) return x;
  if (Math.abs(x) < 1e-17) return x;
  if (x > OVERFLOW) return Infinity;
  if (x < -40) return -1;
  if (x > 40) return expOfSum(x, 0);
  const k = Math.floor(x * LOG2_E + 0.5);
  const rHigh = x - k * LN2_HIGH;
  const rLow = k * LN2_LOW;
  const r = rHigh - rLow;
  const rest = rHigh - r - rLow;
  const fraction = r + (rest + r * r * exponentialTail(r));
  if (k === 0) return fraction;
  const scale = scaleByPowerOfTwo(1, k);
  return scale - 1 + scale * fraction;
}
