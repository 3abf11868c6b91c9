import { describe, expect, it } from "vitest";
import { findCycle } from "./cycles.ts";

describe("findCycle", () => {
  it("finds nothing where paths only meet again", () => {
    const graph = new Map([
      ["a", ["b", "c"]],
      ["b", ["d"]],
      ["c", ["d"]],
    ]);
    expect(findCycle(graph)).toBeUndefined();
  });

  it("names the circle, wherever it starts", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["d"]],
      ["d", ["b"]],
    ]);
    expect(findCycle(graph)).toEqual(["b", "c", "d", "b"]);
  });

  it("sees a node that points at itself", () => {
    expect(findCycle(new Map([["a", ["a"]]]))).toEqual(["a", "a"]);
  });
});
