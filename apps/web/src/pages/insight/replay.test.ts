import { describe, expect, it } from "vitest";
import { extremeWeek, firstLocalMidnight, instantOf, temperaturesWhileHeating } from "./replay.ts";

describe("replay", () => {
  it("finds the coldest and the warmest week from midnight", () => {
    const outdoorC = Float32Array.from({ length: 24 * 30 }, (_, hour) => {
      const day = Math.floor(hour / 24);
      return day >= 10 && day < 17 ? -5 : day >= 20 && day < 27 ? 28 : 10;
    });
    expect(extremeWeek(outdoorC, "cold", 0)).toBe(240);
    expect(extremeWeek(outdoorC, "hot", 0)).toBe(480);
  });

  it("knows where a day begins on the clock on the wall", () => {
    expect(firstLocalMidnight("2024-12-31T23:00:00Z", 1)).toBe(0);
    expect(firstLocalMidnight("2025-01-01T00:00:00Z", 1)).toBe(23);
    expect(instantOf("2024-12-31T23:00:00Z", 25)).toBe("2025-01-02T00:00:00.000Z");
  });

  it("averages over the hours that are heated, and has nothing to say without any", () => {
    const series = {
      startsAt: "2024-12-31T23:00:00Z",
      outdoorC: new Float32Array(3),
      livingC: Float32Array.of(20, 18, 30),
      sleepingC: Float32Array.of(16, 14, 30),
      atticC: null,
      heatingW: Float32Array.of(1000, 500, 0),
    };
    expect(temperaturesWhileHeating(series)).toEqual({ living: 19, sleeping: 15, attic: null });
    expect(temperaturesWhileHeating({ ...series, heatingW: new Float32Array(3) }).living).toBeNull();
  });
});
