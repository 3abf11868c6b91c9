import { describe, expect, it } from "vitest";
import { coldWaterC } from "./cold-water.ts";
import { drawOff, usualLitresPerDayAt60C } from "./draw-off.ts";
import { householdClock } from "./household-clock.ts";
import { heatPerLitreKelvinWh, hotWaterData } from "./hot-water-data.ts";
import { tappingDay } from "./tapping-profile.ts";

const clock = householdClock({ startsAt: "2023-12-31T23:00:00Z", hours: 8784 });
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe("household clock", () => {
  it("is the Dutch one: Monday 1 January 2024 00:00, summer time on 31 March, winter time on 27 October", () => {
    expect([clock.hourOfDay[0], clock.weekday[0], clock.dayOfYear[0], clock.dayIndex[0]]).toEqual([0, 1, 1, 0]);
    const springDay = [...clock.hourOfDay].filter((_, k) => clock.dayOfYear[k] === 91);
    const autumnDay = [...clock.hourOfDay].filter((_, k) => clock.dayOfYear[k] === 301);
    expect(springDay).not.toContain(2);
    expect(autumnDay.filter((hour) => hour === 2)).toHaveLength(2);
    expect([clock.hourOfDay[8783], clock.dayIndex[8783]]).toEqual([23, 365]);
  });
});

describe("cold water", () => {
  it("is coldest in the middle of February and swings around its mean", () => {
    const coldC = coldWaterC(clock, { meanC: 11, halfSwingK: 5, coldestDayOfYear: 46 });
    expect(coldC[45 * 24 + 3]).toBeCloseTo(6, 9);
    expect(Math.max(...coldC)).toBeCloseTo(16, 2);
    expect(sum(coldC) / coldC.length).toBeCloseTo(11, 1);
  });
});

describe("draw-off", () => {
  it("has shares of the day that sum to one", () => {
    for (const draw of Object.values(hotWaterData.draws))
      for (const { value } of Object.values(draw.hourShare)) {
        expect(value).toHaveLength(24);
        expect(value.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
      }
  });

  it("gives one person about 40 L a day at 60 °C: (49.2·28.5 + 1.9·30 + 5.6·35 + 2.6·25)/50 = 34.4", () => {
    expect(usualLitresPerDayAt60C(1)).toBeCloseTo((49.2 * 28.5 + 1.9 * 30 + 5.6 * 35 + 2.6 * 25) / 50, 9);
  });

  it("makes 100 L a day at 60 °C into 100·50·1.1525 Wh, at cold water of 10 °C", () => {
    const { heatW, coldC } = drawOff({ persons: 2.5, litresPerDayAt60C: 100 }, clock);
    // With cold water of the season, by kind: mean of (tap − cold) over (tap − 10) for the mix.
    const daily = sum(heatW) / 366;
    const at10 = 100 * 50 * heatPerLitreKelvinWh;
    const meanCold = sum(coldC) / coldC.length;
    const kelvinLitres = (coldestC: number) =>
      49.2 * (38.5 - coldestC) + 1.9 * (40 - coldestC) + 5.6 * (45 - coldestC) + 2.6 * (35 - coldestC);
    expect(daily / at10).toBeCloseTo(kelvinLitres(meanCold) / kelvinLitres(10), 2);
  });

  it("keeps litres and heat together in every hour", () => {
    const { heatW, coldC, litresAt40C } = drawOff({ persons: 3, seed: 7 }, clock);
    heatW.forEach((heat, k) => expect(litresAt40C[k]! * heatPerLitreKelvinWh * (40 - coldC[k]!)).toBeCloseTo(heat, 9));
  });

  it("with a seed varies from day to day, the same way each time, and keeps the sum of litres", () => {
    const even = drawOff({ persons: 2 }, clock);
    const one = drawOff({ persons: 2, seed: 42 }, clock);
    const again = drawOff({ persons: 2, seed: 42 }, clock);
    const other = drawOff({ persons: 2, seed: 43 }, clock);
    expect(one).toEqual(again);
    expect(other.heatW).not.toEqual(one.heatW);
    expect(sum(one.starts)).toBeCloseTo(sum(even.starts), 6);
    // Heat differs a little, for showers do not all meet the same cold water.
    expect(Math.abs(sum(one.heatW) / sum(even.heatW) - 1)).toBeLessThan(0.015);
    expect(Math.max(...one.heatW)).toBeGreaterThan(4 * Math.max(...even.heatW));
  });

  it("takes back what a shower exchanger saves: heat and recovered heat are the heat without", () => {
    const plain = drawOff({ persons: 2, seed: 1 }, clock);
    const recovery = { effectiveness: 0.62, connection: "both" } as const;
    const less = drawOff({ persons: 2, seed: 1, recovery }, clock);
    plain.heatW.forEach((heat, k) => expect(less.heatW[k]! + less.recoveredW[k]!).toBeCloseTo(heat, 9));
    const share = sum(less.recoveredW) / sum(plain.heatW);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.5);
  });
});

describe("tapping profiles", () => {
  it("sum to the reference energies 2.1, 5.845, 11.655 and 19.07 kWh", () => {
    const kwh = (["S", "M", "L", "XL"] as const).map((name) => tappingDay(name).totalWh / 1000);
    [2.1, 5.845, 11.655, 19.07].forEach((reference, i) => expect(kwh[i]).toBeCloseTo(reference, 9));
    expect(sum(tappingDay("M").starts)).toBe(23);
    // 07:00 to 08:00 in M: 0.105 + 1.4 + 0.105.
    expect(tappingDay("M").heatWh[7]).toBeCloseTo(1610, 9);
  });
});
