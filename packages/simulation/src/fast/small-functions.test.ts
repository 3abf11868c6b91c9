import { describe, expect, it } from "vitest";
import { uniformAt } from "@keukentafel/repeatable";
import { createPowerLaw, raised } from "./power-law.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

describe("tabulated power law", () => {
  it.each([1, 1.1, 1.3, 1.4])("follows x to the %f from nothing to beyond the table", (exponent) => {
    const law = createPowerLaw(exponent);
    for (let i = 1; i <= 5000; i += 1) {
      const x = i / 1000;
      expect(Math.abs(raised(law, x) / x ** exponent - 1)).toBeLessThan(3e-8);
    }
  });
});

describe("eigenvalues of a small symmetric matrix", () => {
  it("rebuild the matrix from orthonormal vectors", () => {
    const n = 7;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        const value = uniformAt(3, "entry", i * n + j) - 0.5;
        matrix[i * n + j] = value;
        matrix[j * n + i] = value;
      }
    }
    const { values, vectors } = symmetricEigen(matrix, n);
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) {
        let rebuilt = 0;
        let product = 0;
        for (let k = 0; k < n; k += 1) {
          rebuilt += vectors[i * n + k]! * values[k]! * vectors[j * n + k]!;
          product += vectors[k * n + i]! * vectors[k * n + j]!;
        }
        expect(rebuilt).toBeCloseTo(matrix[i * n + j]!, 13);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 13);
      }
    }
  });

  it("refuses what is not a number", () => {
    expect(() => symmetricEigen(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toThrow(RangeError);
  });
});
