import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { GroupAnswers } from "../solve/group-answers.ts";
import { groupAnswers } from "../solve/group-answers.ts";
import { elementAnswers } from "../solve/room-groups.ts";
import { constantRoomMatrix } from "../solve/room-matrix.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { GroupMemories } from "./group-memories.ts";
import { groupMemories } from "./group-memories.ts";
import { identityOf } from "./identity.ts";
import type { RoomOrder } from "./small-system.ts";
import { inRoomOrder, roomOrder } from "./small-system.ts";
import { weatherResponse } from "./weather-response.ts";
import type { BlindPool } from "./window-pool.ts";
import { windowPools } from "./window-pool.ts";
import type { Workspace } from "./workspace.ts";
import type { YearAir } from "./year-air.ts";
import { yearAir } from "./year-air.ts";
import type { YearPlants } from "./year-plants.ts";
import { yearPlants } from "./year-plants.ts";
import type { YearZone } from "./year-zones.ts";
import { yearZones } from "./year-zones.ts";

/** Temperature at which rooms start before the warm-up, °C: that of `full`. */
const startC = 18;

/** A blind pool in the loop, with how far the zone's warmth let it close in each step, 0…1. */
export interface YearBlinds {
  readonly zone: number;
  readonly pool: BlindPool;
  readonly closed: Float64Array;
}

/** Everything the hour loop reads, made before it. */
export interface YearRooms {
  readonly network: Network;
  readonly n: number;
  /** Groups of zone z: `firstGroup[z]` up to `firstGroup[z + 1]`. */
  readonly firstGroup: Int32Array;
  readonly answers: GroupAnswers;
  readonly memories: GroupMemories;
  /** Σ A T by weather, ground and neighbours: row of all groups per step, warm-up first. */
  readonly weatherKM2: Float64Array;
  readonly order: RoomOrder;
  /** Room matrix without windows and streams, 2n × 2n, in the order of the rooms. */
  readonly matrix: Float64Array;
  readonly capacityWPerK: Float64Array;
  readonly zones: readonly YearZone[];
  readonly blinds: readonly YearBlinds[];
  readonly air: YearAir;
  readonly plants: YearPlants;
  readonly startC: number;
}

export function yearRooms(
  network: Network,
  cache: SimulationCache,
  workspace: Workspace,
  warmUpSteps: number,
): YearRooms {
  const answers = groupAnswers(network.groups, elementAnswers(network));
  const pools = windowPools(network, cache);
  const air = yearAir(network, workspace);
  const order = roomOrder(network.zones.length, joinedZones(network, answers));
  return {
    network,
    n: network.zones.length,
    firstGroup: Int32Array.from({ length: network.zones.length + 1 }, (_, z) =>
      network.groups.zone.reduce((sum, zone) => sum + (zone < z ? 1 : 0), 0),
    ),
    answers,
    memories: groupMemories(network, cache, startC),
    weatherKM2: weatherOfGroups(network, cache, workspace, warmUpSteps),
    order,
    matrix: inRoomOrder(constantRoomMatrix(network, answers), order),
    capacityWPerK: Float64Array.from(network.zones, (zone) => zone.airCapacityJPerK / network.stepS),
    zones: yearZones(network, pools, air, workspace),
    blinds: pools.flatMap(({ blinds }, zone) =>
      blinds.map((pool, b) => ({
        zone,
        pool,
        closed: workspace.numbers(`blind ${zone} ${b}`, network.weather.hours * network.weather.stepsPerHour),
      })),
    ),
    air,
    plants: yearPlants(network, answers, order, cache),
    startC,
  };
}

/** Zones that exchange heat within the step. */
function joinedZones({ groups, bridges, streams }: Network, { row, column }: GroupAnswers): [number, number][] {
  const joined: [number, number][] = [];
  row.forEach((g, i) => joined.push([groups.zone[g]!, groups.zone[column[i]!]!]));
  for (const { zone, other } of bridges) if (other !== outdoors) joined.push([zone, other]);
  for (const { to, from } of streams) if (from !== outdoors) joined.push([to, from]);
  return joined;
}

/** Steps in one go when series are added up: what they are added to stays at hand. */
const block = 256;

/** Faces by their far side alone, added up by group; each construction's own answer comes from the cache. */
function weatherOfGroups(
  network: Network,
  cache: SimulationCache,
  workspace: Workspace,
  warmUpSteps: number,
): Float64Array {
  const { groups, faces, elements, weather } = network;
  const steps = weather.hours * weather.stepsPerHour;
  const total = warmUpSteps + steps;
  const width = groups.count;
  const result = workspace.numbers("weather of groups", total * width).fill(0);
  const driven = elements.flatMap((element) => {
    const { far, insideFace, modes } = element;
    if (far.kind !== "driven") return [];
    const drive = typeof far.drive === "number" ? `${far.drive}` : `#${identityOf(far.drive)}`;
    const faceC = cache.remember(`weather response ${identityOf(modes)} ${drive} ${warmUpSteps} ${startC}`, () =>
      weatherResponse(element, far.drive, steps, warmUpSteps, startC),
    );
    return [{ faceC, areaM2: faces.areaM2[insideFace]!, group: faces.group[insideFace]! }];
  });
  for (let from = 0; from < total; from += block) {
    const to = Math.min(total, from + block);
    for (const { faceC, areaM2, group } of driven)
      for (let k = from, at = from * width + group; k < to; k += 1, at += width) result[at]! += areaM2 * faceC[k]!;
  }
  return result;
}
