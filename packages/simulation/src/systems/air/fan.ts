import { airData } from "./air-data.ts";

/**
 * Power of fans by flow, W: `P = P_design (c₀ + c₁ x + c₂ x² + c₃ x³)`, x the share of the design flow
 * (ASHRAE 90.1-2019, G3.1.3.15, variable speed): 30 % of the power at half the flow. No flow, no power.
 *
 * @param designWPerM3PerH power per flow at the design flow, W per m³/h (SFP in W/(m³/s) over 3600)
 */
export function fanPowerW(flowM3PerH: Float64Array, designM3PerH: number, designWPerM3PerH: number): Float64Array {
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = airData.fan.powerByFlow.value;
  const designW = designM3PerH * designWPerM3PerH;
  return flowM3PerH.map((flow) => {
    if (flow <= 0 || designM3PerH <= 0) return 0;
    const x = flow / designM3PerH;
    return designW * (c0 + x * (c1 + x * (c2 + x * c3)));
  });
}
