import { describe, expect, it } from "vitest";
import { oneOf, parseArguments, wholeNumber } from "./arguments.ts";

const options = [
  { name: "weather", valueName: "FILE" },
  { name: "json", valueName: null },
] as const;

describe("parseArguments", () => {
  it("takes options before and after the positional arguments", () => {
    const parsed = parseArguments(["--json", "model.json", "--weather=x.epw"], options, ["MODEL.json"]);
    expect(parsed).toEqual({
      ok: true,
      value: { positionals: ["model.json"], values: { json: true, weather: "x.epw" } },
      warnings: [],
    });
  });

  it("names an option that does not exist, with those that do", () => {
    const parsed = parseArguments(["model.json", "--wether", "x"], options, ["MODEL.json"]);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: "arguments.option", path: "--wether", allowed: ["--weather", "--json"] }],
    });
  });

  it("names an option whose value is missing, or that takes none", () => {
    for (const argv of [["--weather"], ["--weather", "--json"], ["--json=yes"]]) {
      const parsed = parseArguments(argv, options, []);
      expect(parsed).toMatchObject({ ok: false, problems: [{ code: "arguments.option-value" }] });
    }
  });

  it("says which arguments are asked for when there are too few or too many", () => {
    for (const argv of [[], ["a", "b"]]) {
      const parsed = parseArguments(argv, options, ["MODEL.json"]);
      expect(parsed).toMatchObject({
        ok: false,
        problems: [{ code: "arguments.count", value: argv.join(" "), allowed: "MODEL.json" }],
      });
    }
  });
});

describe("oneOf", () => {
  it("takes a word of the list, or the fallback when nothing was given", () => {
    expect(oneOf("solver", "dense", ["full", "dense"], "full")).toMatchObject({ value: "dense" });
    expect(oneOf("solver", undefined, ["full", "dense"], "full")).toMatchObject({ value: "full" });
    expect(oneOf("solver", "quick", ["full", "dense"], "full")).toEqual({
      ok: false,
      problems: [{ code: "arguments.value", path: "--solver", value: "quick", allowed: ["full", "dense"] }],
    });
  });
});

describe("wholeNumber", () => {
  it("takes whole numbers in the range and nothing else", () => {
    const range = { minimum: 1, maximum: 9 };
    expect(wholeNumber("seed", "7", range)).toMatchObject({ ok: true, value: 7 });
    expect(wholeNumber("seed", undefined, range)).toMatchObject({ ok: true, value: undefined });
    for (const wrong of ["0", "10", "3.5", "1e1", "", "seven", true]) {
      expect(wholeNumber("seed", wrong, range)).toMatchObject({
        ok: false,
        problems: [{ path: "--seed", value: wrong }],
      });
    }
  });
});
