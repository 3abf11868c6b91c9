import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";
import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

const program = fileURLToPath(new URL("main.ts", import.meta.url));
const examples = fileURLToPath(new URL("../examples", import.meta.url));
const model = join(examples, "two-zone-house.json");
const claims = join(examples, "terraced-house-1970.json");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person would, and waits for its end. */
function keukentafel(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { ...process.env, LANG: "nl_NL.UTF-8", LC_ALL: "", KEUKENTAFEL_TOKEN: "", ...environment };
  const child = spawn(process.execPath, [program, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  const streams = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (streams.out += data.toString("utf8")));
  child.stderr.on("data", (data: Buffer) => (streams.err += data.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...streams }));
  });
}

/** The same without a process of its own, which takes longer to start than a refusal. */
async function inThisProcess(argv: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const streams = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => void (streams.out += text),
    err: (text) => void (streams.err += text),
    interactive: false,
    language: languageOf(argv, environment),
  };
  return { code: await run(argv, environment, terminal, "2026-05-01T10:00:00Z"), ...streams };
}

/** What every refusal has in common: nothing on standard output, no stack trace, the code for bad input. */
async function refusal(argv: readonly string[], environment = {}): Promise<string> {
  const ended = await inThisProcess(argv, environment);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).not.toMatch(/^\s+at |node:internal/m);
  return ended.err;
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keukentafel-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface ModelDocument {
  readonly surfaces: Record<string, unknown>[];
  readonly windows: Record<string, unknown>[];
}

/** The example with something else in it. */
async function changedModel(name: string, change: (document: ModelDocument) => void): Promise<string> {
  const document = JSON.parse(await readFile(model, "utf8")) as ModelDocument;
  change(document);
  return file(name, JSON.stringify(document));
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("keukentafel", () => {
  it("explains itself, in the language of the system or the one asked for", async () => {
    const dutch = await keukentafel(["--help"]);
    expect(dutch).toMatchObject({ code: 0, err: "" });
    expect(dutch.out).toContain("Opdrachten:");
    const english = await keukentafel(["--help"], { LANG: "en_GB.UTF-8" });
    expect(english.out).toContain("Commands:");
    for (const command of ["simulate", "home", "plan", "schema", "serve", "backup", "restore"]) {
      expect(dutch.out).toContain(`  ${command} `);
    }
    const help = await keukentafel(["simulate", "--help", "--language", "en"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("keukentafel simulate MODEL.json");
    expect(help.out).toContain("--fill-gaps");
  });

  it("tells its version", async () => {
    expect(await keukentafel(["--version"])).toEqual({
      code: 0,
      out: expect.stringMatching(/^keukentafel \d+\.\d+\.\d+\n$/),
      err: "",
    });
  });

  it("names a command, an option, a value and an argument that are not right, with what is", async () => {
    const ended = await keukentafel(["simulate", model, "--weather", "nowhere.epw"]);
    expect(ended).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^nowhere\.epw .*ENOENT.*\n$/) });
    expect(await refusal(["simulat"])).toContain("simulat");
    expect(await refusal(["simulate", model, "--wether", "x"])).toMatch(/--wether.*--weather/);
    expect(await refusal(["simulate", model, "--weather"])).toContain("--weather");
    expect(await refusal(["simulate", model])).toMatch(/--weather.*reference:de-bilt/);
    expect(await refusal(["simulate", "--weather", "reference:de-bilt"])).toContain("MODEL.json");
    expect(await refusal(["simulate", model, "--weather", "reference:de-bilt", "--solver", "fast"])).toMatch(
      /--solver.*fast.*full, dense/,
    );
    expect(await refusal(["home", claims, "--seed", "-1"])).toMatch(/--seed/);
    expect(await refusal(["plan", claims, "--choices", "roof=gold"])).toMatch(/roof\.gold.*inside_rc6/);
    expect(await refusal(["plan", claims, "--date", "2026-02-30"])).toMatch(/2026-02-30/);
    expect(await refusal(["schema", "house"])).toMatch(/house.*model, claims/);
    expect(await refusal(["home", claims, "--language", "fr"])).toMatch(/--language.*fr.*nl, en/);
    expect(await refusal([])).toContain("Opdrachten:");
  });
});

describe("keukentafel schema", () => {
  it.each(["model", "claims"])("prints the JSON Schema of a %s document", async (name) => {
    const ended = await keukentafel(["schema", name]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(ended.out)).toMatchObject({ type: "object", properties: { format: {}, version: {} } });
  });
});

