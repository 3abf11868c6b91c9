import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { PathSeries, ZoneBalance, ZoneSeries } from "../result.ts";
import type { FastAir } from "./fast-air.ts";
import type { FastFaces } from "./fast-faces.ts";
import type { FastPlants } from "./fast-plants.ts";
import type { FastWindows } from "./fast-windows.ts";
import { zoneRow } from "./layout.ts";
import type { PathAccount } from "./path-account.ts";
import { createPathAccount, keepPathStep } from "./path-account.ts";
import type { RoomConstants } from "./room-constants.ts";
import type { RoomSolution } from "./room-solution.ts";
import type { ZoneGains } from "./zone-signals.ts";

const { width: zoneWidth, now, air: airAt, radiant: radiantAt, plant: plantAt } = zoneRow;
const { beam: beamAt, diffuse: diffuseAt, gain: gainAt, glass, faces: facesAt, power: powerAt, outdoorAir } = zoneRow;
const { windowAa, windowAr, windowRr, windowAirOfHeat, windowRadiantOfHeat, capacity } = zoneRow;
const fromOutdoors = outdoors;

/** Everything about a step once it is solved. */
export interface FastRooms {
  /** Rows of the zones. */
  readonly zones: Float64Array;
  readonly faces: FastFaces;
  readonly windows: FastWindows;
  readonly air: FastAir;
  readonly plants: FastPlants;
  readonly gains: readonly ZoneGains[];
  readonly constants: RoomConstants;
  readonly solution: RoomSolution;
}

/** Heat into a zone by kind, W, as rows of {@link Account.kindW}. */
const kinds = 6;
const surface = 0;
const window = 1;
const bridge = 2;
const stream = 3;
const gain = 4;
const solar = 5;

/** What is kept of a run: hourly means by zone, sums by zone and kind, and when asked every path by itself. */
export interface Account {
  readonly zones: readonly ZoneSeries[];
  readonly startAirC: Float64Array;
  /** W in this step and Wh over the period, zone · kinds + kind. */
  readonly kindW: Float64Array;
  readonly kindWh: Float64Array;
  readonly heatingWh: Float64Array;
  readonly coolingWh: Float64Array;
  /** Heat into each zone in the present hour by all paths and plants, Wh, and the largest that did not become warmth of its air. */
  readonly hourWh: Float64Array;
  readonly largestResidualW: Float64Array;
  readonly hourStartC: Float64Array;
  readonly transmittedWh: Float64Array;
  readonly paths: PathAccount | undefined;
}

export function createAccount(network: Network, hours: number, keepPaths: boolean): Account {
  const n = network.zones.length;
  const column = () => new Float64Array(n);
  return {
    zones: network.zones.map(({ id }) => ({
      id,
      airTemperatureC: new Float64Array(hours),
      airTemperatureAtEndC: new Float64Array(hours),
      operativeTemperatureC: new Float64Array(hours),
      heatingPowerW: new Float64Array(hours),
      coolingPowerW: new Float64Array(hours),
      outdoorAirM3PerH: new Float64Array(hours),
    })),
    startAirC: column(),
    kindW: new Float64Array(kinds * n),
    kindWh: new Float64Array(kinds * n),
    heatingWh: column(),
    coolingWh: column(),
    hourWh: column(),
    largestResidualW: column(),
    hourStartC: column(),
    transmittedWh: new Float64Array(network.windows.length),
    paths: keepPaths ? createPathAccount() : undefined,
  };
}

/** The period begins: what the warm-up came to. */
export function startAccount({ startAirC, hourStartC }: Account, zones: Float64Array): void {
  for (let z = 0; z < startAirC.length; z += 1) {
    startAirC[z] = zones[z * zoneWidth + now + airAt]!;
    hourStartC[z] = startAirC[z]!;
  }
}

/** Adds one step of the period. */
export function keepAccount(account: Account, network: Network, rooms: FastRooms, step: number): void {
  const { stepsPerHour } = network.weather;
  const hour = (step / stepsPerHour) | 0;
  const share = 1 / stepsPerHour;
  const endsHour = step % stepsPerHour === stepsPerHour - 1;
  const { zones } = rooms;
  const outdoorC = network.weather.outdoorC[step]!;
  heatByKind(account.kindW, network, rooms, step, outdoorC);
  if (account.paths !== undefined) keepPathStep(account.paths, network, rooms, account.kindW, hour, share, outdoorC);
  const { kindW, kindWh, hourWh, heatingWh, coolingWh, hourStartC, largestResidualW } = account;
  for (let z = 0, at = 0, kind = 0; z < hourWh.length; z += 1, at += zoneWidth) {
    const zone = account.zones[z]!;
    const airC = zones[at + now + airAt]!;
    const power = zones[at + powerAt]!;
    zone.airTemperatureC[hour]! += share * airC;
    zone.operativeTemperatureC[hour]! += share * 0.5 * (airC + zones[at + now + radiantAt]!);
    zone.outdoorAirM3PerH[hour]! += share * zones[at + outdoorAir]!;
    if (power > 0) {
      zone.heatingPowerW[hour]! += share * power;
      heatingWh[z]! += share * power;
    } else if (power < 0) {
      zone.coolingPowerW[hour]! -= share * power;
      coolingWh[z]! -= share * power;
    }
    let heat = power;
    for (const end = kind + kinds; kind < end; kind += 1) {
      const w = kindW[kind]!;
      heat += w;
      kindWh[kind]! += share * w;
    }
    hourWh[z]! += share * heat;
    if (!endsHour) continue;
    zone.airTemperatureAtEndC[hour] = airC;
    const residual = Math.abs(hourWh[z]! - zones[at + capacity]! * share * (airC - hourStartC[z]!));
    hourStartC[z] = airC;
    hourWh[z] = 0;
    // A NaN must not pass as closed.
    if (!(residual <= largestResidualW[z]!)) largestResidualW[z] = residual;
  }
}

