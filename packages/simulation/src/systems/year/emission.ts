import {
  limitedPowerW,
  neededExcessK,
  neededFlowExcessK,
  prepareEmitter,
  throttledReturnExcessK,
  type PreparedEmitter,
} from "../heat/emitter.ts";
import { curveFlowC, type PreparedFlow } from "../heat/heating-curve.ts";
import type { Work } from "./work.ts";

/**
 * Flow and return of every hour, and the heat asked for of the source: the flow by the curve or by the
 * zone that needs the warmest water; zones that need less throttle; a zone whose emitter cannot at this
 * flow stays short. Returns mix by their water.
 */
export function emit(work: Work): void {
  const { signals, spec, buffers, result } = work;
  const { neededFlowC, excessK } = buffers;
  neededFlowC.fill(-Infinity);
  const emitters = spec.emitters.map((emitter) => (emitter === undefined ? undefined : prepareEmitter(emitter)));
  emitters.forEach((emitter, zone) => {
    const heatW = work.emitterHeatW[zone]!;
    if (emitter !== undefined) askFlow(emitter, heatW, signals.zoneTemperatureC[zone]!, excessK[zone]!, neededFlowC);
    else for (let k = 0; k < signals.hours; k += 1) result.unmetHeatW[k]! += Math.max(0, heatW[k]!);
  });
  setFlow(work.flow, signals.outdoorC, signals.setBack, neededFlowC, result.flowC);
  emitters.forEach((emitter, zone) => {
    if (emitter !== undefined) giveHeat(work, emitter, zone);
  });
  mixReturns(result.flowC, work.centralW, buffers.waterWPerK, result.returnC);
}

/** Excess of the emitter for what its zone asks, and the flow needed for it. */
function askFlow(
  emitter: PreparedEmitter,
  heatW: Float64Array,
  roomC: Float64Array,
  excessK: Float64Array,
  neededFlowC: Float64Array,
): void {
  for (let k = 0; k < heatW.length; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    const excess = neededExcessK(emitter, asked);
    const needed = roomC[k]! + neededFlowExcessK(emitter, asked, excess);
    excessK[k] = excess;
    if (needed > neededFlowC[k]!) neededFlowC[k] = needed;
  }
}

function setFlow(
  flow: PreparedFlow,
  outdoorC: Float64Array,
  setBack: Float64Array | undefined,
  neededFlowC: Float64Array,
  flowC: Float64Array,
): void {
  const { follows, marginK, mostC, flat } = flow;
  if (flat) {
    const leastC = Math.min(flow.leastC, mostC);
    for (let k = 0; k < flowC.length; k += 1) {
      const needed = follows ? neededFlowC[k]! + marginK : leastC;
      flowC[k] = needed < leastC ? leastC : needed > mostC ? mostC : needed;
    }
    return;
  }
  for (let k = 0; k < flowC.length; k += 1)
    flowC[k] = curveFlowC(flow, outdoorC[k]!, setBack === undefined ? 0 : setBack[k]!);
}

/** Heat of a zone at the flow of the hour, and the water that carries it. */
function giveHeat(work: Work, emitter: PreparedEmitter, zone: number): void {
  const { centralW, result } = work;
  const { flowC, unmetHeatW } = result;
  const { waterWPerK } = work.buffers;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  const excessK = work.buffers.excessK[zone]!;
  for (let k = 0; k < heatW.length; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    const flowExcess = flowC[k]! - roomC[k]!;
    const excess = excessK[k]!;
    if (flowExcess > excess) {
      const water = asked / (flowExcess - throttledReturnExcessK(flowExcess, excess));
      if (water <= emitter.waterWPerK * 1.000001) {
        centralW[k]! += asked;
        waterWPerK[k]! += water;
        continue;
      }
    }
    const given = Math.min(asked, limitedPowerW(emitter, flowExcess, asked));
    unmetHeatW[k]! += asked - given;
    centralW[k]! += given;
    if (given > 0) waterWPerK[k]! += emitter.waterWPerK;
  }
}

/** `Σ ṁ (flow − return) = Σ P`: the mixed return follows from the water that runs; without heat it is the flow. */
function mixReturns(flowC: Float64Array, heatW: Float64Array, waterWPerK: Float64Array, returnC: Float64Array): void {
  for (let k = 0; k < flowC.length; k += 1)
    returnC[k] = waterWPerK[k]! > 0 ? flowC[k]! - heatW[k]! / waterWPerK[k]! : flowC[k]!;
}
