import { sha256Hex } from "@keukentafel/repeatable";
import { beforeAll, describe, expect, it } from "vitest";
import { describeWeather } from "../describe-weather.ts";
import type { WeatherDescription } from "../describe-weather.ts";
import { sunHours } from "../sun-hours.ts";
import { weatherChecks } from "../weather-checks.ts";
import type { WeatherYear } from "../weather-year.ts";
import { generateYear, referenceYear } from "./reference-year.ts";
import { deBiltStatistics as statistics } from "./statistics.ts";

let year: WeatherYear;
let description: WeatherDescription;

beforeAll(() => {
  year = referenceYear("de-bilt");
  description = describeWeather(year);
});

function monthly(values: Float64Array): number[] {
  const sums = new Array<number>(12).fill(0);
  let k = 0;
  return description.months.map((month, m) => {
    for (const end = k + month.hours; k < end; k += 1) sums[m]! += values[k]!;
    return sums[m]! / month.hours;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i += 1) {
    ab += (a[i]! - meanA) * (b[i]! - meanB);
    aa += (a[i]! - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

/** Daily mean temperature and clearness of the days of some months (0…11). */
function days(months: readonly number[]): { readonly temperature: number[]; readonly clearness: number[] } {
  const sun = sunHours(year);
  const temperature: number[] = [];
  const clearness: number[] = [];
  let k = 0;
  description.months.forEach((month, m) => {
    for (const end = k + month.hours; k < end; k += 24) {
      if (!months.includes(m)) continue;
      let t = 0;
      let g = 0;
      let outside = 0;
      for (let h = k; h < k + 24; h += 1) {
        t += year.dryBulbTemperatureC[h]! / 24;
        g += year.globalHorizontalWPerM2[h]!;
        outside += sun.extraterrestrialNormalWPerM2[h]! * sun.up[h]! * sun.sunlitFraction[h]!;
      }
      temperature.push(t);
      clearness.push(g / outside);
    }
  });
  return { temperature, clearness };
}

describe("reference year De Bilt", () => {
  it("is a common year from local standard midnight with values in range", () => {
    expect(year.startsAt).toBe("2024-12-31T23:00:00Z");
    expect(year.hours).toBe(8760);
    expect(year.site.timeZoneHours).toBe(1);
    expect(year.source.kind).toBe("generated");
    expect(year.source.description).toContain("2011-2020");
    expect(weatherChecks(year)).toEqual([]);
    const series = Object.values(year).filter((values) => values instanceof Float64Array);
    expect(series).toHaveLength(12);
    for (const values of series) {
      expect(values.length).toBe(8760);
      expect(values.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  it("has the monthly means of its base period", () => {
    const temperature = monthly(year.dryBulbTemperatureC);
    const radiation = monthly(year.globalHorizontalWPerM2);
    const wind = monthly(year.windSpeedMPerS);
    const dewPoint = monthly(year.dewPointTemperatureC);
    const humidity = monthly(year.relativeHumidityPct);
    const cloud = monthly(year.cloudCoverFraction);
    const rain = monthly(year.rainMm);
    for (let m = 0; m < 12; m += 1) {
      expect(Math.abs(temperature[m]! - statistics.meanTemperature[m]!), `temperature ${m + 1}`).toBeLessThan(0.1);
      expect(Math.abs(radiation[m]! / statistics.meanGlobalRadiation[m]! - 1), `radiation ${m + 1}`).toBeLessThan(0.01);
      expect(Math.abs(wind[m]! / statistics.meanWindSpeed[m]! - 1), `wind ${m + 1}`).toBeLessThan(0.03);
      expect(Math.abs(dewPoint[m]! - statistics.meanDewPoint[m]!), `dew point ${m + 1}`).toBeLessThan(0.1);
      expect(Math.abs(humidity[m]! - statistics.meanRelativeHumidity[m]!), `humidity ${m + 1}`).toBeLessThan(2);
      expect(Math.abs(cloud[m]! - statistics.meanCloudCover[m]!), `cloud ${m + 1}`).toBeLessThan(0.03);
      expect(Math.abs((24 * rain[m]!) / statistics.rainPerDay[m]! - 1), `rain ${m + 1}`).toBeLessThan(0.01);
    }
  });

  it("has the base period's degree days, within 3 %", () => {
    expect(Math.abs(description.weightedDegreeDays18 / statistics.weightedDegreeDays - 1)).toBeLessThan(0.02);
    expect(Math.abs(description.degreeDays18 / statistics.unweightedDegreeDays - 1)).toBeLessThan(0.02);
  });

  it("has a cold spell of about one in two years and a hot spell", () => {
    expect(description.coldestDayMeanC).toBeLessThan(-4);
    expect(description.coldestDayMeanC).toBeGreaterThan(-6);
    expect(description.hottestDayMeanC).toBeGreaterThan(24.5);
    expect(description.maximumTemperatureC).toBeGreaterThan(31);
    expect(description.maximumTemperatureC).toBeLessThan(35);
    expect(description.minimumTemperatureC).toBeGreaterThan(-12);
    // 2011–2020: 162 hours a year over 25 °C.
    expect(Math.abs(description.hoursAbove25C - 162)).toBeLessThan(20);
  });

  it("is clear when cold in winter and clear when warm in summer", () => {
    // Observed −0.3…−0.44 and +0.4…+0.5 (De Bilt, 1991–2020).
    const winter = [0, 1, 11].map((m) => days([m])).map((of) => correlation(of.temperature, of.clearness));
    const summer = [5, 6, 7].map((m) => days([m])).map((of) => correlation(of.temperature, of.clearness));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(winter) + 0.36)).toBeLessThan(0.15);
    expect(Math.abs(mean(summer) - 0.45)).toBeLessThan(0.15);
  });

  it("varies from hour to hour as the weather does", () => {
    const shifted = (by: number): number => {
      const season = 14 * 24;
      const t = year.dryBulbTemperatureC;
      const a: number[] = [];
      const b: number[] = [];
      for (let k = 0; k + by < year.hours; k += 1) {
        if (k % season > season - by - 1) continue;
        a.push(t[k]!);
        b.push(t[k + by]!);
      }
      return correlation(a, b);
    };
    expect(shifted(1)).toBeGreaterThan(0.985);
    expect(shifted(1)).toBeLessThan(0.999);
    let largestJump = 0;
    for (let k = 1; k < year.hours; k += 1)
      largestJump = Math.max(largestJump, Math.abs(year.dryBulbTemperatureC[k]! - year.dryBulbTemperatureC[k - 1]!));
    expect(largestJump).toBeLessThan(6);
    const july = year.dryBulbTemperatureC.subarray(24 * 181, 24 * 212);
    const byHour = Array.from({ length: 24 }, (_, h) =>
      july.filter((__, k) => k % 24 === h).reduce((sum, value) => sum + value, 0),
    );
    const warmest = byHour.indexOf(Math.max(...byHour));
    expect(warmest).toBeGreaterThanOrEqual(13);
    expect(warmest).toBeLessThanOrEqual(16);
  });

  it("obeys the physics of air and radiation", () => {
    const sun = sunHours(year);
    const hoursThat = (holds: (k: number) => boolean): number => {
      let count = 0;
      for (let k = 0; k < year.hours; k += 1) if (holds(k)) count += 1;
      return count;
    };
    const closure = (k: number): number =>
      year.diffuseHorizontalWPerM2[k]! + year.directNormalWPerM2[k]! * sun.up[k]! - year.globalHorizontalWPerM2[k]!;
    expect(hoursThat((k) => year.dewPointTemperatureC[k]! > year.dryBulbTemperatureC[k]!)).toBe(0);
    expect(hoursThat((k) => sun.sunlitFraction[k] === 0 && year.globalHorizontalWPerM2[k]! > 0)).toBe(0);
    expect(hoursThat((k) => Math.abs(closure(k)) > 1e-9)).toBe(0);
    expect(hoursThat((k) => year.rainMm[k]! > 0)).toBeGreaterThan(800);
    expect(hoursThat((k) => year.rainMm[k]! > 0 && year.cloudCoverFraction[k]! < 0.875)).toBe(0);
  });

  it("brings easterly wind with winter cold", () => {
    const winterHours = [...Array(59 * 24).keys()];
    const east = (k: number): boolean => year.windDirectionDeg[k]! > 22.5 && year.windDirectionDeg[k]! < 112.5;
    const cold = winterHours.filter((k) => year.dryBulbTemperatureC[k]! < 0);
    const mild = winterHours.filter((k) => year.dryBulbTemperatureC[k]! > 7);
    expect(cold.filter(east).length / cold.length).toBeGreaterThan(mild.filter(east).length / mild.length + 0.1);
  });

  it("is the same, byte for byte, every time; another seed is another year", () => {
    const bytes = (weather: WeatherYear): string =>
      sha256Hex(
        [...weather.dryBulbTemperatureC, ...weather.globalHorizontalWPerM2, ...weather.windSpeedMPerS].join(","),
      );
    expect(bytes(referenceYear("de-bilt"))).toBe(bytes(year));
    // Pinned: a change here means that every result made with this year changes, and must be meant.
    expect(bytes(year)).toBe("2ae973d288ef534f1aa6fc2c3c8f0d2cd93f94b1ff082fb37e09520196d17c52");
    expect(bytes(generateYear(statistics, statistics.seed + 1))).not.toBe(bytes(year));
  });
});
