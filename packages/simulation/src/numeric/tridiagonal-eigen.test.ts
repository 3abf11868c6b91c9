import { describe, expect, it } from "vitest";
import { uniformAt } from "@keukentafel/repeatable";
import { tridiagonalEigen } from "./tridiagonal-eigen.ts";

describe("eigenvalues of a symmetric tridiagonal matrix", () => {
  it("finds those of the second difference, 2 − 2 cos(mπ/(n+1))", () => {
    const n = 12;
    const { values } = tridiagonalEigen(new Float64Array(n).fill(2), new Float64Array(n - 1).fill(-1));
    values.sort().forEach((value, m) => expect(value).toBeCloseTo(2 - 2 * Math.cos(((m + 1) * Math.PI) / (n + 1)), 12));
  });

  it("gives orthonormal vectors that rebuild a badly scaled matrix", () => {
    const n = 15;
    const diagonal = Float64Array.from({ length: n }, (_, i) => 10 ** (6 * uniformAt(1, "scale", i) - 6));
    const off = Float64Array.from({ length: n - 1 }, (_, i) => -0.5 * Math.sqrt(diagonal[i]! * diagonal[i + 1]!));
    const { values, vectors } = tridiagonalEigen(diagonal, off);
    const largest = Math.max(...diagonal);
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) {
        let rebuilt = 0;
        let product = 0;
        for (let m = 0; m < n; m += 1) {
          rebuilt += vectors[i * n + m]! * values[m]! * vectors[j * n + m]!;
          product += vectors[m * n + i]! * vectors[m * n + j]!;
        }
        const wanted = i === j ? diagonal[i]! : Math.abs(i - j) === 1 ? off[Math.min(i, j)]! : 0;
        expect(Math.abs(rebuilt - wanted)).toBeLessThan(1e-14 * largest);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }
  });

  it("gives some components as it gives all", () => {
    const diagonal = Float64Array.from({ length: 9 }, (_, i) => 2 + uniformAt(2, "diagonal", i));
    const off = Float64Array.from({ length: 8 }, (_, i) => -uniformAt(2, "off", i));
    const all = tridiagonalEigen(diagonal, off);
    const some = tridiagonalEigen(diagonal, off, [0, 8]);
    expect(some.values).toEqual(all.values);
    expect(some.vectors.subarray(0, 9)).toEqual(all.vectors.subarray(0, 9));
    expect(some.vectors.subarray(9)).toEqual(all.vectors.subarray(72));
  });

  it("refuses what is not a number", () => {
    expect(() => tridiagonalEigen(Float64Array.of(1, Number.NaN), Float64Array.of(1))).toThrow(RangeError);
  });
});
