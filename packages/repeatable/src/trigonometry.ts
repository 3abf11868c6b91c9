import { reduceToQuadrant, remainder } from "./quadrant.ts";

const QUARTER_PI = 0.7853981633974483;

/** sin(r + rest) for |r| ≤ π/4; the polynomial in r² has error 1.3e-17. */
function sineKernel(r: number, rest: number): number {
  const z = r * r;
  const p =
    -0.16666666666666666 +
    z *
      (0.008333333333330946 +
        z *
          (-0.000198412698367542 +
            z * (2.7557316100283695e-6 + z * (-2.5051131372218632e-8 + z * 1.5918095236696272e-10))));
  return r + (rest * (1 - 0.5 * z) + z * r * p);
}

/** cos(r + rest) for |r| ≤ π/4; 1 − r²/2 is summed without rounding loss. */
function cosineKernel(r: number, rest: number): number {
  const z = r * r;
  const p =
    0.041666666666666664 +
    z *
      (-0.0013888888888887395 +
        z *
          (2.480158729876295e-5 +
            z * (-2.755731727031051e-7 + z * (2.087614597263508e-9 + z * -1.1382611119025631e-11))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * z * p - r * rest));
}

/**
 * Sine of an angle in radians, the same bits on every machine. Error below 1 ulp over the whole
 * range of doubles; NaN for infinite angles.
 */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size <= QUARTER_PI) return size < 1e-8 ? x : sineKernel(x, 0);
  switch (reduceToQuadrant(x)) {
    case 0:
      return sineKernel(remainder[0]!, remainder[1]!);
    case 1:
      return cosineKernel(remainder[0]!, remainder[1]!);
    case 2:
      return -sineKernel(remainder[0]!, remainder[1]!);
    case 3:
      return -cosineKernel(remainder[0]!, remainder[1]!);
    default:
      return NaN;
  }
}

/** Cosine of an angle in radians; accuracy and range as {@link sin}. */
export function cos(x: number): number {
  if (Math.abs(x) <= QUARTER_PI) return cosineKernel(x, 0);
  switch (reduceToQuadrant(x)) {
    case 0:
      return cosineKernel(remainder[0]!, remainder[1]!);
    case 1:
      return -sineKernel(remainder[0]!, remainder[1]!);
    case 2:
      return -cosineKernel(remainder[0]!, remainder[1]!);
    case 3:
      return sineKernel(remainder[0]!, remainder[1]!);
    default:
      return NaN;
  }
}

/** Tangent of an angle in radians. Error below 2 ulp over the whole range of doubles. */
export function tan(x: number): number {
  const size = Math.abs(x);
  if (size <= QUARTER_PI) return size < 1e-8 ? x : sineKernel(x, 0) / cosineKernel(x, 0);
  const quadrant = reduceToQuadrant(x);
  if (quadrant < 0) return NaN;
  const s = sineKernel(remainder[0]!, remainder[1]!);
  const c = cosineKernel(remainder[0]!, remainder[1]!);
  return quadrant % 2 === 0 ? s / c : -c / s;
}
