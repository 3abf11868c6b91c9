import { planeIrradiance, referenceYear, sunPositions } from "@keukentafel/climate";
import { uniformAt } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { householdClock } from "../hot-water/household-clock.ts";
import { usualBattery } from "./battery.ts";
import { createElectricityBuffers, electricityMeter, netting } from "./electricity-meter.ts";
import { householdElectricity } from "./household-electricity.ts";
import { photovoltaics } from "./photovoltaics.ts";

const weather = referenceYear("de-bilt");
const clock = householdClock(weather);
const plane = planeIrradiance(weather, sunPositions(weather), { tiltDeg: 40, azimuthDeg: 200, groundReflectance: 0.2 });
const panels = (number: number) => photovoltaics(weather, plane, number * 420).electricityW;
const home = (seed?: number) => householdElectricity({ kwhPerYear: 2650, seed }, clock);
const ownUse = (meter: ReturnType<typeof electricityMeter>) => 1 - meter.sums.exportWh / meter.sums.solarWh;

describe("netting", () => {
  it("is plain without mismatch and loses m of the smaller when load and sun are equal", () => {
    const load = Float64Array.of(500, 1000, 1000, 0);
    const sun = Float64Array.of(0, 400, 1000, 700);
    expect([...netting(load, sun, 0).wantW]).toEqual([500, 600, 0, 0]);
    expect([...netting(load, sun, 0).surplusW]).toEqual([0, 0, 0, 700]);
    expect(netting(load, sun, 0.2).directWh).toBeCloseTo(400 * (1 - 0.2 * 0.4) + 800, 9);
    // What is always on counts as load.
    expect([...netting(load, sun, 0, 100).wantW]).toEqual([600, 700, 100, 0]);
  });

  it("takes about 8 % off own use against plain hours (doi:10.1051/rees/2023003)", () => {
    const direct = (mismatch?: number) =>
      electricityMeter({ demandW: home(1), solarW: panels(8), mismatch }).sums.directWh;
    const fall = 1 - direct() / direct(0);
    expect(fall).toBeGreaterThan(0.06);
    expect(fall).toBeLessThan(0.1);
  });
});

describe("electricity meter", () => {
  it("says that a home uses about 30 % of eight panels itself (Milieu Centraal), and 55 to 70 % with a battery of 5 kWh", () => {
    const without = electricityMeter({ demandW: home(1), solarW: panels(8) });
    expect(ownUse(without)).toBeGreaterThan(0.24);
    expect(ownUse(without)).toBeLessThan(0.34);
    const withBattery = electricityMeter({ demandW: home(1), solarW: panels(8), battery: usualBattery(5000) });
    expect(ownUse(withBattery)).toBeGreaterThan(0.5);
    expect(ownUse(withBattery)).toBeLessThan(0.7);
    // The mean of many homes looks better than any one of them.
    expect(ownUse(electricityMeter({ demandW: home(), solarW: panels(8) }))).toBeGreaterThan(ownUse(without));
  });

  it("weighs the sums by the price of the hour: 2 kWh at 0.30 in, 1 kWh at 0.05 out", () => {
    const { sums } = electricityMeter({
      demandW: Float64Array.of(2000, 0),
      solarW: Float64Array.of(0, 1000),
      importPricePerKwh: Float64Array.of(0.3, 9),
      exportPricePerKwh: Float64Array.of(9, 0.05),
    });
    expect(sums.importValue).toBeCloseTo(0.6, 12);
    expect(sums.exportValue).toBeCloseTo(0.05, 12);
  });

  it("pays less with a battery that answers to the price than with one that keeps only the sun", () => {
    const price = clock.hourOfDay.reduce((prices, hour, k) => {
      prices[k] = 0.2 + (hour >= 17 && hour < 21 ? 0.15 : 0) - (hour >= 1 && hour < 5 ? 0.1 : 0);
      return prices;
    }, new Float64Array(clock.hours));
    const pay = (priced: boolean) => {
      const { sums } = electricityMeter({
        demandW: home(1),
        solarW: panels(4),
        battery: usualBattery(6000),
        batteryPrice: priced ? { clock, pricePerKwh: price } : undefined,
        importPricePerKwh: price,
        exportPricePerKwh: price.map(() => 0.03),
      });
      return sums.importValue - sums.exportValue;
    };
    expect(pay(true)).toBeLessThan(0.95 * pay(false));
  });

  it("closes in every hour: in + sun + battery out = use + fed in + battery in", () => {
    const demandW = home(4);
    const solarW = panels(12);
    const pricePerKwh = demandW.map((_, k) => 0.1 + 0.4 * uniformAt(9, "price", k));
    const unit = usualBattery(8000, { mayExport: true });
    const buffers = createElectricityBuffers(clock.hours);
    for (const battery of [undefined, unit])
      for (const batteryPrice of [undefined, { clock, pricePerKwh }]) {
        const meter = electricityMeter({ demandW, solarW, battery, batteryPrice }, buffers);
        const run = meter.battery;
        let worst = 0;
        for (let k = 0; k < clock.hours; k += 1) {
          const out = run === undefined ? 0 : run.toHomeW[k]! + run.toGridW[k]!;
          const into = run === undefined ? 0 : run.fromSunW[k]! + run.fromGridW[k]!;
          const use = demandW[k]! + (battery?.standbyW ?? 0);
          worst = Math.max(worst, Math.abs(meter.importW[k]! + solarW[k]! + out - use - meter.exportW[k]! - into));
        }
        expect(worst).toBeLessThan(1e-9);
        const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
        expect(meter.sums.importWh / total(meter.importW)).toBeCloseTo(1, 9);
        expect(meter.sums.exportWh / total(meter.exportW)).toBeCloseTo(1, 9);
        expect(Math.min(...meter.importW, ...meter.exportW)).toBeGreaterThanOrEqual(-1e-9);
      }
  });
});
