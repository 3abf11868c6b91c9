import { heatData } from "../heat/heat-data.ts";
import { heatPumpCapacityW, heatPumpCop, heatPumpElectricityW, type HeatPumpUnit } from "../heat/heat-pump.ts";
import { createPumpSource } from "./pump-source.ts";
import type { HeatSource } from "./spec.ts";
import { preheatShare, type Work } from "./work.ts";

type HeatPumpSpec = Extract<HeatSource, { kind: "heatPump" }>;

/** Between brine and the water of the floors, K. */
const coolingApproachK = heatData.heatPump.groundCoolingApproachK.value;

/**
 * Heat pump: hot water first, at full speed, for its share of the hour; the emitters get the rest of the
 * hour at part load. Water warmer than it makes is topped up by the back-up; what is then missing is unmet.
 */
export function runHeatPump(work: Work, { unit, source: from, backUpW }: HeatPumpSpec): void {
  const { signals, result, centralW, hotWaterW, hotWaterC } = work;
  const source = createPumpSource(work, from);
  const cooling = work.spec.cooling?.kind === "ground" ? work.spec.cooling : undefined;
  const { flowC, returnC } = result;
  // What the last hour drew per watt of heat tells about what this one will.
  let sourceShare = 0.75;
  for (let k = 0; k < signals.hours; k += 1) {
    const asked = centralW[k]!;
    const waterAsked = Math.max(0, hotWaterW[k]!);
    const about = Math.min(asked + waterAsked, unit.ratedPowerW) * sourceShare;
    const sourceC = source.temperatureC(k, about);
    const limitW = source.limitW(k);
    result.sourceC[k] = sourceC;

    let busy = 0;
    let waterHeat = 0;
    let waterElectricity = 0;
    if (waterAsked > 0) {
      const sinkC = Math.min(hotWaterC[k]!, unit.warmestSinkC);
      const capacity = availableW(unit, sourceC, sinkC, limitW);
      waterHeat = Math.min(capacity, waterAsked * preheatShare(sinkC, hotWaterC[k]!));
      if (waterHeat > 0) {
        busy = waterHeat / capacity;
        waterElectricity = waterHeat / heatPumpCop(unit, sourceC, sinkC);
      }
    }
    const flow = flowC[k]!;
    const sinkC = Math.min(flow, unit.warmestSinkC);
    const capacity = availableW(unit, sourceC, sinkC, limitW) * (1 - busy);
    // In series: the heat pump warms the return as far as it can, the back-up the rest.
    const reach = flow <= sinkC ? 1 : Math.max(0, (sinkC - returnC[k]!) / Math.max(1e-9, flow - returnC[k]!));
    const heat = Math.min(asked * reach, capacity);
    const electricity = heat > 0 ? heatPumpElectricityW(unit, sourceC, sinkC, heat, capacity) : 0;

    const waterBackUp = Math.min(waterAsked - waterHeat, backUpW);
    const backUp = Math.min(asked - heat, backUpW - waterBackUp);
    const waterMade = waterHeat + waterBackUp;
    result.hotWaterHeatW[k] = waterMade;
    result.unmetHotWaterW[k] = waterAsked - waterMade;
    result.hotWaterElectricityW[k] = waterElectricity + waterBackUp;
    result.spaceHeatW[k]! += heat + backUp;
    result.unmetHeatW[k]! += asked - heat - backUp;
    result.heatPumpElectricityW[k]! += electricity;
    result.directElectricW[k]! += backUp;
    result.capacityW[k] = capacity + backUpW - waterBackUp;
    if (heat > 0) result.cop[k] = heat / electricity;

    const made = heat + waterHeat;
    const used = electricity + waterElectricity;
    const drawn = Math.max(0, made - used);
    result.ambientW[k]! += drawn;
    result.lossW[k]! += Math.max(0, used - made);
    if (made > 0) {
      sourceShare = drawn / made;
      result.auxiliaryW[k]! += source.pumpW * Math.min(1, busy + (heat > 0 ? heat / capacity : 0) * (1 - busy));
    }
    const cooled = cooling === undefined ? 0 : coolByGround(work, k, source.temperatureC(k, 0), cooling.waterC);
    if (cooled > 0) result.auxiliaryW[k]! += source.pumpW;
    source.drawn(k, drawn - cooled);
  }
}

/** Power of the unit in this hour, W, as far as its source lasts. */
function availableW(unit: HeatPumpUnit, sourceC: number, sinkC: number, limitW: number): number {
  const capacity = heatPumpCapacityW(unit, sourceC, sinkC);
  if (limitW === Infinity || capacity === 0) return capacity;
  const cop = heatPumpCop(unit, sourceC, sinkC);
  return cop <= 1 ? capacity : Math.min(capacity, limitW / (1 - 1 / cop));
}

/** Takes the rooms' heat into the ground where the brine is cool enough; W taken. */
function coolByGround(work: Work, k: number, brineC: number, waterC: number): number {
  const { result, signals } = work;
  let asked = 0;
  for (const zone of signals.zoneCoolingW ?? []) asked += Math.max(0, zone[k]!);
  if (asked === 0) return 0;
  const cooled = brineC + coolingApproachK <= waterC ? asked : 0;
  result.coolingW[k] = cooled;
  result.rejectedW[k] = cooled;
  result.unmetCoolingW[k] = asked - cooled;
  return cooled;
}
