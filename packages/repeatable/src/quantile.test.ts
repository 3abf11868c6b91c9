import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deviation } from "./quantile.ts";
import { quantileOf } from "./quantile.ts";
import { uniform } from "./random.ts";

const SPREADS: readonly {
  readonly value: number;
  readonly spread: Deviation;
  readonly low: number;
  readonly high: number;
}[] = [
  { value: 20, spread: { kind: "normal", standardDeviation: 1.5 }, low: -Infinity, high: Infinity },
  {
    value: 20,
    spread: { kind: "normal", standardDeviation: 1.5, minimum: 18, maximum: 21 },
    low: 18,
    high: 21,
  },
  {
    value: 0,
    spread: { kind: "normal", standardDeviation: 1, minimum: 8 },
    low: 8,
    high: Infinity,
  },
  {
    value: 0,
    spread: { kind: "normal", standardDeviation: 1, maximum: -8 },
    low: -Infinity,
    high: -8,
  },
  { value: 2, spread: { kind: "lognormal", coefficientOfVariation: 0.4 }, low: 0, high: Infinity },
  { value: 3, spread: { kind: "triangular", low: 1, high: 10 }, low: 1, high: 10 },
  { value: 1, spread: { kind: "triangular", low: 1, high: 10 }, low: 1, high: 10 },
  { value: 5, spread: { kind: "uniform", low: 4, high: 7 }, low: 4, high: 7 },
];

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantileOf", () => {
  it.each(SPREADS)("increases with the probability within its bounds: $spread", ({ value, spread, low, high }) => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        const a = quantileOf(value, spread, Math.min(p, q));
        const b = quantileOf(value, spread, Math.max(p, q));
        expect(a).toBeLessThanOrEqual(b + 1e-13);
        expect(a).toBeGreaterThanOrEqual(low);
        expect(b).toBeLessThanOrEqual(high);
      }),
    );
    expect(quantileOf(value, spread, 0)).toBe(low);
    expect(quantileOf(value, spread, 1)).toBe(high);
  });

  it("gives the textbook values", () => {
    expect(quantileOf(20, { kind: "normal", standardDeviation: 2 }, 0.975)).toBeCloseTo(20 + 2 * 1.959963984540054, 12);
    expect(quantileOf(2, { kind: "lognormal", coefficientOfVariation: 0.4 }, 0.5)).toBe(2);
    // σ = √ln(1 + 0.4²) = 0.3852532, and Φ(1) = 0.8413447
    expect(quantileOf(2, { kind: "lognormal", coefficientOfVariation: 0.4 }, 0.8413447460685429)).toBeCloseTo(
      2 * 1.4699864,
      6,
    );
    expect(quantileOf(3, { kind: "triangular", low: 1, high: 10 }, 2 / 9)).toBeCloseTo(3, 12);
    expect(quantileOf(5, { kind: "uniform", low: 4, high: 7 }, 0.5)).toBe(5.5);
  });

  it("truncates on both sides alike, deep in either tail", () => {
    const upper: Deviation = { kind: "normal", standardDeviation: 1, minimum: 9 };
    const lower: Deviation = { kind: "normal", standardDeviation: 1, maximum: -9 };
    for (const p of [0.1, 0.5, 0.9]) expect(quantileOf(0, upper, p)).toBeCloseTo(-quantileOf(0, lower, 1 - p), 12);
    // Mills: the mean excess over a far bound a is near 1/a; the median excess near ln 2 / a.
    expect(quantileOf(0, upper, 0.5) - 9).toBeCloseTo(Math.LN2 / 9, 2);
  });

  it("has the mean and deviation it names when drawn from", () => {
    const n = 4000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const z = (quantileOf(20, { kind: "normal", standardDeviation: 1.5 }, uniform(3, i, "setPoint")) - 20) / 1.5;
      sum += z;
      squares += z * z;
    }
    expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(squares / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  });

  it("collapses to the value without deviation", () => {
    expect(quantileOf(20, { kind: "normal", standardDeviation: 0 }, 0.9)).toBe(20);
    expect(quantileOf(20, { kind: "normal", standardDeviation: 0, maximum: 19 }, 0.9)).toBe(19);
    expect(quantileOf(20, { kind: "lognormal", coefficientOfVariation: 0 }, 0.9)).toBe(20);
    expect(quantileOf(20, { kind: "triangular", low: 20, high: 20 }, 0.9)).toBe(20);
  });

  it("refuses what is no distribution", () => {
    const refused: readonly (readonly [number, Deviation, number])[] = [
      [1, { kind: "normal", standardDeviation: -1 }, 0.5],
      [1, { kind: "normal", standardDeviation: 1, minimum: 3, maximum: 2 }, 0.5],
      [0, { kind: "lognormal", coefficientOfVariation: 0.1 }, 0.5],
      [0, { kind: "triangular", low: 1, high: 2 }, 0.5],
      [1, { kind: "uniform", low: 2, high: 1 }, 0.5],
      [NaN, { kind: "uniform", low: 1, high: 2 }, 0.5],
      [1, { kind: "uniform", low: 1, high: 2 }, 1.5],
      [1, { kind: "uniform", low: -Infinity, high: 2 }, 0.5],
    ];
    for (const [value, spread, p] of refused) expect(() => quantileOf(value, spread, p)).toThrow(RangeError);
  });
});
