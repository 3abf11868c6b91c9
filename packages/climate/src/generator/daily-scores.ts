import { createStream } from "@keukentafel/repeatable";
import type { ClimateStatistics } from "./statistics.ts";

/** Order of the variables in every table of daily statistics. */
export const dailyVariables = ["temperature", "clearness", "wind", "dewPoint", "pressure"] as const;

export type DailyScores = { readonly [V in (typeof dailyVariables)[number]]: Float64Array };

const warmUpDays = 60;
const memoryDays = 60;

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

interface Phi {
  readonly first: number;
  readonly second: number;
  /** Deviation of the innovation that gives the process unit variance. */
  readonly innovation: number;
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
  return { phi, triangle: choleskyOfNearest(correlation) };
}

function phiOf(first: number, second: number): Phi {
  const variance = ((1 + second) * ((1 - second) * (1 - second) - first * first)) / (1 - second);
  return { first, second, innovation: Math.sqrt(variance) };
}

/** Moving-average weights of the process, scaled to a sum of squares of one. */
function unitWeights(phi: Phi): Float64Array {
  const weights = new Float64Array(memoryDays);
  weights[0] = phi.innovation;
  weights[1] = phi.first * phi.innovation;
  for (let lag = 2; lag < memoryDays; lag += 1)
    weights[lag] = phi.first * weights[lag - 1]! + phi.second * weights[lag - 2]!;
  return weights;
}

/**
 * Cholesky factor of a correlation matrix. Tables rounded and rescaled pair by pair need not be
 * consistent; then all pairs are weakened together, two per cent at a time, until they are.
 */
function choleskyOfNearest(correlation: readonly (readonly number[])[]): number[][] {
  for (let weakening = 1; ; weakening *= 0.98) {
    const factor = cholesky(correlation.map((row, i) => row.map((value, j) => (i === j ? 1 : value * weakening))));
    if (factor !== undefined) return factor;
  }
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) {
        if (rest < 1e-3) return undefined;
        factor[i]![i] = Math.sqrt(rest);
      } else factor[i]![j] = rest / factor[j]![j]!;
    }
  }
  return factor;
}
