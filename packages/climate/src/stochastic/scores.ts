import { createStream } from "@keukentafel/repeatable";
import type { Phi } from "../score-process.ts";
import { choleskyOfNearest, memoryDays, phiOf, unitWeights } from "../score-process.ts";
import type { Fit } from "./daily-temperature.ts";
import { structure } from "./structure.ts";

/** Order of the variables in the tables of daily statistics. */
const variables = ["temperature", "clearness", "wind", "dewPoint", "pressure"] as const;

/** Normal scores (mean 0, deviation 1) of the five daily variables. */
export type DailyScores = { readonly [V in (typeof variables)[number]]: Float64Array };

const size = variables.length;
const temperature = 0;
const clearness = 1;
const wind = 2;
const dewPoint = 3;
/** By which inconsistent correlations are weakened at a time. */
const weakening = 0.99;
const warmUpDays = 50;
/**
 * Daily mean winds hold a fifth of chance within the day: their own persistence and their links to
 * the other variables are that much stronger in the score than in the means.
 */
const windPersistence = 1.2;
const windSeen = 0.9;
/** Lag-1 correlation of the part that lives for weeks; where the months' means are fixed, what is left of it lives for ten days. */
const slowPersistence: Readonly<Record<Fit, number>> = { free: 0.96, fitted: 0.9 };

/**
 * Normal scores for a year.
 *
 * Temperature is an autoregression of second order plus a slow part that it shares with the dew
 * point; the others are of first order. The innovations are correlated such that the scores
 * themselves have the observed same-day correlations: with ψ the unit-variance moving-average
 * weights of two processes, `ρ_innovation = ρ_observed / Σ ψᵢ ψⱼ`.
 *
 * @param variant which of several courses with the same seed
 */
export function dailyScores(seed: number, variant: number, monthOfDay: Uint8Array, fit: Fit): DailyScores {
  const scores = firstScores(seed, variant, monthOfDay, fit, size);
  return {
    temperature: scores[0]!,
    clearness: scores[1]!,
    wind: scores[2]!,
    dewPoint: scores[3]!,
    pressure: scores[4]!,
  };
}

/** The temperature scores of {@link dailyScores} alone, which do not depend on the other variables. */
export function temperatureScores(seed: number, variant: number, monthOfDay: Uint8Array, fit: Fit): Float64Array {
  return firstScores(seed, variant, monthOfDay, fit, 1)[0]!;
}

function firstScores(seed: number, variant: number, monthOfDay: Uint8Array, fit: Fit, count: number): Float64Array[] {
  const models = monthModels[fit];
  const slowLag1 = slowPersistence[fit];
  const days = monthOfDay.length;
  const wanted = variables.slice(0, count);
  const streams = wanted.map((name) => createStream(seed, `weather.${variant}.daily.${name}`));
  const slowStream = createStream(seed, `weather.${variant}.daily.slow`);
  const scores = wanted.map(() => new Float64Array(days));
  const last = new Float64Array(size);
  const lastButOne = new Float64Array(size);
  const noise = new Float64Array(size);
  let slow = 0;
  for (let day = -warmUpDays; day < days; day += 1) {
    const model = models[monthOfDay[(day + days) % days]!]!;
    slow = slowLag1 * slow + Math.sqrt(1 - slowLag1 * slowLag1) * slowStream.normal(day + warmUpDays);
    const skewedSlow = skewed(slow, model.slowSkewness);
    for (let i = 0; i < count; i += 1) noise[i] = streams[i]!.normal(day + warmUpDays);
    for (let i = 0; i < count; i += 1) {
      const triangle = model.triangle[i]!;
      let innovation = 0;
      for (let j = 0; j <= i; j += 1) innovation += triangle[j]! * noise[j]!;
      const phi = model.phi[i]!;
      const current = phi.first * last[i]! + phi.second * lastButOne[i]! + phi.innovation * innovation;
      lastButOne[i] = last[i]!;
      last[i] = current;
      if (day < 0) continue;
      scores[i]![day] = model.fastWeight[i]! * current + model.slowWeight[i]! * skewedSlow;
    }
  }
  return scores;
}

function slowSkewnessOf(whole: number): number {
  return Math.max(-mostSlowSkewness, Math.min(mostSlowSkewness, slowSkewnessRatio * whole));
}

