import { airData } from "./air-data.ts";

/** A window or hatch that can be opened. */
export interface Opening {
  /** Free area when wide open, m². */
  readonly areaM2: number;
  /** Height of the opening, m, for the stack. */
  readonly heightM: number;
}

/** Which form of the single-sided flow. */
export type OpeningFormula = "deGidsPhaff" | "en16798-7";

/** Free share of a bottom-hung window at an angle, 0…1 (EN 16798-7:2017, 6.4.3.5.2). */
export function bottomHungShare(angleDeg: number): number {
  const [, c1 = 0, c2 = 0, c3 = 0] = airData.opening.bottomHungByAngle.value;
  const angle = Math.min(180, Math.max(0, angleDeg));
  return Math.min(1, angle * (c1 + angle * (c2 + angle * c3)));
}

/**
 * Outdoor air through one opened window, m³/h: half the opening lets air in, half lets it out.
 *
 * - W. de Gids & H. Phaff 1982: `q = 3600 · A/2 · √(0.01 + 0.001 u² + 0.0035 h |ΔT|)`;
 * - EN 16798-7:2017, 6.4.3.5.4: `q = 3600 · A/2 · √max(0.001 u²; 0.0035 h |ΔT|)`.
 *
 * @param windMPerS at 10 m in the open
 */
export function openingFlowM3PerH(
  { areaM2, heightM }: Opening,
  windMPerS: number,
  indoorMinusOutdoorK: number,
  formula: OpeningFormula = "deGidsPhaff",
): number {
  const { windFactor, stackFactor, turbulence } = airData.opening;
  const wind = windFactor.value * windMPerS * windMPerS;
  const stack = stackFactor.value * heightM * Math.abs(indoorMinusOutdoorK);
  const squared = formula === "deGidsPhaff" ? turbulence.value + wind + stack : Math.max(wind, stack);
  return 1800 * areaM2 * Math.sqrt(squared);
}
