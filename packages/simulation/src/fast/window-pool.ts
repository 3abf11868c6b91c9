import type { GlazedOpening, Network } from "../compile/network.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import { identityOf } from "./identity.ts";

/**
 * All windows of a zone as the room sees them, step by step. Windows without mass are linear in air
 * and radiant temperature, so the zone's windows add up to one conductance matrix and one flow.
 *
 * A blind changes with the temperature of its zone: the sun it keeps out is `ramp(zone) × what it
 * would keep out when closed`, so windows with the same `onlyAboveC` add up too ({@link BlindPool}).
 */
export interface WindowPool {
  /** Per step, {@link poolWidth} numbers in the order of {@link pooled}. */
  readonly series: Float64Array;
  /** Mean over the period of the same. */
  readonly mean: Float64Array;
  readonly blinds: readonly BlindPool[];
  /** Σ A × share of beam, diffuse and radiant heat per m² that falls on the glass of the zone. */
  readonly beamOnGlass: number;
  readonly diffuseOnGlass: number;
  readonly radiantOnGlass: number;
  /** Sun through each window, Wh: all open; and, per blind pool, what its blinds would keep out (W by step). */
  readonly openTransmittedWh: Float64Array;
}

export interface BlindPool {
  readonly onlyAboveC: number;
  /** Per step, {@link blindWidth} numbers: flow to air, to radiant node, beam, diffuse kept out, W. */
  readonly series: Float64Array;
  /** Indices in the pool's windows, and what each keeps out when closed, W per step. */
  readonly windows: Int32Array;
  readonly keptOutW: readonly Float64Array[];
}

/** Offsets in {@link WindowPool.series}: conductances W/K, flows W, shares of radiant heat, sun W. */
export const pooled = {
  aa: 0,
  ar: 1,
  rr: 2,
  air: 3,
  radiant: 4,
  airOfHeat: 5,
  radiantOfHeat: 6,
  beam: 7,
  diffuse: 8,
} as const;
export const poolWidth = 9;
export const blindWidth = 4;

function ramp(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x;
}

/** The pool of each zone; the same windows in the same kind of room are added up once. Frames and edges are not in it. */
export function windowPools(network: Network, cache: SimulationCache): WindowPool[] {
  return network.zones.map((_, z) => {
    const windows = network.windows.filter(({ zone }) => zone === z);
    const key = JSON.stringify([
      network.weather.stepsPerHour,
      ...windows.map((window) => [
        identityOf(window.drive),
        identityOf(window.sun),
        window.areaM2,
        window.convectionWPerM2K,
        window.longWaveWPerM2K,
        window.beamPerM2,
        window.diffusePerM2,
        window.radiantPerM2,
        window.blind,
      ]),
    ]);
    return cache.remember(`window pool ${key}`, () => poolWindows(windows, network));
  });
}

function poolWindows(windows: readonly GlazedOpening[], network: Network): WindowPool {
  const { hours, stepsPerHour } = network.weather;
  const steps = hours * stepsPerHour;
  const series = new Float64Array(steps * poolWidth);
  const openTransmittedWh = new Float64Array(windows.length);
  windows.forEach((window, w) => {
    openTransmittedWh[w] = addSun(window, series, steps, stepsPerHour);
  });
  for (const window of windows) addGlass(window, series, steps);
  const limits = [...new Set(windows.flatMap(({ blind }) => (blind === undefined ? [] : [blind.onlyAboveC])))];
  const blinds = limits.map((onlyAboveC) => poolBlinds(windows, onlyAboveC, steps, stepsPerHour));
  const mean = new Float64Array(poolWidth);
  for (let i = 0; i < series.length; i += 1) mean[i % poolWidth]! += series[i]! / steps;
  const sum = (share: (window: GlazedOpening) => number) =>
    windows.reduce((total, window) => total + window.areaM2 * share(window), 0);
  return {
    series,
    mean,
    blinds,
    beamOnGlass: sum((window) => window.beamPerM2),
    diffuseOnGlass: sum((window) => window.diffusePerM2),
    radiantOnGlass: sum((window) => window.radiantPerM2),
    openTransmittedWh,
  };
}

