import { uniformAt } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { householdClock } from "../hot-water/household-clock.ts";
import { batteryPlan } from "./battery-plan.ts";
import type { BatteryPlan } from "./battery-plan.ts";
import { runBattery, usualBattery } from "./battery.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const clock = householdClock({ startsAt: "2024-01-07T23:00:00Z", hours: 24 * 28 });
const series = (value: (hour: number, k: number) => number) =>
  Float64Array.from({ length: clock.hours }, (_, k) => value(clock.hourOfDay[k]!, k));
const none = series(() => 0);

describe("battery", () => {
  it("takes 1000 W of sun and gives 810 W back at a round trip of 0.81", () => {
    const unit = usualBattery(5000, { roundTripEfficiency: 0.81, chargeW: 2000, dischargeW: 2000 });
    const run = runBattery(unit, Float64Array.of(1000, 0), Float64Array.of(0, 3000));
    expect(run.storedWh[0]).toBeCloseTo(900, 9);
    expect(run.toHomeW[1]).toBeCloseTo(810, 9);
    expect(run.lostWh).toBeCloseTo(190, 9);
  });

  it("keeps within power and capacity", () => {
    const unit = usualBattery(4000, { chargeW: 1500, dischargeW: 800 });
    const run = runBattery(unit, Float64Array.of(5000, 5000, 5000, 5000, 0), Float64Array.of(0, 0, 0, 0, 5000));
    expect(run.fromSunW[0]).toBe(1500);
    expect(run.storedWh[3]).toBeCloseTo(4000, 9);
    expect(run.toHomeW[4]).toBe(800);
  });

  it("charges in the cheap night and discharges in the dear evening, when that pays", () => {
    const unit = usualBattery(4000, { chargeW: 2000, dischargeW: 2000 });
    const price = series((hour) =>
      hour === 3 || hour === 4 || hour === 5 ? 0.1 : hour >= 18 && hour < 21 ? 0.4 : 0.25,
    );
    const want = series(() => 1000);
    const plan = batteryPlan(unit, { clock, pricePerKwh: price }, none, want);
    const run = runBattery(unit, none, want, plan);
    const hours = (flows: Float64Array, day: number) =>
      [...flows].flatMap((power, k) => (power > 0 && clock.dayIndex[k] === day ? [clock.hourOfDay[k]] : []));
    expect(hours(run.fromGridW, 3)).toEqual([3, 4, 5]);
    // Three dear hours, and one more of 0.25 to empty it: the first after charging.
    expect(hours(run.toHomeW, 3)).toEqual([6, 18, 19, 20]);
    const cost = (flow: Float64Array) => flow.reduce((total, power, k) => total + power * price[k]!, 0);
    expect(cost(run.toHomeW)).toBeGreaterThan(1.5 * cost(run.fromGridW));
  });

  it("leaves room for the day's sun, and is greedy at a flat price", () => {
    const unit = usualBattery(4000, { chargeW: 2000, dischargeW: 2000 });
    const price = series((hour) => (hour < 3 ? 0.1 : hour >= 18 && hour < 21 ? 0.4 : 0.12));
    const surplus = series((hour) => (hour >= 10 && hour < 16 ? 1500 : 0));
    const want = series(() => 300);
    const run = runBattery(unit, surplus, want, batteryPlan(unit, { clock, pricePerKwh: price }, surplus, want));
    expect(sum(run.fromGridW)).toBe(0);
    const flat = batteryPlan(unit, { clock, pricePerKwh: series(() => 0.3) }, surplus, want);
    expect(flat.mode.every((mode) => mode === 0)).toBe(true);
  });

  it("never pays more than a greedy battery and mostly less, over homes and prices of all kinds", () => {
    let gains = 0;
    for (let home = 0; home < 20; home += 1) {
      const at = (name: string, k = 0) => uniformAt(home, name, k);
      const unit = usualBattery(2000 + 8000 * at("capacity"));
      const price = series(
        (hour, k) => 0.2 + 0.3 * at("swing") * (at("price", k) + (hour > 16 && hour < 21 ? 0.5 : 0)),
      );
      const surplus = series((hour, k) => (hour > 8 && hour < 17 ? 2500 * at("sunny") * at("sun", k) : 0));
      const want = series((hour, k) => (hour > 8 && hour < 17 ? 150 : 800 * at("want", k)));
      const bill = (plan?: BatteryPlan) => {
        const run = runBattery(unit, surplus, want, plan);
        let paid = 0;
        want.forEach((power, k) => {
          paid += (power - run.toHomeW[k]! + run.fromGridW[k]!) * price[k]! - (surplus[k]! - run.fromSunW[k]!) * 0.05;
        });
        // What is still stored at the end is worth what it would save.
        return (paid - run.storedWh.at(-1)! * 0.2) / 1000;
      };
      const gain = bill() - bill(batteryPlan(unit, { clock, pricePerKwh: price }, surplus, want));
      expect(gain).toBeGreaterThan(-1e-9);
      gains += gain;
    }
    expect(gains).toBeGreaterThan(20);
  });

  it("feeds the grid only with sun unless it may do otherwise", () => {
    const price = series((hour) => (hour < 4 ? 0.05 : hour >= 18 && hour < 20 ? 0.5 : 0.25));
    const base = { chargeW: 2500, dischargeW: 2500, mayExport: true };
    const want = series(() => 100);
    const shy = usualBattery(5000, base);
    const bold = usualBattery(5000, { ...base, mayExportGridEnergy: true });
    const run = (unit: typeof shy) =>
      runBattery(
        unit,
        none,
        want,
        batteryPlan(unit, { clock, pricePerKwh: price, exportPricePerKwh: price }, none, want),
      );
    expect(sum(run(shy).toGridW)).toBe(0);
    expect(sum(run(bold).toGridW)).toBeGreaterThan(0);
    expect(
      sum(
        runBattery(
          usualBattery(5000),
          none,
          want,
          batteryPlan(bold, { clock, pricePerKwh: price, exportPricePerKwh: price }, none, want),
        ).toGridW,
      ),
    ).toBe(0);
  });

  it("closes its balance to rounding, whatever it meets, and never holds more than it can", () => {
    for (let home = 0; home < 20; home += 1) {
      const at = (name: string, k = 0) => uniformAt(home, name, k);
      const unit = usualBattery(1000 + 12000 * at("capacity"), {
        chargeW: 500 + 4000 * at("charge"),
        dischargeW: 500 + 4000 * at("discharge"),
        roundTripEfficiency: 0.7 + 0.3 * at("efficiency"),
        mayExport: at("export") < 0.5,
        mayExportGridEnergy: at("grid") < 0.5,
      });
      const surplus = series((hour, k) => (hour > 8 && hour < 17 ? 4000 * at("sun", k) : 0));
      const want = series((_, k) => 2000 * at("want", k));
      const price = series((hour, k) => 0.1 + 0.3 * at("price", k) + (hour > 17 ? 0.1 : 0));
      const plan: BatteryPlan | undefined =
        at("plan") < 0.3
          ? undefined
          : batteryPlan(unit, { clock, pricePerKwh: price, exportPricePerKwh: price }, surplus, want);
      const run = runBattery(unit, surplus, want, plan);
      const into = sum(run.fromSunW) + sum(run.fromGridW);
      const out = sum(run.toHomeW) + sum(run.toGridW);
      expect(into - out - run.lostWh - run.storedWh.at(-1)!).toBeCloseTo(0, 6);
      const way = Math.sqrt(unit.roundTripEfficiency);
      expect(run.lostWh).toBeCloseTo(into * (1 - way) + out * (1 / way - 1), 6);
      expect(Math.max(...run.storedWh)).toBeLessThanOrEqual(unit.capacityWh + 1e-6);
      expect(Math.min(...run.storedWh)).toBeGreaterThanOrEqual(0);
      surplus.forEach((power, k) => expect(run.fromSunW[k]).toBeLessThanOrEqual(power + 1e-9));
      want.forEach((power, k) => expect(run.toHomeW[k]).toBeLessThanOrEqual(power + 1e-9));
    }
  });
});
