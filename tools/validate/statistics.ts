import type { Check } from "./check.ts";
import { deviationPct } from "./check.ts";

export interface QuantityStatistics {
  readonly quantity: string;
  readonly values: number;
  readonly inside: number;
  /** Of the absolute deviations from the mean of the programs, per cent; kelvin for temperatures. */
  readonly meanDeviation: number;
  readonly bias: number;
}

const programs = "programs: loads, peaks, free float";

/** Loads below this are no measure of a method: the programs differ by half there. MWh and kW. */
const leastLoad = 0.1;

/** Counts and deviations by quantity, in the order they come. */
export function statisticsOf(checks: readonly Check[]): QuantityStatistics[] {
  const loads = checks.filter(({ group }) => group === programs);
  return [...new Set(loads.map(({ quantity }) => quantity))].map((quantity) => {
    const ofQuantity = loads.filter((check) => check.quantity === quantity);
    const deviations = ofQuantity.flatMap((check) => {
      if (check.unit === "°C") return [check.ours - check.mean];
      return check.mean >= leastLoad ? [deviationPct(check)] : [];
    });
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      quantity,
      values: ofQuantity.length,
      inside: ofQuantity.filter(({ passed }) => passed).length,
      meanDeviation: mean(deviations.map(Math.abs)),
      bias: mean(deviations),
    };
  });
}

/** Loads, peaks and free-float values inside the range of the programs. */
export function insideShare(checks: readonly Check[]): { readonly inside: number; readonly values: number } {
  const loads = checks.filter(({ group }) => group === programs);
  return { inside: loads.filter(({ passed }) => passed).length, values: loads.length };
}
