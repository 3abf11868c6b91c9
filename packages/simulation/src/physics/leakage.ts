import { cbrt } from "@keukentafel/repeatable";

/** Difference of wind pressure coefficients across the building by shielding: EN 15242:2007, table A.2. */
export const windPressureDifference = { open: 1.2, moderate: 0.75, heavy: 0.35 } as const;

function twoThirds(x: number): number {
  const root = cbrt(x);
  return root * root;
}

/** From flow at 10 Pa to flow at 4 Pa, exponent ⅔. */
const at4Pa = 0.5428835233189813;

/** Parts of the leakage that do not depend on the hour. */
export interface Leakage {
  readonly q4M3PerH: number;
  /** `0.0146 · q₄ · h^⅔`: times |ΔT|^⅔ gives the stack flow. */
  readonly stackFactor: number;
}

export function leakageOf(flowAt10PaM3PerH: number, heightM: number): Leakage {
  const q4M3PerH = flowAt10PaM3PerH * at4Pa;
  return { q4M3PerH, stackFactor: 0.0146 * q4M3PerH * twoThirds(heightM) };
}

/** Flow by wind alone, m³/h: `0.0769 q₄ (ΔC_p v²)^⅔`. */
export function windFlow(q4M3PerH: number, windMPerS: number, pressureDifference: number): number {
  return 0.0769 * q4M3PerH * twoThirds(pressureDifference * windMPerS * windMPerS);
}

/** How the flow by wind goes with its speed: times the flow at 1 m/s. */
export function windGrowth(windMPerS: number): number {
  return twoThirds(windMPerS * windMPerS);
}

/**
 * Infiltration, m³/h of outdoor air, by wind and stack together: EN 15242:2007, 6.7.1
 * `max(stack, wind) + 0.14 · stack · wind / q₄`.
 */
export function leakageFlow(leakage: Leakage, windFlowM3PerH: number, indoorMinusOutdoorK: number): number {
  if (leakage.q4M3PerH === 0) return 0;
  const stack = leakage.stackFactor * twoThirds(Math.abs(indoorMinusOutdoorK));
  return Math.max(stack, windFlowM3PerH) + (0.14 * stack * windFlowM3PerH) / leakage.q4M3PerH;
}
