import { exponentOf, powerOfTwo } from "./double-bits.ts";

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/**
 * Real cube root, the same bits on every machine; error below 1 ulp, exact for cubes.
 *
 * |x| = 2^(3k) m with 1 ≤ m < 8; a cubic guess, two Halley steps, and a last one from a guess short
 * enough that its square is exact.
 */
export function cbrt(x: number): number {
  let size = Math.abs(x);
  if (size === 0 || !(size < Infinity)) return x;
  let k = 0;
  if (size < SMALLEST_NORMAL) {
    size *= TWO_54;
    k = -18;
  }
  const thirds = Math.floor(exponentOf(size) / 3);
  k += thirds;
  // Exact, also with the subnormal factor 2^-1023.
  const m = size * powerOfTwo(-3 * thirds);
  let t = 0.7167346418604423 + m * (0.3288364544631474 + m * (-0.03402605365290486 + m * 0.0016274953380330931));
  let cube = t * t * t;
  t *= (cube + 2 * m) / (2 * cube + m);
  cube = t * t * t;
  t *= (cube + 2 * m) / (2 * cube + m);
  t = Math.fround(t);
  const r = m / (t * t);
  t += (t * (r - t)) / (2 * t + r);
  t *= powerOfTwo(k);
  return x < 0 ? -t : t;
}
