import type { SimulationResult } from "../result.ts";

/** How far a result lies from another one of the same building and period. */
export interface ResultDifference {
  /** Of heating and cooling together over the period, as a share of theirs in the first. */
  readonly heat: number;
  /** Largest of any hour and zone, air or operative, K. */
  readonly temperatureK: number;
  /** Largest of any hour and zone, as a share of that zone's peak in the first. */
  readonly powerOfPeak: number;
}

/** A peak below this is nothing, W: a difference in it is told as a share of this. */
const leastPeakW = 10;

/** @throws RangeError when the results are of different buildings or periods */
export function compareResults(first: SimulationResult, other: SimulationResult): ResultDifference {
  if (first.hours !== other.hours || first.zones.length !== other.zones.length)
    throw new RangeError("compareResults: results of different buildings or periods");
  let heatWh = 0;
  let missedWh = 0;
  let temperatureK = 0;
  let powerOfPeak = 0;
  first.zones.forEach((zone, z) => {
    const twin = other.zones[z]!;
    let heating = 0;
    let cooling = 0;
    let peakW = leastPeakW;
    let powerW = 0;
    for (let k = 0; k < first.hours; k += 1) {
      heatWh += zone.heatingPowerW[k]! + zone.coolingPowerW[k]!;
      heating += twin.heatingPowerW[k]! - zone.heatingPowerW[k]!;
      cooling += twin.coolingPowerW[k]! - zone.coolingPowerW[k]!;
      const difference =
        twin.heatingPowerW[k]! - zone.heatingPowerW[k]! - (twin.coolingPowerW[k]! - zone.coolingPowerW[k]!);
      powerW = larger(powerW, Math.abs(difference));
      peakW = larger(peakW, zone.heatingPowerW[k]! + zone.coolingPowerW[k]!);
      temperatureK = larger(temperatureK, Math.abs(twin.airTemperatureC[k]! - zone.airTemperatureC[k]!));
      temperatureK = larger(temperatureK, Math.abs(twin.operativeTemperatureC[k]! - zone.operativeTemperatureC[k]!));
    }
    missedWh += Math.abs(heating) + Math.abs(cooling);
    powerOfPeak = larger(powerOfPeak, powerW / peakW);
  });
  return { heat: missedWh === 0 ? 0 : missedWh / heatWh, temperatureK, powerOfPeak };
}

/** The larger of two; NaN when either is one, so that it cannot pass unseen. */
function larger(a: number, b: number): number {
  return a >= b ? a : b >= a ? b : Number.NaN;
}
