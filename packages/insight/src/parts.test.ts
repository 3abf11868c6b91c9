import { describe, expect, it } from "vitest";
import { co2Series } from "./air-quality.ts";
import { coldSpellOf, weatherSlice } from "./cold-spell.ts";
import { deBilt, likelyHome } from "./example-homes.fixture.ts";
import { groupOfPath } from "./heat-balance.ts";
import { hourlyUse } from "./hourly-use.ts";
import type { Rooms } from "./rooms.ts";
import { quantileOf, sampleQuantile } from "./quantile.ts";
import { whatMatters } from "./what-matters.ts";

function zone(id: string, hours: number, airM3PerH: number, heatW = 0): Rooms["living"] {
  const fill = (value: number): Float64Array => new Float64Array(hours).fill(value);
  return {
    id,
    airTemperatureC: fill(20),
    airTemperatureAtEndC: fill(20),
    operativeTemperatureC: fill(20),
    heatingPowerW: fill(heatW),
    coolingPowerW: fill(0),
    outdoorAirM3PerH: fill(airM3PerH),
  };
}

describe("CO₂", () => {
  it("settles where what people make leaves with the air of their room", () => {
    const hours = 200;
    const rooms: Rooms = {
      living: zone("living", hours, 100),
      sleeping: zone("sleeping", hours, 60),
      livingVolumeM3: 120,
      sleepingVolumeM3: 100,
      attic: null,
      atticVolumeM3: 0,
      exchangeM3PerH: 0,
      hatchM3PerH: 0,
    };
    const people = new Float64Array(hours).fill(2);
    const none = new Float64Array(hours);
    const co2 = co2Series(rooms, { peopleLiving: people, peopleSleeping: none });
    // 2 × 0.017 m³/h into 85 % of 100 m³/h.
    expect(co2.livingPpm[hours - 1]).toBeCloseTo(425 + (2 * 0.017 * 1e6) / 85, 3);
    expect(co2.sleepingPpm[hours - 1]).toBeCloseTo(425, 6);
  });

  it("spreads through an open door", () => {
    const hours = 200;
    const people = new Float64Array(hours).fill(2);
    const none = new Float64Array(hours);
    const at = (exchangeM3PerH: number): number =>
      co2Series(
        {
          living: zone("living", hours, 100),
          sleeping: zone("sleeping", hours, 60),
          livingVolumeM3: 120,
          sleepingVolumeM3: 100,
          attic: null,
          atticVolumeM3: 0,
          exchangeM3PerH,
          hatchM3PerH: 0,
        },
        { peopleLiving: people, peopleSleeping: none },
      ).sleepingPpm[hours - 1]!;
    expect(at(100)).toBeGreaterThan(at(10));
    expect(at(10)).toBeGreaterThan(426);
  });
});

describe("weather", () => {
  it("has its coldest days found, whole days, with days before them", () => {
    const { weather } = deBilt;
    const spell = coldSpellOf(weather);
    expect(spell.weather.hours).toBeLessThanOrEqual(17 * 24);
    const mean =
      spell.weather.dryBulbTemperatureC.slice(spell.spellFrom).reduce((a, b) => a + b, 0) /
      (spell.weather.hours - spell.spellFrom);
    expect(mean).toBeCloseTo(spell.meanC, 9);
    for (let day = 0; day + 5 <= 365; day += 5) {
      const five = weather.dryBulbTemperatureC.slice(day * 24, (day + 5) * 24);
      expect(five.reduce((a, b) => a + b, 0) / 120).toBeGreaterThanOrEqual(spell.meanC - 1e-9);
    }
  });

  it("can be cut without shifting the clock", () => {
    const cut = weatherSlice(deBilt.weather, 48, 24);
    expect(Date.parse(cut.startsAt) - Date.parse(deBilt.weather.startsAt)).toBe(48 * 3_600_000);
    expect(cut.dryBulbTemperatureC[5]).toBe(deBilt.weather.dryBulbTemperatureC[53]);
  });
});

describe("household by the hour", () => {
  it("sleeps at night and is never in two places", () => {
    for (const type of ["at_home", "out_to_work", "family"]) {
      const home = likelyHome({ "use.type": type, "use.occupants": 3 });
      const use = hourlyUse(home, deBilt);
      for (let k = 0; k < deBilt.weather.hours; k++)
        expect(use.peopleLiving[k]! + use.peopleSleeping[k]!).toBeLessThanOrEqual(3 + 1e-9);
      // 3 January 02:00 standard time is hour 2 × 24 + 2.
      expect(use.peopleSleeping[50]).toBe(3);
    }
  });
});

describe("sums and shares", () => {
  it("puts each path in its group", () => {
    const parts = new Map([
      ["roof.front", "roof"],
      ["floor.ground", "floor"],
      ["crawl.front", "crawl"],
      ["party_wall.left.living", "party_wall"],
    ]);
    const group = (id: string, kind: Parameters<typeof groupOfPath>[0]["kind"]): string =>
      groupOfPath({ id, kind }, parts);
    expect(group("roof.front", "surface")).toBe("roof");
    expect(group("crawl.front", "surface")).toBe("floor");
    expect(group("party_wall.left.living", "surface")).toBe("stored");
    expect(group("door.front.living", "thermalBridge")).toBe("door");
    expect(group("window.living", "airFlow")).toBe("airing");
    expect(group("crawl.rising", "airFlow")).toBe("draught");
    expect(group("stair", "airFlow")).toBe("stored");
  });

  it("takes quantiles between the values", () => {
    expect(sampleQuantile([1, 2, 3, 4, 5], 0.5)).toBe(3);
    expect(sampleQuantile([0, 10], 0.1)).toBe(1);
    const values = Float64Array.from({ length: 999 }, (_, i) => (i * 617) % 1009);
    const sorted = Float64Array.from(values).sort();
    for (const p of [0, 0.05, 0.5, 0.95, 0.9513, 1])
      expect(quantileOf(Float64Array.from(values), p), String(p)).toBe(sampleQuantile(sorted, p));
  });

  it("shares the variance by squared effect as far as the draws bear it out", () => {
    const z = [-1.5, -0.9, -0.5, -0.2, 0.2, 0.5, 0.9, 1.5];
    const normal = (x: number): number => 1 / (1 + Math.exp(-1.702 * x));
    const draws = z.map((a, i) => ({
      quantiles: { big: normal(a), small: normal(z[(i * 3) % 8]!) },
      outcome: 3 * a + z[(i * 3) % 8]!,
    }));
    const effects = new Map([
      ["big", 3],
      ["small", 1],
      ["idle", 0],
    ]);
    const [first, second, ...rest] = whatMatters(effects, draws);
    expect(first!.input).toBe("big");
    expect(first!.share / second!.share).toBeCloseTo(9, 6);
    expect(first!.share + second!.share).toBeGreaterThan(0.95);
    expect(rest).toEqual([]);
    const unrelated = draws.map((draw, i) => ({ ...draw, outcome: i % 2 }));
    expect(whatMatters(effects, unrelated).reduce((sum, one) => sum + one.share, 0)).toBeLessThan(0.4);
  });
});
