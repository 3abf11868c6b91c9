import { describe, expect, it } from "vitest";
import { carpetShades, firstHour, shadeOf, summariseMonths, weaveCarpet } from "./carpet.ts";

describe("weaveCarpet", () => {
  it("begins at the hour of the clock and covers every hour once", () => {
    const temperatures = Float32Array.from({ length: 48 }, (_, hour) => hour);
    const { days, paths } = weaveCarpet(temperatures, "2024-12-31T23:00:00Z", 1, 0, 48);
    expect(days).toBe(2);
    const covered = [...paths.join("").matchAll(/v(\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(covered).toBe(48);
    expect(firstHour("2024-12-31T23:00:00Z", 1)).toBe(0);
  });

  it("joins hours of one shade into one strip", () => {
    const { paths } = weaveCarpet(new Float32Array(24).fill(20), "2024-12-31T23:00:00Z", 1, 5, 30);
    expect(paths.filter((path) => path !== "")).toEqual(["M0 0h1v24h-1z"]);
  });
});

describe("shadeOf", () => {
  it("keeps values outside the scale at its ends", () => {
    expect(shadeOf(-10, 5, 30)).toBe(0);
    expect(shadeOf(45, 5, 30)).toBe(carpetShades - 1);
  });
});

describe("summariseMonths", () => {
  it("takes lowest, mean and highest of each month", () => {
    const temperatures = new Float32Array(8760).fill(20);
    temperatures[40 * 24] = 10;
    const months = summariseMonths(temperatures);
    expect(months).toHaveLength(12);
    expect(months[1]).toMatchObject({ lowest: 10, highest: 20 });
    expect(months[0]).toMatchObject({ lowest: 20, mean: 20, highest: 20 });
  });
});
