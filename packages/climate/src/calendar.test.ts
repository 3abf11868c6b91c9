import { describe, expect, it } from "vitest";
import { civilDate, dayOfYear, daysInMonth, daysSinceEpoch, hoursSinceEpoch, utcInstant, weekday } from "./calendar.ts";

describe("calendar", () => {
  it("counts days like the platform's own calendar", () => {
    for (const [year, month, day] of [
      [1970, 1, 1],
      [1999, 12, 31],
      [2000, 2, 29],
      [2024, 3, 1],
      [2100, 3, 1],
    ] as const) {
      const days = daysSinceEpoch(year, month, day);
      expect(days).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
      expect(civilDate(days)).toEqual({ year, month, day });
    }
  });

  it("goes back and forth for days of two centuries", () => {
    for (let days = -25_000; days < 50_000; days += 7) {
      const { year, month, day } = civilDate(days);
      expect(daysSinceEpoch(year, month, day)).toBe(days);
    }
  });

  it("knows leap years, weekdays and instants", () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(dayOfYear(2024, 12, 31)).toBe(366);
    expect(weekday(daysSinceEpoch(2025, 1, 1))).toBe(2);
    expect(utcInstant(hoursSinceEpoch("2024-12-31T23:00:00Z"))).toBe("2024-12-31T23:00:00Z");
    expect(hoursSinceEpoch("1970-01-02T01:30Z")).toBe(25.5);
    expect(() => hoursSinceEpoch("2024-12-31 23:00")).toThrow(RangeError);
  });
});
