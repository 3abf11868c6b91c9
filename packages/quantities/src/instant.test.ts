import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  epochHourOf,
  epochHourOfUtc,
  firstHourOfYear,
  hourBeginning,
  hoursBetween,
  instantOfEpochHour,
  instantOfMillis,
  millisOf,
  parseInstant,
} from "./instant.ts";
import type { Instant } from "./instant.ts";

const anyMillis = fc.integer({ min: -62167219200000, max: 253402300799999 });

function read(text: string): Instant {
  const outcome = parseInstant(text);
  if (!outcome.ok) throw new Error(`no instant: ${text}`);
  return outcome.value;
}

describe("instants", () => {
  it("are written as the platform writes them, and read back", () => {
    fc.assert(
      fc.property(anyMillis, (millis) => {
        const text = instantOfMillis(millis);
        expect(text).toBe(new Date(millis).toISOString());
        expect(read(text)).toBe(text);
        expect(millisOf(text)).toBe(millis);
      }),
      { numRuns: 1000 },
    );
  });

  it("get one form, so that they sort as text", () => {
    expect(read("2026-07-25T12:00:00Z")).toBe("2026-07-25T12:00:00.000Z");
    expect(read("2026-07-25T12:00:00.5Z")).toBe("2026-07-25T12:00:00.500Z");
    fc.assert(
      fc.property(anyMillis, anyMillis, (a, b) => {
        expect(instantOfMillis(a) < instantOfMillis(b)).toBe(a < b);
      }),
    );
  });

  it.each([
    "2026-07-25T12:00:00",
    "2026-07-25T12:00:00+02:00",
    "2026-07-25T12:00Z",
    "2026-07-25 12:00:00Z",
    "2026-07-25T12:00:00z",
    "2026-07-25T24:00:00Z",
    "2026-07-25T23:60:00Z",
    "2026-12-31T23:59:60Z",
    "2026-02-29T00:00:00Z",
    "2026-07-25T12:00:00.1234Z",
    "2026-07-25",
    "",
  ])("refuse %s", (text) => {
    expect(parseInstant(text, "/observedAt")).toEqual({
      ok: false,
      problems: [
        {
          code: "time.instant-invalid",
          path: "/observedAt",
          value: text,
          allowed: "YYYY-MM-DDTHH:MM:SS(.sss)Z",
        },
      ],
    });
  });

  it("refuse milliseconds that are not whole or not in the years 0 to 9999", () => {
    for (const millis of [0.5, NaN, 253402300800000, -62167219200001])
      expect(() => instantOfMillis(millis)).toThrow(RangeError);
  });
});

describe("hours", () => {
  it("begin on the hour, before and after 1970", () => {
    expect(epochHourOf(read("1970-01-01T00:59:59.999Z"))).toBe(0);
    expect(epochHourOf(read("1969-12-31T23:59:59Z"))).toBe(-1);
    expect(hourBeginning(read("2026-03-29T01:30:00Z"))).toBe("2026-03-29T01:00:00.000Z");
    expect(epochHourOfUtc({ year: 1970, month: 1, day: 2 }, 3)).toBe(27);
    expect(() => epochHourOfUtc({ year: 1970, month: 1, day: 2 }, 24)).toThrow(RangeError);
  });

  it("number 8784 in 2024 and 8760 in 2017", () => {
    expect(firstHourOfYear(2025) - firstHourOfYear(2024)).toBe(8784);
    expect(firstHourOfYear(2018) - firstHourOfYear(2017)).toBe(8760);
    expect(hoursBetween(read("2024-01-01T00:00:00Z"), read("2025-01-01T00:00:00Z"))).toBe(8784);
    expect(hoursBetween(read("2024-01-01T01:00:00Z"), read("2024-01-01T00:30:00Z"))).toBe(-0.5);
  });

  it("and instants are two names of one thing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (hour) => {
        expect(epochHourOf(instantOfEpochHour(hour))).toBe(hour);
      }),
    );
  });
});
