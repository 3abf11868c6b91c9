import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { PathSeries, ZoneBalance, ZoneSeries } from "../result.ts";
import type { FastAir } from "./fast-air.ts";
import type { FastFaces } from "./fast-faces.ts";
import type { FastPlants } from "./fast-plants.ts";
import type { FastWindows } from "./fast-windows.ts";
import type { RoomConstants } from "./room-constants.ts";
import { pooled } from "./window-pool.ts";
import type { ZoneGains } from "./zone-signals.ts";

/** Everything about a step once it is solved. */
export interface FastRooms {
  readonly airC: Float64Array;
  readonly radiantC: Float64Array;
  readonly gainRadiantW: Float64Array;
  readonly faces: FastFaces;
  readonly windows: FastWindows;
  readonly air: FastAir;
  readonly plants: FastPlants;
  readonly constants: RoomConstants;
  readonly gains: readonly ZoneGains[];
}

/** Kinds of heat into a zone, as rows of {@link Account.kindW}. */
const kinds = ["surface", "window", "thermalBridge", "airFlow", "gain", "solar"] as const;
const surface = 0;
const glass = 1;
const bridge = 2;
const stream = 3;
const gain = 4;
const solar = 5;

/** What is kept of a run: hourly means by zone, sums by zone and kind, and when asked every path by itself. */
export interface Account {
  readonly zones: readonly ZoneSeries[];
  readonly startAirC: Float64Array;
  /** W in this step, kind · zones + zone. */
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

/** Series by path: pooled faces, windows and sun by zone, bridges, streams, gains by zone. */
interface PathAccount {
  readonly series: PathSeries[];
  readonly faces: Float64Array[];
  readonly windows: Float64Array[];
  readonly sun: Float64Array[];
  readonly bridges: { readonly zone: Float64Array; readonly other: Float64Array | undefined }[];
  readonly streams: Float64Array[];
  readonly gains: Float64Array[];
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
    kindW: new Float64Array(kinds.length * n),
    kindWh: new Float64Array(kinds.length * n),
    heatingWh: column(),
    coolingWh: column(),
    hourWh: column(),
    largestResidualW: column(),
    hourStartC: column(),
    transmittedWh: new Float64Array(network.windows.length),
    paths: keepPaths ? { series: [], faces: [], windows: [], sun: [], bridges: [], streams: [], gains: [] } : undefined,
  };
}

/** Makes the series of the paths, once it is known which faces and streams are one. */
export function beginAccount(
  { paths, zones }: Account,
  network: Network,
  rooms: FastRooms,
  ids: readonly string[],
): void {
  if (paths === undefined) return;
  const { hours } = network.weather;
  const add = (id: string, z: number, kind: PathSeries["kind"]): Float64Array => {
    const heatW = new Float64Array(hours);
    paths.series.push({ id, zone: zones[z]!.id, kind, heatW });
    return heatW;
  };
  ids.forEach((id, f) => paths.faces.push(add(id, rooms.faces.zone[f]!, "surface")));
  zones.forEach(({ id }, z) => {
    paths.windows.push(add(id, z, "window"));
    paths.sun.push(add(id, z, "solar"));
    paths.gains.push(add(id, z, "gain"));
  });
  for (const { id, zone, other } of network.bridges)
    paths.bridges.push({
      zone: add(id, zone, "thermalBridge"),
      other: other === outdoors ? undefined : add(id, other, "thermalBridge"),
    });
  rooms.air.ids.forEach((id, s) => paths.streams.push(add(id, rooms.air.to[s]!, "airFlow")));
}

/** Adds one step of the period. */
export function keepAccount(account: Account, network: Network, rooms: FastRooms, step: number): void {
  const { stepsPerHour } = network.weather;
  const hour = (step / stepsPerHour) | 0;
  const share = 1 / stepsPerHour;
  const { airC, radiantC, plants, air, constants } = rooms;
  const n = airC.length;
  heatByKind(account, network, rooms, step, hour, share);
  const { kindW, kindWh, hourWh, heatingWh, coolingWh, hourStartC, startAirC, largestResidualW } = account;
  const beginsHour = step % stepsPerHour === 0;
  const endsHour = step % stepsPerHour === stepsPerHour - 1;
  for (let z = 0; z < n; z += 1) {
    const zone = account.zones[z]!;
    const airNow = airC[z]!;
    const plant = plants.powerW[z]!;
    zone.airTemperatureC[hour]! += share * airNow;
    zone.operativeTemperatureC[hour]! += share * 0.5 * (airNow + radiantC[z]!);
    zone.outdoorAirM3PerH[hour]! += share * air.outdoorM3PerH[z]!;
    if (plant > 0) {
      zone.heatingPowerW[hour]! += share * plant;
      heatingWh[z]! += share * plant;
    } else if (plant < 0) {
      zone.coolingPowerW[hour]! -= share * plant;
      coolingWh[z]! -= share * plant;
    }
    let heat = plant;
    for (let at = z; at < kindW.length; at += n) {
      heat += kindW[at]!;
      kindWh[at]! += share * kindW[at]!;
    }
    if (beginsHour) {
      hourWh[z] = 0;
      if (step === 0) hourStartC[z] = startAirC[z]!;
    }
    hourWh[z]! += share * heat;
    if (!endsHour) continue;
    zone.airTemperatureAtEndC[hour] = airNow;
    const stored = constants.capacityWPerK[z]! * share * (airNow - hourStartC[z]!);
    hourStartC[z] = airNow;
    const residual = Math.abs(hourWh[z]! - stored);
    // A NaN must not pass as closed.
    if (!(residual <= largestResidualW[z]!)) largestResidualW[z] = residual;
  }
}

