import { describe, expect, it } from "vitest";
import type { Spread } from "./datum.ts";
import { assertNever, failed, problem, succeeded } from "./outcome.ts";

describe("outcomes", () => {
  const doubtful = problem("model.u-high", "/surfaces/0/u", 9, "0.1 … 6");

  it("carry a value with its warnings, or the problems", () => {
    expect(succeeded(3)).toEqual({ ok: true, value: 3, warnings: [] });
    expect(succeeded(3, [doubtful])).toEqual({ ok: true, value: 3, warnings: [doubtful] });
    expect(failed([doubtful])).toEqual({
      ok: false,
      problems: [{ code: "model.u-high", path: "/surfaces/0/u", value: 9, allowed: "0.1 … 6" }],
    });
  });

  it("do not fail without a reason", () => {
    expect(() => failed([])).toThrow(RangeError);
  });

  it("make a forgotten branch an error of the compiler and of the run", () => {
    const width = (spread: Spread): number => {
      switch (spread.kind) {
        case "triangular":
        case "uniform":
          return spread.high - spread.low;
        case "normal":
          return spread.standardDeviation;
        default:
          // @ts-expect-error the lognormal spread is not handled above
          return assertNever(spread);
      }
    };
    expect(width({ kind: "uniform", low: 1, high: 3 })).toBe(2);
    expect(() => width({ kind: "lognormal", coefficientOfVariation: 0.1 })).toThrow(TypeError);
  });
});
