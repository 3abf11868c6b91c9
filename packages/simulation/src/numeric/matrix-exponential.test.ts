import { describe, expect, it } from "vitest";
import { matrixExponential } from "./matrix-exponential.ts";

describe("matrix exponential", () => {
  it("turns a rotation", () => {
    const angle = 2.5;
    const e = matrixExponential(Float64Array.of(0, -angle, angle, 0), 2);
    [Math.cos(angle), -Math.sin(angle), Math.sin(angle), Math.cos(angle)].forEach((value, i) =>
      expect(e[i]).toBeCloseTo(value, 13),
    );
  });

  it("agrees with a worked two-node house over one hour (zero-order hold)", () => {
    // States [Ti, Tm]; A, Δt = 3600 s: e^{AΔt} known from an independent calculation.
    const a = Float64Array.of(
      -0.00010333333333333333,
      8.333333333333333e-5,
      7.142857142857143e-6,
      -1.1142857142857143e-5,
    );
    const e = matrixExponential(
      a.map((value) => value * 3600),
      2,
    );
    [0.6923354121217615, 0.24557285456788253, 0.021049101820104225, 0.9640091529465733].forEach((value, i) =>
      expect(e[i]).toBeCloseTo(value, 14),
    );
  });

  it("survives a stiff matrix", () => {
    expect(matrixExponential(Float64Array.of(-5000), 1)[0]).toBeLessThan(1e-300);
  });
});
