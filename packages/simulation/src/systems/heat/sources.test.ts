import { exp } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { coolingEer, indoorSinkRiseK, splitCooling, splitUnit } from "./air-to-air.ts";
import { exhaustAirSourceW } from "./exhaust-air.ts";
import { heatPumpCop, heatPumpCapacityW, partLoadElectricityW, prepareHeatPump, typicalHeatPump } from "./heat-pump.ts";
import { soilTemperatureC } from "./soil.ts";
import { typicalStove, woodStove } from "./wood-stove.ts";

describe("soil at rest", () => {
  it("fades by e^−1 and lags 58 days at δ = √(ατ/π) = 2.65 m", () => {
    const depthM = Math.sqrt((7e-7 * 8766 * 3600) / Math.PI);
    expect(depthM).toBeCloseTo(2.65, 2);
    const wave = { meanC: 10, swingK: 8, coldestHour: 500, diffusivityM2PerS: 7e-7 };
    const top = soilTemperatureC(8766, { ...wave, depthM: 0 });
    const deep = soilTemperatureC(8766, { ...wave, depthM });
    expect(Math.min(...top)).toBeCloseTo(2, 3);
    expect(10 - Math.min(...deep)).toBeCloseTo(8 * exp(-1), 3);
    expect((deep.indexOf(Math.min(...deep)) - top.indexOf(Math.min(...top))) / 24).toBeCloseTo(58.1, 0);
  });
});

describe("ventilation air as source", () => {
  it("150 m³/h from 20 to 3 °C gives 857 W", () => {
    expect(exhaustAirSourceW(150, 20)).toBeCloseTo(857, 0);
    expect(exhaustAirSourceW(150, 1)).toBe(0);
  });

  it("a unit reaches 4 to 4.7 at A20/W35 and 2.6 to 3.1 at A20/W55", () => {
    const unit = typicalHeatPump("exhaustAir", 1500);
    expect(heatPumpCop(unit, 20, 55)).toBeGreaterThan(2.4);
    expect(heatPumpCop(unit, 20, 55)).toBeLessThan(3.1);
    expect(heatPumpCop(unit, 20, 35)).toBeGreaterThan(4);
    expect(heatPumpCop(unit, 20, 35)).toBeLessThan(4.7);
  });
});

describe("brine unit", () => {
  it("has B0/W35 4.5 to 4.9, B0/W45 3.4 to 3.8, B0/W55 2.9 to 3.2", () => {
    const unit = typicalHeatPump("ground", 6000);
    for (const [flowC, least, most] of [
      [35, 4.4, 4.9],
      [45, 3.4, 3.8],
      [55, 2.9, 3.2],
    ] as const) {
      expect(heatPumpCop(unit, 0, flowC)).toBeGreaterThan(least);
      expect(heatPumpCop(unit, 0, flowC)).toBeLessThan(most);
    }
  });
});

describe("split", () => {
  it("heats at A7/20 with 4 to 4.5 and cools at A35/27 with 3.4 to 4", () => {
    const cop = heatPumpCop(splitUnit(3500), 7, 20 + indoorSinkRiseK);
    expect(cop).toBeGreaterThan(4);
    expect(cop).toBeLessThan(4.5);
    const eer = coolingEer(splitCooling(3500), 35, 27 - indoorSinkRiseK, 1);
    expect(eer).toBeGreaterThan(3.4);
    expect(eer).toBeLessThan(4);
  });

  it("EN 14825 air units, by hand: at half of its least power 1 − 0.25 · 0.5 of the performance there", () => {
    const unit = splitCooling(3500, { leastModulation: 0.4 });
    expect(coolingEer(unit, 28, 12, 0.2)).toBeCloseTo(0.875 * coolingEer(unit, 28, 12, 0.4), 12);
    expect(coolingEer(unit, 28, 12, 0.4)).toBeGreaterThan(coolingEer(unit, 28, 12, 1));
  });

  it("cycles less well than a unit on water", () => {
    const air = splitUnit(3500);
    const capacity = heatPumpCapacityW(air, 7, 35);
    const cop = (unit: typeof air) => 300 / partLoadElectricityW(prepareHeatPump(unit), 7, 35, 300, capacity, 1);
    expect(cop(air)).toBeLessThan(cop({ ...air, cyclingCc: 0.9 }));
  });
});

describe("wood stove", () => {
  it("6 kW at 75 % burns 8 kW of wood and takes 20 m³/h from the room", () => {
    const run = woodStove(typicalStove("closed"), 6000, Float64Array.of(0, 1, 0.5));
    expect([...run.heatW]).toEqual([0, 6000, 3000]);
    expect(run.woodW[1]).toBeCloseTo(8000, 9);
    expect(run.roomAirM3PerH[1]).toBeCloseTo(20, 9);
    run.woodW.forEach((wood, k) => expect(wood).toBeCloseTo(run.heatW[k]! + run.flueLossW[k]!, 9));
    const closed = woodStove(typicalStove("closed", { airFromRoom: false }), 6000, Float64Array.of(1));
    expect(closed.roomAirM3PerH[0]).toBe(0);
  });

  it("an open fire burns five times as much", () => {
    const once = Float64Array.of(1);
    const [closed] = woodStove(typicalStove("closed"), 3000, once).woodW;
    expect(woodStove(typicalStove("open"), 3000, once).woodW[0]! / closed!).toBeCloseTo(5, 9);
  });
});
