import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildingModelJsonSchema } from "@keukentafel/simulation";
import { describe, expect, it } from "vitest";
import { root } from "../walls/repository.ts";

const unitSuffix = /(?<=[a-z0-9])(?:C|K|W|M|M2|M3|J|Kg|Kwh|Deg|Pa|Pct|H)$|Per(?:M|M2|M3|K|W|H|Kg|Year)/u;
const page = readFileSync(join(root, "docs", "nomenclature.md"), "utf8");

/** Names in the first column of the table under a heading. */
function namesUnder(heading: string): readonly string[] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `(\w+)` \|/gmu)].map((match) => match[1] ?? "");
}

/** Every property name of a JSON Schema, at any depth. */
function propertiesOf(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const own = "properties" in schema ? Object.keys(schema.properties ?? {}) : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...propertiesOf(part)])]);
}

describe("docs/nomenclature.md", () => {
  const modelFields = propertiesOf(buildingModelJsonSchema());
  const resultFields = [
    ...readFileSync(join(root, "packages", "simulation", "src", "result.ts"), "utf8").matchAll(/readonly (\w+)\??:/gu),
  ].map((match) => match[1] ?? "");

  it.each([
    ["Building model", [...modelFields]],
    ["Result of a simulation", resultFields],
  ])("%s: has every field with a unit", (heading, fields) => {
    const listed = new Set(namesUnder(heading));
    const withUnit = fields.filter((name) => unitSuffix.test(name));
    expect(withUnit.length).toBeGreaterThan(10);
    expect(withUnit.filter((name) => !listed.has(name))).toEqual([]);
  });

  it.each([
    ["Building model", [...modelFields]],
    ["Result of a simulation", resultFields],
  ])("%s: has no field that is gone", (heading, fields) => {
    expect(namesUnder(heading).filter((name) => !fields.includes(name))).toEqual([]);
  });
});
