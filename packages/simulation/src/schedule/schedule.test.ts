import { describe, expect, it } from "vitest";
import { clockSlots } from "./clock-slots.ts";
import { hourOfInstant, standardTimeText } from "./local-clock.ts";
import { profileMean, scheduleSeries } from "./schedule-series.ts";

const period = {
  startsAt: "2016-12-31T23:00:00Z",
  hours: 8760,
  timeZoneHours: 1,
  clock: "netherlands",
  stepsPerHour: 1,
} as const;

describe("day profiles", () => {
  it("takes exact means of ramps and steps", () => {
    const ramp: [number, number][] = [
      [0, 10],
      [7, 10],
      [8, 20],
      [23, 20],
      [23, 10],
    ];
    expect(profileMean(ramp, 7, 8)).toBe(15);
    expect(profileMean(ramp, 7, 7.5)).toBe(12.5);
    expect(profileMean(ramp, 22, 24)).toBe(15);
    expect(profileMean([[12, 5]], 0, 24)).toBe(5);
  });
});

describe("schedules through the year", () => {
  it("follow the Dutch clock through summer time and know the weekend", () => {
    const series = scheduleSeries(
      {
        id: "x",
        everyDay: [
          [0, 0],
          [7, 0],
          [7, 1],
          [8, 1],
          [8, 0],
        ],
        sunday: [[0, 5]],
      },
      clockSlots(period),
    );
    // 2017 began on a Sunday: all day 5. Monday 07:00 is hour 31.
    expect(series.slice(0, 24).every((value) => value === 5)).toBe(true);
    expect(series[31]).toBe(1);
    // Monday 3 July: summer time, so 07:00 on the clock is 06:00 standard time.
    const day = (hourOfInstant("2017-07-02T22:00:00Z") - hourOfInstant(period.startsAt)) / 1;
    expect(series[day + 7]).toBe(1);
    expect(series[day + 8]).toBe(0);
    // 365 days, 53 Sundays of 24 h, less the hour lost in March and plus that of October.
    const fives = series.filter((value) => value === 5).length;
    expect(fives).toBe(53 * 24);
    expect(series.reduce((sum, value) => sum + (value === 1 ? 1 : 0), 0)).toBe(365 - 53);
  });

  it("have the same sum at any step", () => {
    const schedule = {
      id: "x",
      everyDay: [
        [0, 1],
        [6.25, 1],
        [9, 7],
        [24, 2],
      ] as [number, number][],
    };
    const hourly = scheduleSeries(schedule, clockSlots({ ...period, hours: 48, clock: "standard" }));
    const fine = scheduleSeries(schedule, clockSlots({ ...period, hours: 48, clock: "standard", stepsPerHour: 6 }));
    for (let k = 0; k < 48; k += 1)
      expect(fine.slice(6 * k, 6 * k + 6).reduce((sum, value) => sum + value / 6, 0)).toBeCloseTo(hourly[k]!, 10);
  });

  it("share a step across midnight in a half-hour time zone", () => {
    const series = scheduleSeries(
      { id: "x", everyDay: [[0, 0]], saturday: [[0, 10]] },
      clockSlots({
        startsAt: "2017-01-06T18:00:00Z",
        hours: 2,
        timeZoneHours: 5.5,
        clock: "standard",
        stepsPerHour: 1,
      }),
    );
    // 23:30 Friday to 00:30 Saturday.
    expect(series[0]).toBe(5);
  });
});

describe("instants for people", () => {
  it("are local standard time with offset", () => {
    expect(standardTimeText(hourOfInstant("2017-01-12T05:00:00Z"), 1)).toBe("2017-01-12T06:00:00+01:00");
    expect(standardTimeText(hourOfInstant("2017-01-01T02:00:00Z"), -7)).toBe("2016-12-31T19:00:00-07:00");
    expect(standardTimeText(hourOfInstant("2017-01-01T00:00:00Z"), 5.5)).toBe("2017-01-01T05:30:00+05:30");
  });
});
