import { describe, expect, it } from "vitest";
import { cheapestHours, disinfectionHours, windowHours } from "./charge-hours.ts";
import { householdClock } from "./household-clock.ts";

const clock = householdClock({ startsAt: "2024-01-07T23:00:00Z", hours: 24 * 14 });
const on = (flags: Uint8Array, day: number) =>
  [...flags].flatMap((flag, k) => (flag === 1 && clock.dayIndex[k] === day ? [clock.hourOfDay[k]] : []));

describe("charging hours", () => {
  it("follow a window, also through midnight", () => {
    expect(on(windowHours(clock, { fromHour: 13, untilHour: 16 }), 3)).toEqual([13, 14, 15]);
    expect(on(windowHours(clock, { fromHour: 22, untilHour: 2 }), 3)).toEqual([0, 1, 22, 23]);
  });

  it("are the cheapest of each day, the earliest of equals, inside the window", () => {
    const price = clock.hourOfDay.reduce((prices, hour, k) => {
      prices[k] = hour === 14 ? 0.05 : hour === 3 ? 0.1 : 0.3;
      return prices;
    }, new Float64Array(clock.hours));
    expect(on(cheapestHours(clock, price, 3), 0)).toEqual([0, 3, 14]);
    expect(on(cheapestHours(clock, price, 2, { fromHour: 8, untilHour: 20 }), 13)).toEqual([8, 14]);
    expect(cheapestHours(clock, price, 30).every((flag) => flag === 1)).toBe(true);
  });

  it("begin a disinfection once a week", () => {
    const begins = disinfectionHours(clock);
    expect(begins.reduce((total, flag) => total + flag, 0)).toBe(2);
    expect(on(begins, 6)).toEqual([13]);
  });
});
