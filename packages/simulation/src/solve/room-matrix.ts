import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";

/** How the mean temperature of each face answers, within the step, to equivalent temperatures. */
export interface FaceAnswers {
  /** To its own side. */
  readonly own: Float64Array;
  /** To the far side, when that is another face. */
  readonly across: Float64Array;
  /** The other face of the same element, or −1. */
  readonly partner: Int32Array;
}

export function faceAnswers(network: Network): FaceAnswers {
  const { count } = network.faces;
  const answers: FaceAnswers = {
    own: new Float64Array(count),
    across: new Float64Array(count),
    partner: new Int32Array(count).fill(-1),
  };
  for (const { modes, insideFace, far } of network.elements) {
    answers.own[insideFace] = modes.inFromIn;
    if (far.kind !== "face") continue;
    answers.across[insideFace] = modes.inFromOut;
    answers.partner[insideFace] = far.face;
    answers.own[far.face] = modes.outFromOut;
    answers.across[far.face] = modes.outFromIn;
    answers.partner[far.face] = insideFace;
  }
  return answers;
}

/**
 * The part of the room matrix that never changes: opaque faces, frames, bridges and the heat capacity
 * of the air. Rows: air balances of the zones, then radiant balances; row-major 2n × 2n.
 */
export function constantRoomMatrix(network: Network, answers: FaceAnswers): Float64Array {
  const { zones, faces, windows, bridges, stepS } = network;
  const n = zones.length;
  const size = 2 * n;
  const matrix = new Float64Array(size * size);
  const add = (row: number, column: number, value: number) => {
    matrix[row * size + column]! += value;
  };
  for (let f = 0; f < faces.count; f += 1) {
    const z = faces.zone[f]!;
    const area = faces.areaM2[f]!;
    const hc = faces.convectionWPerM2K[f]!;
    const hr = faces.longWaveWPerM2K[f]!;
    for (const [row, h] of [
      [z, hc],
      [n + z, hr],
    ] as const) {
      add(row, row, area * h);
      // −A h times the face's answer to the room temperatures on both sides.
      addTheta(row, -area * h * answers.own[f]!, f);
      const partner = answers.partner[f]!;
      if (partner >= 0) addTheta(row, -area * h * answers.across[f]!, partner);
    }
  }
  for (const window of windows) add(window.zone, window.zone, window.frameWPerK);
  for (const bridge of bridges) {
    add(bridge.zone, bridge.zone, bridge.conductanceWPerK);
    if (bridge.other === outdoors) continue;
    add(bridge.zone, bridge.other, -bridge.conductanceWPerK);
    add(bridge.other, bridge.other, bridge.conductanceWPerK);
    add(bridge.other, bridge.zone, -bridge.conductanceWPerK);
  }
  zones.forEach((zone, z) => {
    add(z, z, zone.airCapacityJPerK / stepS);
    if (!zone.withoutLongWave) return;
    // No face exchanges long-wave radiation here: the radiant node follows the air.
    for (let column = 0; column < size; column += 1) matrix[(n + z) * size + column] = 0;
    add(n + z, n + z, 1);
    add(n + z, z, -1);
  });
  return matrix;

  function addTheta(row: number, factor: number, f: number): void {
    const z = faces.zone[f]!;
    const film = faces.convectionWPerM2K[f]! + faces.longWaveWPerM2K[f]!;
    add(row, z, (factor * faces.convectionWPerM2K[f]!) / film);
    add(row, n + z, (factor * faces.longWaveWPerM2K[f]!) / film);
  }
}

/** Right side for 1 W of plant in zone z: convective part to the air, the rest onto its opaque faces (glass apart, it changes by the hour). */
export function plantColumn(network: Network, answers: FaceAnswers, z: number, radiantFraction: number): Float64Array {
  const { faces } = network;
  const n = network.zones.length;
  const column = new Float64Array(2 * n);
  column[z] = 1 - radiantFraction;
  for (let f = 0; f < faces.count; f += 1) {
    if (faces.zone[f] !== z) continue;
    const rise = (radiantFraction * faces.radiantPerM2[f]!) / (faces.convectionWPerM2K[f]! + faces.longWaveWPerM2K[f]!);
    land(f, answers.own[f]! * rise);
    const partner = answers.partner[f]!;
    if (partner >= 0) land(partner, answers.across[partner]! * rise);
  }
  return column;

  function land(f: number, riseK: number): void {
    const zone = faces.zone[f]!;
    column[zone]! += faces.areaM2[f]! * faces.convectionWPerM2K[f]! * riseK;
    column[n + zone]! += faces.areaM2[f]! * faces.longWaveWPerM2K[f]! * riseK;
  }
}
