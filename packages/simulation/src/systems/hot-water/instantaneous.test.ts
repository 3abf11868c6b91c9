import { describe, expect, it } from "vitest";
import { combiHotWater, districtSet, electricInstantaneous, usualCombi } from "./instantaneous.ts";
import { tappingDay } from "./tapping-profile.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe("combi boiler", () => {
  it("burns (heat + loss at the start)/η + keep-hot: 1000 W with two draws", () => {
    const unit = { steadyEfficiency: 0.9, lossPerStartWh: 45, keepHotW: 30, powerW: 26000 };
    const run = combiHotWater(unit, Float64Array.of(1000, 0), Float64Array.of(2, 0));
    expect(run.gasW[0]).toBeCloseTo(1090 / 0.9 + 30, 9);
    expect(run.gasW[1]).toBe(30);
  });

  it("has 0.60 to 0.75 over the day of profile M with keep-hot (upper value), more in eco and on profile L", () => {
    const over = (name: "M" | "L", keepHot: boolean) => {
      const day = tappingDay(name);
      return day.totalWh / sum(combiHotWater(usualCombi("CW4", keepHot), day.heatWh, day.starts).gasW);
    };
    expect(over("M", true)).toBeGreaterThan(0.6);
    expect(over("M", true)).toBeLessThan(0.75);
    expect(over("M", false)).toBeGreaterThan(over("M", true));
    expect(over("L", true)).toBeGreaterThan(over("M", true));
  });

  it("closes its balance and tells what its power leaves", () => {
    const heatW = Float64Array.from({ length: 48 }, (_, k) => (k % 5 === 0 ? 30000 : (k % 7) * 300));
    const run = combiHotWater(
      usualCombi("CW4", true, false),
      heatW,
      heatW.map((heat) => heat / 1000),
    );
    heatW.forEach((heat, k) => {
      expect(run.gasW[k]).toBeCloseTo(run.deliveredW[k]! + run.flueLossW[k]! + run.roomGainW[k]!, 9);
      expect(run.deliveredW[k]! + run.unmetW[k]!).toBeCloseTo(heat, 9);
    });
    expect(run.unmetW[0]).toBeCloseTo(3800, 9);
  });
});

describe("electric heater and delivery set", () => {
  it("close their balances: 990 W of hot water takes 1000 W; a set keeps itself warm with 60 W", () => {
    const heatW = Float64Array.of(990, 0, 25000);
    const electric = electricInstantaneous(heatW, 20000);
    expect(electric.inputW[0]).toBeCloseTo(1000, 9);
    expect(electric.unmetW[2]).toBeCloseTo(5000, 9);
    const set = districtSet(heatW, 30000);
    expect([...set.inputW]).toEqual([1050, 60, 25060]);
    for (const run of [electric, set])
      heatW.forEach((_, k) => expect(run.inputW[k]).toBeCloseTo(run.deliveredW[k]! + run.roomGainW[k]!, 9));
  });
});
