/**
 * Access to the exponent and significand of a double, and exact powers of two, without allocation
 * and independent of byte order.
 */
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
/** The word that holds sign and exponent: 1.0 is 3ff00000 00000000. */
const HIGH_WORD = words[1] === 0x3ff00000 ? 1 : 0;

const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;
const powers = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
for (let k = 0, power = 1; k <= LARGEST_EXPONENT; k++, power *= 2) powers[k - SMALLEST_EXPONENT] = power;
for (let k = 0, power = 1; k >= SMALLEST_EXPONENT; k--, power /= 2) powers[k - SMALLEST_EXPONENT] = power;

/** 2^k exactly, for integer k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return powers[k - SMALLEST_EXPONENT]!;
}

/** y · 2^k for 0.5 < y < 2 and integer k from -1076 to 1024, with one rounding at most. */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > 1023) return y * 2 * powerOfTwo(1023);
  if (k > -1022) return y * powerOfTwo(k);
  return y * powerOfTwo(k + 64) * powerOfTwo(-64);
}

/** Unbiased binary exponent e of a normal |x| = m · 2^e with 1 ≤ m < 2. */
export function exponentOf(x: number): number {
  float[0] = x;
  return ((words[HIGH_WORD]! >>> 20) & 0x7ff) - 1023;
}

/** Half the significand bits of a, so that products of two such parts are exact (Veltkamp 1968). */
export function upperHalf(a: number): number {
  const c = 134217729 * a; // 2^27 + 1
  return c - (c - a);
}

/** The rounding error of product = a · b, exactly (Dekker 1971). Needs |a|, |b| below 2^996. */
export function productError(a: number, b: number, product: number): number {
  const aHigh = upperHalf(a);
  const aLow = a - aHigh;
  const bHigh = upperHalf(b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

const SQRT2 = 1.4142135623730951;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/** Second part of the last {@link splitNearOne}; a cell instead of a pair, so that nothing is allocated. */
export const binaryExponent = new Float64Array(1);

/** m of x = m · 2^k with √½ ≤ m < √2, for finite x > 0; leaves k in {@link binaryExponent}. */
export function splitNearOne(x: number): number {
  let normal = x;
  let k = 0;
  if (x < SMALLEST_NORMAL) {
    normal = x * TWO_54;
    k = -54;
  }
  const exponent = exponentOf(normal);
  // The product is exact, also with the subnormal factor 2^-1023.
  const m = normal * powerOfTwo(-exponent);
  if (m >= SQRT2) {
    binaryExponent[0] = k + exponent + 1;
    return m * 0.5;
  }
  binaryExponent[0] = k + exponent;
  return m;
}
