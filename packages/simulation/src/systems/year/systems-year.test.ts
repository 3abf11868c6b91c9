import { pow } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { typicalBoiler } from "../heat/boiler.ts";
import { alongCurve } from "../heat/curve.ts";
import { heatPumpCop, typicalHeatPump } from "../heat/heat-pump.ts";
import { systemsBalance } from "./balance.ts";
import { createSystemsYearBuffers } from "./result.ts";
import { sourceCapacityW } from "./source-capacity.ts";
import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";
import { exampleSignals, exampleSpecs } from "./systems-year.fixture.ts";
import { systemsYear } from "./systems-year.ts";

const signals = exampleSignals();
const sum = (series: Float64Array) => series.reduce((total, value) => total + value, 0);
const names = Object.keys(exampleSpecs) as (keyof typeof exampleSpecs)[];
const run = (name: keyof typeof exampleSpecs) => systemsYear(exampleSpecs[name], signals);

/** Largest difference between what was asked and what was given or told missing, W. */
function apart(asked: Float64Array, given: Float64Array, unmet: Float64Array): number {
  return asked.reduce((most, value, k) => Math.max(most, Math.abs(value - given[k]! - unmet[k]!)), 0);
}

/** One hour, one zone at 20 °C. */
function hour(heatW: number, more: Partial<SystemsYearSignals> = {}): SystemsYearSignals {
  const one = (value: number) => Float64Array.of(value);
  return { hours: 1, outdoorC: one(7), zoneHeatW: [one(heatW)], zoneTemperatureC: [one(20)], ...more };
}

const oneZone: SystemsYearSpec = {
  emitters: [{ nominalPowerW: 8000, nominalExcessK: 49.83, exponent: 1.3 }],
  flow: { kind: "fixed", flowC: 55 },
  source: { kind: "none" },
  local: [],
  hotWater: { source: { kind: "same" }, waterC: 55 },
  auxiliary: { standbyW: 4, pumpW: 30 },
};

describe("the installations over a year", () => {
  it.each(names)("%s: the balance of every hour closes, and what is asked for is given or told", (name) => {
    const result = run(name);
    expect(systemsBalance(result).largestHourlyResidualW).toBeLessThan(1e-8);
    const { zoneHeatW, hotWaterW, zoneCoolingW } = signals;
    const heat = zoneHeatW[0]!.map((asked, k) => asked + zoneHeatW[1]![k]!);
    expect(apart(heat, result.spaceHeatW, result.unmetHeatW)).toBeLessThan(1e-8);
    expect(apart(hotWaterW!, result.hotWaterHeatW, result.unmetHotWaterW)).toBeLessThan(1e-8);
    expect(apart(zoneCoolingW![0]!, result.coolingW, result.unmetCoolingW)).toBeLessThan(1e-8);
    const series = (Object.values(result) as unknown[]).filter((values) => values instanceof Float64Array);
    expect(series.length).toBeGreaterThan(20);
    expect(series.every((values) => values.every((value) => Number.isFinite(value)))).toBe(true);
    for (const key of ["gasW", "electricityW", "districtW", "woodW", "ambientW", "lossW", "unmetHeatW"] as const)
      expect(Math.min(...result[key])).toBeGreaterThan(-1e-9);
  });

  it("the same room used again gives the same bytes, and leaving out the return changes no energy", () => {
    const buffers = createSystemsYearBuffers(signals.hours, 2);
    for (const name of names) {
      const fresh = run(name);
      const again = systemsYear(exampleSpecs[name], signals, buffers);
      for (const key of ["electricityW", "gasW", "ambientW", "flowC", "returnC", "sourceC", "cop"] as const)
        expect(Buffer.compare(Buffer.from(again[key].buffer), Buffer.from(fresh[key].buffer))).toBe(0);
      const brief = systemsYear(exampleSpecs[name], signals, buffers, { returnTemperature: false });
      for (const key of ["electricityW", "gasW", "districtW", "unmetHeatW"] as const)
        expect(Math.abs(sum(brief[key]) - sum(fresh[key]))).toBeLessThan(1e-6);
    }
  });

  it("refuses series that are missing or too short", () => {
    expect(() => systemsYear(oneZone, hour(1, { outdoorC: new Float64Array(2) }))).toThrow(RangeError);
    expect(() => systemsYear(oneZone, hour(1, { zoneHeatW: [] }))).toThrow("zoneHeatW");
    expect(() => systemsYear(oneZone, hour(1), createSystemsYearBuffers(2, 1))).toThrow("buffers");
    const cooled = { ...exampleSpecs.boiler, cooling: { kind: "ground", waterC: 18 } } as const;
    expect(() => systemsYear(cooled, signals)).toThrow("borehole");
    const { sourceC: _, ...without } = signals;
    expect(() => systemsYear(exampleSpecs.soil, without)).toThrow("sourceC");
  });
});

