import { describe, expect, it } from "vitest";
import { dailyWeatherOf, type DailyColumn } from "../daily-weather.ts";
import { dailyColumns, readKnmiDaily } from "../reader/knmi-daily.ts";
import { generateYear } from "../stochastic/generate-year.ts";
import { writeKnmiDaily } from "./knmi-daily.ts";

const daily = dailyWeatherOf(generateYear({ station: "deelen", calendarYear: 2024 }), 275);
const text = writeKnmiDaily(daily);

function problemsOf(changed: string): readonly string[] {
  const outcome = readKnmiDaily(changed);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

describe("KNMI daily file", () => {
  it("is made of whole days of UTC and reads back within half of the last digit", () => {
    // The year begins at 23:00 UTC: its first whole day is 1 January, its last 30 December.
    expect(daily.days).toBe(365);
    const read = readKnmiDaily(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({ station: 275, firstDay: daily.firstDay, days: 365 });
    for (const { column, perCount } of dailyColumns) {
      const worst = daily[column].reduce(
        (most, value, d) => Math.max(most, Math.abs(value - read.value[column][d]!)),
        0,
      );
      expect(worst, column).toBeLessThanOrEqual(perCount * 0.50001);
    }
  });

  it("keeps missing cells and absent days missing", () => {
    const lines = text.trimEnd().split("\r\n");
    const column = lines[0]!.split(",").findIndex((name) => name.trim() === "Q");
    const blank = lines[3]!.split(",");
    blank[column] = "     ";
    const read = readKnmiDaily([...lines.slice(0, 3), blank.join(","), ...lines.slice(5)].join("\n"));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.days).toBe(365);
    const missing = (name: DailyColumn): number => read.value[name].filter((value) => Number.isNaN(value)).length;
    expect(missing("globalRadiationWhPerM2")).toBe(2);
    expect(missing("meanTemperatureC")).toBe(1);
  });

  it("says what is wrong", () => {
    const lines = text.trimEnd().split("\r\n");
    const row = lines[2]!;
    const like = (changed: string): string => [...lines.slice(0, 2), changed, ...lines.slice(3)].join("\n");
    expect(problemsOf("no weather")).toEqual(["weather.header-missing"]);
    expect(problemsOf(text.replace("   TG", "   XX"))).toEqual(["weather.column-missing"]);
    expect(problemsOf(like(row.split(",").slice(1).join(",")))).toEqual(["weather.column-count"]);
    expect(problemsOf(like(row.replace("20240101", "20240230")))).toEqual(["weather.date"]);
    expect(problemsOf(like(row.replace(/^ {2}275/, "  260")))).toEqual(["weather.several-stations"]);
    expect(problemsOf([...lines, row].join("\n"))).toEqual(["weather.day-duplicated"]);
    expect(problemsOf(lines.slice(0, 2).join("\n"))).toEqual(["weather.no-rows"]);
    const cells = row.split(",");
    cells[11] = "warm";
    expect(problemsOf(like(cells.join(",")))).toEqual(["weather.not-a-number"]);
  });
});
