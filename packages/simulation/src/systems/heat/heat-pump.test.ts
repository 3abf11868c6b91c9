import { describe, expect, it } from "vitest";
import { onOff8kW, propane8kW } from "./certified-units.fixture.ts";
import type { HeatPumpUnit } from "./heat-pump.ts";
import {
  heatPump,
  heatPumpCapacityW,
  heatPumpCop,
  copAtLoad,
  keptAfterDefrost,
  partLoadElectricityW,
  prepareHeatPump,
  typicalHeatPump,
} from "./heat-pump.ts";
import { hybrid } from "./hybrid.ts";
import { declaredInBin, seasonalFlow, seasonalPerformance, unitInBin } from "./seasonal-performance.ts";
import { alongCurve } from "./curve.ts";

const series = (...values: number[]) => Float64Array.from(values);

function electricityOf(unit: HeatPumpUnit, sourceC: number, sinkC: number, heatW: number): number {
  const prepared = prepareHeatPump(unit);
  const powerW = heatPumpCapacityW(unit, sourceC, sinkC);
  return partLoadElectricityW(prepared, sourceC, sinkC, heatW, powerW, keptAfterDefrost(prepared, sourceC));
}

function copOf(unit: HeatPumpUnit, sourceC: number, sinkC: number, load: number): number {
  const prepared = prepareHeatPump(unit);
  return copAtLoad(prepared, sourceC, sinkC, load, keptAfterDefrost(prepared, sourceC));
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const air: HeatPumpUnit = {
  carnotShare: 0.48,
  ratedPowerW: 6000,
  ratedSourceC: 7,
  powerFallPerK: 0.025,
  frosts: true,
  coldestSourceC: -20,
  warmestSinkC: 60,
};
const propane = typicalHeatPump("airModulating", 8810);

describe("heat pump", () => {
  it("reaches 0.48 of Carnot between refrigerant temperatures: A7/W35 4.5", () => {
    // Sink 35 + 2.5 °C = 310.65 K, lift 37.5 − 4.5 = 33 K: 0.48·310.65/33 = 4.52.
    expect(heatPumpCop(air, 7, 35)).toBeCloseTo((0.48 * 310.65) / 33, 9);
    expect(heatPumpCop(air, -7, 35)).toBeLessThan(heatPumpCop(air, 7, 35));
    expect(heatPumpCop(air, 7, 55)).toBeLessThan(heatPumpCop(air, 7, 35));
    // Frosting takes 8 % at 2 °C.
    expect(heatPumpCop(air, 2, 35) / heatPumpCop({ ...air, frosts: false }, 2, 35)).toBeCloseTo(0.92, 9);
  });

  it("gives what it can, tells what is missing, and balances", () => {
    const run = heatPump(air, series(3000, 20000, 1000, 1000), series(7, -10, -25, 5), series(35, 45, 45, 70));
    for (let k = 0; k < 4; k += 1) expect(run.electricityW[k]! + run.sourceW[k]!).toBeCloseTo(run.heatW[k]!, 9);
    expect(run.heatW[1]! + run.unmetW[1]!).toBeCloseTo(20000, 9);
    expect(run.heatW[1]).toBeCloseTo(heatPumpCapacityW(air, -10, 45), 9);
    expect([run.heatW[2], run.heatW[3]]).toEqual([0, 0]);
  });

  it("on/off: EN 14825 worked by hand, half the hour on with Cc 0.9: COP · 0.5/(0.9·0.5 + 0.1)", () => {
    const capacity = heatPumpCapacityW(air, 7, 35);
    const electricity = electricityOf(air, 7, 35, capacity / 2);
    expect(capacity / 2 / electricity).toBeCloseTo((heatPumpCop(air, 7, 35) * 0.5) / 0.55, 9);
    expect(electricityOf(air, 7, 35, capacity)).toBeCloseTo(capacity / heatPumpCop(air, 7, 35), 9);
  });

  it("speed controlled: best at its least power, continuous there, worse when it cycles", () => {
    const cop = (load: number) => (load * 8810) / electricityOf(propane, 7, 35, load * 8810);
    expect(cop(0.4)).toBeGreaterThan(cop(0.7));
    expect(cop(0.7)).toBeGreaterThan(cop(1));
    expect(cop(0.399999)).toBeCloseTo(cop(0.4), 4);
    expect(cop(0.2)).toBeLessThan(cop(0.4));
    expect(copOf(propane, 7, 35, 1)).toBe(heatPumpCop(propane, 7, 35));
  });
});

describe("heat pump against certified units", () => {
  it("of a usual kind has COP 4.2 to 5 at A7/W35, 3.3 to 4 at A2/W35, 2.7 to 3.1 at A−7/W35, 2.8 to 3.1 at A7/W55", () => {
    for (const [outdoorC, flowC, least, most] of [
      [7, 35, 4.2, 5],
      [2, 35, 3.3, 4],
      [-7, 35, 2.7, 3.1],
      [7, 55, 2.8, 3.1],
    ] as const) {
      expect(heatPumpCop(propane, outdoorC, flowC)).toBeGreaterThan(least);
      expect(heatPumpCop(propane, outdoorC, flowC)).toBeLessThan(most);
    }
  });

  it("has the rating points of a propane unit within 8 %", () => {
    for (const { outdoorC, flowC, cop } of propane8kW.rating)
      expect(Math.abs(heatPumpCop(propane, outdoorC, flowC) / cop - 1)).toBeLessThan(0.08);
  });

  it("has its part-load points at ten pairs of temperatures within 12 %, 6 % in the mean", () => {
    const deviations = propane8kW.seasonal.flatMap(({ application, points }) =>
      points.map(({ outdoorC, heatW, cop }) => {
        const flowC = alongCurve(seasonalFlow(application), outdoorC);
        const capacity = heatPumpCapacityW(propane, outdoorC, flowC);
        return copOf(propane, outdoorC, flowC, Math.min(1, heatW / capacity)) / cop - 1;
      }),
    );
    for (const deviation of deviations) expect(Math.abs(deviation)).toBeLessThan(0.12);
    expect(deviations.reduce((sum, d) => sum + Math.abs(d), 0) / deviations.length).toBeLessThan(0.06);
  });

  it("has the nine points of an on/off unit within 15 %", () => {
    const unit = typicalHeatPump("airOnOff", 8000);
    const deviations = onOff8kW.points.map(({ outdoorC, flowC, cop }) => heatPumpCop(unit, outdoorC, flowC) / cop - 1);
    for (const deviation of deviations) expect(Math.abs(deviation)).toBeLessThan(0.15);
  });
});

describe("seasonal performance, EN 14825", () => {
  // Hours outside active mode of the average climate: thermostat off 178, standby 0, crankcase 178, off 3672 (reversible: 0).
  const standbyWh = ([off, , crankcase]: readonly number[]) => 178 * off! + 178 * crankcase!;

  it("from the declared points gives the declared SCOP within 1 %", () => {
    for (const { points, designHeatW, scop, annualKwh } of propane8kW.seasonal) {
      const found = seasonalPerformance(
        { designHeatW, standbyWh: standbyWh(propane8kW.standbyW) },
        declaredInBin(points, 0.9),
      );
      expect(Math.abs(found / scop - 1)).toBeLessThan(0.01);
      // And the declared use of a year, on the norm's 2066 hours of design heat, within 0.3 %.
      expect(Math.abs((2.066 * designHeatW) / found / annualKwh - 1)).toBeLessThan(0.003);
    }
  });

  it("of the model of that unit is within 6 % of its label", () => {
    for (const { application, designHeatW, scop } of propane8kW.seasonal) {
      const found = seasonalPerformance(
        { designHeatW, standbyWh: standbyWh(propane8kW.standbyW) },
        unitInBin(propane, application),
      );
      expect(Math.abs(found / scop - 1)).toBeLessThan(0.06);
    }
  });
});

describe("hybrid", () => {
  it("leaves the cold hours and the rest to the boiler; the heat adds up", () => {
    const demand = series(4000, 4000, 12000);
    const run = hybrid(
      air,
      { bivalentBelowC: -3, leastCop: 2 },
      demand,
      series(8, -8, 4),
      series(40, 50, 45),
      series(35, 40, 38),
    );
    expect(run.heatPump.heatW[1]).toBe(0);
    demand.forEach((heat, k) =>
      expect(run.heatPump.heatW[k]! + run.boiler.gasW[k]! - run.boiler.flueLossW[k]!).toBeCloseTo(heat, 6),
    );
    expect(run.heatPumpShare).toBeCloseTo(total(run.heatPump.heatW) / 20000, 12);
  });
});
