import { describe, expect, it } from "vitest";
import { numberInCell } from "./cell.ts";
import { fillByNeighbours, fillRadiation, missingHours } from "./gaps.ts";

const gap = Number.NaN;

describe("filling gaps", () => {
  it("draws a straight line over a few hours", () => {
    const values = Float64Array.of(1, gap, gap, 4);
    expect(fillByNeighbours(values)).toEqual([1, 2]);
    expect([...values]).toEqual([1, 2, 3, 4]);
  });

  it("carries on the one neighbour at the ends", () => {
    const values = Float64Array.of(gap, 2, 3, gap);
    expect(fillByNeighbours(values)).toEqual([0, 3]);
    expect([...values]).toEqual([2, 2, 3, 3]);
  });

  it("takes the same clock hours of other days for a longer gap", () => {
    const values = Float64Array.from({ length: 72 }, (_, k) => (k % 24) + (k >= 48 ? 2 : 0));
    values.fill(gap, 24, 48);
    fillByNeighbours(values);
    expect(values[24 + 7]).toBe(8);
    expect(values[24 + 15]).toBe(16);
  });

  it("leaves a gap of more than two weeks, and a column without any value", () => {
    const values = new Float64Array(1000).fill(5);
    values.fill(gap, 100, 500);
    expect(fillByNeighbours(values)).toEqual([]);
    expect(missingHours(values)).toHaveLength(400);
    expect(fillByNeighbours(new Float64Array(4).fill(gap))).toEqual([]);
  });

  it("keeps the sun's course in radiation", () => {
    const outside = Float64Array.of(0, 100, 200, 400, 200, 100, 0);
    const values = Float64Array.of(0, 50, gap, gap, gap, 100, gap);
    expect(fillRadiation(values, outside)).toEqual([2, 3, 4, 6]);
    expect([...values]).toEqual([0, 50, 200 * 0.625, 400 * 0.75, 200 * 0.875, 100, 0]);
  });

  it("cannot make radiation out of nothing", () => {
    const values = new Float64Array(3).fill(gap);
    expect(fillRadiation(values, Float64Array.of(0, 300, 300))).toEqual([0]);
    expect(missingHours(values)).toEqual([1, 2]);
  });
});

describe("numbers in cells", () => {
  it("are plain decimals", () => {
    expect(["1", " -0.5 ", ".25", "1e3", "+7."].map(numberInCell)).toEqual([1, -0.5, 0.25, 1000, 7]);
    expect(["", "0x10", "Infinity", "1,5", "12a", "--1"].map(numberInCell)).toEqual(
      new Array<number>(6).fill(Number.NaN),
    );
  });
});
