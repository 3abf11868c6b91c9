import { describe, expect, it } from "vitest";
import { createAttemptLimit } from "./attempt-limit.ts";

describe("the limit on failed attempts", () => {
  it("lets a few fail, then asks to wait until the first of them is long ago", () => {
    let now = 0;
    const limit = createAttemptLimit({ maximum: 3, windowMs: 60_000, now: () => now });
    for (const time of [0, 10_000, 20_000]) {
      now = time;
      expect(limit.secondsToWait("a")).toBe(0);
      limit.noteFailure("a");
    }
    expect(limit.secondsToWait("a")).toBe(40);
    expect(limit.secondsToWait("b")).toBe(0);
    now = 60_001;
    expect(limit.secondsToWait("a")).toBe(0);
    limit.noteFailure("a");
    expect(limit.secondsToWait("a")).toBe(10);
  });

  it("remembers no more keys than it has room for", () => {
    const limit = createAttemptLimit({ maximum: 1, windowMs: 60_000, now: () => 0 });
    limit.noteFailure("first");
    for (let key = 0; key < 10_000; key++) limit.noteFailure(`${key}`);
    expect(limit.secondsToWait("first")).toBe(0);
    expect(limit.secondsToWait("9999")).toBe(60);
  });
});
