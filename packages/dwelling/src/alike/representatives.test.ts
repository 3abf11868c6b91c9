import { createStream } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { alikeness } from "./alikeness.ts";
import { registerFeatures } from "./features-of.ts";
import type { HomeFeatures } from "./features.ts";
import { tabulateHomes } from "./home-table.ts";
import { anyHomes } from "./neighbourhood.fixture.ts";
import { chooseRepresentatives } from "./representatives.ts";

const kinds = [
  { form: "mid_terrace", constructionYear: 1970, floorAreaM2: 105, homes: 401 },
  { form: "detached", constructionYear: 1930, floorAreaM2: 190, homes: 201 },
  { form: "gallery_flat", constructionYear: 1985, floorAreaM2: 68, homes: 301 },
] as const;

/** Streets of one kind each, spread a little around one home in the middle: the planted centre. */
function planted(): readonly HomeFeatures[] {
  const stream = createStream(7, "planted");
  let position = 0;
  return kinds.flatMap(({ form, constructionYear, floorAreaM2, homes }) =>
    Array.from({ length: homes }, (_, home) => {
      // As many larger as smaller ones: the one in the middle is the medoid.
      const side = home === 0 ? 0 : home % 2 === 0 ? 1 : -1;
      const away = 1 + side * (0.03 + 0.1 * stream.uniform(position++));
      return registerFeatures(home === 0 ? `${form}-middle` : `${form}-${home}`, {
        form,
        constructionYear,
        floorAreaM2: floorAreaM2 * away,
      });
    }),
  );
}

const small = { sampleSize: 120, samples: 5, randomStarts: 2 };

