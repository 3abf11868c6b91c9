import { describe, expect, it } from "vitest";
import { goldenChecks, goldenRunner } from "./golden.ts";

/** One of every kind; `npm run validate` holds all of them. */
const quickOnes = ["195", "220", "310", "450", "600", "630", "640", "660", "900", "950", "980ff", "960"];

describe("results on the project's own weather", () => {
  const run = goldenRunner();

  it.each(quickOnes)("of case %s are the committed ones in every digit", (name) => {
    const checks = goldenChecks(name, run);
    expect(checks.length).toBeGreaterThanOrEqual(7);
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  });
});
