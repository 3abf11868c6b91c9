import { planeIrradiance, referenceYear, sunPositions } from "@keukentafel/climate";
import { uniformAt } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { cheapestHours, disinfectionHours } from "./charge-hours.ts";
import { drawOff } from "./draw-off.ts";
import { householdClock } from "./household-clock.ts";
import { heatPerLitreKelvinWh } from "./hot-water-data.ts";
import { collectorOf, collectorYieldWPerM2, solarLoop } from "./solar-loop.ts";
import type { TankInputs, TankResult, TankTrace, TankUnit } from "./tank-unit.ts";
import { createTankBuffers, createTankTrace, standingLossOfDay, standingLossWPerK, usualTank } from "./tank-unit.ts";
import { tank } from "./tank.ts";
import { tappingDay } from "./tapping-profile.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const weather = referenceYear("de-bilt");
const clock = householdClock(weather);
const household = drawOff({ persons: 3, seed: 5 }, clock);
const still = (hours: number): TankInputs => ({
  litresAt40C: new Float64Array(hours),
  coldC: new Float64Array(hours).fill(10),
  roomC: 20,
  generatorW: 0,
  generatorWarmestC: 0,
});

/** A run that also tells how the tank stands. */
function traced(unit: TankUnit, inputs: TankInputs): TankResult & TankTrace {
  const trace = createTankTrace(inputs.litresAt40C.length);
  return { ...tank(unit, inputs, createTankBuffers(inputs.litresAt40C.length, trace)), ...trace };
}

function balance(run: TankResult): number {
  return (
    sum(run.generatorHeatW) +
    sum(run.elementW) +
    sum(run.solarW) -
    sum(run.deliveredW) -
    sum(run.roomGainW) -
    (run.endWh - run.beginWh)
  );
}

