const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;
const PI = 3.141592653589793;
const PI_LOW = 1.2246467991473532e-16;

/** (atan t / t − 1) / t² on |t| ≤ 0.42, as a polynomial in t² (error 7.4e-18). */
function arcTangentTail(z: number): number {
  const z2 = z * z;
  const z4 = z2 * z2;
  return (
    -0.3333333333333333 +
    z * 0.19999999999994217 +
    z2 * (-0.14285714284398277 + z * 0.11111110993987848) +
    z4 *
      (-0.09090903726254194 +
        z * 0.0769216368130413 +
        z2 * (-0.06664240513226126 + z * 0.05855828347679443) +
        z4 * (-0.05073475931846312 + z * 0.03889055030264144 + z2 * -0.018764922473679908))
  );
}

/** (asin t / t − 1) / t² on |t| ≤ ½, as a polynomial in t² (error 3.7e-18). */
function arcSineTail(z: number): number {
  const z2 = z * z;
  const z4 = z2 * z2;
  const z8 = z4 * z4;
  return (
    0.16666666666666669 +
    z * 0.07499999999998433 +
    z2 * (0.04464285714635543 + z * 0.030381944138531247) +
    z4 * (0.02237217294214989 + z * 0.017352392720869973 + z2 * (0.013971212973552933 + z * 0.011479177415184906)) +
    z8 *
      (0.01032281435018578 +
        z * 0.005457506718640358 +
        z2 * (0.01740087944269402 + z * -0.014851887071247204) +
        z4 * 0.028757851367421566)
  );
}

/** atan t for t ≥ 0, by atan t = atan c + atan((t − c)/(1 + tc)) with c = 0, ½, 1, 3/2 or ∞. */
function arcTangentOfPositive(t: number): number {
  let offset = 0;
  let offsetLow = 0;
  let r = t;
  if (t >= 0.4) {
    if (t < 0.7) {
      offset = 0.4636476090008061;
      offsetLow = 2.2698777452961687e-17;
      r = (2 * t - 1) / (2 + t);
    } else if (t < 1.25) {
      offset = 0.7853981633974483;
      offsetLow = 3.061616997868383e-17;
      r = (t - 1) / (t + 1);
    } else if (t < 2.4) {
      offset = 0.982793723247329;
      offsetLow = 1.3903311031230998e-17;
      r = (t - 1.5) / (1 + 1.5 * t);
    } else {
      offset = HALF_PI;
      offsetLow = HALF_PI_LOW;
      r = -1 / t;
    }
  }
  const z = r * r;
  return offset + (r + (z * r * arcTangentTail(z) + offsetLow));
}

/** Arc tangent in radians, the same bits on every machine. Error below 1 ulp. */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-8) return x;
  const result = arcTangentOfPositive(size);
  return x < 0 ? -result : result;
}

/**
 * Angle in radians of the point (x, y) from the positive x axis, −π … π; signed zeros and
 * infinities as ECMAScript's `Math.atan2`. Error below 2 ulp.
 */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const negativeY = y < 0 || Object.is(y, -0);
  const negativeX = x < 0 || Object.is(x, -0);
  const ySize = Math.abs(y);
  const xSize = Math.abs(x);
  let angle: number;
  if (ySize === 0) angle = 0;
  else if (xSize === 0) angle = HALF_PI;
  else if (ySize === Infinity) angle = xSize === Infinity ? 0.7853981633974483 : HALF_PI;
  else angle = atan(ySize / xSize);
  if (negativeX) angle = angle === 0 ? PI : PI - (angle - PI_LOW);
  return negativeY ? -angle : angle;
}

/**
 * With w = (1 − |x|)/2 the identities asin |x| = π/2 − 2 asin √w and acos |x| = 2 asin √w hold;
 * √w = f + c with f short enough that f² is exact.
 */
const root = new Float64Array(2);
function splitArcOfRoot(w: number): void {
  const s = Math.sqrt(w);
  const f = Math.fround(s);
  root[0] = f;
  root[1] = s === 0 ? 0 : (w - f * f) / (s + f) + s * w * arcSineTail(w);
}

/** Arc sine in radians; NaN outside −1 … 1. Error below 1 ulp. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size < 1e-8) return x;
  if (size <= 0.5) {
    const z = x * x;
    return x + x * z * arcSineTail(z);
  }
  splitArcOfRoot((1 - size) * 0.5);
  const result = HALF_PI - 2 * root[0]! - (2 * root[1]! - HALF_PI_LOW);
  return x < 0 ? -result : result;
}

/** Arc cosine in radians, 0 … π; NaN outside −1 … 1. Error below 1 ulp. */
export function acos(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size <= 0.5) {
    const z = x * x;
    return HALF_PI - (x - (HALF_PI_LOW - x * z * arcSineTail(z)));
  }
  splitArcOfRoot((1 - size) * 0.5);
  if (x > 0) return 2 * (root[0]! + root[1]!);
  return 2 * (HALF_PI - root[0]! - (root[1]! - HALF_PI_LOW));
}
