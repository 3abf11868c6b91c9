import { describe, expect, it } from "vitest";
import { box, doubleGlazing, modelOf, randomHouse } from "../../test-support/models.ts";
import { plainWeather, wildWeather } from "../../test-support/weather.ts";
import { energyBalance } from "../balance.ts";
import { simulate } from "../simulate.ts";
import { createSimulationCache } from "../weather/simulation-cache.ts";
import { compareResults } from "./compare-results.ts";

const seeds = [1, 2, 3, 4, 5, 6];

describe.each(seeds)("fast against full, random house %i", (seed) => {
  const weather = wildWeather(seed, 24 * 20);
  const model = modelOf(randomHouse(seed));

  it.each([1, 4] as const)("keeps the law of accuracy at %i steps per hour", (stepsPerHour) => {
    const options = { warmUpDays: 10, stepsPerHour, cache: createSimulationCache(weather) };
    const full = simulate(model, weather, options);
    const fast = simulate(model, weather, { ...options, solver: "fast" });
    const difference = compareResults(full, fast);
    expect(difference.heat).toBeLessThan(1e-4);
    expect(difference.temperatureK).toBeLessThan(0.01);
    expect(difference.powerOfPeak).toBeLessThan(0.01);
    fast.balance.forEach((zone, z) => {
      const { largestHourlyResidualW: _, zone: id, ...sums } = zone;
      expect(id).toBe(full.balance[z]!.zone);
      const scale = Math.abs(full.balance[z]!.heatingKwh) + full.balance[z]!.gainsKwh + 10;
      for (const [key, kwh] of Object.entries(sums)) {
        const twin = full.balance[z]![key as keyof typeof sums];
        expect(Math.abs(kwh - twin) / scale).toBeLessThan(1e-4);
      }
    });
    for (const [id, sun] of Object.entries(full.transmittedSolarKwhPerM2))
      expect(Math.abs(fast.transmittedSolarKwhPerM2[id]! - sun)).toBeLessThan(1e-3);
  });

  it("closes its balance from its own outputs, and tells the same with and without paths and cache", () => {
    const fast = simulate(model, weather, { warmUpDays: 5, solver: "fast" });
    const recomputed = energyBalance(fast);
    recomputed.forEach((zone, z) => {
      expect(zone.largestHourlyResidualW).toBeLessThan(1e-3);
      expect(fast.balance[z]!.largestHourlyResidualW).toBeLessThan(1e-3);
      expect(zone.surfacesKwh).toBeCloseTo(fast.balance[z]!.surfacesKwh, 6);
      expect(zone.airKwh).toBeCloseTo(fast.balance[z]!.airKwh, 6);
    });
    const cache = createSimulationCache(weather);
    const options = { warmUpDays: 5, solver: "fast", keepPaths: false, cache } as const;
    const first = simulate(model, weather, options);
    expect(simulate(model, weather, options)).toEqual(first);
    expect(first.paths).toEqual([]);
    expect(compareResults(fast, first).temperatureK).toBeLessThan(1e-6);
  });
});

describe("fast", () => {
  it("differs from full when it is given another house: the comparison can fail", () => {
    const weather = wildWeather(9, 24 * 10);
    const full = simulate(modelOf(randomHouse(1)), weather);
    const other = simulate(modelOf(box({ zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50 }] })), weather);
    expect(compareResults(simulate(modelOf(box()), weather), other).temperatureK).toBeGreaterThan(0.1);
    expect(() => compareResults(full, other)).toThrow(RangeError);
  });

  it("takes a zone without long-wave exchange, without plant and with fixed convection", () => {
    const weather = plainWeather({ hours: 240, sun: true, outdoorC: (k) => 5 + 4 * Math.sin(k / 5) });
    const model = modelOf(
      box(
        {
          glazings: [doubleGlazing],
          windows: [
            { id: "w", zone: "room", glazing: "double", areaM2: 6, azimuthDeg: 180, insideEmissivityOverride: 0 },
          ],
          zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50 }],
        },
        { inside: { convectionWPerM2K: 3, longWaveEmissivity: 0 } },
      ),
    );
    const difference = compareResults(simulate(model, weather), simulate(model, weather, { solver: "fast" }));
    expect(difference.temperatureK).toBeLessThan(0.001);
  });
});
