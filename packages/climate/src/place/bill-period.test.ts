import { describe, expect, it } from "vitest";
import { generateYear } from "../stochastic/generate-year.ts";
import { billWeather } from "./bill-period.ts";

const year = generateYear({ station: "de-bilt", calendarYear: 2023 });

function of(from: string, until: string) {
  const outcome = billWeather(year, { from, until });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

describe("weather of a bill", () => {
  it("begins and ends at midnight on the clock on the wall", () => {
    const winter = of("2023-02-01", "2023-03-01").value;
    expect(winter.weather.startsAt).toBe("2023-01-31T23:00:00Z");
    expect(winter.weather.hours).toBe(28 * 24);
    expect(winter.weather.dryBulbTemperatureC[0]).toBe(year.dryBulbTemperatureC[31 * 24]);
    const summer = of("2023-06-01", "2023-07-01").value;
    expect(summer.weather.startsAt).toBe("2023-05-31T22:00:00Z");
    expect(summer.weather.rainMm[0]).toBe(year.rainMm[151 * 24 - 1]);
  });

  it("knows days of 23 and 25 hours", () => {
    expect(of("2023-03-26", "2023-03-27").value.periodHours).toBe(23);
    expect(of("2023-03-25", "2023-03-26").value.periodHours).toBe(24);
    expect(of("2023-10-29", "2023-10-30").value.periodHours).toBe(25);
    expect(of("2023-01-01", "2024-01-01").value.periodHours).toBe(8760);
  });

  it("counts and reports what is missing", () => {
    const half = of("2023-12-01", "2024-02-01");
    expect(half.value.missingHours).toBe(31 * 24);
    expect(half.value.weather.hours).toBe(31 * 24);
    expect(half.warnings).toMatchObject([{ code: "weather.period-hours-missing", value: { hours: 744 } }]);
    expect(billWeather(year, { from: "2024-02-01", until: "2024-03-01" })).toMatchObject({
      ok: false,
      problems: [{ code: "weather.period-outside" }],
    });
    for (const [from, until] of [
      ["2023-02-29", "2023-03-01"],
      ["2023-03-01", "2023-03-01"],
      ["1 maart", "2023-03-01"],
    ] as const)
      expect(billWeather(year, { from, until })).toMatchObject({ ok: false, problems: [{ code: "weather.date" }] });
  });
});
