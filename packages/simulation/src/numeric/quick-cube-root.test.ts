import { describe, expect, it } from "vitest";
import { quickCubeRoot } from "./quick-cube-root.ts";

describe("quick cube root", () => {
  it("is within 1e-9 of the true one over its range and joins without a step", () => {
    for (let i = 1; i <= 20000; i += 1) {
      const x = 0.0000001 + (31.9 * i * i) / 4e8;
      expect(Math.abs(quickCubeRoot(x) / Math.cbrt(x) - 1)).toBeLessThan(1e-9);
    }
    expect(quickCubeRoot(0)).toBe(0);
    expect(quickCubeRoot(64)).toBeCloseTo(4, 12);
  });
});
