import { referenceYear } from "@keukentafel/climate";
import { uniformAt } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { exchangeStreams } from "./air-network.ts";
import { indoorVapourPressurePa, surfaceHumidityPct } from "./moisture.ts";
import { moistureSource, usualShowersPerDay } from "./moisture-sources.ts";
import { outdoorMoisture } from "./outdoor-moisture.ts";
import { saturationPressurePa, tabulatedSaturationPa } from "./saturation.ts";
import type { MoistureBalance, MoistureZone } from "./zone-moisture.ts";
import { zoneMoisture } from "./zone-moisture.ts";

const filled = (hours: number, value: number) => new Float64Array(hours).fill(value);

function zoneOf(hours: number, change: Partial<MoistureZone> = {}): MoistureZone {
  return {
    airTemperatureC: filled(hours, 18),
    sourceKgPerH: filled(hours, 0.25),
    bufferM2: 100,
    cornerFactor: 0.65,
    glassM2: 0,
    glassFactor: 0.7,
    ...change,
  };
}

/** What does not add up, kg. */
const open = (balance: MoistureBalance) =>
  balance.made -
  balance.carriedOff -
  balance.storedInAir -
  balance.storedInSurfaces -
  balance.leftOnGlass -
  balance.runOff;

describe("saturation by table", () => {
  it("stays within 0.003 % of the formula", () => {
    for (let t = -40; t < 80; t += 0.0713)
      expect(Math.abs(tabulatedSaturationPa(t) / saturationPressurePa(t) - 1)).toBeLessThan(3e-5);
  });
});

