import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOffHouse, insulatedHouse, steadilyAired } from "../test-support/changed-houses.ts";
import { modelOf, randomHouse } from "../test-support/models.ts";
import { plainWeather, wildWeather } from "../test-support/weather.ts";
import { simulate } from "./simulate.ts";

const solvers = ["full", "fast"] as const;
const anyHouse = fc.integer({ min: 1, max: 1_000_000 });
/** Always the same houses; a failure names its own. */
const run = (numRuns: number) => ({ seed: 5, numRuns });

describe.each(solvers)("laws of the heat of random houses, %s", (solver) => {
  it("more insulation never needs more heat: no sun, outdoors below every set point, constant air flow", () => {
    fc.assert(
      fc.property(anyHouse, (seed) => {
        const wild = wildWeather(seed, 24 * 14);
        const dark = plainWeather({
          hours: wild.hours,
          outdoorC: (k) => Math.min(11, wild.dryBulbTemperatureC[k]!),
          windMPerS: 4,
        });
        const house = steadilyAired(randomHouse(seed));
        const heat = (factor: number) => {
          const result = simulate(modelOf(insulatedHouse(house, factor)), dark, { solver, keepPaths: false });
          return result.zones.reduce((sum, zone) => sum + zone.heatingPowerW.reduce((a, b) => a + b, 0), 0);
        };
        const [bare, more, most] = [heat(0.4), heat(1), heat(2.5)];
        expect(more).toBeLessThan(bare);
        expect(most).toBeLessThan(more);
      }),
      run(8),
    );
  });

  it("a house cut off from all around it, at its set point, needs nothing", () => {
    fc.assert(
      fc.property(anyHouse, fc.double({ min: 18, max: 24, noNaN: true }), (seed, setpointC) => {
        const wild = wildWeather(seed, 48);
        const weather = { ...wild, dryBulbTemperatureC: wild.dryBulbTemperatureC.map((c) => Math.min(8, c)) };
        const options = { solver, warmUpDays: 400, keepPaths: false };
        const house = cutOffHouse(randomHouse(seed), setpointC);
        const still = simulate(modelOf(house), weather, options);
        for (const zone of still.zones) {
          for (const watt of [...zone.heatingPowerW, ...zone.coolingPowerW]) expect(watt).toBeLessThan(1e-3);
          for (const airC of zone.airTemperatureC) expect(Math.abs(airC - setpointC)).toBeLessThan(0.01);
        }
        // One opening in it, and it does.
        const opening = {
          kind: "fixed",
          id: "opening",
          to: "down",
          from: "outdoors",
          volumeFlowM3PerH: 100,
        } as const;
        const opened = { ...house, airFlows: [...(house.airFlows ?? []), opening] };
        const heated = simulate(modelOf(opened), weather, options).zones.flatMap((zone) => [...zone.heatingPowerW]);
        expect(Math.max(...heated)).toBeGreaterThan(5);
      }),
      run(4),
    );
  });
});
