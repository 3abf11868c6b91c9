import { createText } from "@keukentafel/text";
import { describe, expect, it } from "vitest";
import { listed } from "../../house/listed.ts";
import { reasonsInWords } from "./reasons.ts";

describe("reasons of a step", () => {
  const text = createText("nl");

  it("lists as people do", () => {
    expect(listed([], "en")).toBe("");
    expect(listed(["a"], "en")).toBe("a");
    expect(listed(["a", "b", "c"], "en")).toBe("a, b en c");
  });

  it("tells each kind of reason once, with all it relates to", () => {
    const told = reasonsInWords(text, [
      { code: "heat_source_after_envelope", relatesTo: "roof" },
      { code: "heat_source_after_envelope", relatesTo: "floor" },
      { code: "heat_pump_after_emitters", relatesTo: "emitters" },
    ]);
    expect(told.match(/kleinere warmtepomp/g)).toHaveLength(1);
    expect(told).toContain("dak isoleren en vloer isoleren");
    expect(told).toContain("radiatoren of vloerverwarming");
  });

  it("still says something of a reason it does not know", () => {
    expect(reasonsInWords(text, [{ code: "newer_reason", relatesTo: null }])).toBe(text.plan.otherReason);
  });
});
