import { zoneRow } from "./layout.ts";
import type { WindowPool } from "./window-pool.ts";
import { blindWidth, pooled, poolWidth } from "./window-pool.ts";

/** Width of the ramp by which a blind follows its zone, K: as in the other solvers. */
const rampK = 1;

const { aa, ar, rr, air, radiant, airOfHeat, radiantOfHeat, beam, diffuse } = pooled;
const width = poolWidth;
const widthOfBlind = blindWidth;
const { width: zoneWidth, now, gain, glass, airKnown, radiantKnown } = zoneRow;
const { air: airAt, beam: beamAt, diffuse: diffuseAt } = zoneRow;
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
    const { series } = pools[p]!;
    const z = p * zoneWidth;
    const heat = zones[z + gain]!;
    const toAir = series[at + airOfHeat]!;
    const toNode = series[at + radiantOfHeat]!;
    const airW = series[at + air]! + toAir * heat;
    const nodeW = series[at + radiant]! + toNode * heat;
    zones[z + windowAa] = series[at + aa]!;
    zones[z + windowAr] = series[at + ar]!;
    zones[z + windowRr] = series[at + rr]!;
    zones[z + windowAirOfHeat] = toAir;
    zones[z + windowRadiantOfHeat] = toNode;
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
