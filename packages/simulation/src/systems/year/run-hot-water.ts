import { exhaustAirSourceW } from "../heat/exhaust-air.ts";
import { heatPumpCapacityW, heatPumpCop } from "../heat/heat-pump.ts";
import type { HotWaterSource } from "./spec.ts";
import { preheatShare, type Work } from "./work.ts";

type HotWaterHeatPump = Extract<HotWaterSource, { kind: "heatPump" }>;

/** Hot water by a source of its own. */
export function runHotWater(work: Work): void {
  const { source } = work.spec.hotWater;
  const asked = work.signals.hotWaterW;
  if (source.kind === "same" || asked === undefined) return;
  const { hotWaterHeatW, unmetHotWaterW, hotWaterGasW, gasW, hotWaterElectricityW, lossW } = work.result;
  for (let k = 0; k < work.signals.hours; k += 1) {
    const heat = Math.max(0, asked[k]!);
    if (source.kind === "heatPump") pumpWater(work, source, k, heat);
    else {
      const most = source.kind === "boiler" ? source.unit.ratedPowerW : source.powerW;
      const given = Math.min(heat, most);
      hotWaterHeatW[k] = given;
      unmetHotWaterW[k] = heat - given;
      if (source.kind === "electric") hotWaterElectricityW[k] = given;
      else {
        const gas = given / source.unit.hotWaterEfficiency + source.unit.standingLossW;
        hotWaterGasW[k] = gas;
        gasW[k]! += gas;
        lossW[k]! += gas - given;
      }
    }
  }
}

/** Heat-pump boiler on outdoor or extracted air, at full speed, its electric element behind it. */
function pumpWater(work: Work, spec: HotWaterHeatPump, k: number, asked: number): void {
  if (asked === 0) return;
  const { result, signals, hotWaterC } = work;
  const { unit, backUpW } = spec;
  const exhaust = spec.source === "exhaustAir";
  const sourceC = exhaust ? signals.exhaustAirC![k]! : signals.outdoorC[k]!;
  const sinkC = Math.min(hotWaterC[k]!, unit.warmestSinkC);
  const cop = heatPumpCop(unit, sourceC, sinkC);
  let capacity = heatPumpCapacityW(unit, sourceC, sinkC);
  if (exhaust && cop > 1)
    capacity = Math.min(capacity, exhaustAirSourceW(signals.exhaustAirM3PerH![k]!, sourceC) / (1 - 1 / cop));
  const heat = Math.min(capacity, asked * preheatShare(sinkC, hotWaterC[k]!));
  const backUp = Math.min(asked - heat, backUpW);
  result.hotWaterHeatW[k] = heat + backUp;
  result.unmetHotWaterW[k] = asked - heat - backUp;
  result.hotWaterElectricityW[k] = heat / cop + backUp;
  result.ambientW[k]! += heat - heat / cop;
}
