import { readFileSync } from "node:fs";
import type { Problem } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { madeHours, madeKnmi } from "../../test-support/made-files.ts";
import { referenceFile } from "../../test-support/reference.ts";
import { describeWeather } from "../describe-weather.ts";
import { generateConditionedYear } from "../stochastic/generate-year.ts";
import { monthlyConditions } from "../stochastic/monthly-conditions.ts";
import type { WeatherYear } from "../weather-year.ts";
import { readKnmiHourly } from "./knmi-hourly.ts";
import type { ReadOptions } from "./options.ts";
import { readWeatherFile } from "./weather-file.ts";

const tenDays = madeHours(2017, 10);

function read(
  text: string,
  options?: ReadOptions,
): { readonly weather: WeatherYear; readonly warnings: readonly Problem[] } {
  const outcome = readKnmiHourly(text, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return { weather: outcome.value, warnings: outcome.warnings };
}

function problems(text: string, options?: ReadOptions): readonly Problem[] {
  const outcome = readKnmiHourly(text, options);
  return outcome.ok ? [] : outcome.problems;
}

describe("KNMI hourly reader", () => {
  it("converts units and codes", () => {
    const { weather, warnings } = read(madeKnmi(tenDays));
    expect(weather.startsAt).toBe("2017-01-01T00:00:00Z");
    expect(weather.hours).toBe(240);
    expect(weather.site).toMatchObject({ name: "De Bilt", timeZoneHours: 1 });
    expect(weather.dryBulbTemperatureC[0]).toBe(5);
    expect(weather.dewPointTemperatureC[0]).toBe(3);
    expect(weather.windSpeedMPerS[0]).toBe(4);
    expect(weather.globalHorizontalWPerM2[12]).toBeCloseTo((Math.round(tenDays[12]!.global * 0.36) * 10000) / 3600, 9);
    expect(weather.rainMm[0]).toBe(0.2);
    expect(weather.rainMm[2]).toBe(0);
    expect(weather.cloudCoverFraction[0]).toBe(0.5);
    expect(weather.cloudCoverFraction[3]).toBe(1);
    expect(weather.pressurePa[0]).toBeCloseTo(101500 - 24, -1);
    expect(weather.diffuseHorizontalWPerM2[12]).toBeGreaterThan(0);
    expect(warnings.map((warning) => `${warning.code} ${warning.path}`)).toEqual([
      "weather.year-incomplete rows",
      "weather.estimated columns/directNormalWPerM2",
      "weather.estimated columns/skyLongWaveWPerM2",
    ]);
  });

  it("has no direction for calm and variable wind", () => {
    const { weather } = read(
      madeKnmi(tenDays, (rows) => {
        rows[0]![3] = "    0";
        rows[1]![3] = "  990";
        rows[2]![3] = "  360";
      }),
    );
    expect(weather.windDirectionDeg[0]).toBeNaN();
    expect(weather.windDirectionDeg[1]).toBeNaN();
    expect(weather.windDirectionDeg[2]).toBe(360);
  });

  it("reads the web service's spelling with comments, other column order and an unknown station's place", () => {
    const columns = ["STN", "YYYYMMDD", "HH", "T", "U", "Q", "FH"];
    const table = [
      "# STN         LON(east)   LAT(north)  ALT(m)      NAME",
      "# 999         5.500       52.300      25.00       Testdorp",
    ];
    const text = [...table, madeKnmi(tenDays, undefined, columns, 999).replace("# STN", "# STN")].join("\n");
    const { weather, warnings } = read(text);
    expect(weather.site).toEqual({
      name: "Testdorp",
      latitudeDeg: 52.3,
      longitudeDeg: 5.5,
      altitudeM: 25,
      timeZoneHours: 1,
    });
    expect(weather.relativeHumidityPct[0]).toBe(87);
    expect(weather.dewPointTemperatureC[0]).toBeCloseTo(3, 0);
    expect(weather.pressurePa[0]).toBeCloseTo(101025, -1.5);
    expect(warnings.filter((warning) => warning.code === "weather.estimated").map((warning) => warning.path)).toEqual([
      "columns/pressurePa",
      "columns/directNormalWPerM2",
      "columns/cloudCoverFraction",
      "columns/skyLongWaveWPerM2",
      "columns/rainMm",
    ]);
    expect(problems(madeKnmi(tenDays, undefined, columns, 999))).toMatchObject([
      { code: "weather.station-unknown", value: 999 },
    ]);
  });

  it("takes the last complete year, the asked ones, or all", () => {
    const threeYears = madeKnmi([...madeHours(2015, 365), ...madeHours(2016, 366), ...madeHours(2017, 40)]);
    const byDefault = read(threeYears);
    expect(byDefault.weather.startsAt).toBe("2016-01-01T00:00:00Z");
    expect(byDefault.weather.hours).toBe(8784);
    expect(byDefault.warnings).toContainEqual({
      code: "weather.year-chosen",
      path: "rows",
      value: 2016,
      allowed: [2015, 2016, 2017],
    });
    expect(read(threeYears, { years: { from: 2015, to: 2016 } }).weather.hours).toBe(8760 + 8784);
    expect(read(threeYears, { years: "all" }).weather.hours).toBe(8760 + 8784 + 960);
    expect(problems(threeYears, { years: { from: 2018, to: 2018 } })).toEqual([
      {
        code: "weather.year-absent",
        path: "options/years",
        value: { from: 2018, to: 2018 },
        allowed: [2015, 2016, 2017],
      },
    ]);
    expect(problems(threeYears, { years: { from: 2017, to: 2017 } })[0]).toMatchObject({
      code: "weather.gap",
      path: "rows",
      value: { hours: 8760 - 960 },
    });
    expect(problems(threeYears, { years: { from: 2017, to: 2017 }, fillGaps: true })[0]).toMatchObject({
      code: "weather.gap-too-long",
    });
  });

  it("lists blank cells as gaps and fills a longer one by the hours of other days", () => {
    const gappy = madeKnmi(tenDays, (rows) => {
      for (let k = 98; k < 120; k += 1) rows[k]![5] = "     ";
    });
    expect(problems(gappy)).toMatchObject([
      { code: "weather.gap", path: "columns/dryBulbTemperatureC", value: { hours: 22 } },
    ]);
    const { weather, warnings } = read(gappy, { fillGaps: true });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: "weather.gap-filled", path: "columns/dryBulbTemperatureC" }),
    );
    // The daily course is kept: a straight line would be flat.
    expect(weather.dryBulbTemperatureC[107]! - weather.dryBulbTemperatureC[99]!).toBeGreaterThan(2);
  });

  it("names each fault", () => {
    const spoilt = (change: (rows: string[][]) => void): Problem => problems(madeKnmi(tenDays, change))[0]!;
    expect(spoilt((rows) => (rows[2]![5] = "  warm"))).toMatchObject({
      code: "weather.not-a-number",
      path: "row 9 column T",
      value: "warm",
    });
    expect(spoilt((rows) => rows[2]!.pop())).toEqual({
      code: "weather.column-count",
      path: "row 9",
      value: 11,
      allowed: 12,
    });
    expect(spoilt((rows) => (rows[2]![1] = "20170230"))).toMatchObject({ code: "weather.date", path: "row 9" });
    expect(spoilt((rows) => (rows[2]![0] = "De Bilt"))).toMatchObject({
      code: "weather.row-unreadable",
      path: "row 9",
    });
    expect(spoilt((rows) => (rows[2]![2] = "2"))).toMatchObject({
      code: "weather.hour-duplicated",
      path: "row 9",
      allowed: { otherRow: 8 },
    });
    expect(spoilt((rows) => (rows[2]![5] = "  700"))).toMatchObject({
      code: "weather.out-of-range",
      path: "row 9 column dryBulbTemperatureC",
      value: 70,
    });
    expect(spoilt((rows) => (rows[2]![0] = "  280"))).toMatchObject({
      code: "weather.several-stations",
      value: [260, 280],
    });
    expect(problems(madeKnmi(tenDays, undefined, ["STN", "YYYYMMDD", "HH", "T", "U", "FH"]))).toMatchObject([
      { code: "weather.column-missing", value: "Q" },
    ]);
    expect(problems(madeKnmi(tenDays, undefined, ["STN", "YYYYMMDD", "HH", "T", "Q", "FH"]))).toMatchObject([
      { code: "weather.column-missing", allowed: ["TD", "U"] },
    ]);
    expect(problems(madeKnmi([]))).toMatchObject([{ code: "weather.no-rows" }]);
    expect(problems("no header at all")).toMatchObject([{ code: "weather.header-missing" }]);
  });

  const zip = referenceFile("validation", "climate", "uurgeg_260_2011-2020.zip");
  const epw = referenceFile("validation", "climate", "NLD_DeBilt_260_KNMI_2017.epw");

  it.runIf(zip !== undefined)("reads ten real years in seconds, and a year made like them has their means", () => {
    const bytes = readFileSync(zip!);
    const before = performance.now();
    const outcome = readWeatherFile(bytes, "uurgeg_260_2011-2020.zip", { years: "all" });
    expect(performance.now() - before).toBeLessThan(5000);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
    expect(outcome.value.hours).toBe(87672);
    const observed = describeWeather(outcome.value);
    const made = describeWeather(
      generateConditionedYear({
        station: "de-bilt",
        conditions: monthlyConditions(outcome.value),
        description: "De Bilt 2011-2020",
        seed: 1,
        calendarYear: 2025,
      }),
    );
    for (let month = 1; month <= 12; month += 1) {
      const months = observed.months.filter((candidate) => candidate.month === month && candidate.hours > 600);
      const hours = months.reduce((sum, candidate) => sum + candidate.hours, 0);
      const temperature =
        months.reduce((sum, candidate) => sum + candidate.meanTemperatureC * candidate.hours, 0) / hours;
      const radiation = months.reduce((sum, candidate) => sum + candidate.globalRadiationKwhPerM2, 0) / hours;
      const own = made.months[month - 1]!;
      expect(Math.abs(own.meanTemperatureC - temperature), `temperature ${month}`).toBeLessThan(0.3);
      expect(Math.abs(own.globalRadiationKwhPerM2 / own.hours / radiation - 1), `radiation ${month}`).toBeLessThan(
        0.12,
      );
    }
    expect(Math.abs(made.weightedDegreeDays18 / (observed.weightedDegreeDays18 / 10) - 1)).toBeLessThan(0.03);
    expect(Math.abs(made.hoursAbove25C - observed.hoursAbove25C / 10)).toBeLessThan(30);
  });

  it.runIf(zip !== undefined && epw !== undefined)(
    "agrees hour by hour with an EPW made from the same observations",
    () => {
      const knmi = readWeatherFile(readFileSync(zip!), "zip", { years: { from: 2017, to: 2017 } });
      const other = readWeatherFile(readFileSync(epw!), "epw");
      if (!knmi.ok || !other.ok) throw new Error("both are readable");
      for (let k = 0; k < 8760; k += 1) {
        expect(Math.abs(knmi.value.dryBulbTemperatureC[k]! - other.value.dryBulbTemperatureC[k]!)).toBeLessThan(0.001);
        expect(Math.abs(knmi.value.globalHorizontalWPerM2[k]! - other.value.globalHorizontalWPerM2[k]!)).toBeLessThan(
          1,
        );
      }
    },
  );
});
