import {
  limitedPowerW,
  neededExcessK,
  prepareEmitter,
  quickFlowExcessK,
  throttledReturnExcessK,
  type PreparedEmitter,
} from "../heat/emitter.ts";
import { curveFlowC } from "../heat/heating-curve.ts";
import type { Work } from "./work.ts";

/** One step of the chain over the hours from `from` to before `until`. */
export type Pass = (from: number, until: number) => void;

/**
 * Flow and return of every hour, and the heat asked for of the source: the flow by the curve or by the
 * zone that needs the warmest water; zones that need less throttle; a zone whose emitter cannot at this
 * flow stays short. Returns mix by their water.
 *
 * @param returns find the return temperature; without it `returnC` stays 0
 */
export function createEmission(work: Work, returns: boolean): Pass {
  const emitters = work.spec.emitters.map((emitter) => (emitter === undefined ? undefined : prepareEmitter(emitter)));
  const give = returns ? giveHeat : giveHeatOnly;
  return (from, until) => {
    work.buffers.neededFlowC.fill(-Infinity, from, until);
    for (let zone = 0; zone < emitters.length; zone += 1) {
      const emitter = emitters[zone];
      if (emitter !== undefined) askFlow(work, emitter, zone, from, until);
      else leaveCold(work, zone, from, until);
    }
    setFlow(work, from, until);
    for (let zone = 0; zone < emitters.length; zone += 1) {
      const emitter = emitters[zone];
      if (emitter !== undefined) give(work, emitter, zone, from, until);
    }
    if (returns) mixReturns(work, from, until);
  };
}

/** A zone without emitter gets nothing from the water. */
function leaveCold(work: Work, zone: number, from: number, until: number): void {
  const heatW = work.emitterHeatW[zone]!;
  const { unmetHeatW } = work.result;
  for (let k = from; k < until; k += 1) if (heatW[k]! > 0) unmetHeatW[k]! += heatW[k]!;
}

/** Raises the flow needed in each hour to what this zone asks. */
function askFlow(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { neededFlowC } = work.buffers;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    const needed = roomC[k]! + quickFlowExcessK(emitter, asked);
    if (needed > neededFlowC[k]!) neededFlowC[k] = needed;
  }
}

function setFlow(work: Work, from: number, until: number): void {
  const { flow, signals } = work;
  const { outdoorC, setBack } = signals;
  const { neededFlowC } = work.buffers;
  const { flowC } = work.result;
  const { follows, marginK, mostC, flat } = flow;
  if (flat) {
    const leastC = Math.min(flow.leastC, mostC);
    for (let k = from; k < until; k += 1) {
      const needed = follows ? neededFlowC[k]! + marginK : leastC;
      flowC[k] = needed < leastC ? leastC : needed > mostC ? mostC : needed;
    }
    return;
  }
  for (let k = from; k < until; k += 1)
    flowC[k] = curveFlowC(flow, outdoorC[k]!, setBack === undefined ? 0 : setBack[k]!);
}

/** Heat of a zone at the flow of the hour, and the water that carries it. */
function giveHeat(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { centralW, result } = work;
  const { flowC, unmetHeatW } = result;
  const { waterWPerK, neededFlowC } = work.buffers;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    const flowExcess = flowC[k]! - roomC[k]!;
    // Warm enough for all zones in nearly every hour.
    const given = flowC[k]! < neededFlowC[k]! ? Math.min(asked, limitedPowerW(emitter, flowExcess, asked)) : asked;
    if (given < asked) {
      unmetHeatW[k]! += asked - given;
      if (given > 0) waterWPerK[k]! += emitter.waterWPerK;
    } else {
      const excess = neededExcessK(emitter, asked);
      waterWPerK[k]! += asked / (flowExcess - throttledReturnExcessK(flowExcess, excess));
    }
    centralW[k]! += given;
  }
}

/** Heat of a zone at the flow of the hour, without its water. */
function giveHeatOnly(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { centralW, result, buffers } = work;
  const { neededFlowC } = buffers;
  const { flowC, unmetHeatW } = result;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    let given = asked;
    // Warm enough for all zones in nearly every hour.
    if (flowC[k]! < neededFlowC[k]!) {
      given = Math.min(asked, limitedPowerW(emitter, flowC[k]! - roomC[k]!, asked));
      unmetHeatW[k]! += asked - given;
    }
    centralW[k]! += given;
  }
}

/** `Σ ṁ (flow − return) = Σ P`: the mixed return follows from the water that runs; without heat it is the flow. */
function mixReturns(work: Work, from: number, until: number): void {
  const { waterWPerK } = work.buffers;
  const { flowC, returnC } = work.result;
  const { centralW } = work;
  for (let k = from; k < until; k += 1)
    returnC[k] = waterWPerK[k]! > 0 ? flowC[k]! - centralW[k]! / waterWPerK[k]! : flowC[k]!;
}