describe("moisture of zones", () => {
  it("comes to the worked month of EN ISO 13788 in the steady state: 5 °C, 85 %, 6 kg/day, 60 m³/h, 18 °C, f 0.65", () => {
    const hours = 1200;
    const outdoorPa = 0.85 * saturationPressurePa(5);
    const outdoor = { outdoorC: filled(hours, 5), vapourPressurePa: filled(hours, outdoorPa) };
    const network = { volumeM3: [250], outdoorAirM3PerH: [filled(hours, 60)], streams: [] };
    const { zones } = zoneMoisture(network, [zoneOf(hours)], outdoor);
    const vapour = indoorVapourPressurePa(outdoorPa, 0.25, 60, 18);
    expect(zones[0]!.cornerHumidityPct.at(-1)! / surfaceHumidityPct(vapour, 18, 5, 0.65)).toBeCloseTo(1, 4);
    expect(zones[0]!.relativeHumidityPct.at(-1)! / ((100 * vapour) / saturationPressurePa(18))).toBeCloseTo(1, 4);
    expect(zones[0]!.cornerC.at(-1)).toBeCloseTo(13.45, 9);
  });

  it("settles on glass at saturation of the glass when little air carries it off", () => {
    const hours = 2000;
    const outdoor = { outdoorC: filled(hours, 0), vapourPressurePa: filled(hours, 500) };
    const network = { volumeM3: [60], outdoorAirM3PerH: [filled(hours, 10)], streams: [] };
    const zone = zoneOf(hours, { glassM2: 4, glassFactor: 0.6, sourceKgPerH: filled(hours, 0.2) });
    const { zones, balanceKg } = zoneMoisture(network, [zone], outdoor);
    // By hand: (Q v_in + G + β A v_g)/(Q + β A) with Q 10, β A 36 m³/h, v = p/(461.5·291.15).
    const perPa = 1 / (461.5 * 291.15);
    const v = (10 * 500 * perPa + 0.2 + 36 * saturationPressurePa(10.8) * perPa) / 46;
    expect(zones[0]!.relativeHumidityPct.at(-1)! / ((100 * v) / (saturationPressurePa(18) * perPa))).toBeCloseTo(1, 3);
    expect(zones[0]!.glassWaterKg.at(-1)).toBeCloseTo(0.4, 9);
    expect(balanceKg.runOff).toBeGreaterThan(100);
    expect(open(balanceKg)).toBeCloseTo(0, 7);
  });

  it("is damped by its surfaces: the evening's peak of a shower is lower, the night moister", () => {
    const hours = 24 * 30;
    const outdoor = { outdoorC: filled(hours, 8), vapourPressurePa: filled(hours, 850) };
    const network = { volumeM3: [60], outdoorAirM3PerH: [filled(hours, 30)], streams: [] };
    const shower = Float64Array.from({ length: hours }, (_, k) => (k % 24 === 19 ? 0.6 : 0));
    const range = (bufferM2: number) => {
      const zone = zoneOf(hours, { bufferM2, sourceKgPerH: shower, airTemperatureC: filled(hours, 20) });
      const { relativeHumidityPct } = zoneMoisture(network, [zone], outdoor).zones[0]!;
      const day = relativeHumidityPct.subarray(hours - 24);
      return { most: Math.max(...day), least: Math.min(...day), mean: day.reduce((a, b) => a + b, 0) / 24 };
    };
    const bare = range(0);
    const damped = range(80);
    expect(damped.most).toBeLessThan(bare.most - 10);
    expect(damped.least).toBeGreaterThan(bare.least);
    expect(damped.mean).toBeCloseTo(bare.mean, 0);
  });

  it("loses nothing over a year of three rooms with glass, exchange and everything changing", () => {
    const weather = referenceYear("de-bilt");
    const outdoor = outdoorMoisture(weather);
    const { hours } = weather;
    const hourOfDay = Uint8Array.from({ length: hours }, (_, k) => k % 24);
    const series = (name: string, low: number, high: number) =>
      Float64Array.from({ length: hours }, (_, k) => low + (high - low) * uniformAt(4, name, k));
    const network = {
      volumeM3: [120, 110, 60],
      outdoorAirM3PerH: [series("a", 10, 90), series("b", 2, 40), series("c", 10, 60)],
      streams: [...exchangeStreams(0, 1, 60), ...exchangeStreams(1, 2, series("hatch", 0, 20))],
    };
    const zones = [
      zoneOf(hours, { airTemperatureC: series("t", 18, 21), glassM2: 12, sourceKgPerH: series("g", 0.1, 0.4) }),
      zoneOf(hours, {
        airTemperatureC: series("u", 14, 18),
        glassM2: 8,
        sourceKgPerH: moistureSource({ showersPerDay: usualShowersPerDay(4), laundryLoadsPerDay: 0.5 }, hourOfDay),
      }),
      zoneOf(hours, { airTemperatureC: outdoor.outdoorC.map((c) => c + 2), sourceKgPerH: filled(hours, 0) }),
    ];
    const { zones: result, balanceKg } = zoneMoisture(network, zones, outdoor);
    expect(balanceKg.made).toBeGreaterThan(2000);
    expect(balanceKg.runOff + balanceKg.leftOnGlass).toBeGreaterThan(0);
    expect(Math.abs(open(balanceKg))).toBeLessThan(1e-6);
    for (const { relativeHumidityPct, cornerHumidityPct, glassWaterKg } of result) {
      expect(relativeHumidityPct.every((value) => value > 5 && value <= 100)).toBe(true);
      expect(cornerHumidityPct.every((value) => value > 5 && value <= 100)).toBe(true);
      expect(glassWaterKg.every((value) => value >= 0 && value <= 1.2000001)).toBe(true);
    }
  });
});

describe("moisture sources", () => {
  it("are 0.3 kg a shower, 0.6 kg for cooking, 55 and 30 g/h for people", () => {
    const hourOfDay = Uint8Array.from({ length: 48 }, (_, k) => k % 24);
    const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / 2;
    expect(total(moistureSource({ showersPerDay: 3 }, hourOfDay))).toBeCloseTo(0.9, 9);
    expect(total(moistureSource({ cooking: 1 }, hourOfDay))).toBeCloseTo(0.6, 9);
    expect(total(moistureSource({ cooking: 1, gasHob: true, drawnOffShare: 0.5 }, hourOfDay))).toBeCloseTo(0.475, 9);
    const people = { awake: filled(48, 2), asleep: filled(48, 1) };
    expect(total(moistureSource(people, hourOfDay))).toBeCloseTo(24 * 0.14, 9);
    expect(usualShowersPerDay(2)).toBeCloseTo(1.44, 9);
  });
});
