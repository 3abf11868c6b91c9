import { describe, expect, it } from "vitest";
import { quickCubeRoot } from "./quick-cube-root.ts";

describe("quick cube root", () => {
  it("is within 1e-10 of the true one over its range and joins without a step", () => {
    for (let i = 1; i <= 20000; i += 1) {
      const x = 0.0000001 + (63.9 * i * i) / 4e8;
      expect(Math.abs(quickCubeRoot(x) / Math.cbrt(x) - 1)).toBeLessThan(1e-10);
    }
  });

  it("is as good on both sides of every cell of every octave", () => {
    for (let octave = -30; octave < 6; octave += 1) {
      for (let cell = 0; cell < 64; cell += 1) {
        const edge = 2 ** octave * (1 + cell / 64);
        for (const x of [edge, edge * (1 + 1e-15), edge * (1 + 1e-8)])
          expect(Math.abs(quickCubeRoot(x) / Math.cbrt(x) - 1)).toBeLessThan(1e-10);
      }
    }
  });

  it("is nothing at nothing, small below its range and the root itself above", () => {
    expect(quickCubeRoot(0)).toBe(0);
    expect(quickCubeRoot(1e-10)).toBeLessThan(Math.cbrt(1e-10));
    expect(quickCubeRoot(64 - 1e-12)).toBeCloseTo(4, 9);
    expect(quickCubeRoot(64)).toBe(4);
    expect(quickCubeRoot(1000)).toBe(10);
  });
});
