import { heatData } from "./heat-data.ts";

/** ρ c of air at 20 °C, Wh/(m³·K). */
const airWhPerM3K = 0.336;

/**
 * Most heat that extracted air gives to the evaporator, W: it is cooled no further than just above frost,
 * `0.336 V̇ (θ_room − θ_out)`. The heat pump then gives at most `this / (1 − 1/COP)`.
 *
 * @param flowM3PerH extracted air, m³/h
 */
export function exhaustAirSourceW(flowM3PerH: number, roomC: number): number {
  return Math.max(0, airWhPerM3K * flowM3PerH * (roomC - heatData.exhaustAir.leastOutC.value));
}
