import { cos, exp } from "@keukentafel/repeatable";
import { heatData } from "./heat-data.ts";

export interface SoilWave {
  /** Mean over the year of the surface, °C. */
  readonly meanC: number;
  /** Half of the yearly swing of the surface, K. */
  readonly swingK: number;
  /** Hour of the series at which the surface is coldest. */
  readonly coldestHour: number;
  readonly depthM: number;
  readonly diffusivityM2PerS?: number;
}

const hoursPerYear = 8766;

/**
 * Ground at rest at a depth, °C by hour: a yearly wave that fades and lags downward (Kusuda & Achenbach 1965):
 * `T = T_m − A e^(−z/δ) cos(2π (t − t₀)/τ − z/δ)`, `δ = √(α τ/π)`. For collectors laid flat, 1 to 2 m deep.
 */
export function soilTemperatureC(hours: number, wave: SoilWave): Float64Array {
  const { meanC, swingK, coldestHour, depthM } = wave;
  const diffusivity = wave.diffusivityM2PerS ?? heatData.soil.diffusivityM2PerS.value;
  const depthShare = depthM / Math.sqrt((diffusivity * hoursPerYear * 3600) / Math.PI);
  const swing = swingK * exp(-depthShare);
  const result = new Float64Array(hours);
  for (let k = 0; k < hours; k += 1)
    result[k] = meanC - swing * cos((2 * Math.PI * (k + 0.5 - coldestHour)) / hoursPerYear - depthShare);
  return result;
}
