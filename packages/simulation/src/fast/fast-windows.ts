import { zoneRow } from "./layout.ts";
import type { WindowPool } from "./window-pool.ts";
import { blindWidth, pooled, poolWidth } from "./window-pool.ts";

/** Width of the ramp by which a blind follows its zone, K: as in the other solvers. */
const rampK = 1;

const { aa, ar, rr, air, radiant, airOfHeat, radiantOfHeat, beam, diffuse } = pooled;
const width = poolWidth;
const widthOfBlind = blindWidth;
const { width: zoneWidth, now, before, between, gain, glass, airKnown, radiantKnown, airRight, radiantRight } = zoneRow;
const { air: airAt, radiant: radiantAt, plant: plantAt, beam: beamAt, diffuse: diffuseAt } = zoneRow;
const { windowAa, windowAr, windowRr, windowAirOfHeat, windowRadiantOfHeat } = zoneRow;

/** Windows of all zones in the hour loop. */
export interface FastWindows {
  readonly pools: readonly WindowPool[];
  /** Blind pools of all zones. */
  readonly blinds: readonly {
    readonly zone: number;
    readonly onlyAboveC: number;
    readonly series: Float64Array;
    /** How far the zone's warmth lets the blinds close, by step: 0…1. */
    readonly closed: Float64Array;
  }[];
}

export function createFastWindows(pools: readonly WindowPool[]): FastWindows {
  return {
    pools,
    blinds: pools.flatMap(({ blinds }, zone) =>
      blinds.map(({ onlyAboveC, series }) => ({
        zone,
        onlyAboveC,
        series,
        closed: new Float64Array(series.length / blindWidth),
      })),
    ),
  };
}

/** Windows of a step, from the air temperatures at the end of the last one, into the rows of the zones. */
export function loadWindows({ pools, blinds }: FastWindows, zones: Float64Array, step: number): void {
  const at = step * width;
  for (let p = 0; p < pools.length; p += 1) {
    const { series, mean } = pools[p]!;
    const z = p * zoneWidth;
    const heat = zones[z + gain]!;
    const toAir = series[at + airOfHeat]!;
    const toNode = series[at + radiantOfHeat]!;
    const airW = series[at + air]! + toAir * heat;
    const nodeW = series[at + radiant]! + toNode * heat;
    zones[z + windowAa] = series[at + aa]! - mean[aa]!;
    zones[z + windowAr] = series[at + ar]! - mean[ar]!;
    zones[z + windowRr] = series[at + rr]! - mean[rr]!;
    zones[z + windowAirOfHeat] = toAir - mean[airOfHeat]!;
    zones[z + windowRadiantOfHeat] = toNode - mean[radiantOfHeat]!;
    zones[z + beamAt] = series[at + beam]!;
    zones[z + diffuseAt] = series[at + diffuse]!;
    zones[z + airKnown]! += airW;
    zones[z + radiantKnown]! += nodeW;
    zones[z + glass] = airW + nodeW;
  }
  for (let b = 0; b < blinds.length; b += 1) {
    const { zone, onlyAboveC, series, closed } = blinds[b]!;
    const z = zone * zoneWidth;
    const warm = (zones[z + now + airAt]! - onlyAboveC) / rampK;
    const share = warm <= 0 ? 0 : warm >= 1 ? 1 : warm;
    closed[step] = share;
    if (share === 0) continue;
    const from = step * widthOfBlind;
    zones[z + airKnown]! -= share * series[from]!;
    zones[z + radiantKnown]! -= share * series[from + 1]!;
    zones[z + glass]! -= share * (series[from]! + series[from + 1]!);
    zones[z + beamAt]! -= share * series[from + 2]!;
    zones[z + diffuseAt]! -= share * series[from + 3]!;
  }
}

/** What windows differ from their mean, as a flow at the temperatures and plant heat an evaluation is taken from. */
export function addWindowDeviation(zones: Float64Array, second: boolean): void {
  const moment = second ? between : before;
  for (let z = 0; z < zones.length; z += zoneWidth) {
    const airC = zones[z + moment + airAt]!;
    const nodeC = zones[z + moment + radiantAt]!;
    const heat = zones[z + moment + plantAt]!;
    const across = zones[z + windowAr]!;
    zones[z + airRight]! += across * nodeC - zones[z + windowAa]! * airC + zones[z + windowAirOfHeat]! * heat;
    zones[z + radiantRight]! += across * airC - zones[z + windowRr]! * nodeC + zones[z + windowRadiantOfHeat]! * heat;
  }
}
