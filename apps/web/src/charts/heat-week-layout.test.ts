import { describe, expect, it } from "vitest";
import { daysOf, smoothLine, stacked, stepBand, stepLine } from "./heat-week-layout.ts";

const x = (hour: number): number => hour * 10;
const y = (value: number): number => 100 - value;

describe("the week hour by hour", () => {
  it("stacks its parts so that the top is their sum", () => {
    const [pump, backUp] = stacked([Float32Array.of(3, 4), Float32Array.of(1, 0)]);
    expect([...(pump?.from ?? [])]).toEqual([0, 0]);
    expect([...(backUp?.from ?? [])]).toEqual([3, 4]);
    expect([...(backUp?.to ?? [])]).toEqual([4, 4]);
  });

  it("draws powers as steps and temperatures through the middle of the hour", () => {
    expect(stepLine(Float32Array.of(1, 2), x, y)).toBe("M0 99H10L10 98H20");
    expect(smoothLine(Float32Array.of(1, 2), x, y)).toBe("M5 99L15 98");
    expect(stepBand(Float32Array.of(0, 0), Float32Array.of(1, 2), x, y)).toBe("M0 99H10L10 98H20L20 100H10L10 100H0Z");
    expect(stepBand(new Float32Array(0), new Float32Array(0), x, y)).toBe("");
  });

  it("tells each day by its lowest hour and its heat", () => {
    const watts = Float32Array.from({ length: 50 }, (_, hour) => (hour < 24 ? 1000 : 500));
    const days = daysOf(watts.length);
    expect(days.map((day) => [day.hour, day.lowest(watts), day.kwh(watts)])).toEqual([
      [0, 1000, 24],
      [24, 500, 12],
    ]);
  });
});
