import { alongPrepared, prepareCurve } from "../heat/curve.ts";
import { copAtLoad, fullPowerW, keptAfterDefrost, partLoadElectricityW, prepareHeatPump } from "../heat/heat-pump.ts";
import { createBurner } from "./run-boiler.ts";
import type { HeatSource } from "./spec.ts";
import { hotWaterAsked, type Work } from "./work.ts";

type HybridSpec = Extract<HeatSource, { kind: "hybrid" }>;

/**
 * Hybrid: the heat pump gives what it can in the hours the control lets it, the boiler the rest and the
 * hot water. The control: warm enough outdoors, COP at least the least one, and by price
 * `COP ≥ (price of electricity/price of gas) · efficiency of the boiler`.
 */
export function runHybrid(work: Work, spec: HybridSpec): void {
  const { boiler, control } = spec;
  const unit = prepareHeatPump(spec.unit);
  const { signals, result, centralW } = work;
  const { outdoorC } = signals;
  const { flowC, returnC } = result;
  const priceRatio = spec.byPrice ? signals.electricityByGasPrice! : undefined;
  const curve = prepareCurve(boiler.efficiencyByReturn);
  const burn = createBurner(work, boiler);
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = centralW[k]!;
    const outdoor = outdoorC[k]!;
    const flow = flowC[k]!;
    result.sourceC[k] = outdoor;
    const water = Math.min(hotWaterAsked(work, k), boiler.ratedPowerW);
    const kept = keptAfterDefrost(unit, outdoor);
    let pumpW = 0;
    if (outdoor >= control.bivalentBelowC) {
      let least = control.leastCop;
      if (priceRatio !== undefined) least = Math.max(least, priceRatio[k]! * alongPrepared(curve, returnC[k]!));
      if (copAtLoad(unit, outdoor, flow, 1, kept) >= least) pumpW = fullPowerW(unit, outdoor, flow, kept);
    }
    const heat = Math.min(asked, pumpW);
    const burnt = Math.min(asked - heat, boiler.ratedPowerW - water);
    if (heat > 0) {
      const electricity = partLoadElectricityW(unit, outdoor, flow, heat, pumpW, kept);
      result.heatPumpElectricityW[k]! += electricity;
      result.ambientW[k]! += Math.max(0, heat - electricity);
      result.lossW[k]! += Math.max(0, electricity - heat);
      result.cop[k] = heat / electricity;
    }
    burn(k, burnt, water);
    result.capacityW[k] = pumpW + boiler.ratedPowerW - water;
    result.spaceHeatW[k]! += heat + burnt;
    result.unmetHeatW[k]! += asked - heat - burnt;
    result.hotWaterHeatW[k] = water;
    result.unmetHotWaterW[k] = hotWaterAsked(work, k) - water;
  }
}
