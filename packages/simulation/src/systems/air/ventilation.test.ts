import { describe, expect, it } from "vitest";
import { airingFlow, airingHabit, coldRamp, hourlyOfProfile, meanDay } from "./airing.ts";
import { fanPowerW } from "./fan.ts";
import { heatRecovery } from "./heat-recovery.ts";
import { naturalSupplyM3PerH } from "./natural-supply.ts";
import { bottomHungShare, openingFlowM3PerH } from "./opening.ts";
import { ventilationHeat } from "./ventilation-system.ts";

const of = (...values: number[]) => Float64Array.from(values);
const unit = { effectiveness: 0.9, bypassAboveC: 23, preheats: true };
/** ρ c/3600 of air at a temperature and 101325 Pa, W per m³/h and kelvin. */
const heatOfAir = (temperatureC: number) => ((101325 / (287.05 * (temperatureC + 273.15))) * 1006) / 3600;

describe("fans", () => {
  it("take 30 % of their power at half the flow: 0.0013 + 0.0735 + 0.2377 − 0.0125", () => {
    const power = fanPowerW(of(0, 75, 150), 150, 0.32);
    expect(power[0]).toBe(0);
    expect(power[1]! / 48).toBeCloseTo(0.299975, 9);
    expect(power[2]! / 48).toBeCloseTo(0.9991, 9);
  });
});

describe("heat recovery", () => {
  it("blows in at 18 °C from 0 °C and 20 °C with 90 %", () => {
    const run = heatRecovery({ ...unit, preheats: false }, of(100), of(20), of(0));
    expect(run.supplyC[0]).toBeCloseTo(18, 9);
    expect(run.exhaustC[0]).toBeCloseTo(2, 9);
    expect(run.ventilationLossW[0]).toBeCloseTo(heatOfAir(0) * 100 * 2, 9);
  });

  it("warms intake air of −10 °C to −1.1 °C, so that the exhaust stays at 1 °C", () => {
    const run = heatRecovery(unit, of(100), of(20), of(-10));
    expect(run.exhaustC[0]).toBeCloseTo(1, 9);
    expect(run.preheatW[0]).toBeCloseTo(heatOfAir(-10) * 100 * (10 + 20 - 19 / 0.9), 6);
  });

  it("goes round the exchanger on a warm evening, half-way at half the ramp", () => {
    const run = heatRecovery(unit, of(100, 100, 100), of(25, 23.5, 25), of(16, 16, 30));
    expect([...run.bypassShare]).toEqual([1, 0.5, 0]);
    expect(run.supplyC[0]).toBeCloseTo(16, 9);
    // Warmer outdoors than in: it keeps the heat out.
    expect(run.supplyC[2]).toBeCloseTo(25.5, 9);
  });

  it("balances: recovered + preheat + loss is what the air takes to room temperature", () => {
    const outdoor = of(-15, -3, 4, 12, 21, 28);
    const extract = of(19, 20, 20, 21, 24, 26);
    const run = heatRecovery(unit, of(60, 80, 120, 150, 150, 90), extract, outdoor);
    outdoor.forEach((c, k) => {
      const flow = [60, 80, 120, 150, 150, 90][k]!;
      const sum = run.recoveredW[k]! + run.preheatW[k]! + run.ventilationLossW[k]!;
      expect(sum).toBeCloseTo(heatOfAir(c) * flow * (extract[k]! - c), 8);
    });
  });
});