describe("by hand", () => {
  it("boiler: 3000 W at 55 °C flow returns at 34.75 °C; efficiency there, hot water at its own", () => {
    const unit = typicalBoiler("condensing", { leastPowerW: 0, hotWaterEfficiency: 0.7 });
    const result = systemsYear(
      { ...oneZone, source: { kind: "boiler", unit } },
      hour(3000, { hotWaterW: Float64Array.of(1400) }),
    );
    // Mean excess 49.83·(3/8)^(1/1.3) = 23.43 K; with flow 35 K above: (35 − r)/ln(35/r) = 23.43, r = 14.75 K.
    expect(49.83 * pow(3 / 8, 1 / 1.3)).toBeCloseTo(23.43, 2);
    expect(result.returnC[0]).toBeCloseTo(34.75, 2);
    const efficiency = 0.97 + ((0.945 - 0.97) * (result.returnC[0]! - 25)) / 10;
    expect(result.gasW[0]).toBeCloseTo(3000 / efficiency + 1400 / 0.7, 6);
    expect(result.hotWaterGasW[0]).toBeCloseTo(2000, 9);
    expect(result.electricityW[0]).toBe(34);
    expect(result.capacityW[0]).toBe(24000 - 1400);
  });

  it("boiler: cycling costs what six starts an hour at most lose", () => {
    const at = (leastPowerW: number) => {
      const unit = typicalBoiler("condensing", { leastPowerW, startLossJ: 36000 });
      return systemsYear({ ...oneZone, source: { kind: "boiler", unit } }, hour(2500)).gasW[0]!;
    };
    expect(at(5000) - at(0)).toBeCloseTo(60, 6);
  });

  it("heat pump: hot water takes its share of the hour, the rest is for the emitters at part load", () => {
    const unit = typicalHeatPump("airModulating", 6000, { carnotShare: 0.5, approachK: 5, leastModulation: 0.3 });
    const source = { kind: "heatPump", unit, source: { kind: "outdoorAir" }, backUpW: 0 } as const;
    const spec = { ...oneZone, flow: { kind: "fixed", flowC: 45 }, source } as const;
    const result = systemsYear(spec, hour(2250, { hotWaterW: Float64Array.of(1500) }));
    // A quarter of the hour for water at 55 °C: COP 0.5·330.65/53. Left 4500 W; half of it at 45 °C with half the
    // approach: 0.5·319.4/(45 + 1.25 − 7 + 1.25).
    const waterCop = (0.5 * (55 + 2.5 + 273.15)) / (55 - 7 + 5);
    const cop = (0.5 * (45 + 1.25 + 273.15)) / (45 - 7 + 2.5);
    expect(result.capacityW[0]).toBeCloseTo(4500, 9);
    expect(result.cop[0]).toBeCloseTo(cop, 9);
    expect(result.hotWaterElectricityW[0]).toBeCloseTo(1500 / waterCop, 9);
    expect(result.ambientW[0]).toBeCloseTo(3750 - 2250 / cop - 1500 / waterCop, 9);
  });

  it("an emitter at too cool a flow stays short by the law", () => {
    const source = { kind: "electricBoiler", powerW: 9000, efficiency: 1 } as const;
    const result = systemsYear({ ...oneZone, flow: { kind: "fixed", flowC: 40 }, source }, hour(6000));
    const given = result.spaceHeatW[0]!;
    // All its water, 800 W/K, and the mean by the law.
    expect(result.returnC[0]).toBeCloseTo(40 - given / 800, 6);
    const mean = 49.83 * pow(given / 8000, 1 / 1.3);
    const flow = 20;
    const back = result.returnC[0]! - 20;
    expect(mean).toBeCloseTo((flow + back) / 2, 1);
    expect(result.unmetHeatW[0]).toBeCloseTo(6000 - given, 9);
  });

  it("a network at 45 °C: hot water of 58 °C is warmed from 10 to 40 °C, the rest by electricity", () => {
    const { source } = exampleSpecs.warmNetwork;
    const spec = {
      ...oneZone,
      flow: { kind: "fixed", flowC: 38 },
      source,
      hotWater: { ...oneZone.hotWater, waterC: 58 },
    } as const;
    const result = systemsYear(spec, hour(1000, { hotWaterW: Float64Array.of(4800) }));
    expect(result.districtW[0]).toBeCloseTo((4800 * 30) / 48 + 1000 + 40, 9);
    expect(result.hotWaterElectricityW[0]).toBeCloseTo((4800 * 18) / 48, 9);
  });
});

