import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursInYear } from "./calendar.ts";
import { dutchDay, dutchLocalTime, dutchUtcOffsetHours, epochHoursOfDutchTime, summerTimeOf } from "./dutch-time.ts";
import { epochHourOfUtc, firstHourOfYear, instantOfEpochHour } from "./instant.ts";
import { hourlyOfSchedule, weekSchedule } from "./week-schedule.ts";

/** Official changes of the clock, as days of March and October at 01:00 UTC. */
const CHANGES = [
  { year: 2017, march: 26, october: 29 },
  { year: 2024, march: 31, october: 27 },
  { year: 2026, march: 29, october: 25 },
] as const;

const anyHour = fc.integer({ min: firstHourOfYear(1996), max: firstHourOfYear(2037) });

describe("Dutch local time", () => {
  it.each(CHANGES)(
    "changes at 01:00 UTC on the last Sundays of March and October $year",
    ({ year, march, october }) => {
      const from = epochHourOfUtc({ year, month: 3, day: march }, 1);
      const until = epochHourOfUtc({ year, month: 10, day: october }, 1);
      expect(summerTimeOf(year)).toEqual({ from, until });
      expect([from - 1, from, until - 1, until].map(dutchUtcOffsetHours)).toEqual([1, 2, 2, 1]);
      expect(dutchLocalTime(from - 1)).toEqual({
        year,
        month: 3,
        day: march,
        weekday: 7,
        hour: 1,
        utcOffsetHours: 1,
      });
      expect(dutchLocalTime(from)).toEqual({
        year,
        month: 3,
        day: march,
        weekday: 7,
        hour: 3,
        utcOffsetHours: 2,
      });
      expect(dutchLocalTime(until - 1)).toMatchObject({ day: october, hour: 2, utcOffsetHours: 2 });
      expect(dutchLocalTime(until)).toMatchObject({ day: october, hour: 2, utcOffsetHours: 1 });
    },
  );

  it.each(CHANGES)("has a day of 23 and a day of 25 hours in $year", ({ year, march, october }) => {
    expect(dutchDay({ year, month: 3, day: march }).hours).toBe(23);
    expect(dutchDay({ year, month: 10, day: october }).hours).toBe(25);
    expect(dutchDay({ year, month: 7, day: 1 })).toEqual({
      from: epochHourOfUtc({ year, month: 6, day: 30 }, 22),
      hours: 24,
    });
    expect(epochHoursOfDutchTime({ year, month: 3, day: march }, 2)).toEqual([]);
    const { until } = summerTimeOf(year);
    expect(epochHoursOfDutchTime({ year, month: 10, day: october }, 2)).toEqual([until - 1, until]);
  });

  it("agrees with the time zone database since 1996", () => {
    const formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Amsterdam",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
    });
    fc.assert(
      fc.property(anyHour, (hour) => {
        const parts = new Map(
          formatter.formatToParts(hour * 3_600_000).map(({ type, value }) => [type, Number(value)]),
        );
        expect(dutchLocalTime(hour)).toMatchObject({
          year: parts.get("year"),
          month: parts.get("month"),
          day: parts.get("day"),
          hour: parts.get("hour"),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("finds every hour back on the clock, and each hour lies in its day", () => {
    fc.assert(
      fc.property(anyHour, (hour) => {
        const local = dutchLocalTime(hour);
        expect(epochHoursOfDutchTime(local, local.hour)).toContain(hour);
        expect(dutchLocalTime(instantOfEpochHour(hour))).toEqual(local);
        const day = dutchDay(local);
        expect(hour >= day.from && hour < day.from + day.hours).toBe(true);
        expect(dutchLocalTime(day.from).hour).toBe(0);
        expect(dutchLocalTime(day.from + day.hours - 1).hour).toBe(23);
      }),
    );
  });

  it("refuses clock times that no clock shows", () => {
    expect(() => epochHoursOfDutchTime({ year: 2026, month: 2, day: 29 }, 1)).toThrow(RangeError);
    expect(() => epochHoursOfDutchTime({ year: 2026, month: 2, day: 28 }, 24)).toThrow(RangeError);
    expect(() => dutchDay({ year: 2026, month: 2, day: 29 })).toThrow(RangeError);
  });
});

describe("week schedules", () => {
  const hourOfDay = Array.from({ length: 24 }, (_, hour) => hour);
  const schedule = weekSchedule(
    hourOfDay,
    hourOfDay.map((hour) => 100 + hour),
  );

  it.each([2017, 2024, 2026])("follow the clock through the year %i", (year) => {
    const first = firstHourOfYear(year);
    const hourly = hourlyOfSchedule(schedule, first, hoursInYear(year));
    expect(hourly).toHaveLength(hoursInYear(year));
    const expected = hourly.map((_, i) => {
      const local = dutchLocalTime(first + i);
      return local.weekday >= 6 ? 100 + local.hour : local.hour;
    });
    expect(hourly).toEqual(expected);
    const { from, until } = summerTimeOf(year);
    expect(hourly.slice(from - 1 - first, from + 1 - first)).toEqual(Float64Array.of(101, 103));
    expect(hourly.slice(until - 1 - first, until + 1 - first)).toEqual(Float64Array.of(102, 102));
  });

  it("do not depend on where the row of hours begins", () => {
    const whole = hourlyOfSchedule(schedule, firstHourOfYear(2026), 2 * 8760);
    fc.assert(
      fc.property(fc.nat(2 * 8760 - 50), (start) => {
        expect(hourlyOfSchedule(schedule, firstHourOfYear(2026) + start, 50)).toEqual(whole.slice(start, start + 50));
      }),
    );
  });

  it("refuse rows that are missing or short, values that are not finite, and half hours", () => {
    expect(() => hourlyOfSchedule({ days: [hourOfDay] }, 0, 1)).toThrow(RangeError);
    expect(() => hourlyOfSchedule(weekSchedule(hourOfDay, [1]), 0, 1)).toThrow(RangeError);
    expect(() =>
      hourlyOfSchedule(
        weekSchedule(
          hourOfDay,
          hourOfDay.map(() => NaN),
        ),
        0,
        1,
      ),
    ).toThrow(RangeError);
    expect(() => hourlyOfSchedule(schedule, 0.5, 1)).toThrow(RangeError);
  });
});
