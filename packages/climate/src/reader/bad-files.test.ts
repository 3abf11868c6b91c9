import { beforeAll, describe, expect, it } from "vitest";
import { generateYear } from "../stochastic/generate-year.ts";
import { writeEpw } from "../writer/epw.ts";
import { writeKnmiHourly } from "../writer/knmi-hourly.ts";
import { readWeatherFile } from "./weather-file.ts";

let epw: string[];
let knmi: string[];

beforeAll(() => {
  const year = generateYear({ station: "de-bilt", calendarYear: 2023 });
  epw = writeEpw(year).trimEnd().split("\r\n");
  knmi = writeKnmiHourly(year, 260).trimEnd().split("\r\n");
});

function read(lines: readonly string[]): {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
} {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const outcome = readWeatherFile(bytes, "file", { years: "all" });
  const codes = (of: readonly { readonly code: string }[]): string[] => of.map(({ code }) => code);
  return outcome.ok
    ? { problems: [], warnings: codes(outcome.warnings) }
    : { problems: codes(outcome.problems), warnings: [] };
}

/** Rows with one cell changed. */
function changed(lines: readonly string[], header: number, cell: number, change: (text: string) => string): string[] {
  return lines.map((line, i) => {
    if (i < header) return line;
    const cells = line.split(",");
    cells[cell] = change(cells[cell] ?? "");
    return cells.join(",");
  });
}

describe("bad weather files", () => {
  it("the files they are made from are good", () => {
    expect(read(epw).problems).toEqual([]);
    expect(read(knmi).problems).toEqual([]);
  });

  it("wrong column count", () => {
    expect(
      new Set(read(epw.map((line, i) => (i === 100 ? line.split(",").slice(0, 20).join(",") : line))).problems),
    ).toEqual(new Set(["weather.column-count"]));
    expect(read(knmi.map((line, i) => (i === 100 ? line.split(",").slice(0, 9).join(",") : line))).problems).toEqual([
      "weather.column-count",
    ]);
  });

  it("a day of 23 hours: rows by the clock on the wall", () => {
    // 26 March 2023, the hour from two to three.
    const spring = epw.filter((line) => !line.startsWith("2023,3,26,3,"));
    expect(spring).toHaveLength(epw.length - 1);
    expect(read(spring).problems).toEqual(["weather.short-day"]);
    const other = epw.filter((line) => !line.startsWith("2023,3,27,3,"));
    expect(read(other).problems).toEqual(["weather.gap"]);
  });

  it("local time for universal time", () => {
    const offset = 6;
    const late = epw.map((line, i) => {
      if (i < 8) return line;
      const source = epw[8 + ((i - 8 - offset + 8760) % 8760)]!.split(",");
      return [...line.split(",").slice(0, 6), ...source.slice(6)].join(",");
    });
    expect(read(late).warnings).toContain("weather.clock-suspect");
  });

  it("missing radiation", () => {
    const none = [13, 14, 15].reduce((lines, cell) => changed(lines, 8, cell, () => "9999"), epw);
    expect(read(none).problems).toEqual(["weather.radiation-missing"]);
    expect(read(changed(knmi, 5, 11, () => "    0")).problems).toEqual(["weather.radiation-missing"]);
  });

  it("Fahrenheit", () => {
    const fahrenheit = changed(epw, 8, 6, (text) => (Number(text) * 1.8 + 32).toFixed(1));
    expect(read(fahrenheit).problems).toEqual(["weather.fahrenheit"]);
  });

  it("a year that stands twice in the file, or is a copy of the year before", () => {
    const rows = knmi.slice(5);
    expect(read([...knmi, ...rows]).problems).toEqual(["weather.year-duplicated"]);
    const copy = rows.map((line) =>
      line.replace(/,(2022|2023)(\d{4}),/, (_, year, rest) => `,${Number(year) + 1}${rest},`),
    );
    expect(read([...knmi, ...copy.slice(1)]).problems).toEqual(["weather.year-duplicated"]);
    expect(read([...epw, ...epw.slice(8)]).problems).toEqual(["weather.year-duplicated"]);
  });
});