interface MonthModel {
  readonly phi: readonly Phi[];
  /** Of each variable: what it has of its own process, and of the part that lives for weeks. */
  readonly fastWeight: readonly number[];
  readonly slowWeight: readonly number[];
  readonly slowSkewness: number;
  /** Lower triangle of the Cholesky factor of the innovation correlation. */
  readonly triangle: readonly (readonly number[])[];
}

/** A number of normal distribution bent to a skewness g, deviation kept (Cornish–Fisher). */
export function skewed(z: number, g: number): number {
  return (z + (g / 6) * (z * z - 1)) / Math.sqrt(1 + (g * g) / 18);
}

/** Long spells of cold and heat, not single days, make winters and summers skewed: the weeks-long part carries most of it. */
const slowSkewnessRatio = 4;
const mostSlowSkewness = 2;

/** Skewness that the slow part already gives the temperature score of a month. */
export function skewnessOfScore(month: number): number {
  const { slowWeight, slowSkewness } = monthModels.free[month]!;
  const weight = slowWeight[temperature]!;
  return weight * weight * weight * slowSkewness;
}

/** Slow part of each variable's variance in a month. */
function slowShares(month: number): readonly number[] {
  const ofAir = structure.slowShare[month]!;
  const shares = variables.map(() => 0);
  shares[temperature] = ofAir;
  shares[clearness] = structure.slowClearnessShare[month]!;
  shares[dewPoint] = ofAir;
  return shares;
}

function monthModel(month: number, fit: Fit): MonthModel {
  const slow = slowShares(month);
  const slowLag1 = slowPersistence[fit];
  const forgetting = fit === "fitted" ? structure.forgettingWithinMonth : 1;
  const kept = (lag: number): number => 1 - forgetting * (1 - lag);
  /** Autocorrelation of what is not slow. */
  const own = (i: number, observed: number, lag = 1): number =>
    (observed - slow[i]! * (lag === 1 ? slowLag1 : slowLag1 * slowLag1)) / (1 - slow[i]!);
  const lag1 = own(temperature, kept(structure.dailyTemperatureLag1[month]!));
  const lag2 = own(temperature, kept(structure.dailyTemperatureLag2[month]!), 2);
  const phi = [
    // Yule–Walker for an autoregression of second order.
    phiOf((lag1 * (1 - lag2)) / (1 - lag1 * lag1), (lag2 - lag1 * lag1) / (1 - lag1 * lag1)),
    phiOf(own(clearness, structure.dailyClearnessScoreLag1[month]!), 0),
    phiOf(windPersistence * structure.dailyWindLag1[month]!, 0),
    phiOf(own(dewPoint, kept(structure.dailyDewPointLag1[month]!)), 0),
    phiOf(structure.dailyPressureLag1[month]!, 0),
  ];
  const weights = phi.map(unitWeights);
  const observed = structure.dailyCorrelation[month]!;
  const fastWeight = slow.map((share) => Math.sqrt(1 - share));
  const slowWeight = slow.map((share) => Math.sqrt(share));
  const correlation = phi.map((_, i) =>
    phi.map((__, j) => {
      if (i === j) return 1;
      const pair = observed[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)]!;
      let overlap = 0;
      for (let lag = 0; lag < memoryDays; lag += 1) overlap += weights[i]![lag]! * weights[j]![lag]!;
      const seen = i === wind || j === wind ? windSeen : 1;
      const wanted = (pair / seen - slowWeight[i]! * slowWeight[j]!) / (overlap * fastWeight[i]! * fastWeight[j]!);
      return Math.max(-0.98, Math.min(0.98, wanted));
    }),
  );
  return {
    phi,
    fastWeight,
    slowWeight,
    slowSkewness: slowSkewnessOf(structure.dailyTemperatureSkewness[month]!),
    triangle: choleskyOfNearest(correlation, weakening),
  };
}

const monthModels: Readonly<Record<Fit, readonly MonthModel[]>> = {
  free: Array.from({ length: 12 }, (_, m) => monthModel(m, "free")),
  fitted: Array.from({ length: 12 }, (_, m) => monthModel(m, "fitted")),
};
