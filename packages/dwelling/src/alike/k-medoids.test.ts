import { uniform } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { type DistanceMatrix, fasterPam, greedyStart, totalDistance } from "./k-medoids.ts";

/** Distances between points of the unit square, at most 1. */
function points(count: number, seed: number): DistanceMatrix {
  const at = (i: number, axis: string): number => uniform(seed, i, axis);
  const distance = Float64Array.from({ length: count * count }, (_, cell) => {
    const [a, b] = [Math.floor(cell / count), cell % count];
    return (Math.abs(at(a, "x") - at(b, "x")) + Math.abs(at(a, "y") - at(b, "y"))) / 2;
  });
  return { count, distance };
}

function subsets(count: number, k: number): readonly (readonly number[])[] {
  if (k === 0) return [[]];
  return Array.from({ length: count }, (_, last) => last).flatMap((last) =>
    subsets(last, k - 1).map((rest) => [...rest, last]),
  );
}

describe("k-medoids", () => {
  it("solves by hand: 0, 1, 2, 10, 11, 12 on a line have 1 and 11 in their middles", () => {
    const line = [0, 1, 2, 10, 11, 12];
    const matrix = {
      count: 6,
      distance: Float64Array.from(
        { length: 36 },
        (_, cell) => Math.abs(line[Math.floor(cell / 6)]! - line[cell % 6]!) / 12,
      ),
    };
    // BUILD begins with 2 (|2−0| + |2−1| + 8 + 9 + 10 = 30), the first of the two least.
    expect([...greedyStart(matrix, 1)]).toEqual([2]);
    for (const start of [
      [0, 1],
      [4, 5],
      [2, 3],
      [1, 4],
    ]) {
      const { medoids, total } = fasterPam(matrix, Int32Array.from(start));
      expect([...medoids]).toEqual([1, 4]);
      expect(total).toBeCloseTo(4 / 12, 12);
    }
  });

  it("is never worse than its start, and no single swap betters it", () => {
    for (let seed = 0; seed < 12; seed++) {
      const matrix = points(40, seed);
      for (const k of [1, 2, 3, 6]) {
        for (const start of [greedyStart(matrix, k), Int32Array.from({ length: k }, (_, i) => i)]) {
          const end = fasterPam(matrix, start);
          expect(end.total).toBeLessThanOrEqual(totalDistance(matrix, start) + 1e-12);
          expect(new Set(end.medoids).size).toBe(k);
          for (let out = 0; out < k; out++) {
            for (let other = 0; other < matrix.count; other++) {
              const swapped = end.medoids.with(out, other);
              expect(totalDistance(matrix, swapped)).toBeGreaterThanOrEqual(end.total - 1e-9);
            }
          }
        }
      }
    }
  });

  it("finds the best of all choices or comes close, held against every choice", () => {
    let best = 0;
    for (let seed = 20; seed < 30; seed++) {
      const matrix = points(12, seed);
      const least = Math.min(...subsets(12, 3).map((set) => totalDistance(matrix, Int32Array.from(set))));
      const { total } = fasterPam(matrix, greedyStart(matrix, 3));
      expect(total).toBeGreaterThanOrEqual(least - 1e-12);
      expect(total).toBeLessThanOrEqual(least * 1.1);
      if (total < least + 1e-12) best++;
    }
    expect(best).toBeGreaterThanOrEqual(8);
  });

  it("stays at what there is when everything is chosen or all are equal", () => {
    const matrix = points(5, 40);
    expect(fasterPam(matrix, Int32Array.from([4, 2, 0, 1, 3]))).toEqual({
      medoids: Int32Array.from([0, 1, 2, 3, 4]),
      total: 0,
    });
    const equal = { count: 4, distance: new Float64Array(16) };
    expect([...fasterPam(equal, greedyStart(equal, 2)).medoids]).toEqual([0, 1]);
  });
});
