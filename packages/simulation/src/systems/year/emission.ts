import {
  limitedPowerW,
  neededExcessK,
  neededFlowExcessK,
  prepareEmitter,
  throttledReturnExcessK,
} from "../heat/emitter.ts";
import type { PreparedEmitter } from "../heat/emitter.ts";
import { curveFlowC } from "../heat/heating-curve.ts";
import type { Work } from "./work.ts";

/** An emitter with its series and the hour's own values. */
interface Zone {
  readonly emitter: PreparedEmitter;
  readonly heatW: Float64Array;
  readonly roomC: Float64Array;
  excessK: number;
  flowExcessK: number;
}

/**
 * Flow and return of every hour, and the heat asked for of the source: the flow by the curve or by the
 * zone that needs the warmest water; zones that need less throttle; a zone whose emitter cannot at this
 * flow stays short. Returns mix by their water.
 */
export function emit(work: Work): void {
  const { signals, result, flow, spec, centralW } = work;
  const { flowC, returnC, unmetHeatW } = result;
  const zones: Zone[] = [];
  spec.emitters.forEach((emitter, index) => {
    const heatW = work.emitterHeatW[index]!;
    if (emitter === undefined) {
      for (let k = 0; k < signals.hours; k += 1) unmetHeatW[k]! += Math.max(0, heatW[k]!);
      return;
    }
    const roomC = signals.zoneTemperatureC[index]!;
    zones.push({ emitter: prepareEmitter(emitter), heatW, roomC, excessK: 0, flowExcessK: 0 });
  });
  const { setBack } = signals;
  for (let k = 0; k < signals.hours; k += 1) {
    let water = curveFlowC(flow, signals.outdoorC[k]!, setBack === undefined ? 0 : setBack[k]!);
    let neededC = -Infinity;
    for (let z = 0; z < zones.length; z += 1) {
      const zone = zones[z]!;
      const powerW = zone.heatW[k]!;
      if (powerW <= 0) continue;
      zone.excessK = neededExcessK(zone.emitter, powerW);
      zone.flowExcessK = neededFlowExcessK(zone.emitter, powerW, zone.excessK);
      neededC = Math.max(neededC, zone.roomC[k]! + zone.flowExcessK);
    }
    if (flow.follows) water = Math.min(flow.mostC, Math.max(water, neededC + flow.marginK));
    flowC[k] = water;
    returnC[k] = water;
    if (neededC === -Infinity) continue;
    let heat = 0;
    let rate = 0;
    for (let z = 0; z < zones.length; z += 1) {
      const zone = zones[z]!;
      const asked = zone.heatW[k]!;
      if (asked <= 0) continue;
      const flowExcessK = water - zone.roomC[k]!;
      if (flowExcessK < zone.flowExcessK) {
        const powerW = limitedPowerW(zone.emitter, flowExcessK, asked);
        unmetHeatW[k]! += asked - powerW;
        heat += powerW;
        rate += powerW > 0 ? zone.emitter.waterWPerK : 0;
      } else {
        const returnExcessK = throttledReturnExcessK(flowExcessK, zone.excessK);
        heat += asked;
        rate += asked / (flowExcessK - returnExcessK);
      }
    }
    centralW[k] = heat;
    // Σ ṁ (flow − return) = Σ P: the mixed return follows from the water that runs.
    if (rate > 0) returnC[k] = water - heat / rate;
  }
}