describe("tank", () => {
  it("loses by its label: 200 L of class B at most 12 + 5.93·200^0.4 = 61.4 W at 45 K", () => {
    expect(standingLossWPerK(200, "B") * 45).toBeCloseTo(12 + 5.93 * 8.3255, 2);
    expect(standingLossOfDay(1.5) * 45).toBeCloseTo(62.5, 9);
  });

  it("cools as e^(−t UA/C): 200 L, 1.5 W/K, 65 °C in 20 °C is at 51.2 °C after two days and a half", () => {
    const unit = usualTank(200, 65, { standingLossWPerK: 1.5 });
    const { upperC, lowerC } = traced(unit, still(60));
    expect(upperC[59]).toBeCloseTo(20 + 45 * Math.exp((-60 * 1.5) / (200 * heatPerLitreKelvinWh)), 9);
    expect(lowerC[59]).toBeCloseTo(upperC[59]!, 9);
  });

  it("gives 100 L of 40 °C from 60 L at 60 °C and follows with cold water", () => {
    const litresAt40C = Float64Array.of(100);
    const unit = usualTank(200, 60, { standingLossWPerK: 0, betweenZonesWPerK: 0 });
    const run = traced(unit, { ...still(1), litresAt40C });
    expect(run.deliveredW[0]).toBeCloseTo(100 * 30 * heatPerLitreKelvinWh, 9);
    expect(run.unmetWh).toBe(0);
    // Above 200 − 60 − 6 (stirred) L of 60 °C; below 60 L of 10 °C and 6 L of 60 °C.
    expect(run.upperC[0]).toBeCloseTo(60, 9);
    expect(run.lowerC[0]).toBeCloseTo((60 * 10 + 6 * 60) / 66, 9);
    expect(run.upperL[0]).toBeCloseTo(134, 9);
  });

  it("runs out: 400 L wanted from 200 L at 60 °C are 200·50/30 = 333 L", () => {
    const litresAt40C = Float64Array.of(400);
    const unit = usualTank(200, 60, { standingLossWPerK: 0, betweenZonesWPerK: 0 });
    const run = traced(unit, { ...still(1), litresAt40C });
    expect(run.deliveredW[0]).toBeCloseTo(200 * 50 * heatPerLitreKelvinWh, 9);
    expect(run.deliveredW[0]! + run.unmetWh).toBeCloseTo(400 * 30 * heatPerLitreKelvinWh, 9);
    expect(run.upperC[0]).toBeCloseTo(10, 9);
  });

  it("gives colder water, and no more of it, when it is below 40 °C", () => {
    const unit = usualTank(200, 35, { standingLossWPerK: 0, betweenZonesWPerK: 0, comfortBelowC: 0 });
    const run = traced(unit, { ...still(1), litresAt40C: Float64Array.of(60) });
    expect(run.deliveredW[0]).toBeCloseTo(60 * 25 * heatPerLitreKelvinWh, 9);
    expect(run.unmetWh).toBeCloseTo(60 * 5 * heatPerLitreKelvinWh, 9);
  });

  it("asks a heat pump for what it can give, at the temperature of the water", () => {
    const run = tank(usualTank(200, 55), {
      ...household,
      roomC: 18,
      generatorW: 4000,
      generatorWarmestC: 58,
    });
    expect(Math.max(...run.generatorHeatW)).toBeLessThanOrEqual(4000);
    expect(Math.max(...run.sinkC)).toBeLessThanOrEqual(55 + 8);
    run.generatorHeatW.forEach((heat, k) => expect(run.sinkC[k]! > 0).toBe(heat > 0));
    expect(run.unmetWh / sum(household.heatW)).toBeLessThan(0.01);
    // Three persons: about 1900 kWh of water and 300 kWh of loss.
    expect(sum(run.roomGainW) / 1000).toBeGreaterThan(200);
    expect(sum(run.roomGainW) / 1000).toBeLessThan(450);
  });

  it("disinfects once a week to 60 °C, the last kelvins by the element", () => {
    const inputs = {
      ...household,
      roomC: 18,
      generatorW: 3000,
      generatorWarmestC: 52,
      disinfectionBegins: disinfectionHours(clock, 7, 13),
    };
    const run = traced(usualTank(200, 50, { elementPowerW: 2000 }), inputs);
    expect(run.disinfections).toBe(52);
    expect(run.disinfectionsMissed).toBe(0);
    expect(Math.max(...run.lowerC)).toBeCloseTo(60, 6);
    // 200 L by 8 K, 52 times: some 100 kWh a year.
    expect(sum(run.elementW) / 1000).toBeGreaterThan(60);
    expect(sum(run.elementW) / 1000).toBeLessThan(180);
    const without = tank(usualTank(200, 50), inputs);
    expect(without.disinfections).toBe(0);
    expect(without.disinfectionsMissed).toBeGreaterThanOrEqual(51);
  });

  it("charges in the allowed hours, and outside them only for comfort", () => {
    const chargeAllowed = clock.hourOfDay.map((hour) => (hour >= 12 && hour < 16 ? 1 : 0));
    const run = tank(usualTank(300, 55), {
      ...household,
      roomC: 18,
      generatorW: 4000,
      generatorWarmestC: 60,
      chargeAllowed,
    });
    const inside = run.generatorHeatW.reduce((total, heat, k) => total + heat * chargeAllowed[k]!, 0);
    expect(inside / sum(run.generatorHeatW)).toBeGreaterThan(0.85);
    expect(run.unmetWh / sum(household.heatW)).toBeLessThan(0.02);
  });

  it("moves most of its charging to cheap hours, and costs less", () => {
    const pricePerKwh = clock.hourOfDay.reduce((prices, hour, k) => {
      prices[k] = hour >= 11 && hour < 15 ? 0.1 : hour >= 17 && hour < 21 ? 0.45 : 0.3;
      return prices;
    }, new Float64Array(clock.hours));
    const unit = usualTank(300, 55);
    const inputs = { ...household, roomC: 18, generatorW: 4000, generatorWarmestC: 60 };
    const cost = (run: TankResult) => run.generatorHeatW.reduce((total, heat, k) => total + heat * pricePerKwh[k]!, 0);
    const any = tank(unit, inputs);
    const cheap = tank(unit, { ...inputs, chargeAllowed: cheapestHours(clock, pricePerKwh, 4) });
    expect(cost(cheap)).toBeLessThan(0.6 * cost(any));
    expect(cheap.unmetWh / sum(household.heatW)).toBeLessThan(0.02);
  });

  it("serves a day of profile L from 200 L at 55 °C with 3 kW, and not from 80 L with 1 kW", () => {
    const { heatWh } = tappingDay("L");
    const litresAt40C = heatWh.map((heat) => heat / (30 * heatPerLitreKelvinWh));
    const day = { ...still(24), litresAt40C, generatorWarmestC: 60 };
    const large = tank(usualTank(200, 55), { ...day, generatorW: 3000 });
    expect(large.unmetWh).toBe(0);
    expect(sum(large.deliveredW)).toBeCloseTo(11655, 6);
    expect(tank(usualTank(80, 55), { ...day, generatorW: 1000 }).unmetWh).toBeGreaterThan(500);
  });

  it("is an electric boiler with the element alone", () => {
    const run = tank(usualTank(80, 65, { elementPowerW: 2000 }), {
      ...household,
      roomC: 18,
      generatorW: 0,
      generatorWarmestC: 0,
    });
    expect(sum(run.generatorHeatW)).toBe(0);
    expect(run.unmetWh / sum(household.heatW)).toBeLessThan(0.1);
  });

  it("closes its balance to rounding, whatever it meets", () => {
    const sun = planeIrradiance(weather, sunPositions(weather), {
      tiltDeg: 40,
      azimuthDeg: 170,
      groundReflectance: 0.2,
    });
    const trace = createTankTrace(clock.hours);
    const buffers = createTankBuffers(clock.hours, trace);
    for (let house = 0; house < 12; house += 1) {
      const at = (name: string) => uniformAt(house, name, 1);
      const unit: TankUnit = usualTank(60 + 400 * at("volume"), 45 + 20 * at("set"), {
        coil: at("coil") < 0.5 ? "top" : "bottom",
        upperShare: 0.3 + 0.4 * at("share"),
        elementPowerW: at("element") < 0.5 ? 0 : 2500,
      });
      const run = tank(
        unit,
        {
          ...household,
          roomC: weather.dryBulbTemperatureC,
          generatorW: clock.hourOfDay.reduce((power, hour, k) => {
            power[k] = hour % 3 === 0 ? 0 : 6000 * at("power");
            return power;
          }, new Float64Array(clock.hours)),
          generatorWarmestC: 50 + 15 * at("warmest"),
          disinfectionBegins: disinfectionHours(clock, 2, 14),
          chargeAllowed: at("window") < 0.5 ? undefined : clock.hourOfDay.map((hour) => (hour > 9 ? 1 : 0)),
          solar: at("solar") < 0.3 ? undefined : solarLoop(weather, sun, collectorOf("flat_plate", 1 + 5 * at("area"))),
        },
        buffers,
      );
      expect(Math.abs(balance(run))).toBeLessThan(1e-6 * sum(household.heatW) * 1e-3);
      expect(Math.abs(sum(run.deliveredW) + run.unmetWh - sum(household.heatW))).toBeLessThan(0.1);
      household.heatW.forEach((heat, k) => expect(run.deliveredW[k]).toBeLessThanOrEqual(heat + 1e-6));
      expect(Math.max(...trace.upperC)).toBeLessThanOrEqual(85 + 1e-9);
    }
  });
});

