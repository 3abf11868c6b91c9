import type { Network } from "../compile/network.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { Account, FastRooms } from "./account.ts";
import { closeAccount, keepAccount, startAccount } from "./account.ts";
import { addBuoyancy, passPartitions, sumsBetween } from "./buoyancy.ts";
import { faceConstants } from "./face-constants.ts";
import { poolFaces } from "./face-pool.ts";
import { createFastAir, loadAir } from "./fast-air.ts";
import { createFastFaces, finishFaces, loadFaces } from "./fast-faces.ts";
import { beginPlants, createFastPlants, runPlants } from "./fast-plants.ts";
import { createFastWindows, loadWindows } from "./fast-windows.ts";
import { zoneRow } from "./layout.ts";
import { beginPaths } from "./path-account.ts";
import { roomConstants } from "./room-constants.ts";
import { createRoomSolution, prepareRooms, solveRooms } from "./room-solution.ts";
import { windowPools } from "./window-pool.ts";
import { keepMoment, loadZones, zoneGains, zoneRows } from "./zone-signals.ts";

const { width: zoneWidth, before, between, airKnown, radiantKnown, airRight, radiantRight } = zoneRow;

/** Temperature at which rooms start before the warm-up, °C: that of `full`. */
const startC = 18;

/**
 * The fast solver: the equations of `full` with what depends on weather or construction alone taken
 * out of the hour loop (`docs/method/fast.md`).
 *
 * @param warmUpSteps run first, from the end of the period
 */
export function solveFast(network: Network, cache: SimulationCache, account: Account, warmUpSteps: number): void {
  const { weather } = network;
  const steps = weather.hours * weather.stepsPerHour;
  const rooms = createRooms(network, cache, warmUpSteps, account.paths !== undefined);
  if (account.paths !== undefined) beginPaths(account.paths, network, rooms);
  for (let k = 0; k < warmUpSteps + steps; k += 1) {
    const signed = k - warmUpSteps;
    const step = signed < 0 ? ((signed % steps) + steps) % steps : signed;
    if (signed === 0) startAccount(account, rooms.zones);
    advance(rooms, weather, step, k);
    if (signed >= 0) keepAccount(account, network, rooms, step);
  }
  closeAccount(account, network, rooms);
}

/** One step. */
function advance(rooms: FastRooms, weather: StepWeather, step: number, k: number): void {
  const { zones, faces, windows, air, plants, gains } = rooms;
  keepMoment(zones, before);
  // What is known when the step begins.
  loadZones(gains, weather, zones, step);
  loadWindows(windows, zones, step);
  loadFaces(faces, zones, k);
  loadAir(air, weather, zones, step, (step / weather.stepsPerHour) | 0);
  prepareRooms(rooms.constants, air, zones, rooms.solution);
  beginPlants(plants, step);
  // Buoyancy from the last temperatures, then from those that gives.
  evaluate(rooms, false);
  keepMoment(zones, between);
  sumsBetween(faces, zones);
  evaluate(rooms, true);
  finishFaces(faces, zones);
}

/** Rooms with buoyancy taken from the temperatures before (or, second, from those that gave). */
function evaluate({ zones, faces, plants, solution }: FastRooms, second: boolean): void {
  for (let z = 0; z < zones.length; z += zoneWidth) {
    zones[z + airRight] = zones[z + airKnown]!;
    zones[z + radiantRight] = zones[z + radiantKnown]!;
  }
  addBuoyancy(faces, zones, second);
  solveRooms(solution, zones);
  if (plants.count > 0) runPlants(plants, solution, zones);
  passPartitions(faces, zones, second);
}

function createRooms(network: Network, cache: SimulationCache, warmUpSteps: number, apart: boolean): FastRooms {
  const pool = poolFaces(network, cache, warmUpSteps, startC, apart);
  const pools = windowPools(network, cache);
  const constants = roomConstants(network, pool, pools);
  return {
    zones: zoneRows(constants, startC),
    faces: createFastFaces(faceConstants(pool), startC),
    windows: createFastWindows(pools),
    air: createFastAir(network, apart),
    plants: createFastPlants(network, pool, cache),
    gains: zoneGains(network),
    constants,
    solution: createRoomSolution(constants.zones),
  };
}
