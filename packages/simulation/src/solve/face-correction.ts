import type { Network } from "../compile/network.ts";
import type { FaceClass } from "../physics/inside-convection.ts";
import { naturalConvection } from "../physics/inside-convection.ts";
import type { RoomState } from "./record-step.ts";

const classes: readonly FaceClass[] = ["vertical", "ceiling", "floor"];

/** Buoyancy beyond the constant matrix, as a flux onto each face (taken from the air), W/m². */
export interface FaceCorrection {
  readonly fluxWPerM2: Float64Array;
  /** Area of each class in each zone, index zone · 3 + class. */
  readonly classAreaM2: Float64Array;
  readonly classSum: Float64Array;
  readonly coefficient: Float64Array;
  /** False: every face has constant convection, so one evaluation is exact. */
  readonly needed: boolean;
}

export function createFaceCorrection(network: Network): FaceCorrection {
  const { faces } = network;
  const size = network.zones.length * classes.length;
  const classAreaM2 = new Float64Array(size);
  for (let f = 0; f < faces.count; f += 1) {
    if (faces.kind[f]! >= 0) classAreaM2[faces.zone[f]! * classes.length + faces.kind[f]!]! += faces.areaM2[f]!;
  }
  return {
    fluxWPerM2: new Float64Array(faces.count),
    classAreaM2,
    classSum: new Float64Array(size),
    coefficient: new Float64Array(size),
    needed: faces.kind.some((kind) => kind >= 0),
  };
}

/** `q = (h − h₀)(T_a − T_s)` with one h per class of surface and zone, at the class's mean temperature. */
export function correctFaces(network: Network, state: RoomState, correction: FaceCorrection): void {
  if (!correction.needed) return;
  const { zone, kind, areaM2, convectionWPerM2K } = network.faces;
  const { classSum, classAreaM2, coefficient, fluxWPerM2 } = correction;
  const { faceC, airC } = state;
  const count = zone.length;
  classSum.fill(0);
  for (let f = 0; f < count; f += 1) {
    if (kind[f]! >= 0) classSum[zone[f]! * 3 + kind[f]!]! += areaM2[f]! * faceC[f]!;
  }
  for (let c = 0; c < classSum.length; c += 1) {
    if (classAreaM2[c] === 0) continue;
    const z = (c / 3) | 0;
    coefficient[c] = naturalConvection(classes[c - z * 3]!, classSum[c]! / classAreaM2[c]! - airC[z]!);
  }
  for (let f = 0; f < count; f += 1) {
    if (kind[f]! < 0) continue;
    const z = zone[f]!;
    fluxWPerM2[f] = (coefficient[z * 3 + kind[f]!]! - convectionWPerM2K[f]!) * (airC[z]! - faceC[f]!);
  }
}
