import { binaryExponent, productError, splitNearOne } from "./double-bits.ts";
import { expOfSum } from "./exponential.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG10_E_HIGH = 0.4342944819032518;
const LOG10_E_LOW = 1.098319650216765e-17;
const TWO_THIRDS_HIGH = 0.6666666666666666;
const TWO_THIRDS_LOW = 3.700743415417188e-17;

/** Second part of the last {@link lnExtended}; a cell instead of a pair, so that nothing is allocated. */
const extended = new Float64Array(1);

/**
 * ln x as a sum of two doubles for finite x > 0, with a relative error near 2^-64: returns the
 * leading part and leaves the trailing part in `extended[0]`.
 *
 * x = 2^k m, s = (m − 1)/(m + 1), ln m = 2s + ⅔s³ + s⁵P(s²), the first two terms in double-double.
 */
function lnExtended(x: number): number {
  const m = splitNearOne(x);
  const k = binaryExponent[0]!;
  const f = m - 1;
  const d = m + 1;
  const dLow = m - (d - 1);
  const s = f / d;
  const sd = s * d;
  const sLow = (f - sd - productError(s, d, sd) - s * dLow) / d;
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const cube = s * z;
  const cubeLow = productError(s, z, cube) + s * zLow + sLow * z;
  const third = cube * TWO_THIRDS_HIGH;
  const thirdLow = productError(cube, TWO_THIRDS_HIGH, third) + cube * TWO_THIRDS_LOW + cubeLow * TWO_THIRDS_HIGH;
  const tail =
    0.4 +
    z *
      (0.28571428571429364 +
        z *
          (0.22222222221655907 +
            z *
              (0.181818183353876 +
                z *
                  (0.15384594963074136 +
                    z * (0.13334804663624336 + z * (0.11706237148816372 + z * 0.11723170160799075))))));
  const whole = k * LN2_HIGH;
  const sum1 = whole + 2 * s;
  const error1 = 2 * s - (sum1 - whole);
  const sum2 = sum1 + third;
  const error2 = third - (sum2 - sum1);
  const low = cube * z * tail + (error1 + error2 + 2 * sLow + thirdLow + k * LN2_LOW);
  const high = sum2 + low;
  extended[0] = low - (high - sum2);
  return high;
}

/**
 * Natural logarithm, the same bits on every machine. Error below 1 ulp; ln 0 = −Infinity, NaN for
 * negative arguments.
 *
 * Method: x = 2^k (1 + f), s = f/(2 + f), polynomial in s² through Chebyshev nodes (error 6e-20),
 * summed so that f itself is never rounded (Tang 1990).
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const m = splitNearOne(x);
  const k = binaryExponent[0]!;
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const tail =
    z *
    (0.6666666666666666 +
      z * 0.4000000000000088 +
      z2 * (0.28571428570803253 + z * 0.22222222391794727) +
      z4 * (0.18181795631498243 + z * 0.15386240172447838 + z2 * (0.13268760562036724 + z * 0.1308675766695207)));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + tail) + k * LN2_LOW) - f);
}

/** Decimal logarithm; exact for powers of ten, otherwise error below 1 ulp. */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const high = lnExtended(x);
  const product = high * LOG10_E_HIGH;
  return product + (productError(high, LOG10_E_HIGH, product) + (high * LOG10_E_LOW + extended[0]! * LOG10_E_HIGH));
}

/**
 * base^exponent, the same bits on every machine, with the special cases of ECMAScript's `**`
 * (NaN for ±1 to an infinite power and for a negative base with a fractional exponent). Error below
 * 1 ulp; exact wherever the result is a double.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent !== exponent || base !== base) return NaN;
  const size = Math.abs(base);
  if (exponent === Infinity || exponent === -Infinity) {
    if (size === 1) return NaN;
    return size > 1 === exponent > 0 ? Infinity : 0;
  }
  const negative = base < 0 || Object.is(base, -0);
  const odd = negative && Math.abs(exponent % 2) === 1;
  const sign = odd ? -1 : 1;
  const zero = odd ? -0 : 0;
  if (size === 0) return exponent > 0 ? zero : sign * Infinity;
  if (size === Infinity) return exponent > 0 ? sign * Infinity : zero;
  if (negative && exponent !== Math.floor(exponent)) return NaN;
  if (size === 1) return sign;
  const high = lnExtended(size);
  const low = extended[0]!;
  const product = exponent * high;
  if (product > 710) return sign * Infinity;
  if (product < -746) return zero;
  return sign * expOfSum(product, productError(exponent, high, product) + exponent * low);
}
