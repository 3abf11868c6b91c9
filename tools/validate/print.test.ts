import { describe, expect, it } from "vitest";
import type { Check } from "./check.ts";
import { checked, deviationPct, near } from "./check.ts";
import { checksText, deviationText } from "./print.ts";
import { insideShare, statisticsOf } from "./statistics.ts";

const base = { group: "programs: loads, peaks, free float", case: "600", quantity: "heating", unit: "MWh" } as const;
const inside = checked({ ...base, ours: 4.2, low: 4, high: 4.5, mean: 4 });
const outside = checked({ ...base, case: "900", ours: 1.8, low: 1.4, high: 1.7, mean: 2 });

describe("checks", () => {
  it("know in from out, and never pass what is no number", () => {
    expect([inside.passed, outside.passed]).toEqual([true, false]);
    expect(checked({ ...base, ours: Number.NaN, low: 0, high: 1, mean: 1 }).passed).toBe(false);
    expect(near({ ...base, ours: 1.011, mean: 1 }, 0.01).passed).toBe(false);
    expect(deviationPct(inside)).toBeCloseTo(5, 9);
    expect(deviationText({ ...inside, unit: "°C" } satisfies Check)).toBe("+0.2 K");
  });

  it("are counted, and their deviations averaged", () => {
    const [heating] = statisticsOf([inside, outside]);
    expect(heating).toMatchObject({ values: 2, inside: 1 });
    expect(heating!.meanDeviation).toBeCloseTo(7.5, 9);
    expect(heating!.bias).toBeCloseTo(-2.5, 9);
    expect(insideShare([inside, outside])).toEqual({ inside: 1, values: 2 });
  });

  it("are told line by line with the reason of what lies outside", () => {
    const text = checksText([inside, outside], (check) => (check.passed ? undefined : "because"));
    expect(text).toContain("1 of 2");
    expect(text).toMatch(/OUT 900 .*1\.800 MWh .*\[1\.400, 1\.700\].*−10\.0 %.*because/);
  });
});
