import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { PathSeries } from "../result.ts";
import type { FastRooms } from "./account.ts";
import { faceRow, zoneRow } from "./layout.ts";

const airNow = zoneRow.now + zoneRow.air;
const kinds = 6;

/** Series by path: surfaces, windows and sun by zone, bridges, streams, gains by zone. */
export interface PathAccount {
  readonly series: PathSeries[];
  readonly faces: Float64Array[];
  readonly windows: Float64Array[];
  readonly sun: Float64Array[];
  readonly bridges: { readonly zone: Float64Array; readonly other: Float64Array | undefined }[];
  readonly streams: Float64Array[];
  readonly gains: Float64Array[];
}

export function createPathAccount(): PathAccount {
  return { series: [], faces: [], windows: [], sun: [], bridges: [], streams: [], gains: [] };
}

/** Makes the series. Windows are told by zone: the fast solver knows them only together. */
export function beginPaths(paths: PathAccount, network: Network, rooms: FastRooms): void {
  const { hours } = network.weather;
  const add = (id: string, z: number, kind: PathSeries["kind"]): Float64Array => {
    const heatW = new Float64Array(hours);
    paths.series.push({ id, zone: network.zones[z]!.id, kind, heatW });
    return heatW;
  };
  const { ids, zone: zoneOf } = rooms.faces;
  ids.forEach((id, f) => paths.faces.push(add(id, zoneOf[f]!, "surface")));
  network.zones.forEach(({ id }, z) => {
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

/** @param kindW heat by zone and kind in this step, W */
export function keepPathStep(
  paths: PathAccount,
  network: Network,
  { zones, faces: { faces }, air }: FastRooms,
  kindW: Float64Array,
  hour: number,
  share: number,
  outdoorC: number,
): void {
  const airOf = (z: number) => (z === outdoors ? outdoorC : zones[z * zoneRow.width + airNow]!);
  paths.faces.forEach((series, f) => {
    const at = f * faceRow.width;
    const film = faces[at + faceRow.convection]! + faces[at + faceRow.longWave]!;
    const leaves = film * faces[at + faceRow.temperature]! - faces[at + faceRow.given]!;
    series[hour]! += share * faces[at + faceRow.area]! * leaves;
  });
  for (let z = 0; z < paths.windows.length; z += 1) {
    paths.windows[z]![hour]! += share * kindW[z * kinds + 1]!;
    paths.gains[z]![hour]! += share * kindW[z * kinds + 4]!;
    paths.sun[z]![hour]! += share * kindW[z * kinds + 5]!;
  }
  network.bridges.forEach(({ zone, other, conductanceWPerK }, b) => {
    const heat = share * conductanceWPerK * (airOf(other) - airOf(zone));
    paths.bridges[b]!.zone[hour]! += heat;
    const far = paths.bridges[b]!.other;
    if (far !== undefined) far[hour]! -= heat;
  });
  paths.streams.forEach((series, s) => {
    series[hour]! += share * air.wPerK[s]! * (airOf(air.from[s]!) - airOf(air.to[s]!));
  });
}
