import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { GroupAnswers } from "./group-answers.ts";
import { riseOf } from "./group-answers.ts";

/**
 * The part of the room matrix that never changes: opaque faces, frames, bridges and the heat capacity
 * of the air. Rows: air balances of the zones, then radiant balances; row-major 2n × 2n.
 */
export function constantRoomMatrix(network: Network, answers: GroupAnswers): Float64Array {
  const { zones, groups, windows, bridges, stepS } = network;
  const n = zones.length;
  const size = 2 * n;
  const matrix = new Float64Array(size * size);
  const add = (row: number, column: number, value: number) => {
    matrix[row * size + column]! += value;
  };
  /** Balances of group g as its summed temperature answers to the room of group `from`. */
  const answer = (g: number, from: number, rise: number) => {
    const z = groups.zone[g]!;
    const far = groups.zone[from]!;
    for (const [row, h] of [
      [z, groups.convectionWPerM2K[g]!],
      [n + z, groups.longWaveWPerM2K[g]!],
    ] as const) {
      add(row, far, -h * rise * groups.convectionWPerM2K[from]!);
      add(row, n + far, -h * rise * groups.longWaveWPerM2K[from]!);
    }
  };
  for (let g = 0; g < groups.count; g += 1) {
    const z = groups.zone[g]!;
    add(z, z, groups.areaM2[g]! * groups.convectionWPerM2K[g]!);
    add(n + z, n + z, groups.areaM2[g]! * groups.longWaveWPerM2K[g]!);
    answer(g, g, answers.own[g]!);
  }
  answers.row.forEach((g, i) => answer(g, answers.column[i]!, answers.across[i]!));
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
}

/** Right side for 1 W of plant in zone z: convective part to the air, the rest onto its opaque faces (glass apart, it changes by the hour). */
export function plantColumn(
  { groups, zones }: Network,
  answers: GroupAnswers,
  z: number,
  radiantFraction: number,
): Float64Array {
  const n = zones.length;
  const column = new Float64Array(2 * n);
  column[z] = 1 - radiantFraction;
  const landed = groups.radiantPerM2.map((share, g) => (groups.zone[g] === z ? radiantFraction * share : 0));
  const rise = new Float64Array(groups.count);
  riseOf(answers, landed, rise);
  for (let g = 0; g < groups.count; g += 1) {
    const zone = groups.zone[g]!;
    column[zone]! += groups.convectionWPerM2K[g]! * rise[g]!;
    column[n + zone]! += groups.longWaveWPerM2K[g]! * rise[g]!;
  }
  return column;
}
