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
  3.3871328727963665,
  133.14166789178438,
  1971.5909503065513,
  13731.69376550946,
  45921.95393154987,
  67265.7709270087,
  33430.57558358813,
  2509.0809287301227,
);
const CENTRE_UNDER = Float64Array.of(
  1,
  42.31333070160091,
  687.1870074920579,
  5394.196021424751,
  21213.794301586597,
  39307.89580009271,
  28729.085735721943,
  5226.495278852854,
);
const MIDDLE_OVER = Float64Array.of(
  1.4234371107496835,
  4.630337846156546,
  5.769497221460691,
  3.6478483247632045,
  1.2704582524523684,
  0.2417807251774506,
  0.022723844989269184,
  0.0007745450142783414,
);
const MIDDLE_UNDER = Float64Array.of(
  1,
  2.053191626637759,
  1.6763848301838038,
  0.6897673349851,
  0.14810397642748008,
  0.015198666563616457,
  0.0005475938084995345,
  1.0507500716444169e-9,
);
const TAIL_OVER = Float64Array.of(
  6.657904643501103,
  5.463784911164114,
  1.7848265399172913,
  0.29656057182850487,
  0.026532189526576124,
  0.0012426609473880784,
  2.7115555687434876e-5,
  2.0103343992922881e-7,
);
const TAIL_UNDER = Float64Array.of(
  1,
  0.599832206555888,
  0.1369298809227358,
  0.014875361290850615,
  0.0007868691311456133,
  1.8463183175100548e-5,
  1.421511758316446e-7,
  2.0442631033899397e-15,
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
