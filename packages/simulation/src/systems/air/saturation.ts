import { exp } from "@keukentafel/repeatable";
import { zeroCelsiusK } from "../../physics/constants.ts";

/** Gas constant of water vapour, J/(kg·K). */
export const vapourGasConstant = 461.5;

/** Saturation pressure over water (ice below 0 °C), Pa: EN ISO 13788:2012, annex E. */
export function saturationPressurePa(temperatureC: number): number {
  return temperatureC >= 0
    ? 610.5 * exp((17.269 * temperatureC) / (237.3 + temperatureC))
    : 610.5 * exp((21.875 * temperatureC) / (265.5 + temperatureC));
}

const coldestC = -60;
const warmestC = 120;
const stepsPerK = 8;
const steps = (warmestC - coldestC) * stepsPerK;
const table = Float64Array.from({ length: steps + 2 }, (_, i) => saturationPressurePa(coldestC + i / stepsPerK));

/**
 * {@link saturationPressurePa} from a table, straight between its points, for loops over the hours:
 * within 0.003 % of it. Temperatures beyond −60…120 °C count as those.
 */
export function tabulatedSaturationPa(temperatureC: number): number {
  const place = (Math.min(warmestC, Math.max(coldestC, temperatureC)) - coldestC) * stepsPerK;
  const i = place | 0;
  const low = table[i]!;
  return low + (place - i) * (table[i + 1]! - low);
}

/** Density of saturated vapour, kg/m³: ideal gas, from the table. */
export function saturationDensity(temperatureC: number): number {
  return tabulatedSaturationPa(temperatureC) / (vapourGasConstant * (temperatureC + zeroCelsiusK));
}
