import { createStream } from "@keukentafel/repeatable";
import type { Phi } from "../score-process.ts";
import { choleskyOfNearest, memoryDays, phiOf, unitWeights } from "../score-process.ts";
import type { ClimateStatistics } from "./statistics.ts";

/** Order of the variables in every table of daily statistics. */
export const dailyVariables = ["temperature", "clearness", "wind", "dewPoint", "pressure"] as const;

export type DailyScores = { readonly [V in (typeof dailyVariables)[number]]: Float64Array };

/** By which inconsistent correlations are weakened at a time. */
const weakening = 0.98;
const warmUpDays = 60;

/**
 * Normal scores (mean 0, deviation 1) of the five daily variables for a year.
 *
 * Temperature is an autoregression of second order, the others of first order, each with its month's
 * coefficients. Their innovations are correlated such that the scores themselves have the observed
 * same-day correlation: with ψ the unit-variance moving-average weights of two processes,
 * `ρ_innovation = ρ_observed / Σ ψᵢ ψⱼ`.
 */
export function dailyScores(statistics: ClimateStatistics, seed: number, monthOfDay: Uint8Array): DailyScores {
  const days = monthOfDay.length;
  const size = dailyVariables.length;
  const streams = dailyVariables.map((name) => createStream(seed, `weather.daily.${name}`));
  const months = Array.from({ length: 12 }, (_, m) => monthModel(statistics, m));
  const scores = dailyVariables.map(() => new Float64Array(days));
  let last = new Float64Array(size);
  let lastButOne = new Float64Array(size);
  for (let day = -warmUpDays; day < days; day += 1) {
    const model = months[monthOfDay[(day + days) % days]!]!;
    const current = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      let innovation = 0;
      for (let j = 0; j <= i; j += 1) innovation += model.triangle[i]![j]! * streams[j]!.normal(day + warmUpDays);
      const phi = model.phi[i]!;
      current[i] = phi.first * last[i]! + phi.second * lastButOne[i]! + phi.innovation * innovation;
      if (day >= 0) scores[i]![day] = current[i]!;
    }
    lastButOne = last;
    last = current;
  }
  return {
    temperature: scores[0]!,
    clearness: scores[1]!,
    wind: scores[2]!,
    dewPoint: scores[3]!,
    pressure: scores[4]!,
  };
}

interface MonthModel {
  readonly phi: readonly Phi[];
  /** Lower triangle of the Cholesky factor of the innovation correlation. */
  readonly triangle: readonly (readonly number[])[];
}

function monthModel(statistics: ClimateStatistics, month: number): MonthModel {
  const [first = 0, second = 0] = statistics.dailyTemperaturePhi[month]!;
  const phi = [
    phiOf(first, second),
    phiOf(statistics.dailyClearnessLag1[month]!, 0),
    phiOf(statistics.dailyWindLag1[month]!, 0),
    phiOf(statistics.dailyDewPointLag1[month]!, 0),
    phiOf(statistics.dailyPressureLag1[month]!, 0),
  ];
  const weights = phi.map(unitWeights);
  const observed = statistics.dailyCorrelation[month]!;
  const correlation = phi.map((_, i) =>
    phi.map((__, j) => {
      if (i === j) return 1;
      const pair = observed[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)]!;
      let overlap = 0;
      for (let lag = 0; lag < memoryDays; lag += 1) overlap += weights[i]![lag]! * weights[j]![lag]!;
      return Math.max(-0.98, Math.min(0.98, pair / overlap));
    }),
  );
  return { phi, triangle: choleskyOfNearest(correlation, weakening) };
}
