import { airDensity } from "../../physics/air.ts";
import { zeroCelsiusK } from "../../physics/constants.ts";
import { airData } from "./air-data.ts";

/** Grilles of a home with natural supply and a stack (system A) or extract fan (system C). */
export interface Grilles {
  /** Flow at 1 Pa (NEN 1087), m³/h. */
  readonly capacityM3PerH: number;
  /** Height between grilles and the mouth of the stack, m. */
  readonly stackHeightM: number;
  /** Self-regulating grilles close as the pressure rises. */
  readonly selfRegulating: boolean;
}

const gravity = 9.81;

/**
 * Outdoor air by grilles and a vertical stack (system A), m³/h: `q = q₁ √(Δp/1 Pa)` with
 * `Δp = ρ g H ΔT/T_i + ½ ΔC_p ρ u²` (EN 16798-7:2017, 6.4.3; stack and wind add up).
 *
 * @param windMPerS at the building's height
 */
export function naturalSupplyM3PerH(
  grilles: Grilles,
  windMPerS: Float64Array,
  outdoorC: Float64Array,
  indoorC: Float64Array,
  pressurePa = 101_325,
): Float64Array {
  const { shareOfWindPressure, selfRegulatingMostOfDesign, designPressurePa } = airData.naturalSupply;
  const most = grilles.selfRegulating ? selfRegulatingMostOfDesign.value * grilles.capacityM3PerH : Infinity;
  return windMPerS.map((wind, k) => {
    const outdoor = outdoorC[k]!;
    const difference = Math.max(0, indoorC[k]! - outdoor);
    const density = airDensity(pressurePa, outdoor);
    const stack = (density * gravity * grilles.stackHeightM * difference) / (indoorC[k]! + zeroCelsiusK);
    const pressed = stack + 0.5 * shareOfWindPressure.value * density * wind * wind;
    return Math.min(most, grilles.capacityM3PerH * Math.sqrt(pressed / designPressurePa.value));
  });
}
