import { exp } from "./exponential.ts";
import { ln } from "./logarithm.ts";
import { cumulativeNormal, inverseNormal } from "./normal-distribution.ts";

/**
 * How a value may deviate from its likely value; a datum's spread has this shape.
 *
 * - `normal`: mean = the value; with `minimum` or `maximum` the distribution is truncated there,
 *   not piled up, so that its mean may shift.
 * - `lognormal`: median = the value.
 * - `triangular`: mode = the value, between `low` and `high`.
 * - `uniform`: between `low` and `high`; the value itself does not matter.
 */
export type Deviation =
  | {
      readonly kind: "normal";
      readonly standardDeviation: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "lognormal"; readonly coefficientOfVariation: number }
  | { readonly kind: "triangular"; readonly low: number; readonly high: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number };

function truncatedNormal(mean: number, deviation: number, minimum: number, maximum: number, p: number): number {
  if (deviation === 0) return Math.min(maximum, Math.max(minimum, mean));
  const a = (minimum - mean) / deviation;
  const b = (maximum - mean) / deviation;
  // In the upper tail Φ crowds against 1; by symmetry the lower tail keeps its digits.
  const mirrored = a > 0;
  const below = cumulativeNormal(mirrored ? -b : a);
  const above = cumulativeNormal(mirrored ? -a : b);
  const z = inverseNormal(below + (mirrored ? 1 - p : p) * (above - below));
  return Math.min(maximum, Math.max(minimum, mean + deviation * (mirrored ? -z : z)));
}

function triangular(low: number, mode: number, high: number, p: number): number {
  if (low === high) return low;
  const turn = (mode - low) / (high - low);
  return p < turn
    ? low + Math.sqrt(p * (high - low) * (mode - low))
    : high - Math.sqrt((1 - p) * (high - low) * (high - mode));
}

function requireThat(condition: boolean, what: string): void {
  if (!condition) throw new RangeError(what);
}

/**
 * The value below which the share `p` of the distribution lies; feed it `uniform(seed, draw, input)`
 * to draw, or 0.1, 0.5 and 0.9 for a range. Increases with `p`.
 *
 * `p` from 0 to 1; throws RangeError on parameters that describe no distribution (negative or
 * non-finite deviation, low above high, a mode outside low … high, a lognormal value not above 0).
 */
export function quantileOf(value: number, spread: Deviation, p: number): number {
  requireThat(p >= 0 && p <= 1, `a probability lies between 0 and 1, not ${p}`);
  requireThat(Number.isFinite(value), `a value is finite, not ${value}`);
  switch (spread.kind) {
    case "normal": {
      const { standardDeviation, minimum = -Infinity, maximum = Infinity } = spread;
      requireThat(
        standardDeviation >= 0 && standardDeviation < Infinity,
        `a deviation is finite and not negative, not ${standardDeviation}`,
      );
      requireThat(minimum <= maximum, `the minimum ${minimum} lies above the maximum ${maximum}`);
      return truncatedNormal(value, standardDeviation, minimum, maximum, p);
    }
    case "lognormal": {
      const variation = spread.coefficientOfVariation;
      requireThat(
        variation >= 0 && variation < Infinity,
        `a coefficient of variation is finite and not negative, not ${variation}`,
      );
      requireThat(value > 0, `a lognormal value is above 0, not ${value}`);
      if (variation === 0) return value;
      return value * exp(Math.sqrt(ln(1 + variation * variation)) * inverseNormal(p));
    }
    case "triangular":
      requireThat(Number.isFinite(spread.low) && Number.isFinite(spread.high), "low and high are finite");
      requireThat(
        spread.low <= value && value <= spread.high,
        `the mode ${value} lies outside ${spread.low} … ${spread.high}`,
      );
      return triangular(spread.low, value, spread.high, p);
    case "uniform":
      requireThat(Number.isFinite(spread.low) && Number.isFinite(spread.high), "low and high are finite");
      requireThat(spread.low <= spread.high, `low ${spread.low} lies above high ${spread.high}`);
      return spread.low + p * (spread.high - spread.low);
  }
}
