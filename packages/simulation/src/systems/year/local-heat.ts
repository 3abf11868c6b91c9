import { indoorSinkRiseK } from "../heat/air-to-air.ts";
import { fullPowerW, keptAfterDefrost, partLoadElectricityW, prepareHeatPump } from "../heat/heat-pump.ts";
import type { LocalHeater } from "./spec.ts";
import type { Work } from "./work.ts";

/** Each local heater in turn gives its share of what its zone still asks for, up to its power. */
export function heatLocally(work: Work): void {
  for (const heater of work.spec.local) heatZone(work, heater);
}

function heatZone(work: Work, heater: LocalHeater): void {
  const { signals, result } = work;
  const askedW = work.emitterHeatW[heater.zone];
  const roomC = signals.zoneTemperatureC[heater.zone];
  if (askedW === undefined || roomC === undefined) throw new RangeError("systemsYear: zone of a local heater");
  const split = heater.kind === "split" ? prepareHeatPump(heater.unit) : undefined;
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = askedW[k]!;
    if (asked <= 0) continue;
    let heat = asked * heater.share;
    if (split !== undefined) {
      const outdoor = signals.outdoorC[k]!;
      const sink = roomC[k]! + indoorSinkRiseK;
      const kept = keptAfterDefrost(split, outdoor);
      const power = fullPowerW(split, outdoor, sink, kept);
      heat = Math.min(heat, power);
      const electricity = heat > 0 ? partLoadElectricityW(split, outdoor, sink, heat, power, kept) : 0;
      result.heatPumpElectricityW[k]! += electricity;
      result.ambientW[k]! += Math.max(0, heat - electricity);
      result.lossW[k]! += Math.max(0, electricity - heat);
    } else if (heater.kind !== "split") {
      heat = Math.min(heat, heater.powerW);
      if (heater.kind === "electric") result.directElectricW[k]! += heat;
      else {
        const wood = heat / heater.stove.efficiency;
        result.woodW[k]! += wood;
        result.lossW[k]! += wood - heat;
      }
    }
    askedW[k] = asked - heat;
    result.spaceHeatW[k]! += heat;
  }
}
