import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceFile } from "../../test-support/reference.ts";
import { describeWeather } from "../describe-weather.ts";
import { readWeatherFile } from "../reader/weather-file.ts";
import type { WeatherYear } from "../weather-year.ts";
import { generateConditionedYear } from "./generate-year.ts";
import { monthlyConditions } from "./monthly-conditions.ts";
import { observedConditions, observedYears } from "./observed-years.ts";

const seedsPerYear = 4;
const file = referenceFile("validation", "climate", "uurgeg_260_2011-2020.zip");

function made(year: number, seed: number): WeatherYear {
  return generateConditionedYear({
    station: "de-bilt",
    conditions: observedConditions(year),
    description: `De Bilt ${year}`,
    seed,
    calendarYear: year,
  });
}

describe("a year conditioned on a real one", () => {
  it("has its monthly means", () => {
    for (const year of [2012, 2018]) {
      const wanted = observedConditions(year);
      const got = monthlyConditions(made(year, 5));
      for (let m = 0; m < 12; m += 1) {
        expect(Math.abs(got.temperatureC[m]! - wanted.temperatureC[m]!)).toBeLessThan(0.05);
        expect(Math.abs(got.globalRadiationWPerM2[m]! / wanted.globalRadiationWPerM2[m]! - 1)).toBeLessThan(0.01);
        expect(Math.abs(got.windSpeedMPerS[m]! / wanted.windSpeedMPerS[m]! - 1)).toBeLessThan(0.02);
        expect(Math.abs(got.dewPointTemperatureC[m]! - wanted.dewPointTemperatureC[m]!)).toBeLessThan(0.15);
      }
      // Single months miss their spread where the season's course and chance run against each other.
      const spread = got.withinMonthDeviationK.map((value, m) => value / wanted.withinMonthDeviationK[m]! - 1);
      expect(Math.abs(spread.reduce((sum, value) => sum + value, 0) / 12)).toBeLessThan(0.12);
      expect(Math.sqrt(spread.reduce((sum, value) => sum + value * value, 0) / 12)).toBeLessThan(0.2);
    }
    expect(() => observedConditions(1990)).toThrow(RangeError);
  });

  it.runIf(file !== undefined)("agrees over 2011-2020 with the hours that were observed", () => {
    const bytes = readFileSync(file!);
    const of = (weather: WeatherYear) => {
      const { weightedDegreeDays18, coldestDayMeanC, hottestDayMeanC, hoursAbove25C } = describeWeather(weather);
      const warm = weather.dryBulbTemperatureC.reduce((sum, value) => sum + Math.max(0, value - 25), 0);
      const frost = weather.dryBulbTemperatureC.filter((value) => value < 0).length;
      return [weightedDegreeDays18, coldestDayMeanC, hottestDayMeanC, hoursAbove25C, warm, frost];
    };
    const means = (years: readonly (readonly number[])[]): number[] =>
      years[0]!.map((_, i) => years.reduce((sum, year) => sum + year[i]!, 0) / years.length);
    const real = means(
      observedYears.map((year) => {
        const read = readWeatherFile(bytes, "real", { years: { from: year, to: year } });
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const own = monthlyConditions(read.value).temperatureC;
        for (let m = 0; m < 12; m += 1)
          expect(Math.abs(own[m]! - observedConditions(year).temperatureC[m]!)).toBeLessThan(0.006);
        return of(read.value);
      }),
    );
    const like = means(
      observedYears.flatMap((year) => Array.from({ length: seedsPerYear }, (_, s) => of(made(year, 10 * year + s)))),
    );
    const [degreeDays = 0, coldest = 0, hottest = 0, above25 = 0, warmHours = 0, frost = 0] = like;
    expect(Math.abs(degreeDays / real[0]! - 1)).toBeLessThan(0.02);
    // The mean of ten coldest days is known to 1.1 K, that of the hottest to 0.5 K.
    expect(Math.abs(coldest - real[1]!)).toBeLessThan(1.2);
    expect(Math.abs(hottest - real[2]!)).toBeLessThan(0.7);
    expect(Math.abs(above25 / real[3]! - 1)).toBeLessThan(0.15);
    expect(Math.abs(warmHours / real[4]! - 1)).toBeLessThan(0.2);
    expect(Math.abs(frost / real[5]! - 1)).toBeLessThan(0.12);
  });
});
