import { exp } from "@keukentafel/repeatable";

/** Beyond this nothing is left. */
const farthest = 40;
const stepsPerUnit = 64;
const table = Float64Array.from({ length: farthest * stepsPerUnit + 1 }, (_, i) => exp(-i / stepsPerUnit));

/** e^−x for x ≥ 0 from a table, within 3·10⁻⁹ of what it was at the nearest point. */
function left(x: number): number {
  const i = (x * stepsPerUnit) | 0;
  const rest = x - i / stepsPerUnit;
  return table[i]! * (1 - rest * (1 - rest * (0.5 - rest * (1 / 6))));
}

/**
 * Mean over an hour of what fades by the rate x per hour: φ(x) = (1 − e^−x)/x. What starts at c and
 * fades towards s has the mean s + (c − s) φ.
 */
export function meanLeft(x: number): number {
  if (x < 1e-3) return 1 - x * (0.5 - x * (1 / 6));
  return x < farthest ? (1 - left(x)) / x : 1 / x;
}

/** Mean rise over the hour by a constant source of 1 per hour: ψ(x) = (1 − φ(x))/x; ½ when nothing fades. */
export function meanRise(x: number, meanLeftOfX: number): number {
  return x < 1e-3 ? 0.5 - x * (1 / 6 - x * (1 / 24)) : (1 - meanLeftOfX) / x;
}

/** Mean rise over the hour by a source that grows from 0 by 1 per hour: χ(x) = (½ − ψ(x))/x; ⅙ when nothing fades. */
export function meanRamp(x: number, meanLeftOfX: number): number {
  if (x < 1e-2) return 1 / 6 - x * (1 / 24 - x * (1 / 120));
  return (0.5 - (1 - meanLeftOfX) / x) / x;
}
