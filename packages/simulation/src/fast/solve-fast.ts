import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { Account, FastRooms } from "./account.ts";
import { beginAccount, closeAccount, keepAccount } from "./account.ts";
import { poolFaces } from "./face-pool.ts";
import { createFastAir, loadAir } from "./fast-air.ts";
import { correctFaces, createFastFaces, fadeFaces, loadFaces, settleFaces } from "./fast-faces.ts";
import { createFastPlants, runPlants } from "./fast-plants.ts";
import { addWindowDeviation, createFastWindows, loadWindows } from "./fast-windows.ts";
import { roomConstants } from "./room-constants.ts";
import { invertAir, solveRooms } from "./room-solution.ts";
import { windowPools } from "./window-pool.ts";
import { zoneGains } from "./zone-signals.ts";

/** Temperature at which rooms start before the warm-up, °C: that of `full`. */
const startC = 18;
/** Evaluations of buoyancy (and of what windows differ from their mean) per step. */
const evaluations = 2;

/**
 * The fast solver: the equations of `full` with what depends on weather or construction alone taken
 * out of the hour loop (`docs/method/fast.md`).
 *
 * @param warmUpSteps run first, from the end of the period
 */
export function solveFast(network: Network, cache: SimulationCache, account: Account, warmUpSteps: number): void {
  const { weather } = network;
  const n = network.zones.length;
  const steps = weather.hours * weather.stepsPerHour;
  const apart = account.paths !== undefined;
  const pool = poolFaces(network, cache, warmUpSteps, startC, apart);
  const pools = windowPools(network, cache);
  const constants = roomConstants(network, pool, pools);
  const faces = createFastFaces(pool, startC);
  const windows = createFastWindows(pools);
  const air = createFastAir(network, apart);
  const plants = createFastPlants(network, pool, pools, constants, cache);
  const gains = zoneGains(network);
  const airC = new Float64Array(n).fill(startC);
  const radiantC = new Float64Array(n).fill(startC);
  const lastAirC = new Float64Array(n);
  const lastRadiantC = new Float64Array(n);
  const airKnown = new Float64Array(n);
  const radiantKnown = new Float64Array(n);
  const airRight = new Float64Array(n);
  const radiantRight = new Float64Array(n);
  const inverseAir = new Float64Array(n * n);
  const gainRadiantW = new Float64Array(n);
  const rooms: FastRooms = { airC, radiantC, gainRadiantW, faces, windows, air, plants, constants, gains };
  beginAccount(account, network, rooms, pool.ids);

  for (let k = 0; k < warmUpSteps + steps; k += 1) {
    const signed = k - warmUpSteps;
    const step = signed < 0 ? ((signed % steps) + steps) % steps : signed;
    const hour = (step / weather.stepsPerHour) | 0;
    const outdoorC = weather.outdoorC[step]!;
    if (signed === 0) account.startAirC.set(airC);
    lastAirC.set(airC);
    lastRadiantC.set(radiantC);
    for (let z = 0; z < n; z += 1) {
      const gain = gains[z]!;
      const radiant = gain.radiantW[step]!;
      gainRadiantW[z] = radiant;
      airKnown[z] =
        constants.capacityWPerK[z]! * airC[z]! +
        constants.toOutdoorsWPerK[z]! * outdoorC +
        gain.totalW[step]! -
        radiant;
      radiantKnown[z] = 0;
    }
    loadWindows(windows, step, airC, gainRadiantW, airKnown, radiantKnown);
    loadFaces(faces, k, windows.beamW, windows.diffuseW, gainRadiantW, airKnown, radiantKnown);
    loadAir(air, network, step, hour, airC);
    for (let s = 0; s < air.to.length; s += 1)
      if (air.from[s] === outdoors) airKnown[air.to[s]!]! += air.wPerK[s]! * outdoorC;
    invertAir(constants, air, inverseAir);
    plants.ready.limits = false;
    plants.ready.responses = false;
    for (let turn = 0; turn < evaluations; turn += 1) {
      airRight.set(airKnown);
      radiantRight.set(radiantKnown);
      correctFaces(faces, airC, airRight, radiantRight);
      addWindowDeviation(windows, airC, radiantC, plants.radiantW, airRight, radiantRight);
      solveRooms(constants, inverseAir, airRight, radiantRight, airC, radiantC);
      if (plants.count > 0) runPlants(plants, constants, inverseAir, step, lastAirC, lastRadiantC, airC, radiantC);
      settleFaces(faces, airC, radiantC, plants.radiantW);
    }
    fadeFaces(faces);
    if (signed >= 0) keepAccount(account, network, rooms, step);
  }
  closeAccount(account, network, rooms);
}
