import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  aNumber,
  anInstant,
  changedModel,
  claims,
  file,
  inThisProcess,
  keukentafel,
  model,
  ownFolder,
  program,
  refusal,
} from "../../test-support/run-program.ts";

const folder = ownFolder();

describe("keukentafel simulate", () => {
  it("gives zones, surfaces, windows, balance and warnings as JSON, and the hours as CSV", async () => {
    const hourly = join(folder.path, "hours.csv");
    const ended = await keukentafel([
      "simulate",
      model,
      "--weather",
      "reference:de-bilt",
      "--json",
      "--hourly",
      hourly,
    ]);
    expect(ended.code).toBe(0);
    const document: unknown = JSON.parse(ended.out);
    const at = anInstant;
    const zone = {
      heatingKwh: aNumber,
      coolingKwh: 0,
      peakHeatingKw: aNumber,
      peakHeatingAt: at,
      peakCoolingKw: 0,
      peakCoolingAt: null,
      minTemperatureC: aNumber,
      minTemperatureAt: at,
      maxTemperatureC: aNumber,
      maxTemperatureAt: at,
      meanTemperatureC: aNumber,
    };
    expect(document).toMatchObject({
      engine: { name: "keukentafel", solver: "full", stepsPerHour: 1 },
      zones: [
        { id: "living", ...zone },
        { id: "sleeping", ...zone },
      ],
      balance: [{ zone: "living" }, { zone: "sleeping" }],
      warnings: [],
    });
    expect(document).toHaveProperty(["surfaces", 0], { id: "living-front", incidentSolarKwhPerM2: aNumber });
    expect(document).toHaveProperty(["windows", 0], {
      id: "living-front-window",
      transmittedSolarKwhPerM2: aNumber,
    });

    const rows = (await readFile(hourly, "utf8")).trimEnd().split("\r\n");
    expect(rows).toHaveLength(8761);
    expect(rows[0]?.split(",").slice(0, 5)).toEqual([
      "hourBeginningUtc",
      "outdoorTemperatureC",
      "living.airTemperatureC",
      "living.operativeTemperatureC",
      "living.heatingPowerW",
    ]);
    expect(rows[1]?.split(",")[0]).toBe("2024-12-31T23:00:00Z");
    const heatingWh = rows.slice(1).reduce((sum, row) => sum + Number(row.split(",")[4]), 0);
    const { zones } = document as { readonly zones: readonly { readonly heatingKwh: number }[] };
    expect(heatingWh / 1000).toBeCloseTo(zones[0]?.heatingKwh ?? 0, 1);
    expect((await readdir(folder.path)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("gives tables to people", async () => {
    const ended = await keukentafel(["simulate", model, "--weather", "reference:de-bilt"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Warmtebalans");
    expect(ended.out).toMatch(/^living +\d/m);
  });

  it("says why a model cannot be simulated, before it runs", async () => {
    const wrong = await changedModel(folder.path, "wrong-model.json", (document) => {
      document.surfaces[2]!["zone"] = "cellar";
      document.windows[0]!["glazing"] = "gold";
    });
    const told = await refusal([
      "simulate",
      wrong,
      "--weather",
      "reference:de-bilt",
      "--hourly",
      join(folder.path, "never.csv"),
    ]);
    expect(told).toMatch(/cellar.*living, sleeping/);
    expect(told).toMatch(/gold.*double-glass/);
    expect(existsSync(join(folder.path, "never.csv"))).toBe(false);
    const negative = await changedModel(
      folder.path,
      "negative.json",
      (document) => (document.surfaces[0]!["areaM2"] = -9.5),
    );
    expect(await refusal(["simulate", negative, "--weather", "reference:de-bilt"])).toMatch(
      /\/surfaces\/0\/areaM2.*-9\.5.*0/,
    );
    expect(await refusal(["simulate", claims, "--weather", "reference:de-bilt"])).toContain(
      "keukentafel/building-model",
    );
    expect(await refusal(["simulate", join(folder.path, "none.json"), "--weather", "reference:de-bilt"])).toMatch(
      /none\.json.*ENOENT/,
    );
    expect(
      await refusal(["simulate", await file(folder.path, "half.json", '{"format":'), "--weather", "reference:de-bilt"]),
    ).toContain("half.json");
  });

  it("names a weather file that is none, and a place where nothing can be written", async () => {
    const noWeather = await file(folder.path, "letter.txt", "Beste buren,\n");
    expect(await refusal(["simulate", model, "--weather", noWeather])).toMatch(/letter\.txt.*epw/);
    expect(await refusal(["simulate", model, "--weather", await file(folder.path, "empty.epw", "")])).toContain(
      "empty.epw",
    );
    expect(await refusal(["simulate", model, "--weather", "reference:atlantis"])).toMatch(
      /reference:atlantis.*reference:de-bilt/,
    );
    const nowhere = join(folder.path, "nowhere", "hours.csv");
    expect(await refusal(["simulate", model, "--weather", "reference:de-bilt", "--hourly", nowhere])).toMatch(
      /hours\.csv.*ENOENT/,
    );
  });

  it("leaves no half file when it is interrupted", async () => {
    const target = await file(folder.path, "interrupted.csv", "what was there");
    const argv = [program, "simulate", model, "--weather", "reference:de-bilt", "--hourly", target];
    for (const afterMs of [400, 1500]) {
      const child = spawn(process.execPath, argv, { stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      setTimeout(() => child.kill("SIGINT"), afterMs);
      await ended;
      const content = await readFile(target, "utf8");
      expect(content === "what was there" || content.split("\r\n").length === 8762).toBe(true);
    }
    expect((await readdir(folder.path)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

const reference =
  process.env["KEUKENTAFEL_REFERENCE"] ??
  join(dirname(fileURLToPath(new URL("../../../../", import.meta.url))), "shared");
const weatherFiles = [
  { name: "the De Bilt EPW", path: join(reference, "validation", "climate", "NLD_DeBilt_260_KNMI_2017.epw"), argv: [] },
  {
    name: "the KNMI zip",
    path: join(reference, "validation", "climate", "uurgeg_260_2011-2020.zip"),
    argv: ["--year", "2012"],
  },
  { name: "the Denver EPW", path: join(reference, "validation", "bestest", "weather", "725650TMY3.epw"), argv: [] },
] as const;

describe("keukentafel simulate on real weather", () => {
  for (const { name, path, argv } of weatherFiles) {
    it.skipIf(!existsSync(path))(`runs on ${name}`, async () => {
      const ended = await inThisProcess(["simulate", model, "--weather", path, ...argv, "--json"]);
      expect(ended.code).toBe(0);
      const { zones } = JSON.parse(ended.out) as {
        readonly zones: readonly { readonly id: string; readonly heatingKwh: number }[];
      };
      expect(zones.map(({ id }) => id)).toEqual(["living", "sleeping"]);
      for (const { heatingKwh } of zones) {
        expect(heatingKwh).toBeGreaterThan(500);
        expect(heatingKwh).toBeLessThan(10_000);
      }
    });
  }

  it.skipIf(!existsSync(weatherFiles[0].path))(
    "lists the hours that are missing, and fills them only when asked",
    async () => {
      const lines = (await readFile(weatherFiles[0].path, "utf8")).split("\n");
      const gap = lines.findIndex((line) => line.startsWith("2017,1,14,10,"));
      expect(gap).toBeGreaterThan(0);
      lines.splice(gap, 3);
      const holed = await file(folder.path, "holed.epw", lines.join("\n"));
      const told = await refusal(["simulate", model, "--weather", holed, "--json"]);
      expect(told).toMatch(/2017-01-14T09:00/);
      expect(told).toMatch(/2017-01-14T11:00/);
      expect(told).toContain("--fill-gaps");
      const filled = await inThisProcess(["simulate", model, "--weather", holed, "--fill-gaps", "--json"]);
      expect(filled.code).toBe(0);
      expect(filled.err).toMatch(/2017-01-14T09:00/);
    },
  );
});
