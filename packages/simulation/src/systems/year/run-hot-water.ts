import { exhaustAirSourceW } from "../heat/exhaust-air.ts";
import { copAtLoad, fullPowerW, keptAfterDefrost, prepareHeatPump } from "../heat/heat-pump.ts";
import type { HotWaterSource } from "./spec.ts";
import { hotWaterC, preheatShare, type Work } from "./work.ts";

/** Hot water by a source of its own. */
export function runHotWater(work: Work): void {
  const { source } = work.spec.hotWater;
  switch (source.kind) {
    case "same":
      return;
    case "boiler":
      return burnForWater(work, source.unit.ratedPowerW, source.unit.hotWaterEfficiency, source.unit.standingLossW);
    case "electric":
      return heatWater(work, source.powerW);
    case "heatPump":
      return pumpWater(work, source);
  }
}

/** @returns heat given in hour k, W, of at most `mostW` */
function giveWater(work: Work, k: number, mostW: number): number {
  const asked = Math.max(0, work.signals.hotWaterW?.[k] ?? 0);
  const given = Math.min(asked, mostW);
  work.result.hotWaterHeatW[k] = given;
  work.result.unmetHotWaterW[k] = asked - given;
  return given;
}

function burnForWater(work: Work, powerW: number, efficiency: number, standingLossW: number): void {
  const { hotWaterGasW, gasW, lossW } = work.result;
  for (let k = 0; k < work.signals.hours; k += 1) {
    const given = giveWater(work, k, powerW);
    const gas = given / efficiency + standingLossW;
    hotWaterGasW[k] = gas;
    gasW[k]! += gas;
    lossW[k]! += gas - given;
  }
}

function heatWater(work: Work, powerW: number): void {
  for (let k = 0; k < work.signals.hours; k += 1) work.result.hotWaterElectricityW[k] = giveWater(work, k, powerW);
}

/** Heat-pump boiler on outdoor or extracted air, at full speed, its electric element behind it. */
function pumpWater(work: Work, spec: Extract<HotWaterSource, { kind: "heatPump" }>): void {
  const { signals, result } = work;
  const unit = prepareHeatPump(spec.unit);
  const exhaust = spec.source === "exhaustAir";
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = signals.hotWaterW?.[k] ?? 0;
    if (asked <= 0) continue;
    const sourceC = exhaust ? signals.exhaustAirC![k]! : signals.outdoorC[k]!;
    const waterC = hotWaterC(work, k);
    const sinkC = Math.min(waterC, unit.warmestSinkC);
    const kept = keptAfterDefrost(unit, sourceC);
    const cop = copAtLoad(unit, sourceC, sinkC, 1, kept);
    let power = fullPowerW(unit, sourceC, sinkC, kept);
    if (exhaust && cop > 1)
      power = Math.min(power, exhaustAirSourceW(signals.exhaustAirM3PerH![k]!, sourceC) / (1 - 1 / cop));
    const heat = Math.min(power, asked * preheatShare(sinkC, waterC));
    const given = giveWater(work, k, heat + spec.backUpW);
    const electricity = heat / cop;
    result.hotWaterElectricityW[k] = electricity + given - heat;
    result.ambientW[k]! += heat - electricity;
  }
}
