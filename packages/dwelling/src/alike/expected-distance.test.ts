import { describe, expect, it } from "vitest";
import { alikeness } from "./alikeness.ts";
import { expectedDistances, expectedDistancesFrom } from "./expected-distance.ts";
import { featureCodes, type HomeFeatures } from "./features.ts";
import { tabulateHomes } from "./home-table.ts";
import { anyHomes } from "./neighbourhood.fixture.ts";
import { positionsOf } from "./positions.ts";

describe("expected distance", () => {
  const homes: readonly HomeFeatures[] = [
    { id: "a", form: "detached", storeys: 1 },
    { id: "b", form: "detached", storeys: 2 },
    { id: "c", form: "mid_terrace" },
    { id: "d", storeys: 3 },
  ];
  const table = tabulateHomes(homes);
  const expected = expectedDistances(table);
  const of = (code: (typeof featureCodes)[number]): number => expected[featureCodes.indexOf(code)]!;

  it("is by hand the mean over all pairs of which a feature is known", () => {
    expect(of("form")).toBeCloseTo(2 / 3, 12);
    expect(of("storeys")).toBeCloseTo((0.5 + 0.5 + 1) / 3, 12);
    expect(of("wall")).toBeNaN();
  });

  it("stands in for what is not known of both, by hand", () => {
    const distance = new Float64Array(4);
    // Weights: form 5, storeys 1.
    expectedDistancesFrom(positionsOf(homes[2]!), table, expected, distance);
    const unknownStoreys = 2 / 3;
    expect(distance[0]).toBeCloseTo((5 + unknownStoreys) / 6, 12);
    expect(distance[1]).toBeCloseTo((5 + unknownStoreys) / 6, 12);
    expect(distance[3]).toBeCloseTo((5 * (2 / 3) + unknownStoreys) / 6, 12);
  });

  it("is symmetric, and Gower's distance where everything is known", () => {
    for (const share of [0.6, 1]) {
      const all = anyHomes(40, 8, share);
      const many = tabulateHomes(all);
      const usual = expectedDistances(many);
      const rows = all.map((home) => {
        const row = new Float64Array(40);
        expectedDistancesFrom(positionsOf(home), many, usual, row);
        return row;
      });
      for (let a = 0; a < 40; a++) {
        for (let b = 0; b < 40; b++) {
          expect(rows[a]![b]).toBeCloseTo(rows[b]![a]!, 12);
          const gower = 1 - alikeness(all[a]!, all[b]!).share;
          expect(share < 1 || Math.abs(rows[a]![b]! - gower) < 1e-12).toBe(true);
        }
      }
    }
  });

  it("is close to the mean over all pairs in a large set", () => {
    const all = anyHomes(2000, 9, 1);
    const position = (home: HomeFeatures): number => home.storeys!;
    let sum = 0;
    for (const a of all) for (const b of all) sum += Math.min(Math.abs(position(a) - position(b)) / 2, 1);
    const mean = sum / (2000 * 1999);
    expect(expectedDistances(tabulateHomes(all))[featureCodes.indexOf("storeys")]).toBeCloseTo(mean, 2);
  });
});
