import { describe, expect, it } from "vitest";
import { highestRunningMean, mouldRisk } from "./mould.ts";

const filled = (hours: number, value: number) => new Float64Array(hours).fill(value);

describe("mould index", () => {
  it("begins on pine after 10.4 days of 97 % at 20 °C: 7 e^(−0.68 ln 20 − 13.9 ln 97 + 66.02)", () => {
    const { index } = mouldRisk(filled(24 * 30, 20), filled(24 * 30, 97), "verySensitive");
    const days = index.findIndex((m) => m >= 1) / 24;
    expect(days).toBeGreaterThan(10.2);
    expect(days).toBeLessThan(10.6);
  });

  it("comes to rest at the largest index: 1 + 7x − 2x² with x = (97 − 80)/20 on pine", () => {
    const hours = 24 * 400;
    const x = 17 / 20;
    expect(mouldRisk(filled(hours, 20), filled(hours, 97), "verySensitive").index.at(-1)).toBeCloseTo(
      1 + 7 * x - 2 * x * x,
      2,
    );
  });

  it("falls in a dry spell by 0.008 in six hours, then stands still, then by 0.016 a day", () => {
    const humidity = Float64Array.from({ length: 24 * 62 }, (_, k) => (k < 24 * 60 ? 97 : 40));
    const { index } = mouldRisk(filled(24 * 62, 20), humidity, "verySensitive");
    const before = index[24 * 60 - 1]!;
    expect(before - index[24 * 60 + 5]!).toBeCloseTo(6 * 0.00133, 9);
    expect(index[24 * 60 + 23]).toBeCloseTo(index[24 * 60 + 5]!, 12);
    expect(index[24 * 60 + 23]! - index[24 * 60 + 47]!).toBeCloseTo(24 * 0.000667, 9);
  });

  it("grows less on plaster, not at all below the critical humidity or in frost", () => {
    const hours = 24 * 90;
    const on = (material: "sensitive" | "mediumResistant" | "verySensitive", t: number, rh: number) =>
      mouldRisk(filled(hours, t), filled(hours, rh), material).highestIndex;
    expect(on("mediumResistant", 15, 95)).toBeLessThan(on("sensitive", 15, 95));
    expect(on("sensitive", 15, 95)).toBeLessThan(on("verySensitive", 15, 95));
    expect(on("verySensitive", 20, 79)).toBe(0);
    expect(on("verySensitive", -5, 98)).toBe(0);
    // At 5 °C 87 % is needed: −0.00267·125 + 0.160·25 − 3.13·5 + 100 = 88.0 %.
    expect(on("verySensitive", 5, 87.5)).toBe(0);
    expect(on("verySensitive", 5, 88.5)).toBeGreaterThan(0);
  });

  it("is to be expected where thirty days in a row have a mean above 80 %", () => {
    const moist = Float64Array.from({ length: 2000 }, (_, k) => (k >= 500 && k < 1220 ? 81 : 60));
    const risk = mouldRisk(filled(2000, 12), moist, "mediumResistant");
    expect(risk.highestMonthlyPct).toBeCloseTo(81, 9);
    expect(risk.expected).toBe(true);
    expect(mouldRisk(filled(2000, 12), filled(2000, 79), "mediumResistant").expected).toBe(false);
    expect(highestRunningMean(Float64Array.of(1, 2, 6), 720)).toBe(3);
    expect(highestRunningMean(new Float64Array(0), 720)).toBe(0);
  });
});
