import { problem } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { createText } from "./create-text.ts";
import { describeProblem } from "./describe-problem.ts";

const nl = createText("nl");

describe("describeProblem", () => {
  it.each([
    [{ minimum: 0, of: "number" }, "0 of meer"],
    [{ maximum: 90 }, "90 of minder"],
    [{ minimum: 1, maximum: 10 }, "van 1 tot 10"],
    [["wood", "plastic"], "wood, plastic"],
  ])("says %j as %s", (allowed, words) => {
    expect(describeProblem(nl, problem("value.out-of-range", "/zones/0/volumeM3", -5, allowed))).toContain(words);
  });

  it("names the field in the reader's words when the caller knows them", () => {
    const told = describeProblem(nl, problem("value.out-of-range", "/a", -5, { minimum: 0 }), "Inhoud");
    expect(told).toContain("Inhoud");
    expect(told).not.toContain("/a");
  });

  it("has a safe sentence for a code it does not know", () => {
    expect(describeProblem(nl, problem("new.code", "", 1, null))).toContain("new.code");
  });
});