/** Heat into every zone by kind in this step, W. */
function heatByKind(kindW: Float64Array, network: Network, rooms: FastRooms, step: number, outdoorC: number): void {
  const { zones, windows, air, constants, gains } = rooms;
  const { bridges } = network;
  for (let i = 0, z = 0, kind = 0; i < gains.length; i += 1, z += zoneWidth, kind += kinds) {
    const { beamOnGlass, diffuseOnGlass, radiantOnGlass } = windows.pools[i]!;
    const { beamLost, diffuseLost } = network.zones[i]!;
    const airC = zones[z + now + airAt]!;
    const heat = zones[z + now + plantAt]!;
    const beam = zones[z + beamAt]!;
    const diffuse = zones[z + diffuseAt]!;
    const across = zones[z + windowAr]!;
    const toRoom = zones[z + windowAirOfHeat]! + zones[z + windowRadiantOfHeat]!;
    kindW[kind + surface] = zones[z + facesAt]!;
    kindW[kind + window] =
      zones[z + glass]! +
      toRoom * heat -
      (zones[z + windowAa]! - across) * airC -
      (zones[z + windowRr]! - across) * zones[z + now + radiantAt]! -
      beamOnGlass * beam -
      diffuseOnGlass * diffuse -
      radiantOnGlass * (zones[z + gainAt]! + heat) +
      constants.framesWPerK[i]! * (outdoorC - airC);
    kindW[kind + bridge] = 0;
    kindW[kind + stream] = 0;
    kindW[kind + gain] = gains[i]!.airW[step]! + zones[z + gainAt]!;
    kindW[kind + solar] = beam * (1 - beamLost) + diffuse * (1 - diffuseLost);
  }
  for (let b = 0; b < bridges.length; b += 1) {
    const { zone, other, conductanceWPerK } = bridges[b]!;
    const airC = zones[zone * zoneWidth + now + airAt]!;
    const farC = other === fromOutdoors ? outdoorC : zones[other * zoneWidth + now + airAt]!;
    const heat = conductanceWPerK * (farC - airC);
    kindW[zone * kinds + bridge]! += heat;
    if (other !== fromOutdoors) kindW[other * kinds + bridge]! -= heat;
  }
  const { to, from, wPerK } = air;
  for (let s = 0; s < to.length; s += 1) {
    const z = to[s]!;
    const farC = from[s] === fromOutdoors ? outdoorC : zones[from[s]! * zoneWidth + now + airAt]!;
    kindW[z * kinds + stream]! += wPerK[s]! * (farC - zones[z * zoneWidth + now + airAt]!);
  }
}

/** Sun through each window, once it is known how far the blinds were closed. */
export function closeAccount(account: Account, network: Network, { windows }: Pick<FastRooms, "windows">): void {
  const { stepsPerHour } = network.weather;
  const { transmittedWh } = account;
  let blind = 0;
  windows.pools.forEach((pool, z) => {
    const inZone = network.windows.flatMap(({ zone }, w) => (zone === z ? [w] : []));
    inZone.forEach((w, i) => {
      transmittedWh[w] = pool.openTransmittedWh[i]!;
    });
    for (const { windows: members, keptOutW } of pool.blinds) {
      const { closed } = windows.blinds[blind]!;
      blind += 1;
      members.forEach((member, i) => {
        const kept = keptOutW[i]!;
        let sum = 0;
        for (let step = 0; step < kept.length; step += 1) sum += closed[step]! * kept[step]!;
        transmittedWh[inZone[member]!]! -= sum / stepsPerHour;
      });
    }
  });
}

/** The balance of every zone, as `energyBalance` has it. */
export function balanceOf(account: Account, network: Network): ZoneBalance[] {
  const { kindWh, heatingWh, coolingWh, hourStartC, startAirC, largestResidualW } = account;
  return network.zones.map(({ id, airCapacityJPerK }, z) => {
    const kwh = (kind: number) => kindWh[z * kinds + kind]! / 1000;
    return {
      zone: id,
      heatingKwh: heatingWh[z]! / 1000,
      coolingKwh: coolingWh[z]! / 1000,
      solarKwh: kwh(solar),
      gainsKwh: kwh(gain),
      surfacesKwh: kwh(surface),
      windowsKwh: kwh(window),
      thermalBridgesKwh: kwh(bridge),
      airKwh: kwh(stream),
      storedKwh: (airCapacityJPerK * (hourStartC[z]! - startAirC[z]!)) / 3.6e6,
      largestHourlyResidualW: largestResidualW[z]!,
    };
  });
}

/** Series of all paths, when they were kept. */
export function pathsOf({ paths }: Account): readonly PathSeries[] {
  return paths?.series ?? [];
}
