import { alongPrepared } from "../heat/curve.ts";
import { heatData } from "../heat/heat-data.ts";
import type { HeatSource } from "./spec.ts";
import { hotWaterAsked, hotWaterC, preheatShare, type Work } from "./work.ts";

const { approachK } = heatData.district;

/**
 * District heat through a delivery set: as warm as the primary water less the exchanger's approach, what
 * is missing by an electric top-up; the set itself is kept warm.
 */
export function runDistrict(work: Work, spec: Extract<HeatSource, { kind: "district" }>): void {
  const { signals, result, centralW } = work;
  const { flowC, returnC } = result;
  const primary = work.primary!;
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = centralW[k]!;
    const waterAsked = hotWaterAsked(work, k);
    const mostC = alongPrepared(primary, signals.outdoorC[k]!) - approachK.value;
    const waterHeat = Math.min(spec.capacityW, waterAsked * preheatShare(mostC, hotWaterC(work, k)));
    const flow = flowC[k]!;
    const reach = flow <= mostC ? 1 : Math.max(0, (mostC - returnC[k]!) / Math.max(1e-9, flow - returnC[k]!));
    const heat = Math.min(asked * reach, spec.capacityW - waterHeat);
    const waterTopUp = Math.min(waterAsked - waterHeat, spec.topUpW);
    const topUp = Math.min(asked - heat, spec.topUpW - waterTopUp);
    result.districtW[k] = heat + waterHeat + spec.standingLossW;
    result.lossW[k]! += spec.standingLossW;
    result.hotWaterHeatW[k] = waterHeat + waterTopUp;
    result.hotWaterElectricityW[k] = waterTopUp;
    result.unmetHotWaterW[k] = waterAsked - waterHeat - waterTopUp;
    result.directElectricW[k]! += topUp;
    result.spaceHeatW[k]! += heat + topUp;
    result.unmetHeatW[k]! += asked - heat - topUp;
    result.capacityW[k] = spec.capacityW - waterHeat + spec.topUpW - waterTopUp;
    result.sourceC[k] = mostC + approachK.value;
  }
}

/** Electric boiler; with power 0 there is no central source and all that is asked of it is unmet. */
export function runElectricBoiler(work: Work, powerW: number, efficiency: number): void {
  const { signals, result, centralW } = work;
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = centralW[k]!;
    const waterAsked = hotWaterAsked(work, k);
    const water = Math.min(waterAsked, powerW);
    const heat = Math.min(asked, powerW - water);
    result.hotWaterHeatW[k] = water;
    result.hotWaterElectricityW[k] = water / efficiency;
    result.unmetHotWaterW[k] = waterAsked - water;
    result.directElectricW[k]! += heat / efficiency;
    result.spaceHeatW[k]! += heat;
    result.unmetHeatW[k]! += asked - heat;
    result.lossW[k]! += (heat + water) / efficiency - heat - water;
    result.capacityW[k] = powerW - water;
  }
}
