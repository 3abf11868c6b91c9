import type { Network, Signal } from "../compile/network.ts";
import { signalAt } from "../compile/network.ts";

/** Fading memories of all elements in one row of arrays, and what they say of the coming step. */
export interface Memories {
  readonly offset: Int32Array;
  readonly z: Float64Array;
  readonly decay: Float64Array;
  readonly gainIn: Float64Array;
  readonly gainOut: Float64Array;
  readonly readIn: Float64Array;
  readonly readOut: Float64Array;
  /** Known part of each face's mean temperature: memory and driven far side. */
  readonly face: Float64Array;
  /** Far-side temperature per element in this step (driven elements). */
  readonly driveC: Float64Array;
  readonly drives: readonly (Signal | undefined)[];
  readonly insideFace: Int32Array;
  /** Outside face or −1. */
  readonly outsideFace: Int32Array;
  /** Air temperature at the end of the last step. */
  readonly lastAirC: Float64Array;
}

export function createMemories(network: Network, startC: number): Memories {
  const { elements, zones } = network;
  const total = elements.reduce((sum, element) => sum + element.modes.count, 0);
  const offset = new Int32Array(elements.length + 1);
  const memories: Memories = {
    offset,
    z: new Float64Array(total),
    decay: new Float64Array(total),
    gainIn: new Float64Array(total),
    gainOut: new Float64Array(total),
    readIn: new Float64Array(total),
    readOut: new Float64Array(total),
    face: new Float64Array(network.faces.count),
    driveC: new Float64Array(elements.length),
    drives: elements.map(({ far }) => (far.kind === "driven" ? far.drive : undefined)),
    insideFace: Int32Array.from(elements, (element) => element.insideFace),
    outsideFace: Int32Array.from(elements, ({ far }) => (far.kind === "face" ? far.face : -1)),
    lastAirC: new Float64Array(zones.length).fill(startC),
  };
  let at = 0;
  elements.forEach(({ modes }, e) => {
    offset[e] = at;
    memories.decay.set(modes.decay, at);
    memories.gainIn.set(modes.gainIn, at);
    memories.gainOut.set(modes.gainOut, at);
    memories.readIn.set(modes.readIn, at);
    memories.readOut.set(modes.readOut, at);
    for (let m = 0; m < modes.count; m += 1) memories.z[at + m] = (modes.restIn[m]! + modes.restOut[m]!) * startC;
    at += modes.count;
  });
  offset[elements.length] = at;
  return memories;
}

/** What the memories and the driven far sides say of each face's mean temperature in this step. */
export function readMemories(memories: Memories, network: Network, step: number): void {
  const { offset, z, readIn, readOut, face, driveC, drives, insideFace, outsideFace } = memories;
  const { elements } = network;
  for (let e = 0; e < elements.length; e += 1) {
    const end = offset[e + 1]!;
    const outside = outsideFace[e]!;
    let inner = 0;
    if (outside >= 0) {
      let outer = 0;
      for (let m = offset[e]!; m < end; m += 1) {
        inner += readIn[m]! * z[m]!;
        outer += readOut[m]! * z[m]!;
      }
      face[outside] = outer;
    } else {
      for (let m = offset[e]!; m < end; m += 1) inner += readIn[m]! * z[m]!;
      const drive = drives[e];
      if (drive !== undefined) {
        const far = signalAt(drive, step);
        driveC[e] = far;
        inner += elements[e]!.modes.inFromOut * far;
      }
    }
    face[insideFace[e]!] = inner;
  }
}

/** Moves the memories over the step with the equivalent temperatures that ruled it. */
export function fadeMemories(memories: Memories, thetaC: Float64Array, airC: Float64Array): void {
  const { offset, z, decay, gainIn, gainOut, driveC, insideFace, outsideFace } = memories;
  for (let e = 0; e < insideFace.length; e += 1) {
    const end = offset[e + 1]!;
    const inner = thetaC[insideFace[e]!]!;
    const outside = outsideFace[e]!;
    const outer = outside >= 0 ? thetaC[outside]! : driveC[e]!;
    for (let m = offset[e]!; m < end; m += 1) z[m] = decay[m]! * z[m]! + gainIn[m]! * inner + gainOut[m]! * outer;
  }
  memories.lastAirC.set(airC);
}
