/**
 * Reduction of an angle to [−π/4, π/4]: x = n π/2 + remainder, with the remainder in two doubles.
 */

const TWO_OVER_PI = 0.6366197723675814;
/** π/2 in four parts; the first three have 33 bits, so that n times each is exact for n < 2^20. */
const PART_1 = 1.5707963267341256;
const PART_2 = 6.077100506303966e-11;
const PART_3 = 2.0222662487111665e-21;
const PART_4 = 8.4784276603689e-32;
const SMALL_LIMIT = 1048576;

/** π · 2^1200 rounded down; enough digits for the largest double. */
const PI_FIXED =
  0x3243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89452821e638d01377be5466cf34e90c6cc0ac29b7c97c50dd3f84d5b5b54709179216d5d98979fb1bd1310ba698dfb5ac2ffd72dbd01adfb7b8e1afed6a267e96ba7c9045f12c7f9924a19947b3916cf70801f2e2858efc16636920d871574e69a458fea3f4933d7e0d95748f728eb658718bcd588215n;
const FIXED_BITS = 1201;
const KEPT_BITS = 200;

/** The remainder of the last {@link reduceToQuadrant}: leading and trailing part. */
export const remainder = new Float64Array(2);

/**
 * Quadrant 0…3 of x, with the remainder left in {@link remainder}; −1 when x is not finite.
 *
 * Below 2^20: subtraction of n times the parts of π/2, each sum with its rounding error kept
 * (Cody and Waite 1980; Knuth's two-sum). Above: exact integer arithmetic with 1200 bits of π, in
 * place of Payne and Hanek's floating-point scheme; slower, and never in a hot loop.
 */
export function reduceToQuadrant(x: number): number {
  if (!(Math.abs(x) < SMALL_LIMIT)) return reduceLarge(x);
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  const a = x - n * PART_1; // exact
  const b = -n * PART_2;
  const ab = a + b;
  const abVirtual = ab - a;
  const abError = a - (ab - abVirtual) + (b - abVirtual);
  const c = -n * PART_3;
  const abc = ab + c;
  const abcVirtual = abc - ab;
  const abcError = ab - (abc - abcVirtual) + (c - abcVirtual);
  const rest = abError + (abcError - n * PART_4);
  const leading = abc + rest;
  remainder[0] = leading;
  remainder[1] = rest - (leading - abc);
  return n & 3;
}

function reduceLarge(x: number): number {
  if (!Number.isFinite(x)) return -1;
  // Above 2^20 every double is an integer multiple of 2^-32.
  let fraction = Math.abs(x);
  let shift = 0;
  while (fraction !== Math.floor(fraction)) {
    fraction *= 2;
    shift++;
  }
  const fixed = BigInt(fraction) << BigInt(FIXED_BITS - shift);
  const n = (2n * fixed + PI_FIXED) / (2n * PI_FIXED);
  const rest = (fixed - n * PI_FIXED) >> BigInt(FIXED_BITS - KEPT_BITS);
  const leading = Number(rest);
  const trailing = Number(rest - BigInt(leading));
  const scale = 1 / 1.6069380442589903e60; // 2^-200, exact
  const sign = x < 0 ? -1 : 1;
  remainder[0] = sign * leading * scale;
  remainder[1] = sign * trailing * scale;
  return Number((x < 0 ? -n : n) & 3n);
}
