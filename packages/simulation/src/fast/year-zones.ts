import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { WindowPool } from "./window-pool.ts";
import type { Workspace } from "./workspace.ts";
import type { YearAir } from "./year-air.ts";

/** What is known of a zone beforehand, by step. */
export interface YearZone {
  /** Its windows: rows of `pooled`. */
  readonly pool: WindowPool;
  /** Internal gains: to the air, and what radiates, W. */
  readonly airW: Float64Array;
  readonly radiantW: Float64Array;
  /** Outdoor air by streams that follow nobody's temperature: W/K and m³/h. */
  readonly streamWPerK: Float64Array;
  readonly streamM3PerH: Float64Array;
  /** Air to outdoor air through frames and through bridges, W/K. */
  readonly framesWPerK: number;
  readonly bridgesWPerK: number;
}

export function yearZones(
  network: Network,
  pools: readonly WindowPool[],
  air: YearAir,
  workspace: Workspace,
): YearZone[] {
  const { zones, windows, bridges, weather } = network;
  const nothing = workspace.numbers("no stream", weather.hours * weather.stepsPerHour).fill(0);
  const gains = zones.map((_, z) => gainsOf(network, z, workspace));
  return zones.map((_, z) => ({
    pool: pools[z]!,
    airW: gains[z]!.airW,
    radiantW: gains[z]!.radiantW,
    streamWPerK: air.fromOutdoorsWPerK[z] ?? nothing,
    streamM3PerH: air.fromOutdoorsM3PerH[z] ?? nothing,
    framesWPerK: windows.reduce((sum, window) => sum + (window.zone === z ? window.frameWPerK : 0), 0),
    bridgesWPerK: bridges.reduce(
      (sum, { zone, other, conductanceWPerK }) => sum + (zone === z && other === outdoors ? conductanceWPerK : 0),
      0,
    ),
  }));
}

function gainsOf({ weather, zones }: Network, z: number, workspace: Workspace): Pick<YearZone, "airW" | "radiantW"> {
  const steps = weather.hours * weather.stepsPerHour;
  const airW = workspace.numbers(`gains of ${z} to the air`, steps).fill(0);
  const radiantW = workspace.numbers(`gains of ${z} radiant`, steps).fill(0);
  for (const { powerW, radiantFraction } of zones[z]!.gains) {
    const airFraction = 1 - radiantFraction;
    if (typeof powerW === "number") {
      for (let step = 0; step < steps; step += 1) {
        airW[step]! += powerW * airFraction;
        radiantW[step]! += powerW * radiantFraction;
      }
    } else {
      for (let step = 0; step < steps; step += 1) {
        airW[step]! += powerW[step]! * airFraction;
        radiantW[step]! += powerW[step]! * radiantFraction;
      }
    }
  }
  return { airW, radiantW };
}
