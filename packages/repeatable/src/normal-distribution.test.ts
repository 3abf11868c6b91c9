import { describe, expect, it } from "vitest";
import { cumulativeNormal, inverseNormal } from "./normal-distribution.ts";

/** z for p, computed with 300 bits. */
const QUANTILES: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-5, -4.264890793922825],
  [0.01, -2.326347874040841],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258116],
  [0.3, -0.5244005127080408],
  [0.5, 0.0],
  [0.6, 0.2533471031357997],
  [0.975, 1.9599639845400538],
  [0.9999999, 5.199337582290661],
];

/** Φ(z), computed with 300 bits. */
const PROBABILITIES: readonly (readonly [number, number])[] = [
  [-38.0, 2.88542835e-316],
  [-10.0, 7.619853024160525e-24],
  [-5.0, 2.866515718791939e-7],
  [-3.0, 0.0013498980316300946],
  [-2.9999, 0.0013503412829549248],
  [-1.0, 0.15865525393145705],
  [-0.1, 0.460172162722971],
  [0.0, 0.5],
  [0.5, 0.6914624612740131],
  [1.0, 0.8413447460685429],
  [2.5, 0.9937903346742238],
  [3.0, 0.9986501019683699],
  [6.0, 0.9999999990134123],
  [9.0, 1.0],
];

describe("inverseNormal", () => {
  it.each(QUANTILES)("z at %d is %d", (p, z) => {
    expect(Math.abs(inverseNormal(p) - z)).toBeLessThanOrEqual(4e-15 * Math.abs(z));
  });

  it("ends at infinity and knows nothing outside 0 to 1", () => {
    expect(inverseNormal(0)).toBe(-Infinity);
    expect(inverseNormal(1)).toBe(Infinity);
    expect(inverseNormal(-0.1)).toBeNaN();
    expect(inverseNormal(1.1)).toBeNaN();
    expect(inverseNormal(NaN)).toBeNaN();
  });
});

describe("cumulativeNormal", () => {
  it.each(PROBABILITIES)("Φ(%d) is %d", (z, p) => {
    const found = cumulativeNormal(z);
    expect(Math.abs(found - p)).toBeLessThanOrEqual(1e-15);
    // A probability near 1e-316 is subnormal and has eight digits left.
    const relative = z < 0 ? Math.abs(found / p - 1) : 0;
    expect(relative).toBeLessThanOrEqual(z < -37 ? 1e-8 : 2e-13);
  });

  it("undoes the quantile and runs from 0 to 1", () => {
    for (let p = 0.001; p < 1; p += 0.001) expect(cumulativeNormal(inverseNormal(p))).toBeCloseTo(p, 14);
    expect(cumulativeNormal(-Infinity)).toBe(0);
    expect(cumulativeNormal(Infinity)).toBe(1);
    expect(cumulativeNormal(NaN)).toBeNaN();
  });
});