describe("ventilation systems", () => {
  it("A loses all, C uses a fan too, D gives half its fan's power to the rooms", () => {
    const [flow, extract, outdoor] = [of(150), of(20), of(0)];
    const loss = heatOfAir(0) * 150 * 20;
    const natural = ventilationHeat({ kind: "natural" }, flow, extract, outdoor);
    expect(natural.fanW[0]).toBe(0);
    expect(natural.ventilationLossW[0]).toBeCloseTo(loss, 9);
    const fan = ventilationHeat({ kind: "extract", designM3PerH: 150 }, flow, extract, outdoor);
    expect(fan.fanW[0]).toBeCloseTo(150 * 0.13 * 0.9991, 9);
    expect(fan.ventilationLossW[0]).toBeCloseTo(loss, 9);
    const balanced = ventilationHeat({ kind: "balanced", designM3PerH: 150, recovery: unit }, flow, extract, outdoor);
    expect(balanced.ventilationLossW[0]).toBeCloseTo(loss * 0.1 - 0.5 * balanced.fanW[0]!, 6);
  });

  it("A draws 36 m³/h through grilles of 25 m³/h at 1 Pa over 5 m and 10 K, at most 20 % above when self-regulating", () => {
    // ρ 1.247 at 10 °C: 1.247·9.81·5·10/293.15 = 2.086 Pa; 25·√2.086 = 36.1; with 2 m/s: + 0.5·0.75·1.247·4 = 1.870 Pa.
    const grilles = { capacityM3PerH: 25, stackHeightM: 5, selfRegulating: false };
    const flow = naturalSupplyM3PerH(grilles, of(0, 2), of(10, 10), of(20, 20));
    expect(flow[0]).toBeCloseTo(36.1, 1);
    expect(flow[1]).toBeCloseTo(25 * Math.sqrt(2.086 + 1.87), 1);
    expect(naturalSupplyM3PerH({ ...grilles, selfRegulating: true }, of(2), of(10), of(20))[0]).toBeCloseTo(30, 9);
  });
});

describe("opened windows", () => {
  it("let in 418 m³/h through 1 m² of 1 m, 3 m/s, 10 K: 1800 √(0.01 + 0.009 + 0.035)", () => {
    const opening = { areaM2: 1, heightM: 1 };
    expect(openingFlowM3PerH(opening, 3, 10)).toBeCloseTo(1800 * Math.sqrt(0.054), 9);
    expect(openingFlowM3PerH(opening, 3, -10, "en16798-7")).toBeCloseTo(1800 * Math.sqrt(0.035), 9);
    expect(openingFlowM3PerH(opening, 8, 1, "en16798-7")).toBeCloseTo(1800 * Math.sqrt(0.064), 9);
  });

  it("are free for 14 % when tilted by 8°, wholly at 180°", () => {
    expect(bottomHungShare(8)).toBeCloseTo(0.0186 * 8 - 1.19e-4 * 64 + 2.6e-7 * 512, 12);
    expect(bottomHungShare(0)).toBe(0);
    expect(bottomHungShare(180)).toBeCloseTo(1, 1);
  });

  it("follow the habit: ten minutes at half past seven are a sixth of that hour", () => {
    const hourly = hourlyOfProfile(airingHabit("tenMinutesWide").profile);
    expect(hourly[7]).toBeCloseTo(1 / 6, 3);
    expect(hourly.reduce((a, b) => a + b, 0)).toBeCloseTo(1 / 6, 3);
    const night = hourlyOfProfile(airingHabit("ajarAtNight").profile);
    expect([night[3], night[7], night[22]]).toEqual([1, 0, 0.5]);
  });

  it("are opened less in the cold, but wide for ten minutes all the same", () => {
    expect([coldRamp(-10), coldRamp(20)]).toEqual([0.2, 1]);
    expect(coldRamp(3.5)).toBeCloseTo(0.6, 12);
    const opening = { areaM2: 0.6, heightM: 0.8 };
    const flow = (name: "ajarAtNight" | "tenMinutesWide", outdoorC: number) =>
      airingFlow(airingHabit(name), opening, Uint8Array.of(3, 7), of(4, 4), of(outdoorC, outdoorC), of(18, 18));
    const whole = openingFlowM3PerH(opening, 4, 14.5);
    expect(flow("ajarAtNight", 3.5)[0]).toBeCloseTo(0.6 * bottomHungShare(8) * whole, 9);
    expect(flow("ajarAtNight", 3.5)[1]).toBe(0);
    expect(flow("tenMinutesWide", -5)[1]! / openingFlowM3PerH(opening, 4, 23)).toBeCloseTo(1 / 6, 3);
  });

  it("give a day profile for the schedules of a model", () => {
    const hourOfDay = Uint8Array.from({ length: 48 }, (_, k) => k % 24);
    const day = meanDay(
      Float64Array.from({ length: 48 }, (_, k) => k),
      hourOfDay,
    );
    expect(day[5]).toBe(17);
    expect(day).toHaveLength(24);
  });
});
