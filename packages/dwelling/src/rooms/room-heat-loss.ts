import type { Dwelling } from "../dwelling.ts";
import { designAir, type DesignAir } from "./design-air.ts";
import { designConditions, type DesignConditions, type DesignOptions } from "./design-conditions.ts";
import { heatingUpWPerM2, meanUWPerM2K } from "./heating-up.ts";
import { homeNetwork, type HomeNetwork, type NetworkRoom } from "./home-network.ts";
import { roomData } from "./room-data.ts";
import type { RoomPlan } from "./room.ts";

/** Parts of the envelope heat is lost through. */
export type OuterPart = "facade" | "glazing" | "door" | "roof";

/** Design heat loss of a room, W; symbols of ISSO 51:2023 in brackets. */
export interface RoomHeatLoss {
  readonly roomId: string;
  /** θ_i; of an unheated room where it settles, °C. */
  readonly temperatureC: number;
  readonly heated: boolean;
  /** To outdoors by part, joints included (Φ_T,ie, formula 4.3a). */
  readonly outdoorsW: Readonly<Record<OuterPart, number>>;
  /** To ground or crawl space (Φ_T,ig, formula 4.18; crawl space by its heat balance). */
  readonly groundW: number;
  /** To heated rooms of other temperature; negative: they warm it (Φ_T,ia, formula 4.6). */
  readonly otherRoomsW: number;
  /** To attic and other unheated rooms (Φ_T,iae, formula 4.10). */
  readonly unheatedW: number;
  /** Outdoor air through gaps (Φ_i). */
  readonly infiltrationW: number;
  /** To neighbouring dwellings, not below 0 (Φ_T,iaBE, formula 4.14). */
  readonly neighboursW: number;
  /** Ventilation beyond what leaks in, not below 0 (Φ_vent). */
  readonly ventilationW: number;
  /** Allowance for heating up after the night (Φ_hu, formula 4.15). */
  readonly heatingUpW: number;
  /** Φ_basis: what is always lost. */
  readonly basisW: number;
  /** Φ_HL,i = Φ_basis + √(Φ_vent² + Φ_T,iaBE² + Φ_hu²), not below 0 (formulas 3.11 and 3.12). */
  readonly totalW: number;
  /** The same without the allowance for heating up. */
  readonly withoutHeatingUpW: number;
}

/** Design heat loss of a home and its rooms. */
export interface HomeHeatLoss {
  readonly rooms: readonly RoomHeatLoss[];
  /**
   * The home as a whole, W: heat between its rooms falls out, wind presses on one side at a time, and
   * only the largest allowance for heating up counts (ISSO 51:2023 §3.3, §3.5). What a boiler or heat
   * pump must give.
   */
  readonly homeW: number;
  /** Sum over heated rooms, W: what all emitters together must give. */
  readonly roomsW: number;
  readonly conditions: DesignConditions;
  /** Of the crawl space at design, °C; null without one. */
  readonly crawlC: number | null;
}

function quadratic(...parts: readonly number[]): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
}

/** Ventilation that counts beside leakage: with natural supply the leakage is part of it (ISSO 51:2023 formulas 3.3 and 3.4). */
function besideLeakageW(dwelling: Dwelling, ventilationW: number, infiltrationW: number): number {
  const balanced = dwelling.ventilation.system === "balanced_heat_recovery";
  return Math.max(0, balanced ? ventilationW : ventilationW - infiltrationW);
}

