import { describe, expect, it } from "vitest";
import { diceOf } from "./dice.ts";
import { documentOf, kinds } from "./kinds.ts";
import { mutateText } from "./mutate-text.ts";
import { mutateValue } from "./mutate-value.ts";
import { createReport } from "./report.ts";
import { refusal } from "./verdict.ts";

describe("spoilt documents", () => {
  it("are the same every time, and differ by number and seed", () => {
    const text = (seed: number, number: number) => JSON.stringify(documentOf(seed, number).document);
    for (let number = 0; number < 60; number += 1) expect(text(5, number)).toBe(text(5, number));
    expect(text(5, 1)).not.toBe(text(6, 1));
    expect(new Set(Array.from({ length: 200 }, (_, number) => documentOf(5, number).kind)).size).toBe(kinds.length);
  });

  it("hold every kind by its share", () => {
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  it("leave the document they were made from as it was, and nearly always differ from it", () => {
    const original = { a: 1, list: [1, 2, { b: "x" }], deep: { c: true } };
    const before = JSON.stringify(original);
    const changed = Array.from({ length: 100 }, (_, number) =>
      JSON.stringify(mutateValue(original, diceOf(1, number))),
    );
    expect(JSON.stringify(original)).toBe(before);
    expect(changed.filter((text) => text !== before).length).toBeGreaterThan(80);
    const lines = "a,b,c\n1,2,3\n4,5,6";
    expect(Array.from({ length: 50 }, (_, k) => mutateText(lines, diceOf(1, k))).some((text) => text !== lines)).toBe(
      true,
    );
  });
});

describe("a refusal", () => {
  const good = { code: "value.missing", path: "/a", value: null, allowed: "number" };

  it("has a code with a sentence, a place, what was found and what is allowed", () => {
    expect(refusal([good])).toEqual({ kind: "refused", codes: ["value.missing"] });
    for (const bad of [
      [],
      [{ ...good, code: "Something went wrong" }],
      [{ ...good, code: "value.never-heard-of" }],
      [{ ...good, value: undefined }],
      [good, { ...good, value: "x".repeat(2_000_000) }],
    ])
      expect(refusal(bad).kind).toBe("defect");
  });
});

describe("the report", () => {
  it("is good only without a defect and without a document that takes too long", () => {
    const accepted = { kind: "accepted" } as const;
    const print = (milliseconds: number, verdict: Parameters<ReturnType<typeof createReport>["add"]>[0]["verdict"]) => {
      const report = createReport(2000);
      report.add({ number: 1, kind: "EPW", verdict, milliseconds });
      return report.print(1, 1);
    };
    expect(print(10, accepted)).toBe(true);
    expect(print(3000, accepted)).toBe(false);
    expect(print(10, { kind: "defect", name: "throws", detail: "" })).toBe(false);
  });
});
