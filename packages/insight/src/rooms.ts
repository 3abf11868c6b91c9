import { innerExchangeM3PerH, type Dwelling } from "@keukentafel/dwelling";
import type { SimulationResult, ZoneSeries } from "@keukentafel/simulation";
import { zoneOf } from "./comfort.ts";

/** The two zones people live in, with the air between them. */
export interface Rooms {
  readonly living: ZoneSeries;
  readonly sleeping: ZoneSeries;
  readonly livingVolumeM3: number;
  readonly sleepingVolumeM3: number;
  /** Both ways between living and sleeping zone, m³/h. */
  readonly exchangeM3PerH: number;
}

export function roomsOf(result: SimulationResult, dwelling: Dwelling): Rooms {
  const volume = (zone: string): number =>
    dwelling.geometry.solids.filter((solid) => solid.zone === zone).reduce((total, solid) => total + solid.volumeM3, 0);
  return {
    living: zoneOf(result, "living"),
    sleeping: zoneOf(result, "sleeping"),
    livingVolumeM3: volume("living"),
    sleepingVolumeM3: volume("sleeping"),
    exchangeM3PerH: innerExchangeM3PerH(dwelling),
  };
}
