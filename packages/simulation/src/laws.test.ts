import { describe, expect, it } from "vitest";
import { box, doubleGlazing, materials, modelOf, randomHouse } from "../test-support/models.ts";
import { plainWeather, wildWeather } from "../test-support/weather.ts";
import { energyBalance } from "./balance.ts";
import type { BuildingModelInput } from "./model/building-model.ts";
import { simulate } from "./simulate.ts";
import { cachedSun, createSimulationCache } from "./weather/simulation-cache.ts";

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);
const sum = (series: Float64Array) => series.reduce((total, value) => total + value, 0);

describe.each(seeds)("random house %i", (seed) => {
  const weather = wildWeather(seed, 24 * 6);
  const house = randomHouse(seed);

  it("closes its energy balance in every hour, from outputs alone, at every time step", () => {
    for (const stepsPerHour of [1, 4] as const) {
      const result = simulate(modelOf(house), weather, { warmUpDays: 2, stepsPerHour });
      const balance = energyBalance(result);
      expect(balance).toEqual(result.balance);
      for (const zone of balance) expect(zone.largestHourlyResidualW).toBeLessThan(1e-3);
    }
  });

  it("does not care in which order things are listed", () => {
    const turned: BuildingModelInput = {
      ...house,
      zones: house.zones.toReversed(),
      surfaces: house.surfaces?.toReversed() ?? [],
      windows: house.windows?.toReversed() ?? [],
      airFlows: house.airFlows?.toReversed() ?? [],
      thermalBridges: house.thermalBridges?.toReversed() ?? [],
    };
    const one = simulate(modelOf(house), weather, { warmUpDays: 2 });
    const other = simulate(modelOf(turned), weather, { warmUpDays: 2 });
    for (const zone of one.zones) {
      const twin = other.zones.find(({ id }) => id === zone.id)!;
      zone.airTemperatureC.forEach((value, k) => expect(Math.abs(value - twin.airTemperatureC[k]!)).toBeLessThan(1e-7));
      expect(sum(twin.heatingPowerW)).toBeCloseTo(sum(zone.heatingPowerW), 4);
    }
  });

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

describe("laws of the house", () => {
  it("never needs more heat with more insulation, without sun and with outdoors below the set point", () => {
    const weather = { ...wildWeather(7, 24 * 14) };
    const dark = plainWeather({ hours: weather.hours, outdoorC: (k) => Math.min(14, weather.dryBulbTemperatureC[k]!) });
    let before = Infinity;
    for (const thicknessM of [0.01, 0.03, 0.06, 0.1, 0.16, 0.25]) {
      const layers = [materials.brick(0.1), materials.wool(thicknessM), materials.brick(0.1)];
      const heat = sum(
        simulate(modelOf(box({ constructions: [{ id: "shell", layers }] })), dark).zones[0]!.heatingPowerW,
      );
      expect(heat).toBeLessThan(before);
      before = heat;
    }
  });

  it("mirrors: the mirrored house under the mirrored sun and wind is the same house", () => {
    const weather = wildWeather(3, 24 * 8);
    const mirror = (azimuthDeg: number) => (360 - azimuthDeg) % 360;
    const house = randomHouse(4);
    const mirrored: BuildingModelInput = {
      ...house,
      surfaces: (house.surfaces ?? []).map((surface) => ({ ...surface, azimuthDeg: mirror(surface.azimuthDeg ?? 0) })),
      windows: (house.windows ?? []).map((window) => ({ ...window, azimuthDeg: mirror(window.azimuthDeg) })),
    };
    const otherWeather = {
      ...weather,
      windDirectionDeg: weather.windDirectionDeg.map((direction) => mirror(direction)),
    };
    const cache = createSimulationCache(otherWeather);
    // The sun of the mirrored world rises in the west.
    const sun = cachedSun(createSimulationCache(weather));
    cache.remember("sun", () => ({ ...sun, east: sun.east.map((east) => -east) }));
    const one = simulate(modelOf(house), weather, { warmUpDays: 2 });
    const other = simulate(modelOf(mirrored), otherWeather, { warmUpDays: 2, cache });
    expect(Math.max(...one.zones[0]!.airTemperatureC)).toBeGreaterThan(10);
    one.zones.forEach((zone, z) => {
      zone.airTemperatureC.forEach((value, k) =>
        expect(Math.abs(value - other.zones[z]!.airTemperatureC[k]!)).toBeLessThan(1e-8),
      );
    });
    // Not mirroring the sun does make a difference: the test can fail.
    const wrong = simulate(modelOf(mirrored), otherWeather, { warmUpDays: 2 });
    expect(
      one.zones[0]!.airTemperatureC.some((value, k) => Math.abs(value - wrong.zones[0]!.airTemperatureC[k]!) > 0.01),
    ).toBe(true);
  });

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
