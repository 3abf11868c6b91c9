import { describe, expect, it } from "vitest";
import { createAnswerCache } from "./answer-cache.ts";

describe("the store of answers", () => {
  it("forgets by age", () => {
    const cache = createAnswerCache<number>(10, 100);
    cache.put("a", 1, 0);
    expect(cache.get("a", 99)).toBe(1);
    expect(cache.get("a", 100)).toBeUndefined();
    expect(cache.get("b", 0)).toBeUndefined();
  });

  it("forgets the oldest when it is full", () => {
    const cache = createAnswerCache<number>(2, 100);
    cache.put("a", 1, 0);
    cache.put("b", 2, 1);
    cache.put("a", 3, 2);
    cache.put("c", 4, 3);
    expect([cache.get("a", 4), cache.get("b", 4), cache.get("c", 4)]).toEqual([3, undefined, 4]);
  });

  it("can be off", () => {
    const cache = createAnswerCache<number>(10, 0);
    cache.put("a", 1, 0);
    expect(cache.get("a", 0)).toBeUndefined();
  });
});
