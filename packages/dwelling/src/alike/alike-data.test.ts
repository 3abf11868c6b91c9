import { describe, expect, it } from "vitest";
import json from "../../data/alike.json" with { type: "json" };
import { alikeData, alikeDataSchema } from "./alike-data.ts";
import { featureScales, wholeWeight } from "./gower-distance.ts";
import { periodOf } from "./positions.ts";

describe("data file alike", () => {
  it("keeps its schema and refuses a field that is not in it", () => {
    expect(alikeDataSchema.safeParse(json).success).toBe(true);
    expect(alikeDataSchema.safeParse({ ...json, extra: 1 }).success).toBe(false);
    const { form, ...fewer } = json.features;
    expect(form.weight.value).toBeGreaterThan(0);
    expect(alikeDataSchema.safeParse({ ...json, features: fewer }).success).toBe(false);
  });

  it("has weights and ranges above 0, and words in order", () => {
    for (const { weight, range } of featureScales) expect(Math.min(weight, range)).toBeGreaterThan(0);
    expect(wholeWeight).toBe(31);
    const { words } = alikeData;
    expect(words.sameFrom.value).toBeGreaterThan(words.muchAlikeFrom.value);
    expect(words.muchAlikeFrom.value).toBeGreaterThan(words.somewhatAlikeFrom.value);
    expect(words.sameNeedsCompared.value).toBeGreaterThan(words.anyNeedsCompared.value);
  });

  it("puts a year in its construction period", () => {
    expect(alikeData.periods.beginsIn).toEqual(alikeData.periods.beginsIn.toSorted((a, b) => a - b));
    expect([1600, 1945, 1946, 1964, 1965, 1974, 1975, 2014, 2015, 2026].map(periodOf)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 5, 6, 6,
    ]);
  });
});
