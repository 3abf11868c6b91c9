import { electricityData } from "./electricity-data.ts";

/**
 * Losses of an inverter as shares of its rated power: `K₀ + K₁ p + K₂ p²`, p = direct current over rated
 * power.
 */
export interface InverterLoss {
  readonly constant: number;
  readonly linear: number;
  readonly quadratic: number;
}

/** A common string inverter of the data: euro efficiency 0.964. */
export const commonInverter: InverterLoss = {
  constant: electricityData.photovoltaics.inverterLoss.constant.value,
  linear: electricityData.photovoltaics.inverterLoss.linear.value,
  quadratic: electricityData.photovoltaics.inverterLoss.quadratic.value,
};

/**
 * Alternating current from direct current, W: `P − P_r (K₀ + K₁ p + K₂ p²)` (Jantsch, Schmidt & Schmid
 * 1992), not below zero and not above the rated power (clipping: the modules leave their best point).
 */
export function inverterOutputW(directW: number, ratedW: number, loss: InverterLoss = commonInverter): number {
  if (directW <= 0 || ratedW <= 0) return 0;
  const p = directW / ratedW;
  return Math.max(0, Math.min(ratedW, directW - ratedW * (loss.constant + p * (loss.linear + p * loss.quadratic))));
}
