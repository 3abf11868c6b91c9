import { describe, expect, it } from "vitest";
import { box, doubleGlazing, materials, modelOf, randomHouse } from "../test-support/models.ts";
import { plainWeather, wildWeather } from "../test-support/weather.ts";
import { simulate } from "./simulate.ts";

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);
const sum = (series: Float64Array) => series.reduce((total, value) => total + value, 0);

describe.each(seeds)("random house %i", (seed) => {
  const house = randomHouse(seed);

  it("is solved by full as by dense: 10 mK, 0.01 % of the heat", () => {
    const short = wildWeather(seed + 100, 40);
    const full = simulate(modelOf(house), short, { warmUpDays: 1 });
    const dense = simulate(modelOf(house), short, { warmUpDays: 1, solver: "dense" });
    full.zones.forEach((zone, z) => {
      const twin = dense.zones[z]!;
      for (let k = 0; k < short.hours; k += 1) {
        expect(Math.abs(zone.airTemperatureC[k]! - twin.airTemperatureC[k]!)).toBeLessThan(0.01);
        expect(Math.abs(zone.operativeTemperatureC[k]! - twin.operativeTemperatureC[k]!)).toBeLessThan(0.01);
      }
      expect(Math.abs(sum(zone.heatingPowerW) - sum(twin.heatingPowerW))).toBeLessThanOrEqual(
        1e-4 * sum(twin.heatingPowerW) + 1e-6,
      );
      expect(Math.abs(sum(zone.coolingPowerW) - sum(twin.coolingPowerW))).toBeLessThanOrEqual(
        1e-4 * sum(twin.coolingPowerW) + 1e-6,
      );
    });
    for (const zone of dense.balance) expect(zone.largestHourlyResidualW).toBeLessThan(1e-3);
  });
});

describe("dense with films that follow temperature", () => {
  it("closes its balance too, and stays near the contract of constant films", () => {
    const weather = wildWeather(5, 30);
    const model = modelOf(randomHouse(5));
    const full = simulate(model, weather, { warmUpDays: 1 });
    const free = simulate(model, weather, { warmUpDays: 1, solver: "dense", films: "temperature-dependent" });
    for (const zone of free.balance) expect(zone.largestHourlyResidualW).toBeLessThan(1e-3);
    full.zones.forEach((zone, z) => {
      const apart = zone.airTemperatureC.map((value, k) => Math.abs(value - free.zones[z]!.airTemperatureC[k]!));
      expect(Math.max(...apart)).toBeLessThan(2);
      expect(Math.max(...apart)).toBeGreaterThan(0);
    });
  });
});

describe("a house without plant", () => {
  it("does not run wild: a glass box without plant in a desert stays within reason", () => {
    const windows = [90, 180, 270].map((azimuthDeg) => ({
      id: `w${azimuthDeg}`,
      zone: "room",
      glazing: "double",
      areaM2: 25,
      azimuthDeg,
    }));
    const layers = [materials.wood(0.02), materials.wool(0.3)];
    const model = box({
      constructions: [{ id: "shell", layers }],
      glazings: [doubleGlazing],
      windows,
      zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50 }],
    });
    const room = simulate(
      modelOf(model),
      plainWeather({ hours: 240, sun: true, outdoorC: (k) => 30 + 15 * Math.sin((k - 9) / 3.8), windMPerS: 0 }),
    ).zones[0]!;
    expect(Math.max(...room.airTemperatureC)).toBeLessThan(140);
    expect(Math.min(...room.airTemperatureC)).toBeGreaterThan(0);
    // No sawtooth from hour to hour by night, when nothing drives one.
    for (let k = 1; k < 239; k += 1) {
      if (k % 24 > 4) continue;
      const bend = room.airTemperatureC[k - 1]! - 2 * room.airTemperatureC[k]! + room.airTemperatureC[k + 1]!;
      expect(Math.abs(bend)).toBeLessThan(4);
    }
  });
});
