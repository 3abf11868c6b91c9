import { sha256Hex } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { checkBuiltInWeather } from "../check/weather-check.ts";
import { describeWeather } from "../describe-weather.ts";
import { weatherChecks } from "../weather-checks.ts";
import type { WeatherYear } from "../weather-year.ts";
import { defaultSeed, generateYear } from "./generate-year.ts";
import { climateKinds } from "./kinds.ts";
import { climateScenarios } from "./scenarios.ts";
import { stationNames } from "./stations.ts";

function bytes(weather: WeatherYear): string {
  return sha256Hex(
    Object.values(weather)
      .filter((values): values is Float64Array => values instanceof Float64Array)
      .map((values) => values.join(","))
      .join(";"),
  );
}

describe("a generated year", () => {
  it("is the same, byte for byte, every time; another seed, station, kind or climate is another year", () => {
    const year = generateYear({ station: "de-bilt" });
    expect(bytes(generateYear({ station: "de-bilt", kind: "typical", seed: defaultSeed }))).toBe(bytes(year));
    const others = [
      generateYear({ station: "de-bilt", seed: defaultSeed + 1 }),
      generateYear({ station: "eelde" }),
      generateYear({ station: "de-bilt", kind: "normal" }),
      generateYear({ station: "de-bilt", scenario: "2050-high-dry" }),
    ];
    expect(new Set([year, ...others].map(bytes)).size).toBe(5);
  });

  it.each(stationNames)("of %s has values in range in all kinds", (station) => {
    for (const kind of climateKinds) {
      const year = generateYear({ station, kind });
      expect(year.hours).toBe(8760);
      expect(year.startsAt).toBe("2024-12-31T23:00:00Z");
      expect(weatherChecks(year)).toEqual([]);
      const series = Object.values(year).filter((values) => values instanceof Float64Array);
      expect(series).toHaveLength(12);
      for (const values of series) expect(values.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  it("meets the acceptance list at De Bilt", () => {
    for (const kind of ["typical", "normal"] as const)
      expect(checkBuiltInWeather("de-bilt", kind, defaultSeed).filter(({ ok }) => !ok)).toEqual([]);
    for (const kind of ["cold", "hot"] as const)
      expect(checkBuiltInWeather("de-bilt", kind, defaultSeed).filter(({ ok }) => !ok)).toEqual([]);
  });

  it("is colder, hotter, warmer in the order of kinds and scenarios", () => {
    const of = (request: Parameters<typeof generateYear>[0]) => describeWeather(generateYear(request));
    const typical = of({ station: "twenthe" });
    const cold = of({ station: "twenthe", kind: "cold" });
    const hot = of({ station: "twenthe", kind: "hot" });
    expect(cold.coldestDayMeanC).toBeLessThan(typical.coldestDayMeanC - 2);
    expect(cold.weightedDegreeDays18).toBeGreaterThan(typical.weightedDegreeDays18 + 200);
    expect(hot.hottestDayMeanC).toBeGreaterThan(typical.hottestDayMeanC + 1);
    expect(hot.hoursAbove25C).toBeGreaterThan(1.3 * typical.hoursAbove25C);
    const normal = of({ station: "twenthe", kind: "normal" });
    for (const scenario of climateScenarios) {
      const warmer = of({ station: "twenthe", kind: "normal", scenario });
      const by = warmer.meanTemperatureC - normal.meanTemperatureC;
      expect(by).toBeGreaterThan(0.8);
      expect(by).toBeLessThan(4.5);
      expect(warmer.hoursAbove25C).toBeGreaterThan(normal.hoursAbove25C);
    }
    expect(of({ station: "twenthe", scenario: "2050-high-dry" }).months[6]!.globalRadiationKwhPerM2).toBeGreaterThan(
      normal.months[6]!.globalRadiationKwhPerM2,
    );
  });
});