describe("chooseRepresentatives", () => {
  it("finds the planted centres with the share each stands for", () => {
    const homes = planted();
    const chosen = chooseRepresentatives(tabulateHomes(homes), 3, 1);
    expect(chosen.representatives.map(({ id, homes: count }) => [id, count])).toEqual([
      ["mid_terrace-middle", 401],
      ["gallery_flat-middle", 301],
      ["detached-middle", 201],
    ]);
    expect(chosen.representatives[0]!.share).toBe(401 / 903);
    for (const [given, id] of chosen.representativeOf.entries())
      expect(id.split("-")[0]).toBe(homes[given]!.id.split("-")[0]);
  });

  it("finds the same kinds from samples", () => {
    const homes = planted();
    const chosen = chooseRepresentatives(tabulateHomes(homes), 3, 1, small);
    expect(chosen.representatives.map(({ homes: count }) => count)).toEqual([401, 301, 201]);
    const whole = chooseRepresentatives(tabulateHomes(homes), 3, 1);
    expect(chosen.meanDistance).toBeGreaterThanOrEqual(whole.meanDistance - 1e-12);
    expect(chosen.meanDistance).toBeLessThan(whole.meanDistance * 1.1);
  });

  it("does not depend on the order of the homes, and repeats by its seed", () => {
    const homes = anyHomes(400, 5);
    const shuffled = homes.toSorted((a, b) =>
      a.id.split("").reverse().join("") < b.id.split("").reverse().join("") ? -1 : 1,
    );
    for (const effort of [undefined, small]) {
      const one = chooseRepresentatives(tabulateHomes(homes), 6, 3, effort);
      const other = chooseRepresentatives(tabulateHomes(shuffled), 6, 3, effort);
      expect(other.representatives).toEqual(one.representatives);
      expect(other.meanDistance).toBe(one.meanDistance);
      for (const [given, home] of shuffled.entries()) {
        expect(other.representativeOf[given]).toBe(one.representativeOf[homes.indexOf(home)]);
      }
      expect(chooseRepresentatives(tabulateHomes(homes), 6, 3, effort)).toEqual(one);
    }
    const seeds = [1, 2, 3, 4].map((seed) => chooseRepresentatives(tabulateHomes(homes), 6, seed, small));
    expect(new Set(seeds.map(({ meanDistance }) => meanDistance)).size).toBeGreaterThan(1);
  });

  it("is never worse than its start, and gives each home the nearest one", () => {
    for (const seed of [1, 2, 3]) {
      const homes = anyHomes(250, 10 + seed, 1);
      for (const k of [1, 4, 9]) {
        const chosen = chooseRepresentatives(tabulateHomes(homes), k, seed, small);
        expect(chosen.meanDistance).toBeLessThanOrEqual(chosen.startMeanDistance);
        const all = new Map(homes.map((home) => [home.id, home]));
        let total = 0;
        for (const [given, home] of homes.entries()) {
          const away = (id: string): number => (id === home.id ? 0 : 1 - alikeness(home, all.get(id)!).share);
          const mine = away(chosen.representativeOf[given]!);
          total += mine;
          for (const { id } of chosen.representatives) expect(mine).toBeLessThanOrEqual(away(id) + 1e-12);
        }
        expect(total / homes.length).toBeCloseTo(chosen.meanDistance, 12);
        expect(chosen.representatives.reduce((sum, { homes: count }) => sum + count, 0)).toBe(homes.length);
        expect(chosen.representatives.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const { id } of chosen.representatives) {
          expect(chosen.representativeOf[homes.findIndex((home) => home.id === id)]).toBe(id);
        }
      }
    }
  });

  it("chooses every home when as many are asked for, and lower ids of equals", () => {
    const homes = anyHomes(7, 30);
    expect(chooseRepresentatives(tabulateHomes(homes), 7, 1).meanDistance).toBe(0);
    const twins = ["d", "b", "c", "a"].map((id) => registerFeatures(id, { form: "detached", constructionYear: 1950 }));
    expect(chooseRepresentatives(tabulateHomes(twins), 1, 1).representatives).toEqual([
      { id: "a", homes: 4, share: 1, meanDistance: 0, furthestDistance: 0 },
    ]);
  });

  it("does not choose homes because little is known of them, nor split the homes by what is known", () => {
    // Of each kind two in three are blank but for their form or their year; twenty are blank altogether.
    const homes: readonly HomeFeatures[] = [
      ...planted().map((home, i): HomeFeatures => {
        const { id, form, constructionYear } = home;
        if (id.endsWith("middle") || i % 3 === 0) return home;
        return i % 3 === 1 ? { id, form: form! } : { id, constructionYear: constructionYear! };
      }),
      ...Array.from({ length: 20 }, (_, blank) => ({ id: `blank-${blank}` })),
    ];
    for (const effort of [undefined, small]) {
      const chosen = chooseRepresentatives(tabulateHomes(homes), 3, 1, effort);
      const known = chosen.representatives.map(({ id }) => homes.find((home) => home.id === id)!);
      expect(new Set(known.map(({ form }) => form))).toEqual(new Set(kinds.map(({ form }) => form)));
      expect(known.every((home) => home.constructionYear !== undefined && home.floorAreaM2 !== undefined)).toBe(true);
      const astray = homes.filter(
        ({ id }, given) =>
          !id.startsWith("blank") && id.split("-")[0] !== chosen.representativeOf[given]!.split("-")[0],
      );
      expect(astray).toEqual([]);
    }
  });

  it("is never worse than its start with much unknown, and chooses among homes of which nothing is known", () => {
    const sparse = chooseRepresentatives(tabulateHomes(anyHomes(300, 31, 0.4)), 8, 1, small);
    expect(sparse.meanDistance).toBeLessThanOrEqual(sparse.startMeanDistance);
    const blanks = tabulateHomes([{ id: "b" }, { id: "a" }, { id: "c" }]);
    expect(chooseRepresentatives(blanks, 1, 1).representatives[0]).toMatchObject({ id: "a", homes: 3 });
  });

  it("refuses a number that cannot be chosen", () => {
    const table = tabulateHomes(anyHomes(5, 1));
    for (const k of [0, 6, 1.5, -1]) expect(() => chooseRepresentatives(table, k, 1)).toThrow(RangeError);
    expect(() => chooseRepresentatives(table, 1, -1)).toThrow(RangeError);
  });
});
