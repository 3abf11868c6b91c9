import type { Network, Signal, Stream } from "../compile/network.ts";
import { outdoors, signalAt } from "../compile/network.ts";
import { quickCubeRoot } from "../numeric/quick-cube-root.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { Leakage } from "../physics/leakage.ts";
import { zoneRow } from "./layout.ts";

const { width: zoneWidth, before, air: airAt, airKnown, outdoorAir } = zoneRow;
const lastAir = before + airAt;
const fromOutdoors = outdoors;
const quickRoot = quickCubeRoot;

/** Width of the ramps by which people and controls give way, K: as in the other solvers. */
const rampK = 1;

function ramp(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x;
}

type StreamOf<K extends Stream["kind"]> = Extract<Stream, { readonly kind: K }>;

/**
 * The air of a building in the hour loop: streams in the order steady, with heat recovery, leakage,
 * windows. Steady ones (flow known beforehand) from one place to another are one stream.
 */
export interface FastAir {
  readonly ids: readonly string[];
  readonly to: Int32Array;
  readonly from: Int32Array;
  /** In this step. */
  readonly wPerK: Float64Array;
  readonly steadyWPerK: readonly Float64Array[];
  /** m³/h of outdoor air by zone in the steady streams, per step; undefined: none. */
  readonly steadyOutdoorM3PerH: readonly (Float64Array | undefined)[];
  readonly recoveries: readonly StreamOf<"fixed">[];
  readonly leakages: readonly StreamOf<"leakage">[];
  readonly openings: readonly StreamOf<"window">[];
}

interface Steady {
  readonly id: string;
  readonly to: number;
  readonly from: number;
  readonly wPerK: Float64Array;
}

/** @param apart keep steady streams apart although they join the same places */
export function createFastAir(network: Network, apart: boolean): FastAir {
  const { weather, zones, streams } = network;
  const { stepsPerHour } = weather;
  const steps = weather.hours * stepsPerHour;
  const steady = new Map<string, Steady>();
  const steadyOutdoorM3PerH = zones.map((): Float64Array | undefined => undefined);
  const recoveries: StreamOf<"fixed">[] = [];
  const leakages: StreamOf<"leakage">[] = [];
  const openings: StreamOf<"window">[] = [];
  streams.forEach((stream, s) => {
    if (stream.kind === "leakage") leakages.push(stream);
    else if (stream.kind === "window") openings.push(stream);
    else if (stream.effectiveness > 0) recoveries.push(stream);
    else {
      const { id, to, from } = stream;
      const key = apart ? `${s}` : `${to} ${from}`;
      const known = steady.get(key) ?? { id, to, from, wPerK: new Float64Array(steps) };
      steady.set(key, known);
      addSignal(known.wPerK, stream.flowM3PerH);
      if (from === outdoors) addSignal((steadyOutdoorM3PerH[to] ??= new Float64Array(steps)), stream.flowM3PerH);
    }
  });
  for (const { from, wPerK } of steady.values()) {
    const { outdoorAirHeatWPerKM3H, roomAirHeatWPerKM3H } = weather;
    if (from === outdoors) for (let step = 0; step < steps; step += 1) wPerK[step]! *= outdoorAirHeatWPerKM3H[step]!;
    else for (let step = 0; step < steps; step += 1) wPerK[step]! *= roomAirHeatWPerKM3H[(step / stepsPerHour) | 0]!;
  }
  const all = [...steady.values(), ...recoveries, ...leakages, ...openings];
  return {
    ids: all.map(({ id }) => id),
    to: Int32Array.from(all, ({ to }) => to),
    from: Int32Array.from(all, ({ from }) => from),
    wPerK: new Float64Array(all.length),
    steadyWPerK: [...steady.values()].map(({ wPerK }) => wPerK),
    steadyOutdoorM3PerH,
    recoveries,
    leakages,
    openings,
  };
}

function addSignal(sum: Float64Array, signal: Signal): void {
  if (typeof signal === "number") for (let step = 0; step < sum.length; step += 1) sum[step]! += signal;
  else for (let step = 0; step < sum.length; step += 1) sum[step]! += signal[step]!;
}

/**
 * Streams of a step, from the air temperatures at the end of the last one (people and controls react
 * to what was), with what they bring from outdoors.
 */
export function loadAir(air: FastAir, weather: StepWeather, zones: Float64Array, step: number, hour: number): void {
  const { to, from, wPerK, steadyWPerK, steadyOutdoorM3PerH, recoveries, leakages, openings } = air;
  const outdoorC = weather.outdoorC[step]!;
  const outdoorHeat = weather.outdoorAirHeatWPerKM3H[step]!;
  for (let z = 0; z < steadyOutdoorM3PerH.length; z += 1)
    zones[z * zoneWidth + outdoorAir] = steadyOutdoorM3PerH[z]?.[step] ?? 0;
  let next = 0;
  for (let s = 0; s < steadyWPerK.length; s += 1, next += 1) wPerK[next] = steadyWPerK[s]![step]!;
  for (let s = 0; s < recoveries.length; s += 1, next += 1) {
    const { flowM3PerH, effectiveness, bypassAboveC } = recoveries[s]!;
    const z = to[next]! * zoneWidth;
    const zoneC = zones[z + lastAir]!;
    const bypass = ramp((zoneC - bypassAboveC) / rampK) * ramp((zoneC - outdoorC) / rampK);
    const flow = signalAt(flowM3PerH, step);
    const carried = flow * (1 - effectiveness * (1 - bypass));
    const outside = from[next] === fromOutdoors;
    wPerK[next] = carried * (outside ? outdoorHeat : weather.roomAirHeatWPerKM3H[hour]!);
    if (outside) zones[z + outdoorAir]! += flow;
  }
  for (let s = 0; s < leakages.length; s += 1, next += 1) {
    const { leakage, windFlowM3PerH } = leakages[s]!;
    const z = to[next]! * zoneWidth;
    const flow = leakageFlow(leakage, windFlowM3PerH[hour]!, zones[z + lastAir]! - outdoorC);
    wPerK[next] = flow * outdoorHeat;
    zones[z + outdoorAir]! += flow;
  }
  for (let s = 0; s < openings.length; s += 1, next += 1) {
    const { outdoorAboveC, fullyOpenM3PerH, availability, beginsAtC, fullyOpenAtC } = openings[s]!;
    const z = to[next]! * zoneWidth;
    const zoneC = zones[z + lastAir]!;
    wPerK[next] = 0;
    if (outdoorC <= outdoorAboveC || zoneC <= beginsAtC) continue;
    const open = ramp((zoneC - beginsAtC) / (fullyOpenAtC - beginsAtC)) * ramp((zoneC - outdoorC) / rampK);
    const flow = fullyOpenM3PerH * signalAt(availability, step) * open;
    wPerK[next] = flow * outdoorHeat;
    zones[z + outdoorAir]! += flow;
  }
  for (let s = 0; s < to.length; s += 1)
    if (from[s] === fromOutdoors) zones[to[s]! * zoneWidth + airKnown]! += wPerK[s]! * outdoorC;
}

/** EN 15242 as the `leakageFlow` of the physics, with the quick cube root (1e-9). */
function leakageFlow(leakage: Leakage, windFlowM3PerH: number, indoorMinusOutdoorK: number): number {
  if (leakage.q4M3PerH === 0) return 0;
  const root = quickRoot(Math.abs(indoorMinusOutdoorK));
  const stack = leakage.stackFactor * root * root;
  return (stack > windFlowM3PerH ? stack : windFlowM3PerH) + (0.14 * stack * windFlowM3PerH) / leakage.q4M3PerH;
}
