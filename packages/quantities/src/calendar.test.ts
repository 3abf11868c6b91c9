import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDateOf,
  dayOfYear,
  daysInMonth,
  daysInYear,
  epochDayOf,
  hoursInYear,
  isCalendarDate,
  isLeapYear,
  weekdayOf,
} from "./calendar.ts";
import {
  addDays,
  addMonths,
  calendarDateOfIso,
  daysBetween,
  isDateOrMonth,
  isoDateOf,
  parseIsoDate,
} from "./iso-date.ts";

const FIRST_DAY = -719528; // 0000-01-01
const LAST_DAY = 2932896; // 9999-12-31
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe("the calendar", () => {
  it("knows leap years and their hours", () => {
    expect([1900, 2000, 2017, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, false, true, false, false]);
    expect([daysInYear(2024), daysInYear(2026)]).toEqual([366, 365]);
    expect([hoursInYear(2024), hoursInYear(2017)]).toEqual([8784, 8760]);
    expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(2026, 12)]).toEqual([29, 28, 31]);
    expect(() => daysInMonth(2026, 13)).toThrow(RangeError);
  });

  it("counts days as the platform's calendar does", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = calendarDateOf(day);
        const platform = new Date(day * 86_400_000);
        expect(date).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(platform.getUTCDay());
        expect(epochDayOf(date)).toBe(day);
        expect(epochDayOf({ year: date.year, month: 1, day: 1 }) + dayOfYear(date) - 1).toBe(day);
      }),
      { numRuns: 2000 },
    );
    expect(calendarDateOf(FIRST_DAY)).toEqual({ year: 0, month: 1, day: 1 });
    expect(calendarDateOf(LAST_DAY)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it("knows which days do not exist", () => {
    expect(isCalendarDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    for (const date of [
      { year: 2026, month: 2, day: 29 },
      { year: 2026, month: 0, day: 1 },
      { year: 2026, month: 13, day: 1 },
      { year: 2026, month: 4, day: 31 },
      { year: 2026, month: 1, day: 1.5 },
      { year: 10000, month: 1, day: 1 },
    ]) {
      expect(isCalendarDate(date)).toBe(false);
      expect(() => epochDayOf(date)).toThrow(RangeError);
      expect(() => isoDateOf(date)).toThrow(RangeError);
    }
  });
});

describe("ISO dates", () => {
  const date = (year: number, month: number, day: number) => isoDateOf({ year, month, day });

  it("are read strictly", () => {
    expect(parseIsoDate("2024-02-29")).toEqual({ ok: true, value: "2024-02-29", warnings: [] });
    for (const text of ["2026-02-29", "2026-2-1", "26-01-01", "2026-01-01T00:00", " 2026-01-01", "2026-01", ""]) {
      expect(parseIsoDate(text, "/date")).toEqual({
        ok: false,
        problems: [{ code: "time.date-invalid", path: "/date", value: text, allowed: "YYYY-MM-DD" }],
      });
    }
    expect(["2026-01", "2026-01-31", "2026-13", "2026", "2026-1-1"].map(isDateOrMonth)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("move by days and months", () => {
    expect(addDays(date(2024, 2, 28), 2)).toBe("2024-03-01");
    expect(addDays(date(2026, 1, 1), -1)).toBe("2025-12-31");
    expect(addMonths(date(2026, 1, 31), 1)).toBe("2026-02-28");
    expect(addMonths(date(2026, 1, 15), -1)).toBe("2025-12-15");
    expect(addMonths(date(2024, 2, 29), 12)).toBe("2025-02-28");
    expect(daysBetween(date(2024, 1, 1), date(2025, 1, 1))).toBe(366);
    expect(daysBetween(date(2025, 1, 1), date(2024, 1, 1))).toBe(-366);
  });

  it("sort as text in the order of time, and undo their moves", () => {
    const days = fc.integer({ min: 0, max: 40000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [isoDateOf(calendarDateOf(a)), isoDateOf(calendarDateOf(b))];
        expect(first < second).toBe(a < b);
        expect(daysBetween(first, second)).toBe(b - a);
        expect(addDays(first, b - a)).toBe(second);
        expect(isoDateOf(calendarDateOfIso(first))).toBe(first);
      }),
    );
  });
});
