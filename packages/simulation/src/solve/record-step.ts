import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { Recorder } from "./recorder.ts";
import type { StepInputs } from "./step-inputs.ts";

/** State of the rooms at the end of a step, as both solvers know it. */
export interface RoomState {
  readonly airC: Float64Array;
  readonly radiantC: Float64Array;
  /** Mean over the step of the inside face temperature of each face and each glazing. */
  readonly faceC: Float64Array;
  readonly glassC: Float64Array;
  /** Mean of the faces of each group. */
  readonly groupC: Float64Array;
  /** Equivalent temperature seen by each face. */
  readonly thetaC: Float64Array;
  /** Heating (> 0) or cooling (< 0) of each zone, W. */
  readonly plantW: Float64Array;
}

export function createRoomState(network: Network, startC: number): RoomState {
  const zones = network.zones.length;
  const { count } = network.faces;
  return {
    airC: new Float64Array(zones).fill(startC),
    radiantC: new Float64Array(zones).fill(startC),
    faceC: new Float64Array(count).fill(startC),
    glassC: new Float64Array(network.windows.length).fill(startC),
    groupC: new Float64Array(network.groups.count).fill(startC),
    thetaC: new Float64Array(count).fill(startC),
    plantW: new Float64Array(zones),
  };
}

/**
 * Adds one step to the hourly means. Heat through a face is what leaves the element there,
 * `H (T_s − θ)`; through glass what leaves it at its inside face.
 *
 * @param filmWPerM2K H of each face in this step
 * @param share 1 / steps per hour
 */
export function recordStep(
  network: Network,
  inputs: StepInputs,
  state: RoomState,
  filmWPerM2K: Float64Array,
  recorder: Recorder,
  hour: number,
  share: number,
): void {
  const { faces, windows, bridges, streams, zones } = network;
  for (let f = 0; f < faces.count; f += 1) {
    recorder.face[f]![hour]! += share * faces.areaM2[f]! * filmWPerM2K[f]! * (state.faceC[f]! - state.thetaC[f]!);
  }
  for (let w = 0; w < windows.length; w += 1) {
    const window = windows[w]!;
    const through = window.areaM2 * inputs.outwardWPerM2K[w]! * (inputs.outwardC[w]! - state.glassC[w]!);
    recorder.glass[w]![hour]! += share * (through + window.frameWPerK * (inputs.outdoorC - state.airC[window.zone]!));
    recorder.sun[w]![hour]! += share * inputs.windowSunW[w]!;
    recorder.transmittedWh[w]! += share * inputs.transmittedW[w]!;
  }
  for (let b = 0; b < bridges.length; b += 1) {
    const bridge = bridges[b]!;
    const { zone, other } = recorder.bridge[b]!;
    const farC = bridge.other === outdoors ? inputs.outdoorC : state.airC[bridge.other]!;
    const heat = share * bridge.conductanceWPerK * (farC - state.airC[bridge.zone]!);
    zone[hour]! += heat;
    if (other !== undefined) other[hour]! -= heat;
  }
  for (let s = 0; s < streams.length; s += 1) {
    const stream = streams[s]!;
    const fromC = stream.from === outdoors ? inputs.outdoorC : state.airC[stream.from]!;
    recorder.stream[s]![hour]! += share * inputs.streamWPerK[s]! * (fromC - state.airC[stream.to]!);
  }
  for (let z = 0; z < zones.length; z += 1) {
    const zone = recorder.zones[z]!;
    const air = state.airC[z]!;
    recorder.gain[z]![hour]! += share * inputs.gainW[z]!;
    zone.airTemperatureC[hour]! += share * air;
    zone.airTemperatureAtEndC[hour] = air;
    zone.operativeTemperatureC[hour]! += share * 0.5 * (air + state.radiantC[z]!);
    const plant = state.plantW[z]!;
    if (plant > 0) zone.heatingPowerW[hour]! += share * plant;
    else zone.coolingPowerW[hour]! -= share * plant;
    zone.outdoorAirM3PerH[hour]! += share * inputs.outdoorAirM3PerH[z]!;
  }
}
