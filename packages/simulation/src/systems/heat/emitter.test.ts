import { exp, ln, pow } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import {
  emitterOf,
  emitterPowerW,
  logarithmicMeanK,
  neededExcessK,
  neededFlowExcessK,
  prepareEmitter,
  quickFlowExcessK,
  throttledReturnExcessK,
} from "./emitter.ts";
import { flowFactor, powerTable, quickPower, returnFactor } from "./quick-functions.ts";

describe("quick functions", () => {
  it("follow the exact functions", () => {
    for (const power of [1 / 1.3, 1 / 1.1, 1.3]) {
      const table = powerTable(power);
      for (let x = 0.0001; x < 2.5; x += x < 0.02 ? 0.0001 : 0.00737)
        expect(Math.abs(quickPower(table, x) - pow(x, power))).toBeLessThan(
          x < 0.002 ? 6e-4 : x < 1 / 64 ? 5e-5 : 4e-6,
        );
      expect(quickPower(table, 0)).toBe(0);
    }
    for (let y = 0.001; y < 12; y += 0.0173)
      expect(Math.abs(flowFactor(y) / (y / (1 - exp(-y))) - 1)).toBeLessThan(2e-6);
    for (let c = 0.001; c < 1; c += 0.00173) expect(Math.abs(returnFactor((1 - c) / ln(1 / c)) - c)).toBeLessThan(4e-6);
    expect(returnFactor(1)).toBe(1);
    expect(returnFactor(0)).toBe(0);
  });
});

describe("emitter", () => {
  const radiator = prepareEmitter(emitterOf("radiator", 2000, logarithmicMeanK(55, 45)));

  it("has the logarithmic means of the tables: 90/70/20 59.4 K, 75/65/20 49.8 K, 55/47/20 30.8 K", () => {
    expect(logarithmicMeanK(70, 50)).toBeCloseTo(59.4, 1);
    expect(logarithmicMeanK(55, 45)).toBeCloseTo(49.8, 1);
    expect(logarithmicMeanK(35, 27)).toBeCloseTo(30.8, 1);
    expect(logarithmicMeanK(30, 30)).toBe(30);
  });

  it("gives 54 % of its nominal heat at 55/47/20", () => {
    const share = pow(30.83 / 49.83, 1.3);
    expect(share).toBeCloseTo(0.54, 2);
    expect(neededExcessK(radiator, 2000 * share)).toBeCloseTo(30.83, 2);
    // 1072 W through 134 W/K is 8 K: 55/47 exactly.
    const throttled = prepareEmitter({ ...radiator, waterWPerK: (2000 * share) / 8 });
    expect(neededFlowExcessK(throttled, 2000 * share, 30.83)).toBeCloseTo(35, 1);
    expect(emitterPowerW(throttled, 55, 20)).toBeCloseTo(2000 * share, 0);
  });

  it("gives its nominal heat at 75/65/20, and what goes in as water comes out as heat", () => {
    expect(emitterPowerW(radiator, 75, 20)).toBeCloseTo(2000, 1);
    expect(emitterPowerW(radiator, 20, 20)).toBe(0);
    for (const flowC of [30, 40, 55, 70]) {
      const powerW = emitterPowerW(radiator, flowC, 20);
      const flowExcessK = flowC - 20;
      const returnExcessK = flowExcessK - powerW / radiator.waterWPerK;
      expect(2000 * pow(logarithmicMeanK(flowExcessK, returnExcessK) / radiator.nominalExcessK, 1.3)).toBeCloseTo(
        powerW,
        1,
      );
    }
  });

  it("finds the flow for a power from its table as by the formula", () => {
    for (let powerW = 5; powerW < 4500; powerW += 17)
      expect(
        Math.abs(
          quickFlowExcessK(radiator, powerW) - neededFlowExcessK(radiator, powerW, neededExcessK(radiator, powerW)),
        ),
      ).toBeLessThan(0.002);
  });

  it("sends back cooler water when throttled at too warm a flow: 75 °C for a quarter of the heat", () => {
    const excessK = neededExcessK(radiator, 500);
    const returnExcessK = throttledReturnExcessK(55, excessK);
    expect(logarithmicMeanK(55, returnExcessK)).toBeCloseTo(excessK, 3);
    expect(returnExcessK).toBeLessThan(5);
    expect(throttledReturnExcessK(55, 55)).toBeCloseTo(55, 9);
  });

  it("refuses an emitter that is none", () => {
    expect(() => prepareEmitter(emitterOf("radiator", 0, 50))).toThrow(RangeError);
    expect(() => prepareEmitter({ ...emitterOf("floor", 1000, 15), waterWPerK: NaN })).toThrow(RangeError);
  });

  it("a floor by EN 1264: 8.92·9^1.1 = 100 W/m² at a surface 9 K above the room", () => {
    const floor = prepareEmitter(emitterOf("floor", 8.92 * 20, 1));
    expect(8.92 * pow(9, 1.1)).toBeCloseTo(100, 0);
    expect(neededExcessK(floor, 20 * 8.92 * pow(9, 1.1))).toBeCloseTo(9, 9);
  });
});
