import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { PathSeries, ZoneSeries } from "../result.ts";

type PathKind = PathSeries["kind"];

/** Gathers hourly means. With paths, every path has its own series; without, one per zone and kind. */
export interface Recorder {
  readonly zones: readonly ZoneSeries[];
  readonly startAirC: Float64Array;
  /** One entry per path, in the order faces, windows (glass), windows (sun), bridges, streams, gains. */
  readonly face: readonly Float64Array[];
  readonly glass: readonly Float64Array[];
  readonly sun: readonly Float64Array[];
  /** Into `zone` and, for a bridge between zones, into the other. */
  readonly bridge: readonly { readonly zone: Float64Array; readonly other: Float64Array | undefined }[];
  readonly stream: readonly Float64Array[];
  readonly gain: readonly Float64Array[];
  readonly transmittedWh: Float64Array;
  readonly paths: readonly PathSeries[];
}

export function createRecorder(network: Network, hours: number, keepPaths: boolean): Recorder {
  const paths: PathSeries[] = [];
  const pooled = new Map<string, Float64Array>();
  const series = (id: string, zoneIndex: number, kind: PathKind): Float64Array => {
    const zone = network.zones[zoneIndex]!.id;
    const key = `${zoneIndex} ${kind}`;
    const known = keepPaths ? undefined : pooled.get(key);
    if (known !== undefined) return known;
    const heatW = new Float64Array(hours);
    pooled.set(key, heatW);
    paths.push({ id: keepPaths ? id : kind, zone, kind, heatW });
    return heatW;
  };
  const { faces } = network;
  const face = Array.from({ length: faces.count }, (_, f) =>
    series(network.elements[faces.element[f]!]!.id, faces.zone[f]!, "surface"),
  );
  const glass = network.windows.map((window) => series(window.id, window.zone, "window"));
  const sun = network.windows.map((window) => series(window.id, window.zone, "solar"));
  const bridge = network.bridges.map((item) => ({
    zone: series(item.id, item.zone, "thermalBridge"),
    other: item.other === outdoors ? undefined : series(item.id, item.other, "thermalBridge"),
  }));
  const stream = network.streams.map((item) => series(item.id, item.to, "airFlow"));
  const gain = network.zones.map((zone, z) => series(zone.id, z, "gain"));
  return {
    zones: network.zones.map((zone) => ({
      id: zone.id,
      airTemperatureC: new Float64Array(hours),
      airTemperatureAtEndC: new Float64Array(hours),
      operativeTemperatureC: new Float64Array(hours),
      heatingPowerW: new Float64Array(hours),
      coolingPowerW: new Float64Array(hours),
      outdoorAirM3PerH: new Float64Array(hours),
    })),
    startAirC: new Float64Array(network.zones.length),
    face,
    glass,
    sun,
    bridge,
    stream,
    gain,
    transmittedWh: new Float64Array(network.windows.length),
    paths,
  };
}
