import { describe, expect, it } from "vitest";
import { ownWeek, pumpVerdict } from "./pump-story.ts";
import { replayHours } from "./replay.ts";

const year = { coldHoursLiving: 30, coldestLivingC: 17, performance: 3.2, backUpKwh: 40, electricityKwh: 4000 };

describe("a heat pump in words", () => {
  it("is told by what people notice first: cold, then cost, then help", () => {
    expect(pumpVerdict(year, 20)).toBe("warm");
    expect(pumpVerdict({ ...year, backUpKwh: 400 }, 20)).toBe("helped");
    expect(pumpVerdict({ ...year, backUpKwh: 400, performance: 2 }, 20)).toBe("costly");
    expect(pumpVerdict({ ...year, performance: 2, coldHoursLiving: 400 }, 20)).toBe("cold");
  });

  it("is not blamed for a home that is as cold today", () => {
    expect(pumpVerdict({ ...year, coldHoursLiving: 400 }, 390)).toBe("warm");
  });

  it("is not called cold for a degree that few feel", () => {
    expect(pumpVerdict({ ...year, coldHoursLiving: 400, coldestLivingC: 18.5 }, 0)).toBe("warm");
  });

  it("shows the coldest week with parts that add up to the heat", () => {
    const hours = 24 * 21;
    const series = (of: (hour: number) => number): Float32Array =>
      Float32Array.from({ length: hours }, (_, k) => of(k));
    const none = new Float32Array(hours);
    const replay = {
      startsAt: "2024-12-31T23:00:00Z",
      outdoorC: series((hour) => (hour >= 168 && hour < 336 ? -8 : 6)),
      livingC: series(() => 20),
      sleepingC: none,
      atticC: null,
      heatingW: series((hour) => 4000 + (hour % 24)),
      flowC: none,
      heatPumpW: series((hour) => (hour % 2 === 0 ? 1200 : 0)),
      backUpW: series((hour) => (hour % 24 === 3 ? 9000 : 500)),
      hotWaterW: none,
      solarW: none,
      importW: none,
      exportW: none,
      co2LivingPpm: none,
      co2SleepingPpm: none,
      humidityLivingPct: none,
      humiditySleepingPct: none,
      cornerHumidityPct: none,
    };
    const alone = ownWeek(replay, false);
    expect(alone.startsAt).toBe("2025-01-07T23:00:00.000Z");
    expect(alone.heatW).toHaveLength(replayHours);
    expect([...alone.outdoorC].every((celsius) => celsius === -8)).toBe(true);
    const [pump, backUp] = alone.parts;
    expect(backUp?.id).toBe("backUp");
    expect(backUp?.powerW[3]).toBe(4003);
    alone.heatW.forEach((heat, hour) => expect(pump!.powerW[hour]! + backUp!.powerW[hour]!).toBe(heat));
    const [withBoiler, boiler] = ownWeek(replay, true).parts;
    expect(boiler?.id).toBe("boiler");
    expect([withBoiler?.powerW[1], boiler?.powerW[1]]).toEqual([0, 4001]);
    expect([withBoiler?.powerW[2], boiler?.powerW[2]]).toEqual([4002, 0]);
  });
});
