import type { AirNetwork } from "./air-network.ts";
import { firstHour, perZone, solveZones, streamMatrix, zoneByZone } from "./air-network.ts";
import type { DemandControl } from "./demand-control.ts";
import { bandShare } from "./demand-control.ts";
import { meanRise, startShare } from "./fading.ts";

export interface CarbonDioxideSeries {
  /** Per zone, mean of the hour, ppm. */
  readonly ppm: readonly Float64Array[];
  /** Per zone, what demand control adds to the outdoor air of the network, m³/h; zero without control. */
  readonly addedM3PerH: readonly Float64Array[];
  /** Over the period, m³ of CO₂: made, carried outdoors beyond what came in, more in the air at the end. */
  readonly balanceM3: { readonly made: number; readonly carriedOff: number; readonly stored: number };
}

export interface CarbonDioxideOptions {
  /** Per zone; undefined: none. */
  readonly demand?: readonly (DemandControl | undefined)[];
  /** Run first, from the end of the period. Default 24 h. */
  readonly warmUpHours?: number;
}

/** Rounds in which flow and concentration of an hour meet, and when they have: share of the design flow. */
const mostRounds = 5;
const nearEnough = 0.002;

/**
 * CO₂ of any number of zones, hour by hour:
 *
 * `V_i dc_i/dt = Q_i (c_out − c_i) + Σ_j q_ij (c_j − c_i) + S_i`
 *
 * Each zone is solved exactly within the hour (exponential), with its neighbours between where they begin
 * and their mean: `m_i = φ c_i + ψ (Q_i c_out + S_i)/V_i + Σ_j q_ij (w κ c_j + (ψ − w κ) m_j)/V_i`, a small
 * linear system; what ends the hour follows from the balance, so nothing is lost. A single zone and any
 * steady state are exact.
 *
 * Demand control sets the outdoor air of the hour by the mean of the hour itself.
 *
 * Steady state: `c = c_out + 10⁶ S/Q` (EN 16798-1:2019, annex B).
 *
 * @param sourceM3PerH CO₂ breathed out per zone, m³/h, by hour (awake about 0.017, asleep 0.011 per person)
 */
export function zoneCarbonDioxide(
  network: AirNetwork,
  sourceM3PerH: readonly Float64Array[],
  outdoorPpm: number,
  { demand = [], warmUpHours = 24 }: CarbonDioxideOptions = {},
): CarbonDioxideSeries {
  const n = network.volumeM3.length;
  const hours = network.outdoorAirM3PerH[0]?.length ?? 0;
  const volume = Float64Array.from(network.volumeM3);
  const streams = streamMatrix(network);
  const rooms: Rooms = {
    zones: n,
    hours,
    outdoorPpm,
    outdoorAir: zoneByZone(network.outdoorAirM3PerH, hours),
    source: zoneByZone(sourceM3PerH, hours),
    perVolume: volume.map((m3) => 1 / m3),
    inner: streams.matrix,
    intoM3PerH: streams.intoM3PerH,
    straight: streams.straight,
    now: new Float64Array(n).fill(outdoorPpm),
    extra: new Float64Array(n),
    weight: new Float64Array(n),
    mean: new Float64Array(n),
    matrix: new Float64Array(n * n),
  };
  const ppm = new Float64Array(n * hours);
  const added = new Float64Array(n * hours);
  const controlled = demand.some((band) => band !== undefined);
  const inAir = () => rooms.now.reduce((sum, c, i) => sum + (c * volume[i]!) / 1e6, 0);
  let atStart = inAir();
  let made = 0;
  let carriedOff = 0;
  for (let signed = firstHour(hours, warmUpHours); signed < hours; signed += 1) {
    const k = signed < 0 ? signed + hours : signed;
    if (signed === 0) atStart = inAir();
    streams.bringTo(k);
    meansOfHour(rooms, k);
    if (controlled) for (let round = 1; round < mostRounds && follow(demand, rooms); round += 1) meansOfHour(rooms, k);
    const off = endHour(rooms, k);
    if (signed < 0) continue;
    carriedOff += off / 1e6;
    for (let i = 0; i < n; i += 1) {
      ppm[i * hours + k] = rooms.mean[i]!;
      if (controlled) added[i * hours + k] = rooms.extra[i]!;
      made += rooms.source[i * hours + k]!;
    }
  }
  return {
    ppm: perZone(ppm, n, hours),
    addedM3PerH: perZone(added, n, hours),
    balanceM3: { made, carriedOff, stored: inAir() - atStart },
  };
}

