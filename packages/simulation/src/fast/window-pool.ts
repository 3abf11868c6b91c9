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
  const limits = [...new Set(windows.flatMap(({ blind }) => (blind === undefined ? [] : [blind.onlyAboveC])))];
  const sum = (share: (window: GlazedOpening) => number) =>
    windows.reduce((total, window) => total + window.areaM2 * share(window), 0);
  return {
    ...addWindows(windows, steps, stepsPerHour),
    blinds: limits.map((onlyAboveC) => poolBlinds(windows, onlyAboveC, steps, stepsPerHour)),
    beamOnGlass: sum((window) => window.beamPerM2),
    diffuseOnGlass: sum((window) => window.diffusePerM2),
    radiantOnGlass: sum((window) => window.radiantPerM2),
  };
}

/** Constants of a window in a row: area, coefficients, shares. */
const row = { area: 0, convection: 1, longWave: 2, beam: 3, diffuse: 4, radiant: 5, still: 6 } as const;
const rowWidth = 7;

/**
 * All windows of a zone added up, step by step, without their blinds: the sun through each, then, with
 * all of it known, what falls on their inside faces and comes back from there.
 */
function addWindows(
  windows: readonly GlazedOpening[],
  steps: number,
  stepsPerHour: number,
): Pick<WindowPool, "series" | "mean" | "openTransmittedWh"> {
  const series = new Float64Array(steps * poolWidth);
  const mean = new Float64Array(poolWidth);
  const openTransmittedWh = new Float64Array(windows.length);
  if (windows.length === 0) return { series, mean, openTransmittedWh };
  const rows = new Float64Array(windows.length * rowWidth);
  let toAir = 0;
  let toNode = 0;
  windows.forEach((window, w) => {
    const { areaM2, convectionWPerM2K, longWaveWPerM2K, beamPerM2, diffusePerM2, radiantPerM2 } = window;
    const still = convectionWPerM2K + longWaveWPerM2K;
    rows.set([areaM2, convectionWPerM2K, longWaveWPerM2K, beamPerM2, diffusePerM2, radiantPerM2, still], w * rowWidth);
    toAir += areaM2 * convectionWPerM2K;
    toNode += areaM2 * longWaveWPerM2K;
  });
  const beams = windows.map(({ sun }) => sun.transmittedBeam);
  const diffuses = windows.map(({ sun }) => sun.transmittedDiffuse);
  const outwards = windows.map(({ drive }) => drive.outwardWPerM2K);
  const darks = windows.map(({ drive }) => drive.darkC);
  const suns = windows.map(({ drive }) => drive.sunK);
  let sumAa = 0;
  let sumAr = 0;
  let sumRr = 0;
  let sumAir = 0;
  let sumRadiant = 0;
  let sumAirOfHeat = 0;
  let sumRadiantOfHeat = 0;
  let sumBeam = 0;
  let sumDiffuse = 0;
  for (let step = 0, at = 0; step < steps; step += 1, at += poolWidth) {
    const hour = (step / stepsPerHour) | 0;
    let beam = 0;
    let diffuse = 0;
    for (let w = 0, r = 0; r < rows.length; w += 1, r += rowWidth) {
      const area = rows[r + row.area]!;
      const beamOfOne = area * beams[w]![hour]!;
      const diffuseOfOne = area * diffuses[w]![hour]!;
      beam += beamOfOne;
      diffuse += diffuseOfOne;
      openTransmittedWh[w]! += beamOfOne + diffuseOfOne;
    }
    let aa = toAir;
    let ar = 0;
    let rr = toNode;
    let air = 0;
    let radiant = 0;
    let airOfHeat = 0;
    let radiantOfHeat = 0;
    for (let w = 0, r = 0; r < rows.length; w += 1, r += rowWidth) {
      const hc = rows[r + row.convection]!;
      const hr = rows[r + row.longWave]!;
      const outward = outwards[w]![step]!;
      const per = rows[r + row.area]! / (rows[r + row.still]! + outward);
      const flow =
        outward * (darks[w]![step]! + suns[w]![step]!) + rows[r + row.beam]! * beam + rows[r + row.diffuse]! * diffuse;
      const airPer = hc * per;
      const radiantPer = hr * per;
      const heat = rows[r + row.radiant]!;
      aa -= hc * airPer;
      ar += hr * airPer;
      rr -= hr * radiantPer;
      air += airPer * flow;
      radiant += radiantPer * flow;
      airOfHeat += airPer * heat;
      radiantOfHeat += radiantPer * heat;
    }
    series[at + pooled.aa] = aa;
    series[at + pooled.ar] = ar;
    series[at + pooled.rr] = rr;
    series[at + pooled.air] = air;
    series[at + pooled.radiant] = radiant;
    series[at + pooled.airOfHeat] = airOfHeat;
    series[at + pooled.radiantOfHeat] = radiantOfHeat;
    series[at + pooled.beam] = beam;
    series[at + pooled.diffuse] = diffuse;
    sumAa += aa;
    sumAr += ar;
    sumRr += rr;
    sumAir += air;
    sumRadiant += radiant;
    sumAirOfHeat += airOfHeat;
    sumRadiantOfHeat += radiantOfHeat;
    sumBeam += beam;
    sumDiffuse += diffuse;
  }
  mean.set([sumAa, sumAr, sumRr, sumAir, sumRadiant, sumAirOfHeat, sumRadiantOfHeat, sumBeam, sumDiffuse]);
  for (let i = 0; i < poolWidth; i += 1) mean[i]! /= steps;
  for (let w = 0; w < openTransmittedWh.length; w += 1) openTransmittedWh[w]! /= stepsPerHour;
  return { series, mean, openTransmittedWh };
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
    const { incident, transmittedBeam, transmittedDiffuse } = sun;
    const { startsAtWPerM2, closedAtWPerM2, solarFactor } = blind;
    for (let step = 0; step < steps; step += 1) {
      const hour = (step / stepsPerHour) | 0;
      const light = incident[hour]!;
      if (light <= startsAtWPerM2) continue;
      const bright = ramp((light - startsAtWPerM2) / (closedAtWPerM2 - startsAtWPerM2));
      const share = bright * (1 - solarFactor);
      const beam = share * areaM2 * transmittedBeam[hour]!;
      const diffuse = share * areaM2 * transmittedDiffuse[hour]!;
      const outward = drive.outwardWPerM2K[step]!;
      const warmth = (share * outward * drive.sunK[step]! * areaM2) / (hc + hr + outward);
      const at = step * blindWidth;
      series[at]! += hc * warmth;
      series[at + 1]! += hr * warmth;
      series[at + 2]! += beam;
      series[at + 3]! += diffuse;
      kept[step] = beam + diffuse;
    }
    members.push(w);
    keptOutW.push(kept);
  });
  // The sun that does not come in does not fall on the zone's glass either.
  for (let step = 0; step < steps; step += 1) {
    const at = step * blindWidth;
    const beam = series[at + 2]!;
    const diffuse = series[at + 3]!;
    if (beam === 0 && diffuse === 0) continue;
    for (const { areaM2, convectionWPerM2K: hc, longWaveWPerM2K: hr, beamPerM2, diffusePerM2, drive } of windows) {
      const landed = ((beamPerM2 * beam + diffusePerM2 * diffuse) * areaM2) / (hc + hr + drive.outwardWPerM2K[step]!);
      series[at]! += hc * landed;
      series[at + 1]! += hr * landed;
    }
  }
  return { onlyAboveC, series, windows: Int32Array.from(members), keptOutW };
}
