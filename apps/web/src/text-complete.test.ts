import { claimPaths } from "@keukentafel/dwelling";
import { builtInCatalogue } from "@keukentafel/measures";
import { createText, type Text } from "@keukentafel/text";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { questionOfInput } from "./pages/insight/question-of-input.ts";

const root = join(import.meta.dirname, "../../..");
const languages = ["nl", "en"] as const;

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(path) && !path.includes("node_modules"))
    .map((path) => readFileSync(join(root, folder, path), "utf8"));
}

/** Codes of problems as the sources spell them. The model's checks leave their prefix to one place. */
function problemCodes(): ReadonlySet<string> {
  const codes = new Set<string>();
  const parts = readdirSync(join(root, "packages")).map((part) => `packages/${part}/src`);
  for (const source of [...parts, "apps/server/src", "apps/web/src"].flatMap(sourcesUnder)) {
    for (const [, code] of source.matchAll(
      /(?:\bcode: |failure\(|problem\(|refused\(|warning: |connection\()\s*"([a-z]+\.[a-z0-9.-]+)"/g,
    ))
      codes.add(code!);
  }
  for (const source of sourcesUnder("packages/planning/src"))
    for (const [, code] of source.matchAll(/"(plan(?:ning)?\.[a-z-]+)"/g)) codes.add(code!);
  for (const source of sourcesUnder("packages/simulation/src/model"))
    for (const [, code] of source.matchAll(/\badd\(\s*(?:findings,\s*)?"([a-z-]+)"/g)) codes.add(`model.${code}`);
  return codes;
}

/** Reasons of the order of steps, as planning spells them. */
function reasonCodes(): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const source of sourcesUnder("packages/planning/src")) {
    for (const [, code] of source.matchAll(/reasons\.push\(\{ code: "([a-z_]+)"/g)) codes.add(code!);
    for (const [, earlier, later] of source.matchAll(/\brule\(\s*\w+|"([a-z_]+)",\s*"([a-z_]+)",\s*"plan\./g))
      for (const code of [earlier, later]) if (code !== undefined) codes.add(code);
  }
  return codes;
}

describe.each(languages)("texts in %s", (language) => {
  const text: Text = createText(language);

  it("ask every question and name every option", () => {
    for (const { path, answer } of claimPaths) {
      expect(text.questions[path].title, path).not.toBe("");
      const options = answer.kind === "choice" ? [...answer.options] : [];
      expect(Object.keys(text.questions[path].options).toSorted(), path).toEqual(options.toSorted());
    }
  });

  it("name every unit that is asked in", () => {
    const units = claimPaths.flatMap(({ answer }) => (answer.kind === "number" ? [answer.unit] : []));
    expect(units.filter((unit) => !Object.keys(text.home.units).includes(unit))).toEqual([]);
  });

  it("name every level of the catalogue, its conditions, its signs of quality and its disturbance", () => {
    for (const dimension of builtInCatalogue.dimensions) {
      expect(text.measures.dimensions[dimension.id]).toBeDefined();
      for (const level of dimension.levels) {
        expect(text.measures.levels[`${dimension.id}.${level.id}`], `${dimension.id}.${level.id}`).toBeDefined();
        for (const code of level.conditions) expect(text.measures.conditions[code], code).toBeDefined();
        for (const code of level.qualityDemands) expect(text.measures.quality[code], code).toBeDefined();
        expect(text.measures.disturbance[level.disturbance]).toBeDefined();
      }
    }
  });

  it("name no level, condition or sign that the catalogue does not have", () => {
    const levels = builtInCatalogue.dimensions.flatMap(({ id, levels: own }) =>
      own.map((level) => ({ key: `${id}.${level.id}`, level })),
    );
    expect(Object.keys(text.measures.levels).filter((key) => !levels.some((each) => each.key === key))).toEqual([]);
    expect(
      Object.keys(text.measures.conditions).filter(
        (code) => !levels.some(({ level }) => level.conditions.includes(code)),
      ),
    ).toEqual([]);
    expect(
      Object.keys(text.measures.quality).filter(
        (code) => !levels.some(({ level }) => level.qualityDemands.includes(code)),
      ),
    ).toEqual([]);
  });

  it("have a sentence for every problem", () => {
    const codes = problemCodes();
    expect(codes.size).toBeGreaterThan(100);
    expect([...codes].filter((code) => text.problems[code] === undefined)).toEqual([]);
  });

  it("have a reason for every place in the order of steps", () => {
    const codes = reasonCodes();
    expect(codes.size).toBeGreaterThan(12);
    expect([...codes].filter((code) => text.plan.reasons[code] === undefined)).toEqual([]);
  });
});

describe("uncertain inputs", () => {
  it("lead to a question that is asked, or have a name of their own", async () => {
    const { inputKeys } = await import("@keukentafel/dwelling");
    const paths = new Set<string>(claimPaths.map(({ path }) => path));
    for (const question of Object.values(questionOfInput)) expect(paths).toContain(question);
    const nameless = inputKeys.filter(
      (key) => questionOfInput[key] === undefined && createText("nl").insight.matters.inputs[key] === undefined,
    );
    expect(nameless).toEqual(["envelope.temperatureFactor"]);
  });
});