/** All zones: constants, series zone by zone, and the state of the hour. */
interface Rooms {
  readonly zones: number;
  readonly hours: number;
  readonly outdoorPpm: number;
  readonly outdoorAir: Float64Array;
  readonly source: Float64Array;
  readonly perVolume: Float64Array;
  readonly inner: Float64Array;
  readonly intoM3PerH: Float64Array;
  readonly straight: Float64Array;
  /** At the beginning of the hour, ppm. */
  readonly now: Float64Array;
  /** Added by demand control, m³/h. */
  readonly extra: Float64Array;
  /** How the mean answers to what comes in, h/m³. */
  readonly weight: Float64Array;
  /** Over the hour, ppm. */
  readonly mean: Float64Array;
  readonly matrix: Float64Array;
}

function meansOfHour(rooms: Rooms, k: number): void {
  const {
    zones: n,
    hours,
    outdoorPpm,
    outdoorAir,
    source,
    perVolume,
    inner,
    intoM3PerH,
    straight,
    now,
    extra,
    mean,
    matrix,
  } = rooms;
  for (let i = 0; i < n; i += 1) {
    const outdoor = outdoorAir[i * hours + k]! + extra[i]!;
    const each = perVolume[i]!;
    const rate = (outdoor + intoM3PerH[i]!) * each;
    const rise = meanRise(rate);
    const share = rise * each;
    const start = straight[i]! * startShare(rate) * each;
    let others = 0;
    for (let j = 0; j < n; j += 1) {
      const stream = inner[i * n + j]!;
      matrix[i * n + j] = (start - share) * stream;
      others += stream * now[j]!;
    }
    matrix[i * n + i] = 1;
    mean[i] =
      (1 - rate * rise) * now[i]! + share * (outdoor * outdoorPpm + source[i * hours + k]! * 1e6) + start * others;
    rooms.weight[i] = share;
  }
  solveZones(n, matrix, mean);
}

/** The state after the hour, from the balance of its means; returns what was carried outdoors, ppm·m³. */
function endHour(rooms: Rooms, k: number): number {
  const { zones: n, hours, outdoorPpm, outdoorAir, source, perVolume, inner, intoM3PerH, now, extra, mean } = rooms;
  let off = 0;
  for (let i = 0; i < n; i += 1) {
    const above = (outdoorAir[i * hours + k]! + extra[i]!) * (mean[i]! - outdoorPpm);
    let gained = source[i * hours + k]! * 1e6 - above - intoM3PerH[i]! * mean[i]!;
    for (let j = 0; j < n; j += 1) gained += inner[i * n + j]! * mean[j]!;
    now[i] = now[i]! + gained * perVolume[i]!;
    off += above;
  }
  return off;
}

/** Brings the added flows nearer to what the means of the hour ask for; false when they are there. */
function follow(
  demand: readonly (DemandControl | undefined)[],
  { zones: n, outdoorPpm, extra, weight, mean }: Rooms,
): boolean {
  let moved = false;
  for (let i = 0; i < n; i += 1) {
    const band = demand[i];
    if (band === undefined) continue;
    const wide = band.designM3PerH - band.leastM3PerH;
    const wanted = band.leastM3PerH + bandShare(band, mean[i]!) * wide;
    // The more air, the less CO₂: a step towards what is wanted, shortened by how the mean answers.
    const slope = wide / (band.fullAtPpm - band.startsAtPpm);
    const step = (wanted - extra[i]!) / (1 + slope * weight[i]! * Math.max(0, mean[i]! - outdoorPpm));
    extra[i]! += step;
    if (Math.abs(step) > nearEnough * band.designM3PerH) moved = true;
  }
  return moved;
}
