import { describe, expect, it } from "vitest";
import { spent, stackParts } from "./bill-stack.ts";
import type { BillBar } from "./props.ts";

const bar: BillBar = {
  id: "after",
  label: "Na dit plan",
  parts: [
    { id: "electricity", euro: 900 },
    { id: "fixed", euro: 300 },
    { id: "fed_in", euro: -200 },
  ],
  totalEuro: 1000,
  range: null,
};

describe("stackParts", () => {
  it("lays what is spent end to end and what comes back over the end", () => {
    expect(stackParts(bar)).toEqual([
      { part: "electricity", from: 0, to: 900, comesBack: false },
      { part: "fixed", from: 900, to: 1200, comesBack: false },
      { part: "fed_in", from: 1000, to: 1200, comesBack: true },
    ]);
    expect(spent(bar)).toBe(1200);
  });

  it("never begins below zero", () => {
    const [strip] = stackParts({ ...bar, parts: [{ id: "fed_in", euro: -50 }] });
    expect(strip).toEqual({ part: "fed_in", from: 0, to: 0, comesBack: true });
  });
});
