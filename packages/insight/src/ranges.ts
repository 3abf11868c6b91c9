import type { GrowingIndicators, Indicators, YearIndicators } from "./indicators.ts";
import type { IndicatorPath, Range } from "./insight.ts";
import { sampleQuantile } from "./quantile.ts";

/** What is known of a draw: readiness for low temperatures is tested on the likely home alone. */
export type DrawnIndicators = YearIndicators & Pick<Indicators, "standard">;

/** Steps on a scale, not amounts: no range. */
const withoutRange: ReadonlySet<string> = new Set(["lowTemperature.readyAtC"]);

/** Every number of a set of indicators by dotted path. */
export function numericIndicators(indicators: GrowingIndicators | DrawnIndicators): ReadonlyMap<IndicatorPath, number> {
  const found = new Map<IndicatorPath, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === "number") {
      if (!withoutRange.has(path)) found.set(path, value);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === "" ? key : `${path}.${key}`);
    }
  };
  visit(indicators, "");
  return found;
}

/** Range of every numeric indicator over the draws, with the central run as the likely value. */
export function rangesOf(
  central: GrowingIndicators,
  drawn: readonly DrawnIndicators[],
): Readonly<Record<IndicatorPath, Range>> {
  const samples = drawn.map(numericIndicators);
  const ranges: Record<IndicatorPath, Range> = {};
  for (const [path, likely] of numericIndicators(central)) {
    const sorted = samples
      .map((sample) => sample.get(path) ?? Number.NaN)
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
    if (sorted.length === 0) continue;
    ranges[path] = {
      likely,
      p10: sampleQuantile(sorted, 0.1),
      p50: sampleQuantile(sorted, 0.5),
      p90: sampleQuantile(sorted, 0.9),
    };
  }
  return ranges;
}
