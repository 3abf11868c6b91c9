import { describe, expect, it } from "vitest";
import { deBilt, describedBy, exampleAnswers } from "./example-homes.fixture.ts";
import { drawnDwellings, insightSteps, type InsightProgress } from "./insight-steps.ts";
import { numericIndicators } from "./ranges.ts";

const description = describedBy({ ...exampleAnswers.gallery_flat_1975_1991, "use.occupants": 2 });
const steps: InsightProgress[] = [...insightSteps({ description, cache: deBilt, seed: 7 })];
const last = steps.at(-1)!;

describe("a growing insight", () => {
  it("starts with the central run and counts up to the end", () => {
    expect(steps[0]!.insight.ranges).toBeNull();
    expect(steps[0]!.insight.whatMatters).toEqual([]);
    const { lowTemperature, standard, ...year } = steps[0]!.insight.central;
    expect([lowTemperature, standard, steps[0]!.insight.heatPumpTrial]).toEqual([null, null, null]);
    expect(last.insight.central).toMatchObject(year);
    expect(steps[1]!.insight.central).toEqual(last.insight.central);
    expect(last.insight.central.standard!.standardKwhPerM2).toBeGreaterThan(40);
    expect(last.insight.heatPumpTrial!.coldWeek.heatW).toHaveLength(168);
    steps.forEach((step, i) => expect(step.done).toBe(i + 1));
    expect(last.done).toBe(last.total);
    expect(steps[16]!.insight.ranges).toBeNull();
    expect(steps[17]!.insight.ranges).not.toBeNull();
  });

  it("has a range for every number, in order, around what is likely", () => {
    const ranges = last.insight.ranges!;
    for (const [path, likely] of numericIndicators(last.insight.central)) {
      // Where the heat goes is kept for the likely home alone.
      if (path.startsWith("heat.balanceKwh.")) continue;
      const range = ranges[path]!;
      expect(range.likely, path).toBe(likely);
      expect(range.p10, path).toBeLessThanOrEqual(range.p50);
      expect(range.p50, path).toBeLessThanOrEqual(range.p90);
    }
    const gas = ranges["energy.gasM3.total"]!;
    expect(gas.likely).toBeGreaterThan(gas.p10);
    expect(gas.likely).toBeLessThan(gas.p90);
    expect(gas.p90 / gas.p10).toBeGreaterThan(1.15);
  });

  it("names what matters, strongest first, with shares of at most the whole", () => {
    const { whatMatters } = last.insight;
    expect(whatMatters.length).toBeGreaterThan(2);
    const shares = whatMatters.map((one) => one.share);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    // Nothing below or above a flat between neighbours, and people are known.
    const inputs = whatMatters.map((one) => one.input);
    expect(inputs).not.toContain("envelope.floor.rc");
    expect(inputs).not.toContain("use.occupants");
    expect(inputs).toContain("hotWater.litresPerPersonDay");
  });

  it("says what it was made with", () => {
    expect(last.insight.provenance).toMatchObject({
      seed: 7,
      draws: 16,
      engine: { name: "keukentafel", solver: "fast" },
    });
    expect(last.insight.provenance.dataVersion).toMatch(/^[0-9a-f]{16}$/);
    const { replay } = last.insight;
    expect(replay.livingC).toHaveLength(deBilt.weather.hours);
    expect(replay.atticC).toBeNull();
    const series = Object.values(replay).filter((one) => one instanceof Float32Array);
    expect(series).toHaveLength(16);
    for (const one of series) expect([one.length, one.every(Number.isFinite)]).toEqual([deBilt.weather.hours, true]);
  });
});

describe("less to guess", () => {
  it("is narrower when more is known", () => {
    const width = (answers: Parameters<typeof describedBy>[0]): number => {
      const known = describedBy(answers);
      let gas = { p10: 0, p90: 0 };
      for (const { insight } of insightSteps({ description: known, cache: deBilt, seed: 7, draws: 16 })) {
        gas = insight.ranges?.["energy.gasM3.heating"] ?? gas;
        if (insight.ranges !== null) break;
      }
      return gas.p90 - gas.p10;
    };
    const more = {
      ...exampleAnswers.gallery_flat_1975_1991,
      "use.occupants": 2,
      "envelope.glazing.living": "double",
      "envelope.glazing.sleeping": "double",
      "envelope.facade.insulation": "as_built",
      "envelope.draught": "ordinary",
      "use.dayTemperatureC": 20,
      "use.nightTemperatureC": 16,
      "use.bedroomsHeated": "a_little",
      "use.bedroomWindow": "ajar",
      "home.streetFacing": "east",
    } as const;
    expect(width(more)).toBeLessThan(width({ ...exampleAnswers.gallery_flat_1975_1991, "use.occupants": 2 }));
  });

  it("offers the same draws before and after", () => {
    expect(drawnDwellings(description, 7)).toHaveLength(16);
    expect(drawnDwellings(description, 7, 3)).toEqual(drawnDwellings(description, 7).slice(0, 3));
  });
});
