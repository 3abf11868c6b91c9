import { describe, expect, it } from "vitest";
import { claims, keukentafel, model, refusal } from "../test-support/run-program.ts";

describe("keukentafel", () => {
  it("explains itself, in the language of the system or the one asked for", async () => {
    const dutch = await keukentafel(["--help"]);
    expect(dutch).toMatchObject({ code: 0, err: "" });
    expect(dutch.out).toContain("Opdrachten:");
    const english = await keukentafel(["--help"], { LANG: "en_GB.UTF-8" });
    expect(english.out).toContain("Commands:");
    for (const command of ["simulate", "home", "plan", "schema", "serve", "backup", "restore", "weather check"]) {
      expect(dutch.out).toContain(`  ${command} `);
    }
    const help = await keukentafel(["simulate", "--help", "--language", "en"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("keukentafel simulate MODEL.json");
    expect(help.out).toContain("--fill-gaps");
  });

  it("tells its version", async () => {
    const ended = await keukentafel(["--version"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/^keukentafel \d+\.\d+\.\d+\n$/);
  });

  it("names a command, an option, a value and an argument that are not right, with what is", async () => {
    const ended = await keukentafel(["simulate", model, "--weather", "nowhere.epw"]);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(/^nowhere\.epw .*ENOENT.*\n$/);
    expect(await refusal(["simulat"])).toContain("simulat");
    expect(await refusal(["simulate", model, "--wether", "x"])).toMatch(/--wether.*--weather/);
    expect(await refusal(["simulate", model, "--weather"])).toContain("--weather");
    expect(await refusal(["simulate", model])).toMatch(/--weather.*reference:de-bilt/);
    expect(await refusal(["simulate", "--weather", "reference:de-bilt"])).toContain("MODEL.json");
    expect(await refusal(["simulate", model, "--weather", "reference:de-bilt", "--solver", "quick"])).toMatch(
      /--solver.*quick.*full, fast, dense/,
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
