import { gasConstantDryAir, specificHeatAir, zeroCelsiusK } from "./constants.ts";

/** Density of (dry) air, kg/m³: ideal gas law. */
export function airDensity(pressurePa: number, temperatureC: number): number {
  return pressurePa / (gasConstantDryAir * (temperatureC + zeroCelsiusK));
}

/** Heat carried per kelvin by a stream of 1 m³/h, W·h/(m³·K) as W per (m³/h · K). */
export function heatPerCubicMetreHour(pressurePa: number, temperatureC: number): number {
  return (airDensity(pressurePa, temperatureC) * specificHeatAir) / 3600;
}
