import { describe, expect, it } from "vitest";
import { householdClock } from "../hot-water/household-clock.ts";
import { householdElectricity, standardShape } from "./household-electricity.ts";

const clock = householdClock({ startsAt: "2018-12-31T23:00:00Z", hours: 8760 });
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe("household electricity", () => {
  it("has the standard profile's year: mean 1, evenings in winter twice the mean, nights half", () => {
    const shape = standardShape(clock);
    expect(Math.abs(sum(shape) / 8760 - 1)).toBeLessThan(0.02);
    // Saturday 12 January: the data's own hours of the season.
    const k = 11 * 24 + 18;
    expect(shape[k]).toBeCloseTo(1.959, 9);
    // Half-way between 20 July and 19 October on a Wednesday: the mean of both.
    const day = 247;
    const at = (day - 1) * 24 + 12 - 1;
    expect([clock.dayOfYear[at], clock.hourOfDay[at], clock.weekday[at]]).toEqual([247, 12, 3]);
    const share = (247 - 201) / (292 - 201);
    expect(shape[at]).toBeCloseTo(0.9 * (1 - share) + 1.103 * share, 9);
  });

  it("sums to the year's use, with and without a seed and with its own activity", () => {
    const activity = clock.hourOfDay.reduce((series, hour, k) => {
      series[k] = hour >= 17 ? 2 : 0.2;
      return series;
    }, new Float64Array(8760));
    for (const use of [{}, { seed: 3 }, { activity }, { seed: 3, activity }])
      expect(sum(householdElectricity({ kwhPerYear: 2800, ...use }, clock)) / 1000).toBeCloseTo(2800, 6);
    // Nobody ever active: always the same.
    const idle = householdElectricity({ kwhPerYear: 876, activity: new Float64Array(8760) }, clock);
    expect([idle[0], idle[4000]]).toEqual([100, 100]);
  });

  it("of one home jumps, repeatably, and its low is the always-on part", () => {
    const one = householdElectricity({ kwhPerYear: 2650, seed: 11 }, clock);
    expect(householdElectricity({ kwhPerYear: 2650, seed: 11 }, clock)).toEqual(one);
    expect(householdElectricity({ kwhPerYear: 2650, seed: 12 }, clock)).not.toEqual(one);
    expect(Math.max(...one)).toBeGreaterThan(2000);
    expect(Math.min(...one)).toBeGreaterThan(0.29 * 302);
    // Over all days the hour of the evening still stands out as in the profile.
    const smooth = householdElectricity({ kwhPerYear: 2650 }, clock);
    const evening = (series: Float64Array) =>
      series.reduce((total, power, k) => total + (clock.hourOfDay[k] === 18 ? power : 0), 0) / sum(series);
    expect(Math.abs(evening(one) / evening(smooth) - 1)).toBeLessThan(0.12);
  });
});
