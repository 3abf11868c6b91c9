import type { AirNetwork } from "./air-network.ts";
import { firstHour, solveZones, streamMatrix, streamsOfHour } from "./air-network.ts";
import type { DemandControl } from "./demand-control.ts";
import { bandShare } from "./demand-control.ts";
import { meanLeft, meanRamp, meanRise } from "./fading.ts";

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

/** Rounds in which flow and concentration of an hour meet. */
const rounds = 4;

/**
 * CO₂ of any number of zones, hour by hour:
 *
 * `V_i dc_i/dt = Q_i (c_out − c_i) + Σ_j q_ij (c_j − c_i) + S_i`
 *
 * Each zone is solved exactly within the hour (exponential), with its neighbours in a straight line from
 * where they begin through their mean: `m_i = φ c_i + ψ (Q_i c_out + S_i)/V_i + Σ_j q_ij ((ψ − 2χ) c_j +
 * 2χ m_j)/V_i`, a small linear system; what ends the hour follows from the balance, so nothing is lost.
 * A single zone and any steady state are exact.
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
  const { outdoorAirM3PerH: outdoorAir } = network;
  const volume = Float64Array.from(network.volumeM3);
  const streams = streamMatrix(network);
  const inner = Float64Array.from(streams.constant);
  const ppm = Array.from({ length: n }, () => new Float64Array(hours));
  const added = Array.from({ length: n }, () => new Float64Array(hours));
  const now = new Float64Array(n).fill(outdoorPpm);
  const extra = new Float64Array(n);
  const weight = new Float64Array(n);
  const entering = new Float64Array(n);
  const mean = new Float64Array(n);
  const matrix = new Float64Array(n * n);
  const controlled = demand.some((control) => control !== undefined);
  const balance = { made: 0, carriedOff: 0, stored: 0 };

  for (let signed = firstHour(hours, warmUpHours); signed < hours; signed += 1) {
    const k = signed < 0 ? signed + hours : signed;
    if (signed === 0) for (let i = 0; i < n; i += 1) balance.stored -= (now[i]! * volume[i]!) / 1e6;
    if (streams.varying.length > 0) streamsOfHour(streams, k, inner);
    for (let round = controlled ? rounds : 1; round > 0; round -= 1) {
      for (let i = 0; i < n; i += 1) {
        const outdoor = outdoorAir[i]![k]! + extra[i]!;
        let total = outdoor;
        for (let j = 0; j < n; j += 1) total += inner[i * n + j]!;
        const rate = total / volume[i]!;
        const left = meanLeft(rate);
        const share = meanRise(rate, left) / volume[i]!;
        const comesIn = outdoor * outdoorPpm + sourceM3PerH[i]![k]! * 1e6;
        const ramp = (2 * meanRamp(rate, left)) / volume[i]!;
        let others = 0;
        for (let j = 0; j < n; j += 1) {
          const stream = inner[i * n + j]!;
          matrix[i * n + j] = -ramp * stream;
          others += stream * now[j]!;
        }
        matrix[i * n + i] = 1;
        mean[i] = left * now[i]! + share * comesIn + (share - ramp) * others;
        entering[i] = comesIn;
        weight[i] = share;
      }
      solveZones(n, matrix, mean);
      if (!controlled || round === 1) break;
      for (let i = 0; i < n; i += 1) {
        const control = demand[i];
        if (control === undefined) continue;
        const wanted =
          control.leastM3PerH + bandShare(control, mean[i]!) * (control.designM3PerH - control.leastM3PerH);
        // The more air, the less CO₂: a step towards what is wanted, shortened by how the mean answers.
        const slope = (control.designM3PerH - control.leastM3PerH) / (control.fullAtPpm - control.startsAtPpm);
        const answer = weight[i]! * Math.max(0, mean[i]! - outdoorPpm);
        extra[i]! += (wanted - extra[i]!) / (1 + slope * answer);
      }
    }
    for (let i = 0; i < n; i += 1) {
      let gained = entering[i]! - (outdoorAir[i]![k]! + extra[i]!) * mean[i]!;
      for (let j = 0; j < n; j += 1) gained += inner[i * n + j]! * (mean[j]! - mean[i]!);
      now[i]! += gained / volume[i]!;
    }
    if (signed < 0) continue;
    for (let i = 0; i < n; i += 1) {
      ppm[i]![k] = mean[i]!;
      added[i]![k] = extra[i]!;
      balance.made += sourceM3PerH[i]![k]!;
      balance.carriedOff += ((outdoorAir[i]![k]! + extra[i]!) * (mean[i]! - outdoorPpm)) / 1e6;
    }
  }
  for (let i = 0; i < n; i += 1) balance.stored += (now[i]! * volume[i]!) / 1e6;
  return { ppm, addedM3PerH: added, balanceM3: balance };
}
