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
  return (from, until) => {
    work.buffers.neededFlowC.fill(-Infinity, from, until);
    for (let zone = 0; zone < emitters.length; zone += 1) {
      const emitter = emitters[zone];
      if (emitter !== undefined) askFlow(work, emitter, zone, from, until);
      else leaveCold(work, zone, from, until);
    }
    const short = setFlow(work, from, until);
    for (let zone = 0; zone < emitters.length; zone += 1) {
      const emitter = emitters[zone];
      if (emitter !== undefined && short) shorten(work, emitter, zone, from, until);
      if (emitter !== undefined && returns) addWater(work, emitter, zone, from, until);
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

/** Adds what this zone asks of the source, and raises the flow needed to what it takes. */
function askFlow(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { neededFlowC, centralW } = work.buffers;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    centralW[k]! += asked;
    const needed = roomC[k]! + quickFlowExcessK(emitter, asked);
    if (needed > neededFlowC[k]!) neededFlowC[k] = needed;
  }
}

/** The flow of each hour; true if in one it is cooler than a zone needs. */
function setFlow(work: Work, from: number, until: number): boolean {
  const { flow, signals } = work;
  const { outdoorC, setBack } = signals;
  const { neededFlowC } = work.buffers;
  const { flowC } = work.result;
  const { follows, marginK, mostC, flat } = flow;
  const leastC = Math.min(flow.leastC, mostC);
  let short = false;
  for (let k = from; k < until; k += 1) {
    const needed = neededFlowC[k]!;
    let water = leastC;
    if (!flat) water = curveFlowC(flow, outdoorC[k]!, setBack === undefined ? 0 : setBack[k]!);
    else if (follows && needed + marginK > leastC) water = needed + marginK < mostC ? needed + marginK : mostC;
    if (water < needed) short = true;
    flowC[k] = water;
  }
  return short;
}

/** In hours with too cool a flow: what the emitter gives of what was asked. */
function shorten(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { neededFlowC, centralW } = work.buffers;
  const { unmetHeatW, flowC } = work.result;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0 || flowC[k]! >= neededFlowC[k]!) continue;
    const missing = asked - givenW(emitter, flowC[k]! - roomC[k]!, asked);
    unmetHeatW[k]! += missing;
    centralW[k]! -= missing;
  }
}

function givenW(emitter: PreparedEmitter, flowExcessK: number, askedW: number): number {
  return Math.min(askedW, limitedPowerW(emitter, flowExcessK, askedW));
}

/** The water that carries a zone's heat at the flow of the hour. */
function addWater(work: Work, emitter: PreparedEmitter, zone: number, from: number, until: number): void {
  const { waterWPerK, neededFlowC } = work.buffers;
  const { flowC } = work.result;
  const heatW = work.emitterHeatW[zone]!;
  const roomC = work.signals.zoneTemperatureC[zone]!;
  for (let k = from; k < until; k += 1) {
    const asked = heatW[k]!;
    if (asked <= 0) continue;
    const flowExcess = flowC[k]! - roomC[k]!;
    if (flowC[k]! < neededFlowC[k]! && givenW(emitter, flowExcess, asked) < asked) {
      // Open as far as it goes, if it gives anything.
      if (flowExcess > 0) waterWPerK[k]! += emitter.waterWPerK;
    } else {
      waterWPerK[k]! += asked / (flowExcess - throttledReturnExcessK(flowExcess, neededExcessK(emitter, asked)));
    }
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