function roomLoss(
  dwelling: Dwelling,
  one: NetworkRoom,
  network: HomeNetwork,
  air: DesignAir,
  conditions: DesignConditions,
  upWPerM2: number,
): { readonly loss: RoomHeatLoss; readonly grossVentilationW: number } {
  const { room } = one;
  const roomC = network.temperatureC.get(room.id) ?? conditions.outdoorC;
  const heated = room.designTemperatureC !== null;
  const outdoors = roomC - conditions.outdoorC;
  const outdoorsW = { facade: 0, glazing: 0, door: 0, roof: 0 };
  let groundW = 0;
  let neighboursW = 0;
  for (const surface of one.surfaces) {
    const wPerK = surface.areaM2 * surface.uWPerM2K;
    switch (surface.behind) {
      case "outdoors":
        if (surface.part in outdoorsW) outdoorsW[surface.part as OuterPart] += wPerK * outdoors;
        break;
      case "ground":
        groundW += roomData.design.groundFactor.value * wPerK * (roomC - conditions.annualMeanOutdoorC);
        break;
      case "crawl":
        groundW += wPerK * (roomC - (network.crawlC ?? conditions.annualMeanOutdoorC));
        break;
      case "neighbour": {
        const layerK =
          surface.position === "above" ? conditions.ceilingK : surface.position === "below" ? conditions.floorK : 0;
        neighboursW += conditions.neighbourShare * wPerK * (roomC + layerK - conditions.neighbourC);
        break;
      }
    }
  }
  let otherRoomsW = 0;
  let unheatedW = 0;
  for (const { to, wPerK, layersK } of one.partitions) {
    const lossW = wPerK * (roomC + layersK - (network.temperatureC.get(to) ?? roomC));
    const other = network.rooms.find((candidate) => candidate.room.id === to);
    if (other?.room.designTemperatureC === null) unheatedW += lossW;
    else otherRoomsW += lossW;
  }
  const airHeat = roomData.design.airHeatWhPerM3K.value;
  const infiltrationW = airHeat * one.leakageM3PerH * outdoors;
  const grossVentilationW =
    airHeat * (air.supplyM3PerH * (roomC - air.supplyC) + air.transferM3PerH * (roomC - air.transferC));
  const counts = {
    neighboursW: Math.max(0, neighboursW),
    ventilationW: besideLeakageW(dwelling, grossVentilationW, infiltrationW),
    heatingUpW: heated ? upWPerM2 * room.floorAreaM2 : 0,
  };
  const { facade, glazing, door, roof } = outdoorsW;
  const basisW = facade + glazing + door + roof + groundW + otherRoomsW + unheatedW + infiltrationW;
  const total = (heatingUpW: number): number =>
    heated ? Math.max(0, basisW + quadratic(counts.ventilationW, counts.neighboursW, heatingUpW)) : 0;
  const loss: RoomHeatLoss = {
    roomId: room.id,
    temperatureC: roomC,
    heated,
    outdoorsW,
    groundW,
    otherRoomsW,
    unheatedW,
    infiltrationW,
    ...counts,
    basisW,
    totalW: total(counts.heatingUpW),
    withoutHeatingUpW: total(0),
  };
  return { loss, grossVentilationW };
}

/**
 * Design heat loss by room (ISSO 51:2023 chapter 4, NEN-EN 12831-1): transmission to outdoors, ground,
 * unheated and heated rooms and neighbours, leakage, ventilation and the allowance for heating up.
 * The plan is taken as it is: see `roomProblems`.
 */
export function roomHeatLosses(dwelling: Dwelling, plan: RoomPlan, options: DesignOptions = {}): HomeHeatLoss {
  const conditions = designConditions(dwelling, options);
  const network = homeNetwork(dwelling, plan, conditions);
  const air = designAir(dwelling, plan, conditions);
  const upWPerM2 = conditions.setBack ? heatingUpWPerM2(dwelling, meanUWPerM2K(network.rooms)) : 0;
  const still: DesignAir = { supplyM3PerH: 0, supplyC: 0, transferM3PerH: 0, transferC: 0 };
  const losses = network.rooms.map((one) =>
    roomLoss(dwelling, one, network, air.get(one.room.id) ?? still, conditions, upWPerM2),
  );
  const heated = losses.filter(({ loss }) => loss.heated);
  const sum = (of: (one: (typeof losses)[number]) => number): number => heated.reduce((all, one) => all + of(one), 0);
  const infiltrationW =
    (sum(({ loss }) => loss.infiltrationW) * conditions.homeLeakageShare) / conditions.roomLeakageShare;
  const basisW = sum(({ loss }) => loss.basisW - loss.infiltrationW) + infiltrationW;
  const extraW = quadratic(
    besideLeakageW(
      dwelling,
      sum((one) => one.grossVentilationW),
      infiltrationW,
    ),
    sum(({ loss }) => loss.neighboursW),
    Math.max(0, ...heated.map(({ loss }) => loss.heatingUpW)),
  );
  return {
    rooms: losses.map(({ loss }) => loss),
    homeW: Math.max(0, basisW + extraW),
    roomsW: sum(({ loss }) => loss.totalW),
    conditions,
    crawlC: network.crawlC,
  };
}
