import { sha256Hex } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { describeWeather } from "./describe-weather.ts";
import { generateYear, referenceYear } from "./made-year.ts";
import { climateKinds } from "./stochastic/kinds.ts";
import { climateScenarios } from "./stochastic/scenarios.ts";
import { stationNames } from "./stochastic/stations.ts";
import { weatherChecks } from "./weather-checks.ts";
import type { WeatherYear } from "./weather-year.ts";

const year = referenceYear("de-bilt");

function hashOf(of: WeatherYear): string {
  return sha256Hex(new Uint8Array(of.dryBulbTemperatureC.buffer));
}

describe("the year that homes are tested on", () => {
  it("is a common year from local standard midnight with values in range", () => {
    expect(year.startsAt).toBe("2024-12-31T23:00:00Z");
    expect(year.hours).toBe(8760);
    expect(weatherChecks(year)).toEqual([]);
    const series = Object.values(year).filter((values) => values instanceof Float64Array);
    expect(series).toHaveLength(12);
    for (const values of series) {
      expect(values.length).toBe(8760);
      expect(values.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  it("is a Dutch year: mild, with frost, some heat, most sun in summer", () => {
    const { meanTemperatureC, minimumTemperatureC, maximumTemperatureC, globalRadiationKwhPerM2, rainMm, months } =
      describeWeather(year);
    expect(meanTemperatureC).toBeGreaterThan(10);
    expect(meanTemperatureC).toBeLessThan(12);
    expect(minimumTemperatureC).toBeLessThan(-2);
    expect(maximumTemperatureC).toBeGreaterThan(27);
    expect(globalRadiationKwhPerM2).toBeGreaterThan(950);
    expect(globalRadiationKwhPerM2).toBeLessThan(1200);
    expect(rainMm).toBeGreaterThan(650);
    expect(months[5]!.globalRadiationKwhPerM2).toBeGreaterThan(5 * months[11]!.globalRadiationKwhPerM2);
  });

  it("is the same every time, and another one at every station", () => {
    expect(hashOf(referenceYear("de-bilt"))).toBe(hashOf(year));
    expect(hashOf(generateYear({ station: "de-bilt", kind: "typical", seed: 1 }))).toBe(hashOf(year));
    expect(new Set(["eelde", "maastricht", "vlissingen"].map((name) => hashOf(yearOf(name)))).size).toBe(3);
  });

  it("says what it is, and its description agrees", () => {
    for (const kind of climateKinds) {
      const { description, made } = generateYear({ station: "eelde", kind, seed: 7 }).source;
      expect(made).toMatchObject({ station: "eelde", kind, seed: 7, scenario: null, isProvisional: false });
      expect(description).toContain(`${made!.period.from}-${made!.period.to}`);
      expect(description).toContain("seed 7");
    }
    for (const scenario of climateScenarios.slice(0, 2)) {
      const { description, made } = generateYear({ station: "eelde", scenario }).source;
      expect(made).toMatchObject({ scenario, period: { from: 1991, to: 2020 } });
      expect(description.includes("provisional")).toBe(made!.isProvisional);
    }
  });
});

function yearOf(name: string): WeatherYear {
  return referenceYear(stationNames.find((each) => each === name) ?? "de-bilt");
}
