import { describe, expect, it } from "vitest";
import { alikeness } from "./alikeness.ts";
import type { HomeFeatures } from "./features.ts";
import { tabulateHomes } from "./home-table.ts";
import { nearestHomes } from "./nearest-homes.ts";
import { anyHomes } from "./neighbourhood.fixture.ts";

describe("nearestHomes", () => {
  const homes = anyHomes(300, 2);
  const table = tabulateHomes(homes);

  it("finds what comparing two by two finds, in that order", () => {
    for (const home of anyHomes(12, 3)) {
      const stranger: HomeFeatures = { ...home, id: "stranger" };
      const byHand = homes
        .map((other) => ({ id: other.id, ...alikeness(stranger, other) }))
        .sort((a, b) => b.share - a.share || b.comparedShare - a.comparedShare || (a.id < b.id ? -1 : 1));
      for (const count of [1, 7, 300]) {
        const nearest = nearestHomes(stranger, table, count);
        expect(nearest).toHaveLength(count);
        for (const [rank, near] of nearest.entries()) {
          const same = byHand.find(({ id }) => id === near.id)!;
          expect(near.share).toBeCloseTo(same.share, 12);
          expect(near.comparedShare).toBeCloseTo(same.comparedShare, 12);
          expect(near.share).toBeCloseTo(byHand[rank]!.share, 12);
          expect(near.distance + near.share).toBeCloseTo(1, 12);
        }
      }
    }
  });

  it("leaves the home itself out, and gives no more than there are", () => {
    const nearest = nearestHomes(homes[5]!, table, 1000);
    expect(nearest).toHaveLength(299);
    expect(nearest.map(({ id }) => id)).not.toContain(homes[5]!.id);
    expect(nearestHomes(homes[5]!, table, 0)).toEqual([]);
    expect(nearestHomes(homes[5]!, tabulateHomes([]), 3)).toEqual([]);
  });

  it("does not depend on the order of the homes; of equals more is known, then the id is lower", () => {
    const reversed = tabulateHomes(homes.toReversed());
    expect(nearestHomes(homes[9]!, reversed, 40)).toEqual(nearestHomes(homes[9]!, table, 40));
    const home: HomeFeatures = { id: "x", form: "detached", constructionYear: 1930 };
    const equals = tabulateHomes([
      { id: "c", form: "detached" },
      { id: "b", form: "detached", constructionYear: 1930 },
      { id: "a", form: "detached", constructionYear: 1931 },
      { id: "d" },
    ]);
    expect(nearestHomes(home, equals, 4).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("refuses two homes of one id and a count that is none", () => {
    expect(() => tabulateHomes([{ id: "a" }, { id: "b" }, { id: "a" }])).toThrow(RangeError);
    expect(() => nearestHomes(homes[0]!, table, 1.5)).toThrow(RangeError);
    expect(() => nearestHomes(homes[0]!, table, -1)).toThrow(RangeError);
  });
});
