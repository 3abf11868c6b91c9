import { describe, expect, it } from "vitest";
import { plainWeather } from "../../test-support/weather.ts";
import { arrayBytes } from "./array-bytes.ts";
import { createSimulationCache } from "./simulation-cache.ts";

const weather = plainWeather({ hours: 24 });
const kilobyte = 1024;

describe("memory of the simulation", () => {
  it("keeps bytes of series within its limit and lets go of what was longest unused", () => {
    const cache = createSimulationCache(weather, 100 * kilobyte);
    const made: string[] = [];
    const series = (key: string) =>
      cache.remember(key, () => {
        made.push(key);
        return { series: new Float64Array((10 * kilobyte) / 8) };
      });
    series("always");
    for (let i = 0; i < 30; i += 1) {
      series(`one of many ${i}`);
      series("always");
    }
    expect(made.filter((key) => key === "always")).toHaveLength(1);
    made.length = 0;
    series("one of many 29");
    expect(made).toEqual([]);
    series("one of many 0");
    expect(made).toEqual(["one of many 0"]);
  });

  it("hands over a value that is larger than all it may keep", () => {
    const cache = createSimulationCache(weather, kilobyte);
    expect(cache.remember("large", () => new Float64Array(kilobyte)).length).toBe(kilobyte);
    expect(cache.remember("large", () => new Float64Array(1)).length).toBe(1);
  });

  it("makes together what is missing of many, each key once", () => {
    const cache = createSimulationCache(weather);
    cache.remember("b", () => "known b");
    const asked: (readonly number[])[] = [];
    const make = (missing: readonly number[]) => {
      asked.push(missing);
      return missing.map((i) => `made at ${i}`);
    };
    expect(cache.rememberAll(["a", "b", "c", "a"], make)).toEqual(["made at 0", "known b", "made at 2", "made at 0"]);
    expect(cache.rememberAll(["c", "a"], make)).toEqual(["made at 2", "made at 0"]);
    expect(asked).toEqual([[0, 2]]);
  });
});

describe("bytes of a value", () => {
  it("counts each memory once, however it is pointed to", () => {
    const one = new Float64Array(10);
    expect(arrayBytes({ one, again: one, half: one.subarray(5), list: [new Int32Array(3), "text", null, 4] })).toBe(92);
    const itself: { readonly one: Float64Array; itself?: unknown } = { one };
    itself.itself = itself;
    expect(arrayBytes(itself)).toBe(80);
  });
});