describe("as installations behave", () => {
  it("a condensing boiler gains by cooler water, an old one uses a third more", () => {
    const fixed = sum(run("boiler").gasW);
    expect(sum(run("oldBoiler").gasW) / fixed).toBeGreaterThan(1.3);
    const warm = systemsYear(
      { ...exampleSpecs.boiler, flow: { kind: "needed", marginK: 30, leastC: 60, mostC: 80 } },
      signals,
    );
    const cool = systemsYear(
      { ...exampleSpecs.boiler, flow: { kind: "needed", marginK: 0, leastC: 25, mostC: 80 } },
      signals,
    );
    expect(sum(cool.returnC)).toBeLessThan(sum(warm.returnC) + 1e-9);
  });

  it("an air heat pump reaches a seasonal performance of 3.5 to 4.5 on radiators, the ground does better", () => {
    const performance = (name: "airHeatPump" | "ground" | "soil") => {
      const result = run(name);
      return (sum(result.spaceHeatW) - sum(result.directElectricW)) / sum(result.heatPumpElectricityW);
    };
    expect(performance("airHeatPump")).toBeGreaterThan(3.5);
    expect(performance("airHeatPump")).toBeLessThan(4.5);
    expect(performance("ground")).toBeGreaterThan(performance("airHeatPump"));
    expect(performance("ground")).toBeLessThan(6);
    expect(performance("soil")).toBeGreaterThan(performance("airHeatPump"));
  });

  it("two degrees cooler water saves about 4 % of the electricity", () => {
    const used = (marginK: number) =>
      sum(
        systemsYear({ ...exampleSpecs.airHeatPump, flow: { kind: "needed", marginK, leastC: 25, mostC: 60 } }, signals)
          .heatPumpElectricityW,
      );
    const saved = 1 - used(4) / used(6);
    expect(saved).toBeGreaterThan(0.03);
    expect(saved).toBeLessThan(0.07);
  });

  it("without back-up tells what is missing, only in hours at full power", () => {
    const result = run("noBackUp");
    expect(sum(result.unmetHeatW)).toBeGreaterThan(0);
    const left = result.capacityW.filter(
      (capacity, k) => result.unmetHeatW[k]! > 1e-9 && capacity > result.spaceHeatW[k]! + 1e-6,
    );
    expect(left).toHaveLength(0);
    const { zoneHeatW: _, zoneTemperatureC: __, ...rest } = signals;
    const capacity = sourceCapacityW(exampleSpecs.noBackUp, rest);
    expect(capacity[10]).toBeCloseTo(result.capacityW[10]!, 9);
    expect(Math.min(...capacity)).toBeLessThan(Math.max(...capacity));
  });

  it("a borehole is colder after years of use, and warmer when it also cools the house", () => {
    const { ground } = exampleSpecs;
    const coldest = (earlierYears: number) => {
      const borehole = { ...ground.source.source.borehole, earlierYears };
      const spec = { ...ground, source: { ...ground.source, source: { kind: "borehole", borehole } as const } };
      return Math.min(...systemsYear(spec, signals).sourceC);
    };
    expect(coldest(25)).toBeLessThan(coldest(0) - 0.3);
    expect(coldest(25)).toBeGreaterThan(-3);
    const { cooling: _, ...heatingOnly } = ground;
    expect(systemsYear(heatingOnly, signals).sourceC.at(-1)!).toBeLessThan(run("ground").sourceC.at(-1)!);
  });

  it("a hybrid by price leaves dear hours to the boiler; by temperature the cold ones", () => {
    const byPrice = run("hybridByPrice");
    const { unit, boiler } = exampleSpecs.hybridByPrice.source;
    const runsTooDear = byPrice.cop.filter((cop, k) => {
      const fullSpeed = heatPumpCop(unit, signals.outdoorC[k]!, byPrice.flowC[k]!);
      const efficiency = alongCurve(boiler.efficiencyByReturn, byPrice.returnC[k]!);
      return cop > 0 && fullSpeed < signals.electricityByGasPrice![k]! * efficiency - 1e-9;
    });
    expect(runsTooDear).toHaveLength(0);
    const share = (dear: boolean) =>
      sum(byPrice.heatPumpElectricityW.filter((_, k) => signals.electricityByGasPrice![k]! > 4 === dear));
    expect(share(true)).toBeGreaterThan(0);
    expect(share(true) * 5).toBeLessThan(share(false));
    const byCold = run("hybrid");
    expect(sum(byCold.heatPumpElectricityW.filter((_, k) => signals.outdoorC[k]! < -3))).toBe(0);
    expect(sum(byCold.gasW)).toBeLessThan(sum(run("boiler").gasW));
  });

  it("set-back lowers the flow by night", () => {
    const { flowC } = run("boilerOnCurve");
    const without = systemsYear(exampleSpecs.boilerOnCurve, {
      ...signals,
      setBack: new Float64Array(signals.hours),
    }).flowC;
    expect(flowC[3]!).toBeLessThan(without[3]!);
    expect(flowC[12]).toBe(without[12]);
  });

  it("extracted air alone cannot heat a house: its 857 W limit the heat pump", () => {
    const result = run("ventilationAir");
    expect(Math.max(...result.ambientW)).toBeLessThan(857 * 1.05);
    expect(sum(result.directElectricW)).toBeGreaterThan(sum(result.heatPumpElectricityW));
  });

  it("local heaters go first: the split takes its share, the boiler the rest", () => {
    const result = run("boilerAndSplit");
    expect(sum(result.gasW)).toBeLessThan(sum(run("boiler").gasW) * 0.6);
    expect(sum(result.heatPumpElectricityW)).toBeGreaterThan(0);
    const stove = run("localOnly");
    expect(sum(stove.woodW) * 0.75).toBeCloseTo(
      sum(signals.zoneHeatW[0]!.map((heat) => Math.min(0.3 * heat, 6000))),
      3,
    );
  });
});
