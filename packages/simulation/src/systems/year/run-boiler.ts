import type { BoilerUnit } from "../heat/boiler.ts";
import { cyclingLossW } from "../heat/boiler.ts";
import { alongPrepared, prepareCurve } from "../heat/curve.ts";
import { hotWaterAsked, type Work } from "./work.ts";

/** Boiler alone: hot water first, then the emitters with what is left of its power. */
export function runBoiler(work: Work, unit: BoilerUnit): void {
  const { signals, result, centralW } = work;
  const { capacityW, spaceHeatW, unmetHeatW, hotWaterHeatW, unmetHotWaterW } = result;
  const burn = createBurner(work, unit);
  for (let k = 0; k < signals.hours; k += 1) {
    const water = Math.min(hotWaterAsked(work, k), unit.ratedPowerW);
    const left = unit.ratedPowerW - water;
    const heat = Math.min(centralW[k]!, left);
    capacityW[k] = left;
    spaceHeatW[k]! += heat;
    unmetHeatW[k]! += centralW[k]! - heat;
    hotWaterHeatW[k] = water;
    unmetHotWaterW[k] = hotWaterAsked(work, k) - water;
    burn(k, heat, water);
  }
}

/** Books gas and losses of an hour with heat to the emitters and to hot water. */
export function createBurner(work: Work, unit: BoilerUnit): (k: number, heatW: number, waterW: number) => void {
  const { gasW, hotWaterGasW, lossW, returnC } = work.result;
  const curve = prepareCurve(unit.efficiencyByReturn);
  const { hotWaterEfficiency, standingLossW } = unit;
  return (k, heatW, waterW) => {
    const waterGas = waterW / hotWaterEfficiency;
    let gas = waterGas + standingLossW;
    if (heatW > 0) gas += heatW / alongPrepared(curve, returnC[k]!) + cyclingLossW(unit, heatW);
    hotWaterGasW[k]! += waterGas;
    gasW[k]! += gas;
    lossW[k]! += gas - heatW - waterW;
  };
}