describe("solar thermal", () => {
  it("yields by EN ISO 9806: 0.78·800 − 3.6·40 − 0.014·1600 = 457.6 W/m²", () => {
    const collector = collectorOf("flat_plate", 2.5);
    expect(collectorYieldWPerM2(collector, 0.78 * 800, 40)).toBeCloseTo(457.6, 9);
    expect(collectorYieldWPerM2(collector, 50, 60)).toBe(0);
    expect(() => collectorOf("flat_plate", 0)).toThrow(RangeError);
  });

  it("takes up η₀ K_d of even light and less of slanting sun", () => {
    const sun = planeIrradiance(weather, sunPositions(weather), {
      tiltDeg: 40,
      azimuthDeg: 180,
      groundReflectance: 0.2,
    });
    const collector = collectorOf("flat_plate", 2.5);
    const { absorbedWPerM2 } = solarLoop(weather, sun, collector);
    absorbedWPerM2.forEach((absorbed, k) => {
      const all = sun.beamWPerM2[k]! + sun.circumsolarWPerM2[k]! + sun.skyDiffuseWPerM2[k]! + sun.groundWPerM2[k]!;
      expect(absorbed).toBeLessThanOrEqual(0.78 * all + 1e-9);
    });
  });

  it("gives three persons 800 to 1400 kWh a year with 3.2 m² of flat plate to the south (practice: 150 m³ of gas, about 1000 kWh)", () => {
    const sun = planeIrradiance(weather, sunPositions(weather), {
      tiltDeg: 40,
      azimuthDeg: 180,
      groundReflectance: 0.2,
    });
    const run = (kind: "flat_plate" | "vacuum_tube", area: number) =>
      tank(usualTank(200, 60, { coil: "top" }), {
        ...household,
        roomC: 18,
        generatorW: 20000,
        generatorWarmestC: 70,
        solar: solarLoop(weather, sun, collectorOf(kind, area)),
      });
    const plate = run("flat_plate", 3.2);
    const kwh = sum(plate.solarW) / 1000;
    expect(kwh).toBeGreaterThan(800);
    expect(kwh).toBeLessThan(1400);
    // More area gives more heat, less per area, and more stagnation.
    const large = run("flat_plate", 6.4);
    expect(sum(large.solarW)).toBeGreaterThan(sum(plate.solarW));
    expect(sum(large.solarW)).toBeLessThan(2 * sum(plate.solarW));
    expect(large.stagnationHours).toBeGreaterThan(plate.stagnationHours);
    expect(sum(plate.solarPumpW) / 1000).toBeLessThan(60);
  });
});