/** Heat into every zone by kind in this step, W, and into the series of the paths when they are kept. */
function heatByKind(
  account: Account,
  network: Network,
  rooms: FastRooms,
  step: number,
  hour: number,
  share: number,
): void {
  const { kindW, paths } = account;
  const { airC, radiantC, gainRadiantW, faces, windows, air, plants, constants, gains } = rooms;
  const n = airC.length;
  const outdoorC = network.weather.outdoorC[step]!;
  kindW.fill(0);
  const { zone, areaM2, areaConvection, areaLongWave, faceC, fromRoom, sunAndGains } = faces;
  for (let f = 0; f < faces.count; f += 1) {
    const heat = (areaConvection[f]! + areaLongWave[f]!) * faceC[f]! - areaM2[f]! * (fromRoom[f]! + sunAndGains[f]!);
    kindW[surface * n + zone[f]!]! += heat;
    if (paths !== undefined) paths.faces[f]![hour]! += share * heat;
  }
  for (let z = 0; z < n; z += 1) {
    const pool = windows.pools[z]!;
    const { beamLost, diffuseLost } = network.zones[z]!;
    const heat = plants.radiantW[z]!;
    const beam = windows.beamW[z]!;
    const diffuse = windows.diffuseW[z]!;
    const { mean } = pool;
    const ar = mean[pooled.ar]! + windows.ar[z]!;
    const toRoom =
      mean[pooled.airOfHeat]! + mean[pooled.radiantOfHeat]! + windows.airOfHeat[z]! + windows.radiantOfHeat[z]!;
    const through =
      windows.knownW[z]! +
      toRoom * heat -
      (mean[pooled.aa]! + windows.aa[z]! - ar) * airC[z]! -
      (mean[pooled.rr]! + windows.rr[z]! - ar) * radiantC[z]! -
      pool.beamOnGlass * beam -
      pool.diffuseOnGlass * diffuse -
      pool.radiantOnGlass * (gainRadiantW[z]! + heat) +
      constants.framesWPerK[z]! * (outdoorC - airC[z]!);
    const sun = beam * (1 - beamLost) + diffuse * (1 - diffuseLost);
    const people = gains[z]!.totalW[step]!;
    kindW[glass * n + z] = through;
    kindW[solar * n + z] = sun;
    kindW[gain * n + z] = people;
    if (paths === undefined) continue;
    paths.windows[z]![hour]! += share * through;
    paths.sun[z]![hour]! += share * sun;
    paths.gains[z]![hour]! += share * people;
  }
  const { bridges } = network;
  for (let b = 0; b < bridges.length; b += 1) {
    const { zone: z, other, conductanceWPerK } = bridges[b]!;
    const heat = conductanceWPerK * ((other === outdoors ? outdoorC : airC[other]!) - airC[z]!);
    kindW[bridge * n + z]! += heat;
    if (other !== outdoors) kindW[bridge * n + other]! -= heat;
    if (paths === undefined) continue;
    paths.bridges[b]!.zone[hour]! += share * heat;
    const far = paths.bridges[b]!.other;
    if (far !== undefined) far[hour]! -= share * heat;
  }
  const { to, from, wPerK } = air;
  for (let s = 0; s < to.length; s += 1) {
    const z = to[s]!;
    const farC = from[s] === outdoors ? outdoorC : airC[from[s]!]!;
    const heat = wPerK[s]! * (farC - airC[z]!);
    kindW[stream * n + z]! += heat;
    if (paths !== undefined) paths.streams[s]![hour]! += share * heat;
  }
}

/** Sun through each window, once it is known how far the blinds were closed. */
export function closeAccount(account: Account, network: Network, { windows }: Pick<FastRooms, "windows">): void {
  const { stepsPerHour } = network.weather;
  const { transmittedWh } = account;
  let blind = 0;
  windows.pools.forEach((pool, z) => {
    const inZone = network.windows.flatMap((window, w) => (window.zone === z ? [w] : []));
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
  const n = network.zones.length;
  const { kindWh, heatingWh, coolingWh, hourStartC, startAirC, largestResidualW } = account;
  return network.zones.map(({ id, airCapacityJPerK }, z) => {
    const kwh = (kind: number) => kindWh[kind * n + z]! / 1000;
    return {
      zone: id,
      heatingKwh: heatingWh[z]! / 1000,
      coolingKwh: coolingWh[z]! / 1000,
      solarKwh: kwh(solar),
      gainsKwh: kwh(gain),
      surfacesKwh: kwh(surface),
      windowsKwh: kwh(glass),
      thermalBridgesKwh: kwh(bridge),
      airKwh: kwh(stream),
      storedKwh: (airCapacityJPerK * (hourStartC[z]! - startAirC[z]!)) / 3.6e6,
      largestHourlyResidualW: largestResidualW[z]!,
    };
  });
}
