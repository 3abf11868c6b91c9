import { describeWeather, generateYear, referenceYear } from "@keukentafel/climate";
import { describe, expect, it } from "vitest";
import { weatherStory } from "./weather-story.ts";

const tested = referenceYear("de-bilt");
const story = weatherStory(tested);

describe("story of a year of weather", () => {
  it("tells the means and extremes of the year", () => {
    expect(story.meanC).toBeCloseTo(describeWeather(tested).meanTemperatureC, 9);
    expect(story.temperatureC).toHaveLength(8760);
    expect(story.lowestC).toBeCloseTo(Math.min(...tested.dryBulbTemperatureC), 9);
    expect(story.hoursBelow0C).toBe(tested.dryBulbTemperatureC.filter((celsius) => celsius < 0).length);
    expect(story.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("finds the coldest and the hottest seven days, none of which any other seven beat", () => {
    for (const { startsAt, temperatureC, meanC } of [story.coldestWeek, story.hottestWeek]) {
      const hour = (Date.parse(startsAt) - Date.parse(tested.startsAt)) / 3_600_000;
      expect(hour % 24).toBe(0);
      expect(temperatureC[100]).toBeCloseTo(tested.dryBulbTemperatureC[hour + 100]!, 5);
      expect(temperatureC.reduce((sum, value) => sum + value, 0) / 168).toBeCloseTo(meanC, 4);
    }
    for (let day = 0; day + 7 <= 365; day++) {
      const part = tested.dryBulbTemperatureC.subarray(24 * day, 24 * (day + 7));
      const mean = part.reduce((sum, value) => sum + value, 0) / 168;
      expect(mean).toBeGreaterThanOrEqual(story.coldestWeek.meanC - 1e-4);
      expect(mean).toBeLessThanOrEqual(story.hottestWeek.meanC + 1e-4);
    }
    expect(story.coldestWeek.sunWPerM2).toHaveLength(168);
  });

  it("knows what year it is of", () => {
    expect(story.made).toMatchObject({ station: "de-bilt", kind: "typical", scenario: null });
    const later = weatherStory(generateYear({ station: "eelde", scenario: "2050-high-dry" }));
    expect(later.made).toMatchObject({ station: "eelde", scenario: "2050-high-dry", period: { from: 1991, to: 2020 } });
  });
});
