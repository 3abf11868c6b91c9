import { ln } from "@keukentafel/repeatable";
import { alongTable } from "./along-table.ts";
import { radiatorData } from "./radiator-data.ts";

/** Water that enters and leaves an emitter, °C. */
export interface WaterTemperatures {
  readonly flowC: number;
  readonly returnC: number;
}

/** Flow and return at which emitters are judged: 75/65, 55/47, 50/43, 45/38, 35/30. */
export const judgedWater: readonly WaterTemperatures[] = [75, 55, 50, 45, 35].map(usualWater);

/** The return that usually goes with a flow: spread 10 K at 75 °C, 5 K at 35 °C, straight lines between. */
export function usualWater(flowC: number): WaterTemperatures {
  const { spreads } = radiatorData;
  return { flowC, returnC: flowC - alongTable(spreads.flowC, spreads.spreadK, flowC) };
}

/**
 * Logarithmic mean excess of the water over the room, K (EN 442-2, EN 1264-2):
 * ΔT = (θ_f − θ_r) / ln((θ_f − θ_i)/(θ_r − θ_i)); 49.83 K at 75/65/20. The arithmetic mean (50 K) is
 * what catalogues quote; below a ratio of 0.7 between return and flow excess it is too high.
 * 0 when the return is not warmer than the room.
 */
export function logarithmicExcessK(water: WaterTemperatures, roomC: number): number {
  const warm = water.flowC - roomC;
  const cool = water.returnC - roomC;
  if (cool <= 0 || warm <= 0) return 0;
  const spread = warm - cool;
  if (Math.abs(spread) < 1e-6 * warm) return warm;
  return spread / ln(warm / cool);
}

/** Excess of the standard rating condition 75/65/20, K. */
export const nominalExcessK = logarithmicExcessK(
  { flowC: radiatorData.nominal.flowC.value, returnC: radiatorData.nominal.returnC.value },
  radiatorData.nominal.roomC.value,
);
