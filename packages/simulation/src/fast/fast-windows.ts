import type { WindowPool } from "./window-pool.ts";
import { blindWidth, pooled, poolWidth } from "./window-pool.ts";

/** Width of the ramp by which a blind follows its zone, K: as in the other solvers. */
const rampK = 1;

/** Windows of all zones in the hour loop. */
export interface FastWindows {
  readonly pools: readonly WindowPool[];
  /** Sun into each zone in this step, W. */
  readonly beamW: Float64Array;
  readonly diffuseW: Float64Array;
  /** What this step's windows differ from their mean, by zone; conductances W/K, shares of radiant heat. */
  readonly aa: Float64Array;
  readonly ar: Float64Array;
  readonly rr: Float64Array;
  readonly airOfHeat: Float64Array;
  readonly radiantOfHeat: Float64Array;
  /** Flow by glass into both balances of the zone but for the room's own temperatures and plants, W. */
  readonly knownW: Float64Array;
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
  const column = () => new Float64Array(pools.length);
  return {
    pools,
    beamW: column(),
    diffuseW: column(),
    aa: column(),
    ar: column(),
    rr: column(),
    airOfHeat: column(),
    radiantOfHeat: column(),
    knownW: column(),
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

/** Windows of a step, from the air temperatures at the end of the last one, into the known parts of the balances. */
export function loadWindows(
  windows: FastWindows,
  step: number,
  lastAirC: Float64Array,
  gainRadiantW: Float64Array,
  airKnown: Float64Array,
  radiantKnown: Float64Array,
): void {
  const { pools, beamW, diffuseW, aa, ar, rr, airOfHeat, radiantOfHeat, knownW, blinds } = windows;
  const at = step * poolWidth;
  for (let z = 0; z < pools.length; z += 1) {
    const { series, mean } = pools[z]!;
    aa[z] = series[at + pooled.aa]! - mean[pooled.aa]!;
    ar[z] = series[at + pooled.ar]! - mean[pooled.ar]!;
    rr[z] = series[at + pooled.rr]! - mean[pooled.rr]!;
    beamW[z] = series[at + pooled.beam]!;
    diffuseW[z] = series[at + pooled.diffuse]!;
    const toAir = series[at + pooled.airOfHeat]!;
    const toRadiant = series[at + pooled.radiantOfHeat]!;
    airOfHeat[z] = toAir - mean[pooled.airOfHeat]!;
    radiantOfHeat[z] = toRadiant - mean[pooled.radiantOfHeat]!;
    const air = series[at + pooled.air]! + toAir * gainRadiantW[z]!;
    const radiant = series[at + pooled.radiant]! + toRadiant * gainRadiantW[z]!;
    airKnown[z]! += air;
    radiantKnown[z]! += radiant;
    knownW[z] = air + radiant;
  }
  for (let b = 0; b < blinds.length; b += 1) {
    const { zone, onlyAboveC, series, closed } = blinds[b]!;
    const warm = (lastAirC[zone]! - onlyAboveC) / rampK;
    const share = warm <= 0 ? 0 : warm >= 1 ? 1 : warm;
    closed[step] = share;
    if (share === 0) continue;
    const from = step * blindWidth;
    airKnown[zone]! -= share * series[from]!;
    radiantKnown[zone]! -= share * series[from + 1]!;
    knownW[zone]! -= share * (series[from]! + series[from + 1]!);
    beamW[zone]! -= share * series[from + 2]!;
    diffuseW[zone]! -= share * series[from + 3]!;
  }
}

/** What windows differ from their mean, as a flow at the last known temperatures and plant heat. */
export function addWindowDeviation(
  windows: FastWindows,
  airC: Float64Array,
  radiantC: Float64Array,
  plantRadiantW: Float64Array,
  airRight: Float64Array,
  radiantRight: Float64Array,
): void {
  const { aa, ar, rr, airOfHeat, radiantOfHeat } = windows;
  for (let z = 0; z < aa.length; z += 1) {
    const heat = plantRadiantW[z]!;
    airRight[z]! += ar[z]! * radiantC[z]! - aa[z]! * airC[z]! + airOfHeat[z]! * heat;
    radiantRight[z]! += ar[z]! * airC[z]! - rr[z]! * radiantC[z]! + radiantOfHeat[z]! * heat;
  }
}
