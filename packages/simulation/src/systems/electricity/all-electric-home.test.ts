import { planeIrradiance, referenceYear, sunPositions } from "@keukentafel/climate";
import { describe, expect, it } from "vitest";
import { heatPumpCapacityW, heatPumpCop, typicalHeatPump } from "../heat/heat-pump.ts";
import { cheapestHours, disinfectionHours } from "../hot-water/charge-hours.ts";
import { drawOff } from "../hot-water/draw-off.ts";
import { householdClock } from "../hot-water/household-clock.ts";
import { heatPerLitreKelvinWh } from "../hot-water/hot-water-data.ts";
import { collectorOf, solarLoop } from "../hot-water/solar-loop.ts";
import type { TankInputs, TankResult, TankUnit } from "../hot-water/tank-unit.ts";
import { usualTank } from "../hot-water/tank-unit.ts";
import { tank } from "../hot-water/tank.ts";
import { tappingDay } from "../hot-water/tapping-profile.ts";
import { usualBattery } from "./battery.ts";
import { electricityMeter } from "./electricity-meter.ts";
import { householdElectricity } from "./household-electricity.ts";
import { photovoltaics } from "./photovoltaics.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const weather = referenceYear("de-bilt");
const clock = householdClock(weather);
const sun = sunPositions(weather);
const roof = planeIrradiance(weather, sun, { tiltDeg: 40, azimuthDeg: 190, groundReflectance: 0.2 });
const unit = typicalHeatPump("airModulating", 6000);
const outdoorC = weather.dryBulbTemperatureC;

/** Electricity of the heat pump for what the tank asks, W. */
function pumpElectricityW(run: TankResult, sourceC: (k: number) => number): Float64Array {
  return run.generatorHeatW.map((heat, k) => (heat > 0 ? heat / heatPumpCop(unit, sourceC(k), run.sinkC[k]!) : 0));
}

describe("heat pump with tank", () => {
  it("has a COP of 2.6 to 3.6 over profile L at 7 °C, losses counted, as sheets by EN 16147 do", () => {
    const days = 30;
    const { heatWh } = tappingDay("L");
    const litresAt40C = Float64Array.from(
      { length: 24 * days },
      (_, k) => heatWh[k % 24]! / (30 * heatPerLitreKelvinWh),
    );
    const run = tank(usualTank(200, 52), {
      litresAt40C,
      coldC: new Float64Array(24 * days).fill(10),
      roomC: 20,
      generatorW: heatPumpCapacityW(unit, 7, 50),
      generatorWarmestC: 55,
    });
    const cop = sum(run.deliveredW) / sum(pumpElectricityW(run, () => 7));
    expect(cop).toBeGreaterThan(2.6);
    expect(cop).toBeLessThan(3.6);
    expect(run.unmetWh).toBe(0);
  });
});

describe("all-electric home: heat pump with tank, solar heat, panels, battery, price by the hour", () => {
  const draw = drawOff({ persons: 3, seed: 8 }, clock);
  const household = householdElectricity({ kwhPerYear: 2650, seed: 8 }, clock);
  const solarW = photovoltaics(weather, roof, 8 * 420).electricityW;
  const price = clock.hourOfDay.reduce((prices, hour, k) => {
    prices[k] = hour >= 11 && hour < 16 ? 0.15 : hour >= 17 && hour < 21 ? 0.4 : 0.27;
    return prices;
  }, new Float64Array(clock.hours));
  const room = outdoorC.map((outdoor) => heatPumpCapacityW(unit, outdoor, 52));

  function year(plan: { readonly priced: boolean; readonly solar: boolean }): {
    readonly run: TankResult;
    readonly waterW: Float64Array;
    readonly meter: ReturnType<typeof electricityMeter>;
  } {
    const store: TankUnit = usualTank(plan.solar ? 300 : 200, 52, {
      coil: plan.solar ? "top" : "bottom",
      elementPowerW: 2000,
    });
    const inputs: TankInputs = {
      ...draw,
      roomC: 18,
      generatorW: room,
      generatorWarmestC: 55,
      chargeAllowed: plan.priced ? cheapestHours(clock, price, 5) : undefined,
      disinfectionBegins: disinfectionHours(clock),
      solar: plan.solar ? solarLoop(weather, roof, collectorOf("flat_plate", 3)) : undefined,
    };
    const run = tank(store, inputs);
    const pump = pumpElectricityW(run, (k) => outdoorC[k]!);
    const waterW = pump.map((power, k) => power + run.elementW[k]! + run.solarPumpW[k]!);
    const meter = electricityMeter({
      demandW: household.map((power, k) => power + waterW[k]!),
      solarW,
      battery: usualBattery(5000),
      batteryPrice: plan.priced ? { clock, pricePerKwh: price } : undefined,
      importPricePerKwh: price,
      exportPricePerKwh: price.map(() => 0.04),
    });
    return { run, waterW, meter };
  }
  const plain = year({ priced: false, solar: false });
  const priced = year({ priced: true, solar: false });
  const solar = year({ priced: false, solar: true });

  it("makes three persons' hot water with 600 to 1000 kWh a year, disinfection counted", () => {
    expect(sum(plain.waterW) / 1000).toBeGreaterThan(600);
    expect(sum(plain.waterW) / 1000).toBeLessThan(1000);
    expect(plain.run.unmetWh / sum(draw.heatW)).toBeLessThan(0.005);
    expect(plain.run.disinfections).toBeGreaterThanOrEqual(52);
    expect(plain.run.disinfectionsMissed).toBe(0);
  });

  it("pays less when tank and battery answer to the price, with the hot water still there", () => {
    const pays = ({ meter }: typeof plain) => meter.sums.importValue - meter.sums.exportValue;
    expect(pays(priced)).toBeLessThan(0.95 * pays(plain));
    expect(priced.run.unmetWh / sum(draw.heatW)).toBeLessThan(0.02);
  });

  it("needs less electricity for hot water with a collector", () => {
    expect(sum(solar.waterW)).toBeLessThan(0.75 * sum(plain.waterW));
  });

  it("closes from the meter to the tap: in + sun = household + hot water + fed in + kept and lost in the battery", () => {
    for (const { run, waterW, meter } of [plain, priced, solar]) {
      const { sums, battery } = meter;
      const standby = clock.hours * usualBattery(5000).standbyW;
      const kept = battery!.storedWh.at(-1)! + battery!.lostWh + standby;
      expect(sums.importWh + sums.solarWh - sums.exportWh - sum(household) - sum(waterW) - kept).toBeCloseTo(0, 3);
      const stored = run.endWh - run.beginWh;
      expect(
        sum(run.generatorHeatW) +
          sum(run.elementW) +
          sum(run.solarW) -
          sum(run.deliveredW) -
          sum(run.roomGainW) -
          stored,
      ).toBeCloseTo(0, 3);
    }
  });
});
