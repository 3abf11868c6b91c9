import type { Dwelling } from "@keukentafel/dwelling";
import type { BuildingModel, SimulationResult, ZoneSeries } from "@keukentafel/simulation";
import { zoneOf } from "./comfort.ts";

/** The zones of a home with the air between them. */
export interface Rooms {
  readonly living: ZoneSeries;
  readonly sleeping: ZoneSeries;
  /** null in a home without attic. */
  readonly attic: ZoneSeries | null;
  readonly livingVolumeM3: number;
  readonly sleepingVolumeM3: number;
  readonly atticVolumeM3: number;
  /** Both ways between living and sleeping zone, m³/h. */
  readonly exchangeM3PerH: number;
  /** Both ways between sleeping zone and attic, m³/h. */
  readonly hatchM3PerH: number;
}

function exchangeM3PerH(model: Pick<BuildingModel, "airFlows">, id: string): number {
  for (const flow of model.airFlows)
    if (flow.kind === "exchange" && flow.id === id && typeof flow.volumeFlowM3PerH === "number")
      return flow.volumeFlowM3PerH;
  return 0;
}

export function roomsOf(
  result: Pick<SimulationResult, "zones">,
  dwelling: Pick<Dwelling, "geometry">,
  model: Pick<BuildingModel, "airFlows">,
): Rooms {
  const volume = (zone: string): number =>
    dwelling.geometry.solids.filter((solid) => solid.zone === zone).reduce((total, solid) => total + solid.volumeM3, 0);
  return {
    living: zoneOf(result, "living"),
    sleeping: zoneOf(result, "sleeping"),
    attic: result.zones.find(({ id }) => id === "attic") ?? null,
    livingVolumeM3: volume("living"),
    sleepingVolumeM3: volume("sleeping"),
    atticVolumeM3: volume("attic"),
    exchangeM3PerH: exchangeM3PerH(model, "stair"),
    hatchM3PerH: exchangeM3PerH(model, "hatch"),
  };
}
