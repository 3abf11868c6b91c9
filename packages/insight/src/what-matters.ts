/** One draw: where each input stood in its spread (0…1) and what came out. */
export interface ExplainedDraw {
  readonly quantiles: Readonly<Record<string, number>>;
  readonly outcome: number;
}

/** |r| that chance alone passes about once in twenty times among 16 draws; falls with the root of their number. */
const chanceCorrelation = 0.5;
const chanceDraws = 16;

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const result = values.map(() => 0);
  order.forEach((index, rank) => {
    result[index] = rank;
  });
  return result;
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/**
 * Which inputs the outcome's spread comes from: stepwise regression on ranks. The input that
 * correlates most goes first, its part is taken out, and so on, until what is left could be chance
 * (|r| below 0.5 for 16 draws). Shares of variance, strongest first; they add up to less than 1, and
 * with few draws a weak input stays unnamed.
 */
export function whatMatters(
  draws: readonly ExplainedDraw[],
): readonly { readonly input: string; readonly share: number }[] {
  const first = draws[0];
  if (first === undefined || draws.length < 8) return [];
  const limit = chanceCorrelation * Math.sqrt(chanceDraws / draws.length);
  let rest = centred(ranks(draws.map((draw) => draw.outcome)));
  const whole = dot(rest, rest);
  if (whole === 0) return [];
  const candidates = new Map(
    Object.keys(first.quantiles).map((input) => [
      input,
      centred(ranks(draws.map((draw) => draw.quantiles[input] ?? 0.5))),
    ]),
  );
  const named: { input: string; share: number }[] = [];
  while (candidates.size > 0 && named.length < draws.length / 3) {
    let best: { input: string; slope: number; r: number; values: number[] } | null = null;
    const restSize = dot(rest, rest);
    if (restSize < 1e-9 * whole) break;
    for (const [input, values] of candidates) {
      const size = dot(values, values);
      if (size === 0) continue;
      const along = dot(values, rest);
      const r = Math.abs(along) / Math.sqrt(size * restSize);
      if (best === null || r > best.r) best = { input, slope: along / size, r, values };
    }
    if (best === null || best.r < limit) break;
    const { slope, values, input } = best;
    rest = rest.map((value, i) => value - slope * (values[i] ?? 0));
    named.push({ input, share: (restSize - dot(rest, rest)) / whole });
    candidates.delete(input);
  }
  return named.sort((a, b) => b.share - a.share);
}
