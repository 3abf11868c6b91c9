import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keukentafel, ownFolder, refusal } from "../../test-support/run-program.ts";

const folder = ownFolder();

interface Check {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly tolerance: number;
  readonly ok: boolean;
}

describe("keukentafel weather", () => {
  it("checks a built-in year against the figures of its station", async () => {
    const ended = await keukentafel(["weather", "check", "reference:eelde:cold:4", "--json"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    const checks = JSON.parse(ended.out) as readonly Check[];
    expect(checks.length).toBeGreaterThan(40);
    for (const check of checks) {
      expect(Object.keys(check)).toEqual(["name", "value", "target", "tolerance", "ok"]);
      expect(check.ok).toBe(Math.abs(check.value - check.target) <= check.tolerance);
    }
    expect(checks.filter(({ ok }) => ok).length).toBeGreaterThan(0.9 * checks.length);
  });

  it("writes a year that its own check, and the other form, read back", async () => {
    const epw = join(folder.path, "made.epw");
    const made = await keukentafel([
      ..."weather generate --station vlissingen --kind normal --seed 7 --out".split(" "),
      epw,
    ]);
    expect(made).toMatchObject({ code: 0, out: "" });
    expect(await readFile(epw, "utf8")).toMatch(/^LOCATION,Vlissingen,/);
    const checked = await keukentafel(["weather", "check", epw, "--station", "vlissingen", "--json"]);
    expect(checked.code).toBe(0);
    const checks = JSON.parse(checked.out) as readonly Check[];
    expect(checks.filter(({ name }) => name.startsWith("temperature.mean")).every(({ ok }) => ok)).toBe(true);
    const knmi = join(folder.path, "made.txt");
    await keukentafel([..."weather generate --station vlissingen --kind normal --seed 7 --out".split(" "), knmi]);
    expect(await readFile(knmi, "utf8")).toMatch(/ {2}310,20241231, {3}24,/);
    const table = await keukentafel(["weather", "check", knmi, "--station", "vlissingen", "--language", "en"]);
    expect(table.out).toMatch(/temperature\.mean\.01 .* yes\n/);
    expect(table.out).toMatch(/\d+ of \d+ figures fit\.\n$/);
  });

  it("says what is possible when a name is not right", async () => {
    expect(await refusal(["weather", "check", "reference:nowhere"])).toMatch(/reference:nowhere.*reference:de-bilt/);
    expect(await refusal(["weather", "check", "reference:eelde:mild"])).toMatch(/reference:eelde:cold/);
    expect(await refusal(["weather", "check", "reference:eelde:cold:x"])).toMatch(/seed/);
    expect(await refusal(["weather", "generate", "--out", "x.csv"])).toMatch(/--out.*x\.csv.*FILE\.epw/);
    expect(await refusal(["weather", "generate", "--station", "parijs", "--out", "x.epw"])).toMatch(/parijs.*eelde/);
    expect(await refusal(["weather"])).toContain("weather generate");
  });
});
