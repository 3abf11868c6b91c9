import { exp } from "./exponential.ts";
import { ln } from "./logarithm.ts";

/** c[0] + c[1] x + c[2] x² + … */
function polynomial(c: Float64Array, x: number): number {
  let sum = c[c.length - 1]!;
  for (let i = c.length - 2; i >= 0; i--) sum = sum * x + c[i]!;
  return sum;
}

// Coefficients of algorithm AS 241, PPND16: numerator and denominator for |p − ½| ≤ 0.425, for
// √(−ln p) ≤ 5, and beyond.
const CENTRE_OVER = Float64Array.of(
  3.387132872796366608,
  133.14166789178437745,
  1971.5909503065514427,
  13731.693765509461125,
  45921.953931549871457,
  67265.770927008700853,
  33430.575583588128105,
  2509.0809287301226727,
);
const CENTRE_UNDER = Float64Array.of(
  1,
  42.313330701600911252,
  687.1870074920579083,
  5394.1960214247511077,
  21213.794301586595867,
  39307.89580009271061,
  28729.085735721942674,
  5226.495278852854561,
);
const MIDDLE_OVER = Float64Array.of(
  1.42343711074968357734,
  4.6303378461565452959,
  5.7694972214606914055,
  3.64784832476320460504,
  1.27045825245236838258,
  0.24178072517745061177,
  0.0227238449892691845833,
  7.7454501427834140764e-4,
);
const MIDDLE_UNDER = Float64Array.of(
  1,
  2.05319162663775882187,
  1.6763848301838038494,
  0.68976733498510000455,
  0.14810397642748007459,
  0.0151986665636164571966,
  5.475938084995344946e-4,
  1.05075007164441684324e-9,
);
const TAIL_OVER = Float64Array.of(
  6.6579046435011037772,
  5.4637849111641143699,
  1.7848265399172913358,
  0.29656057182850489123,
  0.026532189526576123093,
  0.0012426609473880784386,
  2.71155556874348757815e-5,
  2.01033439929228813265e-7,
);
const TAIL_UNDER = Float64Array.of(
  1,
  0.59983220655588793769,
  0.13692988092273580531,
  0.0148753612908506148525,
  7.868691311456132591e-4,
  1.8463183175100546818e-5,
  1.4215117583164458887e-7,
  2.04426310338993978564e-15,
);

/**
 * The standard normal quantile: z with Φ(z) = p. −Infinity at 0, Infinity at 1, NaN outside 0…1.
 * Relative error about 1e-15.
 *
 * Source: Wichura, algorithm AS 241, Applied Statistics 37 (1988), 477–484.
 */
export function inverseNormal(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_OVER, r)) / polynomial(CENTRE_UNDER, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-ln(tail));
  const z =
    r <= 5
      ? polynomial(MIDDLE_OVER, r - 1.6) / polynomial(MIDDLE_UNDER, r - 1.6)
      : polynomial(TAIL_OVER, r - 5) / polynomial(TAIL_UNDER, r - 5);
  return q < 0 ? -z : z;
}

const INVERSE_SQRT_2PI = 0.3989422804014327;
/** From here the continued fraction converges in fewer terms than the series. */
const SERIES_LIMIT = 3;
const FRACTION_TERMS = 120;

/**
 * The standard normal distribution function Φ(z): the probability below z. Absolute error below
 * 1e-15, relative error below 1e-13 in the lower tail.
 *
 * Series about 0: Φ = ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …) (Marsaglia 2004); tail: Laplace's continued
 * fraction (Abramowitz and Stegun 26.2.14).
 */
export function cumulativeNormal(z: number): number {
  if (z !== z) return NaN;
  const size = Math.abs(z);
  const density = INVERSE_SQRT_2PI * exp(-0.5 * z * z);
  if (size < SERIES_LIMIT) {
    let term = z;
    let sum = z;
    for (let n = 3, before = 0; sum !== before; n += 2) {
      before = sum;
      term *= (z * z) / n;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  let fraction = size;
  for (let n = FRACTION_TERMS; n > 0; n--) fraction = size + n / fraction;
  const upper = size === Infinity ? 0 : density / fraction;
  return z > 0 ? 1 - upper : upper;
}
