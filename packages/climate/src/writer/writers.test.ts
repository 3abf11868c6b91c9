import { beforeAll, describe, expect, it } from "vitest";
import { readEpw } from "../reader/epw.ts";
import { readKnmiHourly } from "../reader/knmi-hourly.ts";
import { generateYear } from "../stochastic/generate-year.ts";
import type { WeatherYear } from "../weather-year.ts";
import { writeEpw } from "./epw.ts";
import { writeKnmiHourly } from "./knmi-hourly.ts";

let year: WeatherYear;

beforeAll(() => {
  year = generateYear({ station: "maastricht", kind: "cold", seed: 3, calendarYear: 2024 });
});

function worst(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < a.length; k += 1) largest = Math.max(largest, Math.abs(a[k]! - b[k]!));
  return largest;
}

function worstTurn(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < a.length; k += 1) {
    const turn = Math.abs(a[k]! - b[k]!) % 360;
    largest = Math.max(largest, Math.min(turn, 360 - turn));
  }
  return largest;
}

describe("weather that is written and read back", () => {
  it("as EPW is the same within half of the last digit, leap day and clock included", () => {
    const text = writeEpw(year);
    const rows = text.trimEnd().split("\r\n");
    expect(rows).toHaveLength(8 + 8784);
    expect(rows.slice(8).every((row) => row.split(",").length === 35)).toBe(true);
    const read = readEpw(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.warnings).toEqual([]);
    const back = read.value;
    expect(back.startsAt).toBe(year.startsAt);
    expect(back.hours).toBe(8784);
    expect(back.site).toEqual(year.site);
    expect(worst(back.dryBulbTemperatureC, year.dryBulbTemperatureC)).toBeLessThanOrEqual(0.005001);
    expect(worst(back.dewPointTemperatureC, year.dewPointTemperatureC)).toBeLessThanOrEqual(0.005001);
    expect(worst(back.relativeHumidityPct, year.relativeHumidityPct)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.pressurePa, year.pressurePa)).toBeLessThanOrEqual(0.5001);
    expect(worst(back.globalHorizontalWPerM2, year.globalHorizontalWPerM2)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.directNormalWPerM2, year.directNormalWPerM2)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.diffuseHorizontalWPerM2, year.diffuseHorizontalWPerM2)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.skyLongWaveWPerM2, year.skyLongWaveWPerM2)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.windSpeedMPerS, year.windSpeedMPerS)).toBeLessThanOrEqual(0.005001);
    expect(worstTurn(back.windDirectionDeg, year.windDirectionDeg)).toBeLessThanOrEqual(0.5001);
    expect(worst(back.cloudCoverFraction, year.cloudCoverFraction)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.rainMm, year.rainMm)).toBeLessThanOrEqual(0.005001);
  });

  it("as KNMI hours is the same within half of the last digit", () => {
    const read = readKnmiHourly(writeKnmiHourly(year, 380), { years: "all" });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const back = read.value;
    expect(back.startsAt).toBe(year.startsAt);
    expect(back.hours).toBe(8784);
    expect(worst(back.dryBulbTemperatureC, year.dryBulbTemperatureC)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.dewPointTemperatureC, year.dewPointTemperatureC)).toBeLessThanOrEqual(0.05001);
    expect(worst(back.relativeHumidityPct, year.relativeHumidityPct)).toBeLessThanOrEqual(0.5001);
    // Half a tenth of a hectopascal, and the rounded temperature in the reduction to sea level.
    expect(worst(back.pressurePa, year.pressurePa)).toBeLessThanOrEqual(5.5);
    expect(worst(back.globalHorizontalWPerM2, year.globalHorizontalWPerM2)).toBeLessThanOrEqual(1.3889);
    expect(worst(back.windSpeedMPerS, year.windSpeedMPerS)).toBeLessThanOrEqual(0.05001);
    expect(worstTurn(back.windDirectionDeg, year.windDirectionDeg)).toBeLessThanOrEqual(5.001);
    expect(worst(back.cloudCoverFraction, year.cloudCoverFraction)).toBeLessThanOrEqual(0.0625001);
    expect(worst(back.rainMm, year.rainMm)).toBeLessThanOrEqual(0.05001);
  });
});
