import { airData } from "../data/air.ts";
import { heatingData } from "../data/heating.ts";
import type { Dwelling } from "../dwelling.ts";
import { leakageFlowAt10PaM3PerH } from "../physics/heat-loss.ts";
import type { DesignConditions } from "./design-conditions.ts";
import { roomData } from "./room-data.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";
import { lossSurface, partitionU, type LossSurface } from "./surface-u.ts";

/** A surface of one room, with its own area. */
export interface RoomSurface extends LossSurface {
  readonly areaM2: number;
}

/** A room with everything that carries heat out of it. */
export interface NetworkRoom {
  readonly room: RoomDescription;
  readonly surfaces: readonly RoomSurface[];
  /** Other room, conductance, and how much warmer this side is than the middle of the room, less the other's, K. */
  readonly partitions: readonly { readonly to: string; readonly wPerK: number; readonly layersK: number }[];
  /** Surface to outdoors, m²: leakage goes by it. */
  readonly outerM2: number;
  /** Outdoor air through gaps at design, m³/h. */
  readonly leakageM3PerH: number;
}

/** All rooms, and the temperature of what is not heated. */
export interface HomeNetwork {
  readonly rooms: readonly NetworkRoom[];
  /** Temperature of each room at design, °C: its own, or where its heat balance settles. */
  readonly temperatureC: ReadonlyMap<string, number>;
  /** Temperature of the crawl space, °C; null when there is none. */
  readonly crawlC: number | null;
}

function surfacesOf(dwelling: Dwelling, room: RoomDescription): readonly RoomSurface[] {
  const byId = new Map(dwelling.geometry.surfaces.map((surface) => [surface.id, surface]));
  return room.surfaces.flatMap(({ surfaceId, areaM2 }) => {
    const surface = byId.get(surfaceId);
    const loss = surface === undefined ? null : lossSurface(dwelling, surface);
    return loss === null ? [] : [{ ...loss, areaM2 }];
  });
}

function partitionsOf(
  dwelling: Dwelling,
  plan: RoomPlan,
  id: string,
  conditions: DesignConditions,
): NetworkRoom["partitions"] {
  const { ceilingK, floorK } = conditions;
  return plan.partitions.flatMap(({ from, to, areaM2, position }) => {
    const wPerK = areaM2 * partitionU(dwelling, position);
    const layersK = position === "above" ? ceilingK - floorK : 0;
    if (from === id) return [{ to, wPerK, layersK }];
    return to === id ? [{ to: from, wPerK, layersK: -layersK }] : [];
  });
}

/** Crawl space: conductance to the ground and to outdoor air, W/K. */
function crawlConductances(dwelling: Dwelling, airHeat: number): { readonly ground: number; readonly air: number } {
  let ground = 0;
  let volume = 0;
  for (const surface of dwelling.geometry.surfaces)
    if (surface.part === "crawl" && surface.beyond === "ground")
      ground += surface.areaM2 / roomData.design.groundM2KPerW.value;
  for (const solid of dwelling.geometry.solids) if (solid.zone === "crawl") volume += solid.volumeM3;
  return { ground, air: airHeat * volume * airData.leakage.crawlAirChangesPerH.value };
}

/** Ground at the design day, seen through its resistance: θ_m lowered by the yearly swing (f_θann of NEN-EN 12831-1). */
function groundC(conditions: DesignConditions, roomC: number): number {
  return roomC - roomData.design.groundFactor.value * (roomC - conditions.annualMeanOutdoorC);
}

/**
 * The rooms with their conductances, and the temperatures at which attic, store rooms and crawl space
 * settle between heated rooms, ground and outdoors (NEN-EN 12831-1 §6.3.2, heat balance of unheated
 * spaces; EN ISO 13370 for the crawl space).
 */
export function homeNetwork(dwelling: Dwelling, plan: RoomPlan, conditions: DesignConditions): HomeNetwork {
  const airHeat = roomData.design.airHeatWhPerM3K.value;
  const bare = plan.rooms.map((room) => {
    const surfaces = surfacesOf(dwelling, room);
    const outerM2 = surfaces.reduce((sum, s) => sum + (s.behind === "outdoors" ? s.areaM2 : 0), 0);
    return { room, surfaces, outerM2, partitions: partitionsOf(dwelling, plan, room.id, conditions) };
  });
  const allOuterM2 = bare.reduce((sum, one) => sum + one.outerM2, 0);
  const leakage = leakageFlowAt10PaM3PerH(dwelling) * conditions.roomLeakageShare;
  const rooms = bare.map((one) => ({
    ...one,
    leakageM3PerH: allOuterM2 > 0 ? (leakage * one.outerM2) / allOuterM2 : 0,
  }));

  const temperatureC = new Map<string, number>();
  for (const { room } of rooms) temperatureC.set(room.id, room.designTemperatureC ?? 10);
  const crawl = crawlConductances(dwelling, airHeat);
  let crawlC: number | null = crawl.ground + crawl.air > 0 ? 8 : null;
  // The balances are linear and lean towards outdoors, so repeating them settles; 60 turns leave less than a millikelvin.
  for (let turn = 0; turn < 60; turn++) {
    if (crawlC !== null) {
      let heat = crawl.ground * groundC(conditions, heatingData.designIndoorC.value) + crawl.air * conditions.outdoorC;
      let total = crawl.ground + crawl.air;
      for (const { room, surfaces } of rooms)
        for (const surface of surfaces) {
          if (surface.behind !== "crawl") continue;
          const wPerK = surface.areaM2 * surface.uWPerM2K;
          heat += wPerK * (temperatureC.get(room.id) ?? 0);
          total += wPerK;
        }
      crawlC = heat / total;
    }
    for (const { room, surfaces, partitions, leakageM3PerH } of rooms) {
      if (room.designTemperatureC !== null) continue;
      const own = temperatureC.get(room.id) ?? 0;
      let heat = airHeat * leakageM3PerH * conditions.outdoorC;
      let total = airHeat * leakageM3PerH;
      for (const surface of surfaces) {
        const wPerK = surface.areaM2 * surface.uWPerM2K;
        const beyond =
          surface.behind === "outdoors"
            ? conditions.outdoorC
            : surface.behind === "crawl"
              ? (crawlC ?? conditions.annualMeanOutdoorC)
              : surface.behind === "ground"
                ? groundC(conditions, own)
                : conditions.neighbourC;
        // A neighbour's attic is about as cold as this one.
        if (surface.behind === "neighbour" && room.zone === "attic") continue;
        heat += wPerK * beyond;
        total += wPerK;
      }
      for (const { to, wPerK, layersK } of partitions) {
        heat += wPerK * ((temperatureC.get(to) ?? 0) - layersK);
        total += wPerK;
      }
      if (total > 0) temperatureC.set(room.id, heat / total);
    }
  }
  return { rooms, temperatureC, crawlC };
}