/** Beam and diffuse sun through a window without its blind, W; returns Wh over the period. */
function addSun(window: GlazedOpening, series: Float64Array, steps: number, stepsPerHour: number): number {
  const { transmittedBeam, transmittedDiffuse } = window.sun;
  const area = window.areaM2;
  let total = 0;
  for (let step = 0; step < steps; step += 1) {
    const hour = (step / stepsPerHour) | 0;
    const beam = area * transmittedBeam[hour]!;
    const diffuse = area * transmittedDiffuse[hour]!;
    series[step * poolWidth + pooled.beam]! += beam;
    series[step * poolWidth + pooled.diffuse]! += diffuse;
    total += beam + diffuse;
  }
  return total / stepsPerHour;
}

/** Conductances and flows of a window, with the pool's sun (already complete) falling on its inside face. */
function addGlass(window: GlazedOpening, series: Float64Array, steps: number): void {
  const { outwardWPerM2K, darkC, sunK } = window.drive;
  const { areaM2, convectionWPerM2K: hc, longWaveWPerM2K: hr, beamPerM2, diffusePerM2, radiantPerM2 } = window;
  for (let step = 0; step < steps; step += 1) {
    const at = step * poolWidth;
    const outward = outwardWPerM2K[step]!;
    const per = areaM2 / (hc + hr + outward);
    const flow =
      outward * (darkC[step]! + sunK[step]!) +
      beamPerM2 * series[at + pooled.beam]! +
      diffusePerM2 * series[at + pooled.diffuse]!;
    series[at + pooled.aa]! += hc * (areaM2 - hc * per);
    series[at + pooled.ar]! += hc * hr * per;
    series[at + pooled.rr]! += hr * (areaM2 - hr * per);
    series[at + pooled.air]! += hc * per * flow;
    series[at + pooled.radiant]! += hr * per * flow;
    series[at + pooled.airOfHeat]! += hc * per * radiantPerM2;
    series[at + pooled.radiantOfHeat]! += hr * per * radiantPerM2;
  }
}

/** What the blinds of a zone with one temperature limit keep out when the zone is warm. */
function poolBlinds(
  windows: readonly GlazedOpening[],
  onlyAboveC: number,
  steps: number,
  stepsPerHour: number,
): BlindPool {
  const series = new Float64Array(steps * blindWidth);
  const members: number[] = [];
  const keptOutW: Float64Array[] = [];
  windows.forEach(({ blind, sun, areaM2, drive, convectionWPerM2K: hc, longWaveWPerM2K: hr }, w) => {
    if (blind?.onlyAboveC !== onlyAboveC) return;
    const kept = new Float64Array(steps);
    for (let step = 0; step < steps; step += 1) {
      const hour = (step / stepsPerHour) | 0;
      const bright = ramp((sun.incident[hour]! - blind.startsAtWPerM2) / (blind.closedAtWPerM2 - blind.startsAtWPerM2));
      if (bright === 0) continue;
      const share = bright * (1 - blind.solarFactor);
      const beam = share * areaM2 * sun.transmittedBeam[hour]!;
      const diffuse = share * areaM2 * sun.transmittedDiffuse[hour]!;
      const outward = drive.outwardWPerM2K[step]!;
      const warmth = (share * outward * drive.sunK[step]! * areaM2) / (hc + hr + outward);
      series[step * blindWidth]! += hc * warmth;
      series[step * blindWidth + 1]! += hr * warmth;
      series[step * blindWidth + 2]! += beam;
      series[step * blindWidth + 3]! += diffuse;
      kept[step] = beam + diffuse;
    }
    members.push(w);
    keptOutW.push(kept);
  });
  // The sun that does not come in does not fall on the zone's glass either.
  for (const { areaM2, convectionWPerM2K: hc, longWaveWPerM2K: hr, beamPerM2, diffusePerM2, drive } of windows) {
    for (let step = 0; step < steps; step += 1) {
      const at = step * blindWidth;
      const beam = series[at + 2]!;
      const diffuse = series[at + 3]!;
      if (beam === 0 && diffuse === 0) continue;
      const landed = ((beamPerM2 * beam + diffusePerM2 * diffuse) * areaM2) / (hc + hr + drive.outwardWPerM2K[step]!);
      series[at]! += hc * landed;
      series[at + 1]! += hr * landed;
    }
  }
  return { onlyAboveC, series, windows: Int32Array.from(members), keptOutW };
}
