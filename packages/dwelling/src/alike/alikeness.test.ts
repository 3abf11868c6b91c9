import { describe, expect, it } from "vitest";
import { exampleHomes } from "../example-homes.fixture.ts";
import { alikeness } from "./alikeness.ts";
import { dwellingFeatures } from "./features-of.ts";
import type { HomeFeatures } from "./features.ts";
import { anyHomes } from "./neighbourhood.fixture.ts";

const terrace: HomeFeatures = {
  id: "a",
  form: "mid_terrace",
  constructionYear: 1968,
  floorAreaM2: 100,
  freeSides: 2,
  wall: "cavity",
  orientationDeg: 350,
};

describe("alikeness", () => {
  it("follows the worked example of docs/method/alike.md", () => {
    // form 5·1, period 4·⅓ (1965–74 against 1975–91), floor area 2·ln(1.2)/ln 2, free sides 2·½,
    // wall 2·0, orientation ½·20/180; over the weights 5 + 4 + 2 + 2 + 2 + ½ = 15.5 of 31.
    const other: HomeFeatures = {
      ...terrace,
      id: "b",
      form: "end_terrace",
      constructionYear: 1980,
      floorAreaM2: 120,
      freeSides: 3,
      orientationDeg: 10,
    };
    const alike = alikeness(terrace, other);
    const distance = (5 + 4 / 3 + 2 * 0.263034405833794 + 1 + 0 + 0.5 / 9) / 15.5;
    expect(alike.share).toBeCloseTo(1 - distance, 12);
    expect(alike.share).toBeCloseTo(0.4894, 4);
    expect(alike.words).toBe("other");
    expect(alike.comparedShare).toBeCloseTo(0.5, 12);
    expect(alike.same).toEqual(["wall"]);
    expect(alike.differs.map(({ feature }) => feature)).toEqual([
      "form",
      "period",
      "freeSides",
      "floorArea",
      "orientation",
    ]);
    expect(alike.differs[0]?.partOfDifference).toBeCloseTo(5 / (distance * 15.5), 12);
    expect(alike.notCompared).toHaveLength(12);
  });

  it("is symmetric, 1 with itself, and from 0 to 1, for any homes", () => {
    const homes = anyHomes(60, 1);
    for (const a of homes) {
      for (const b of homes) {
        const forth = alikeness(a, b);
        const back = alikeness(b, a);
        expect(forth).toEqual(back);
        expect(forth.share).toBeGreaterThanOrEqual(0);
        expect(forth.share).toBeLessThanOrEqual(1);
        expect(forth.same.length + forth.differs.length + forth.notCompared.length).toBe(18);
      }
      expect(alikeness(a, { ...a, id: "copy" }).share).toBe(1);
    }
  });

  it("weighs only what is known of both, and says what it left out", () => {
    const less: HomeFeatures = { id: "c", form: "mid_terrace", constructionYear: 1970 };
    const alike = alikeness(terrace, less);
    expect(alike.share).toBe(1);
    expect(alike.comparedShare).toBeCloseTo(9 / 31, 12);
    // Not "the same": form and period alone do not make it so.
    expect(alike.words).toBe("much_alike");
    expect(alike.notCompared).toContain("wall");
  });

  it("says nothing of homes of which too little is known", () => {
    expect(alikeness({ id: "a" }, { id: "b" })).toMatchObject({ share: 0, words: "unknown", comparedShare: 0 });
    expect(alikeness({ id: "a", wall: "cavity" }, { id: "b", wall: "cavity" }).words).toBe("unknown");
  });

  it("calls a home the same as itself, and lets all of its parts carry but not its consumption", () => {
    for (const { id, central } of exampleHomes) {
      const features = dwellingFeatures(id, central);
      const alike = alikeness(features, { ...features, id: "twin" });
      expect(alike.words).toBe("same");
      expect(alike.carries.parts.map(({ answer }) => answer)).toEqual(alike.carries.parts.map(() => "yes"));
      expect(alike.carries.parts).toHaveLength(central.geometry.roof === "none" ? 5 : 7);
      expect(alike.carries.physics).toBe(true);
      expect(alike.carries.consumption).toBe(false);
      expect(alike.carries.identicalHomesFactor).toBeGreaterThan(1);
    }
  });

  it("says of each part why it does not carry, or what to find out first", () => {
    const solid: HomeFeatures = { ...terrace, id: "solid", wall: "solid", facadeRcM2KPerW: 0.19 };
    const facade = (a: HomeFeatures, b: HomeFeatures): unknown =>
      alikeness(a, b).carries.parts.find(({ part }) => part === "facade");
    expect(facade(terrace, solid)).toEqual({ part: "facade", answer: "no", because: ["wall"] });
    expect(facade(terrace, { ...terrace, id: "b" })).toEqual({
      part: "facade",
      answer: "ask",
      because: ["facadeInsulation"],
    });
    const known: HomeFeatures = { ...terrace, facadeRcM2KPerW: 0.43 };
    expect(facade(known, { ...known, id: "b" })).toEqual({ part: "facade", answer: "yes", because: [] });
    // Filled: the façade of this home has been done already.
    expect(facade(known, { ...known, id: "b", facadeRcM2KPerW: 1.7 })).toMatchObject({
      answer: "no",
      because: ["facadeInsulation"],
    });
  });

  it("tells a home without a roof from a home of which the roof is not known", () => {
    const flat: HomeFeatures = { id: "flat", roof: "none", form: "gallery_flat" };
    const roof = (a: HomeFeatures, b: HomeFeatures): unknown =>
      alikeness(a, b).carries.parts.find(({ part }) => part === "roof");
    expect(roof(flat, { ...flat, id: "b" })).toBeUndefined();
    expect(roof(flat, { id: "b", roof: "pitched", roofRcM2KPerW: 2 })).toMatchObject({ answer: "no" });
    expect(roof({ id: "a" }, { id: "b" })).toMatchObject({ answer: "ask" });
  });

  it("refuses what cannot be", () => {
    expect(() => alikeness({ id: "a", floorAreaM2: 0 }, terrace)).toThrow(RangeError);
    expect(() => alikeness({ id: "a", facadeRcM2KPerW: -1 }, terrace)).toThrow(RangeError);
    expect(() => alikeness({ id: "a", leakageQv10Dm3PerSM2: Number.NaN }, terrace)).toThrow(RangeError);
  });
});