describe("keukentafel simulate", () => {
  it("gives zones, surfaces, windows, balance and warnings as JSON, and the hours as CSV", async () => {
    const hourly = join(folder, "hours.csv");
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
    const at = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:00:00/);
    const zone = {
      heatingKwh: expect.any(Number),
      coolingKwh: 0,
      peakHeatingKw: expect.any(Number),
      peakHeatingAt: at,
      peakCoolingKw: 0,
      peakCoolingAt: null,
      minTemperatureC: expect.any(Number),
      minTemperatureAt: at,
      maxTemperatureC: expect.any(Number),
      maxTemperatureAt: at,
      meanTemperatureC: expect.any(Number),
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
    expect(document).toHaveProperty(["surfaces", 0], { id: "living-front", incidentSolarKwhPerM2: expect.any(Number) });
    expect(document).toHaveProperty(["windows", 0], {
      id: "living-front-window",
      transmittedSolarKwhPerM2: expect.any(Number),
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
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("gives tables to people", async () => {
    const ended = await keukentafel(["simulate", model, "--weather", "reference:de-bilt"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Warmtebalans");
    expect(ended.out).toMatch(/^living +\d/m);
  });

  it("says why a model cannot be simulated, before it runs", async () => {
    const wrong = await changedModel("wrong-model.json", (document) => {
      document.surfaces[2]!["zone"] = "cellar";
      document.windows[0]!["glazing"] = "gold";
    });
    const told = await refusal([
      "simulate",
      wrong,
      "--weather",
      "reference:de-bilt",
      "--hourly",
      join(folder, "never.csv"),
    ]);
    expect(told).toMatch(/cellar.*living, sleeping/);
    expect(told).toMatch(/gold.*double-glass/);
    expect(existsSync(join(folder, "never.csv"))).toBe(false);
    const negative = await changedModel("negative.json", (document) => (document.surfaces[0]!["areaM2"] = -9.5));
    expect(await refusal(["simulate", negative, "--weather", "reference:de-bilt"])).toMatch(
      /\/surfaces\/0\/areaM2.*-9\.5.*0/,
    );
    expect(await refusal(["simulate", claims, "--weather", "reference:de-bilt"])).toContain(
      "keukentafel/building-model",
    );
    expect(await refusal(["simulate", join(folder, "none.json"), "--weather", "reference:de-bilt"])).toMatch(
      /none\.json.*ENOENT/,
    );
    expect(
      await refusal(["simulate", await file("half.json", '{"format":'), "--weather", "reference:de-bilt"]),
    ).toContain("half.json");
  });

  it("names a weather file that is none, and a place where nothing can be written", async () => {
    const noWeather = await file("letter.txt", "Beste buren,\n");
    expect(await refusal(["simulate", model, "--weather", noWeather])).toMatch(/letter\.txt.*epw/);
    expect(await refusal(["simulate", model, "--weather", await file("empty.epw", "")])).toContain("empty.epw");
    expect(await refusal(["simulate", model, "--weather", "reference:rotterdam"])).toMatch(
      /reference:rotterdam.*reference:de-bilt/,
    );
    const nowhere = join(folder, "nowhere", "hours.csv");
    expect(await refusal(["simulate", model, "--weather", "reference:de-bilt", "--hourly", nowhere])).toMatch(
      /hours\.csv.*ENOENT/,
    );
  });

  it("leaves no half file when it is interrupted", async () => {
    const target = await file("interrupted.csv", "what was there");
    const argv = [program, "simulate", model, "--weather", "reference:de-bilt", "--hourly", target];
    for (const afterMs of [400, 1500]) {
      const child = spawn(process.execPath, argv, { stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      setTimeout(() => child.kill("SIGINT"), afterMs);
      await ended;
      const content = await readFile(target, "utf8");
      expect(content === "what was there" || content.split("\r\n").length === 8762).toBe(true);
    }
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("keukentafel home", () => {
  it("describes a home with sources, and shows how it works with ranges", async () => {
    const ended = await keukentafel(["home", claims, "--json", "--draws", "2"]);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({
      description: {
        facts: { form: { likely: "mid_terrace", from: "claim" } },
        inputs: {
          "envelope.roof.rc": { from: "default", source: expect.stringMatching(/\w/), unit: expect.any(String) },
        },
      },
      insight: {
        central: { energy: { gasM3: { total: expect.any(Number) } } },
        ranges: {
          "energy.gasM3.total": { likely: expect.any(Number), p10: expect.any(Number), p90: expect.any(Number) },
        },
        provenance: { seed: 1, draws: 2 },
      },
    });
  });

  it("gives the same bytes for the same seed, and other ranges for another one", async () => {
    const argv = ["home", claims, "--json", "--draws", "1", "--seed"];
    const [first, again, other] = [
      await inThisProcess([...argv, "7"], {}),
      await inThisProcess([...argv, "7"], {}),
      await inThisProcess([...argv, "8"], {}),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  }, 120_000);

  it("names the answer that cannot be, at its place in the file", async () => {
    const answers = { "home.form": "castle", "home.constructionYear": 1492, "home.colour": "red" };
    const wrong = await file("claims.json", JSON.stringify({ format: "keukentafel/claims", version: 1, answers }));
    const told = await refusal(["home", wrong, "--language", "en"]);
    expect(told).toMatch(/\/answers\/home\.form: 'castle'.*mid_terrace/);
    expect(told).toMatch(/\/answers\/home\.constructionYear: 1492.*1600.*2026/);
    expect(told).toMatch(/\/answers\/home\.colour.*home\.form/);
    expect(await refusal(["home", model])).toContain("keukentafel/claims");
  });
});

describe("keukentafel plan", () => {
  it("gives possibilities and the plan of the choices asked for", async () => {
    const choices = "facade=cavity_fill,glazing=hrpp_all";
    const ended = await keukentafel([
      "plan",
      claims,
      "--json",
      "--draws",
      "0",
      "--date",
      "2026-05-01",
      "--choices",
      choices,
    ]);
    expect(ended.code).toBe(0);
    const document = JSON.parse(ended.out) as {
      readonly possibilities: {
        readonly singles: readonly unknown[];
        readonly ways: readonly { readonly id: string }[];
      };
      readonly plan: { readonly steps: readonly { readonly dimension: string }[] };
    };
    expect(document).toMatchObject({ date: "2026-05-01" });
    expect(document.possibilities.ways.map(({ id }) => id)).toEqual(["nothing", "enough", "further"]);
    expect(document.possibilities.singles.length).toBeGreaterThan(15);
    expect(document.plan.steps.map(({ dimension }) => dimension).toSorted()).toEqual(["facade", "glazing"]);
  }, 120_000);
});

describe("keukentafel backup and restore", () => {
  it("ask for a token and a server, and never repeat the token", async () => {
    const backup = join(folder, "backup.ndjson");
    expect(await refusal(["backup", backup])).toContain("KEUKENTAFEL_TOKEN");
    const short = await file("token", "too-short-to-be-one");
    expect(await refusal(["backup", backup, "--token-file", short])).not.toContain("too-short-to-be-one");
    const token = "t".repeat(43);
    expect(await refusal(["backup", backup, "--server", "kitchen"], { KEUKENTAFEL_TOKEN: token })).toMatch(
      /--server.*kitchen/,
    );
    const unreachable = await refusal(["backup", backup, "--server", "http://127.0.0.1:1"], {
      KEUKENTAFEL_TOKEN: token,
    });
    expect(unreachable).toContain("http://127.0.0.1:1");
    expect(unreachable).not.toContain(token);
    expect(existsSync(backup)).toBe(false);
    expect(await refusal(["restore", join(folder, "none.ndjson")], { KEUKENTAFEL_TOKEN: token })).toContain(
      "none.ndjson",
    );
  });
});

const reference =
  process.env["KEUKENTAFEL_REFERENCE"] ?? join(dirname(fileURLToPath(new URL("../../../", import.meta.url))), "shared");
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
      const ended = await keukentafel(["simulate", model, "--weather", path, ...argv, "--json"]);
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
      const holed = await file("holed.epw", lines.join("\n"));
      const told = await refusal(["simulate", model, "--weather", holed, "--json"]);
      expect(told).toMatch(/2017-01-14T09:00/);
      expect(told).toMatch(/2017-01-14T11:00/);
      expect(told).toContain("--fill-gaps");
      const filled = await keukentafel(["simulate", model, "--weather", holed, "--fill-gaps", "--json"]);
      expect(filled.code).toBe(0);
      expect(filled.err).toMatch(/2017-01-14T09:00/);
    },
  );
});
