import { readFileSync } from "node:fs";
import type { Problem } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { epwHeader, madeEpw, madeHours } from "../../test-support/made-files.ts";
import { referenceFile } from "../../test-support/reference.ts";
import { describeWeather } from "../describe-weather.ts";
import type { WeatherYear } from "../weather-year.ts";
import { readEpw } from "./epw.ts";
import type { ReadOptions } from "./options.ts";

const tenDays = madeHours(2017, 10);

function read(
  text: string,
  options?: ReadOptions,
): { readonly weather: WeatherYear; readonly warnings: readonly Problem[] } {
  const outcome = readEpw(text, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return { weather: outcome.value, warnings: outcome.warnings };
}

function problems(text: string, options?: ReadOptions): readonly Problem[] {
  const outcome = readEpw(text, options);
  return outcome.ok ? [] : outcome.problems;
}

describe("EPW reader", () => {
  it("reads rows as hours that end at their number, in the header's time zone", () => {
    const { weather, warnings } = read(madeEpw(tenDays, epwHeader({ timeZone: "1.0" })));
    expect(weather.startsAt).toBe("2016-12-31T23:00:00Z");
    expect(weather.hours).toBe(240);
    expect(weather.dryBulbTemperatureC[0]).toBe(5);
    expect(weather.relativeHumidityPct[0]).toBe(87);
    expect(weather.cloudCoverFraction[0]).toBe(0.8);
    expect(weather.windDirectionDeg[0]).toBe(240);
    expect(warnings.map((warning) => warning.code)).not.toContain("weather.universal-time-rows");
  });

  it("keeps universal-time rows of Dutch files apart from the clock at the place", () => {
    const { weather, warnings } = read(madeEpw(tenDays));
    expect(weather.startsAt).toBe("2017-01-01T00:00:00Z");
    expect(weather.site.timeZoneHours).toBe(1);
    expect(warnings.map((warning) => warning.code)).toContain("weather.universal-time-rows");
  });

  it("suspects a header whose time zone does not fit the sun, and can be told better", () => {
    const wrong = madeEpw(tenDays, epwHeader({ timeZone: "2.0" }));
    expect(read(wrong).warnings).toContainEqual({
      code: "weather.clock-suspect",
      path: "columns/globalHorizontalWPerM2",
      value: { shiftHours: -2 },
      allowed: { shiftHours: 0 },
    });
    expect(read(wrong, { timeZoneHours: 0 }).warnings.map((warning) => warning.code)).not.toContain(
      "weather.clock-suspect",
    );
  });

  it("takes blank cells and missing codes as missing and estimates cloud and long-wave", () => {
    const text = madeEpw(tenDays, epwHeader(), (rows) => {
      for (const row of rows) {
        row[22] = "99";
        row[23] = "";
        row[12] = "9999";
        row[33] = "999";
        row[20] = "999";
      }
      rows[5]![7] = "";
    });
    const { weather, warnings } = read(text);
    expect(warnings.filter((warning) => warning.code === "weather.estimated").map((warning) => warning.path)).toEqual([
      "columns/cloudCoverFraction",
      "columns/skyLongWaveWPerM2",
      "columns/rainMm",
    ]);
    expect(weather.dewPointTemperatureC[5]).toBeCloseTo(2.99, 1);
    expect(weather.windDirectionDeg[0]).toBeNaN();
    expect(weather.skyLongWaveWPerM2[12]).toBeGreaterThan(250);
  });

  it("reads old files with 32 fields and LF line ends", () => {
    const text = madeEpw(tenDays, epwHeader(), (rows) => rows.forEach((row) => row.splice(32))).replaceAll(
      "\r\n",
      "\n",
    );
    expect(read(text).weather.hours).toBe(240);
  });

  it("takes a typical year's months from different years as one", () => {
    const { weather } = read(
      madeEpw(tenDays, epwHeader(), (rows) => rows.slice(120).forEach((row) => (row[0] = "1999"))),
    );
    expect(weather.startsAt).toBe("2023-01-01T00:00:00Z");
  });

  it("notices that a leap year's 29 February was left out", () => {
    const leap = madeHours(2016, 366).filter((hour) => !(hour.month === 2 && hour.day === 29));
    const { weather, warnings } = read(madeEpw(leap, epwHeader({ period: "1/1,12/31" })));
    expect(weather.hours).toBe(8760);
    expect(warnings).toContainEqual({
      code: "weather.leap-day-absent",
      path: "rows",
      value: 2016,
      allowed: { yearUsed: 2023 },
    });
    const whole = read(madeEpw(madeHours(2016, 366), epwHeader({ leap: "Yes", period: "1/1,12/31" })));
    expect(whole.weather.hours).toBe(8784);
    expect(whole.weather.startsAt).toBe("2016-01-01T00:00:00Z");
  });

  it("lists gaps and fills them only when asked", () => {
    const gappy = madeEpw(tenDays, epwHeader(), (rows) => {
      rows[30]![6] = "99.9";
      rows[30]![7] = "99.9";
      rows[60]![13] = "9999";
      rows[60]![14] = "9999";
      rows[60]![15] = "9999";
      rows.splice(100, 2);
    });
    const found = problems(gappy);
    expect(found).toContainEqual({
      code: "weather.gap",
      path: "rows",
      value: { hours: 2, startingAt: ["2017-01-05T04:00:00Z", "2017-01-05T05:00:00Z"] },
      allowed: { hours: 0, option: "fillGaps" },
    });
    expect(found.map((problem) => problem.path)).toEqual([
      "rows",
      "columns/dryBulbTemperatureC",
      "columns/dewPointTemperatureC",
      "columns/globalHorizontalWPerM2",
    ]);
    const { weather, warnings } = read(gappy, { fillGaps: true });
    expect(weather.dryBulbTemperatureC[30]).toBeCloseTo(
      (weather.dryBulbTemperatureC[29]! + weather.dryBulbTemperatureC[31]!) / 2,
      9,
    );
    // Noon of the third day: the clearness of the neighbours with the hour's own sun.
    expect(Math.abs(weather.globalHorizontalWPerM2[60]! / 248 - 1)).toBeLessThan(0.1);
    const filled = warnings.filter((warning) => warning.code === "weather.gap-filled");
    expect(filled.find((warning) => warning.path === "columns/dryBulbTemperatureC")?.value).toEqual({
      hours: 3,
      startingAt: ["2017-01-02T06:00:00Z", "2017-01-05T04:00:00Z", "2017-01-05T05:00:00Z"],
    });
  });

  it("counts rows missing at the end as a gap", () => {
    expect(problems(madeEpw(tenDays.slice(0, 239)))).toContainEqual(
      expect.objectContaining({
        code: "weather.gap",
        path: "rows",
        value: { hours: 1, startingAt: ["2017-01-10T23:00:00Z"] },
      }),
    );
  });

  it("names each fault with its row and column", () => {
    const spoilt = (change: (rows: string[][]) => void): Problem => problems(madeEpw(tenDays, epwHeader(), change))[0]!;
    expect(spoilt((rows) => rows[0]!.splice(20))).toEqual({
      code: "weather.column-count",
      path: "row 9",
      value: 20,
      allowed: { minimum: 32, maximum: 35 },
    });
    expect(spoilt((rows) => (rows[2]![6] = "warm"))).toMatchObject({
      code: "weather.not-a-number",
      path: "row 11 column 7 (dry bulb)",
      value: "warm",
    });
    expect(spoilt((rows) => (rows[2]![6] = "-61"))).toMatchObject({
      code: "weather.out-of-range",
      path: "row 11 column dryBulbTemperatureC",
      value: -61,
    });
    expect(spoilt((rows) => (rows[2]![13] = "-20"))).toMatchObject({
      code: "weather.out-of-range",
      path: "row 11 column globalHorizontalWPerM2",
    });
    expect(spoilt((rows) => (rows[2]![8] = "140"))).toMatchObject({
      code: "weather.out-of-range",
      path: "row 11 column relativeHumidityPct",
    });
    expect(spoilt((rows) => (rows[2]![3] = "25"))).toMatchObject({ code: "weather.date", path: "row 11" });
    expect(spoilt((rows) => (rows[2]![3] = "2"))).toMatchObject({
      code: "weather.hour-duplicated",
      path: "row 11",
      allowed: { otherRow: 10 },
    });
    expect(spoilt((rows) => rows.forEach((row) => row.fill("9999", 13, 16)))).toMatchObject({
      code: "weather.radiation-missing",
    });
    expect(spoilt((rows) => rows.forEach((row) => (row[6] = String(32 + 1.8 * Number(row[6])))))).toMatchObject({
      code: "weather.fahrenheit",
    });
  });

  it("refuses unreadable headers, several records per hour and files without rows", () => {
    expect(problems("hello\nworld")).toMatchObject([
      { code: "weather.header-missing" },
      { code: "weather.header-missing" },
    ]);
    const header = epwHeader();
    expect(problems(madeEpw(tenDays, header.with(0, "LOCATION,X,-,NLD,made,1,north,5.18,0,2")))).toMatchObject([
      { code: "weather.not-a-number", path: "header LOCATION latitude", value: "north" },
    ]);
    expect(problems(madeEpw(tenDays, header.with(7, "DATA PERIODS,1,4,Data,Sunday,1/1,1/10")))).toMatchObject([
      { code: "weather.records-per-hour", value: "4" },
    ]);
    expect(problems(madeEpw(tenDays, header.with(7, "DATA PERIODS,2,1,Data,Sunday,1/1,1/10")))).toMatchObject([
      { code: "weather.several-periods", value: "2" },
    ]);
    expect(problems(madeEpw([], header))).toMatchObject([{ code: "weather.no-rows" }]);
  });

  it("warns when beam and diffuse do not make the global radiation", () => {
    const text = madeEpw(tenDays, epwHeader(), (rows) => {
      for (const row of rows) row[14] = String(Number(row[13]) * 2);
    });
    expect(read(text).warnings.map((warning) => warning.code)).toContain("weather.radiation-closure");
    expect(read(madeEpw(tenDays)).warnings.map((warning) => warning.code)).not.toContain("weather.radiation-closure");
  });

  const dutch = referenceFile("validation", "climate", "NLD_DeBilt_260_KNMI_2017.epw");
  it.runIf(dutch !== undefined)("reads a Dutch file made from KNMI hours", () => {
    const { weather, warnings } = read(readFileSync(dutch!, "latin1"));
    expect(weather.hours).toBe(8760);
    expect(weather.startsAt).toBe("2017-01-01T00:00:00Z");
    const description = describeWeather(weather);
    expect(description.meanTemperatureC).toBeCloseTo(10.964, 2);
    expect(description.globalRadiationKwhPerM2).toBeCloseTo(1020, 0);
    expect(warnings.map((warning) => warning.code)).not.toContain("weather.clock-suspect");
    expect(warnings.map((warning) => warning.code)).not.toContain("weather.radiation-closure");
    // The later files of this series have the same kind of rows under a header that says UTC+1.
    expect(read(readFileSync(dutch!, "latin1"), { timeZoneHours: 1 }).warnings).toContainEqual(
      expect.objectContaining({ code: "weather.clock-suspect", value: { shiftHours: -1 } }),
    );
  });

  const denver = referenceFile("validation", "bestest", "weather", "725650TMY3.epw");
  it.runIf(denver !== undefined)("reads the Denver file of the building energy simulation tests", () => {
    const { weather, warnings } = read(readFileSync(denver!, "latin1"));
    expect(weather.hours).toBe(8760);
    expect(weather.site.timeZoneHours).toBe(-7);
    expect(weather.startsAt.slice(4)).toBe("-01-01T07:00:00Z");
    expect(weather.dryBulbTemperatureC[0]).toBe(-18);
    expect(weather.skyLongWaveWPerM2[0]).toBe(181);
    expect(weather.pressurePa[0]).toBe(83700);
    expect(warnings.map((warning) => `${warning.code} ${warning.path}`)).toEqual(["weather.estimated columns/rainMm"]);
  });
});
