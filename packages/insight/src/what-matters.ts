import { inverseNormal } from "@keukentafel/repeatable";

/** One draw: where each input stood in its spread (0…1) and what came out. */
export interface ExplainedDraw {
  readonly quantiles: Readonly<Record<string, number>>;
  readonly outcome: number;
}

/** Inputs are tried alone at this quantile: one standard deviation above the middle of a normal spread. */
export const trialQuantile = 0.8413447460685429;

/** Smaller parts of the variance are not worth a line. */
const leastShare = 0.005;

/** Square of the correlation, corrected for what a straight line through few points explains by itself. */
function explainedShare(predicted: readonly number[], outcomes: readonly number[]): number {
  const n = outcomes.length;
  if (n < 4) return 0;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / n;
  const p = mean(predicted);
  const o = mean(outcomes);
  let pp = 0;
  let oo = 0;
  let po = 0;
  for (let i = 0; i < n; i++) {
    const dp = (predicted[i] ?? 0) - p;
    const dO = (outcomes[i] ?? 0) - o;
    pp += dp * dp;
    oo += dO * dO;
    po += dp * dO;
  }
  if (pp === 0 || oo === 0 || po <= 0) return 0;
  return Math.max(0, 1 - ((1 - (po * po) / (pp * oo)) * (n - 1)) / (n - 2));
}

/**
 * Which inputs the outcome's spread comes from. Each input's own effect is known from a run of its
 * own (`effects`: change of the outcome with the input alone one standard deviation up); the sum of
 * effects, laid over the draws, says how much of the spread it explains (adjusted R²), and that is
 * shared out by squared effect (first-order variance decomposition; Saltelli 2008, ch. 1).
 *
 * Shares of variance, strongest first; they add up to the explained part, not to 1. Reliable for few
 * draws, since draws only judge the sum and not one input against another.
 */
export function whatMatters(
  effects: ReadonlyMap<string, number>,
  draws: readonly ExplainedDraw[],
): readonly { readonly input: string; readonly share: number }[] {
  const predicted = draws.map(({ quantiles }) => {
    let sum = 0;
    for (const [input, effect] of effects) sum += effect * inverseNormal(quantiles[input] ?? 0.5);
    return sum;
  });
  const explained = explainedShare(
    predicted,
    draws.map((draw) => draw.outcome),
  );
  let total = 0;
  for (const effect of effects.values()) total += effect * effect;
  if (total === 0) return [];
  return [...effects]
    .map(([input, effect]) => ({ input, share: (explained * effect * effect) / total }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || (a.input < b.input ? -1 : 1));
}
