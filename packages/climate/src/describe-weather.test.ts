import { describe, expect, it } from "vitest";
import { madeHours, madeKnmi } from "../test-support/made-files.ts";
import { describeWeather } from "./describe-weather.ts";
import { readKnmiHourly } from "./reader/knmi-hourly.ts";
import { looksLikeFahrenheit, weatherChecks } from "./weather-checks.ts";

describe("description of weather", () => {
  const outcome = readKnmiHourly(madeKnmi(madeHours(2017, 40)));
  if (!outcome.ok) throw new Error("made weather is readable");
  const description = describeWeather(outcome.value);

  it("splits by local months and sums up", () => {
    // 40 days of UTC begin at 01:00 local time and end in February.
    expect(description.months.map((month) => month.hours)).toEqual([743, 217]);
    expect(description.hours).toBe(960);
    const radiation = outcome.value.globalHorizontalWPerM2.reduce((sum, value) => sum + value, 0) / 1000;
    expect(description.globalRadiationKwhPerM2).toBeCloseTo(radiation, 9);
    expect(description.months.reduce((sum, month) => sum + month.globalRadiationKwhPerM2, 0)).toBeCloseTo(radiation, 9);
  });

  it("tells extremes with their times and degree days of whole local days", () => {
    expect(description.minimumTemperatureC).toBe(5);
    expect(description.minimumTemperatureAt).toBe("2017-01-01T01:00:00Z");
    expect(description.maximumTemperatureC).toBeCloseTo(10, 0);
    expect(description.degreeDays18).toBeCloseTo(39 * (18 - description.meanTemperatureC), -0.5);
    expect(description.weightedDegreeDays18).toBeCloseTo(1.1 * description.degreeDays18, 9);
    expect(description.hoursAbove25C).toBe(0);
  });
});

describe("checks of weather", () => {
  it("names hour, column, value and limits", () => {
    expect(
      weatherChecks({
        dryBulbTemperatureC: Float64Array.of(10, 61, Number.NaN),
        relativeHumidityPct: Float64Array.of(111),
      }),
    ).toEqual([
      {
        code: "weather.out-of-range",
        path: "hours/1/dryBulbTemperatureC",
        value: 61,
        allowed: { minimum: -50, maximum: 60 },
      },
      {
        code: "weather.out-of-range",
        path: "hours/0/relativeHumidityPct",
        value: 111,
        allowed: { minimum: 0, maximum: 110 },
      },
    ]);
  });

  it("stops listing after fifty", () => {
    expect(weatherChecks({ windSpeedMPerS: new Float64Array(100).fill(-1) })).toHaveLength(50);
  });

  it("suspects Fahrenheit by the mean", () => {
    expect(looksLikeFahrenheit(Float64Array.of(50, 51, 40))).toBe(true);
    expect(looksLikeFahrenheit(Float64Array.of(32, 20, 64, 40))).toBe(true);
    expect(looksLikeFahrenheit(Float64Array.of(28, 30, 35))).toBe(false);
    expect(looksLikeFahrenheit(Float64Array.of(Number.NaN))).toBe(false);
  });
});
