import { describe, expect, it } from "vitest";
import { boiler, cyclingLossW, typicalBoiler } from "./boiler.ts";
import { alongCurve, alongPrepared, prepareCurve } from "./curve.ts";

const series = (...values: number[]) => Float64Array.from(values);

describe("curve", () => {
  it("is straight between its points and flat outside, prepared or not", () => {
    const curve = [
      [25, 0.97],
      [35, 0.945],
      [45, 0.915],
    ];
    expect(alongCurve(curve, 40)).toBeCloseTo(0.93, 12);
    expect(alongCurve(curve, 90)).toBe(0.915);
    const prepared = prepareCurve(curve);
    for (let x = 10; x < 60; x += 0.7) expect(alongPrepared(prepared, x)).toBeCloseTo(alongCurve(curve, x), 12);
    expect(() => prepareCurve([])).toThrow(RangeError);
    expect(() => alongCurve([], 1)).toThrow(RangeError);
  });
});

describe("boiler", () => {
  it("burns 1000/0.93 W for 1000 W at a return of 40 °C, and balances", () => {
    const { gasW, flueLossW } = boiler(series(1000, 0, -5), series(40, 40, 40));
    expect(gasW[0]).toBeCloseTo(1000 / 0.93, 9);
    expect(gasW[0]! - flueLossW[0]!).toBeCloseTo(1000, 9);
    expect([gasW[1], gasW[2]]).toEqual([0, 0]);
  });

  it("cycles most at half of its least power: 6 starts of 10 Wh", () => {
    const unit = typicalBoiler("condensing", { leastPowerW: 5000, startLossJ: 36000 });
    expect(cyclingLossW(unit, 2500, 6)).toBeCloseTo(60, 9);
    expect(cyclingLossW(unit, 1250, 6)).toBeCloseTo(45, 9);
    expect(cyclingLossW(unit, 5000, 6)).toBe(0);
    expect(cyclingLossW(unit, 0, 6)).toBe(0);
  });

  it("the older, the more gas", () => {
    const gas = (kind: Parameters<typeof typicalBoiler>[0]) =>
      boiler(series(5000), series(55), typicalBoiler(kind).efficiencyByReturn).gasW[0]!;
    expect(gas("conventional")).toBeGreaterThan(gas("improved"));
    expect(gas("improved")).toBeGreaterThan(gas("condensing"));
  });
});
