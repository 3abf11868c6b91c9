import { describe, expect, it } from "vitest";
import { emittedW, ratingOf, type EmitterRating } from "./emission.ts";
import type { Radiator } from "./radiator.ts";
import { radiatorData } from "./radiator-data.ts";
import { radiatorChoices } from "./radiator-library.ts";
import { judgedWater, logarithmicExcessK, nominalExcessK, usualWater } from "./water.ts";

function rated(radiator: Radiator): EmitterRating {
  const outcome = ratingOf(radiator);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const panel22 = { kind: "panel", type: "22", heightMm: 600, lengthMm: 1000 } as const;
const of13: EmitterRating = { nominalW: 1000, exponent: 1.3 };

describe("excess of water over room", () => {
  it("is 49.83 K at 75/65/20, and by hand 29.72, 19.58 and 12.33 K at 55/45, 45/35 and 35/30", () => {
    expect(nominalExcessK).toBeCloseTo(49.833, 3);
    // 10 / ln(35/25), 10 / ln(25/15), 5 / ln(15/10)
    expect(logarithmicExcessK({ flowC: 55, returnC: 45 }, 20)).toBeCloseTo(29.72, 2);
    expect(logarithmicExcessK({ flowC: 45, returnC: 35 }, 20)).toBeCloseTo(19.576, 3);
    expect(logarithmicExcessK({ flowC: 35, returnC: 30 }, 20)).toBeCloseTo(12.332, 3);
  });

  it("is that of the water when it does not cool, and nothing when it is no warmer than the room", () => {
    expect(logarithmicExcessK({ flowC: 50, returnC: 50 }, 20)).toBe(30);
    expect(logarithmicExcessK({ flowC: 50, returnC: 20 }, 20)).toBe(0);
    expect(emittedW(of13, { flowC: 18, returnC: 17 }, 20)).toBe(0);
  });

  it("has the usual pairs", () => {
    expect(judgedWater.map(({ flowC, returnC }) => `${flowC}/${returnC}`)).toEqual([
      "75/65",
      "55/47",
      "50/43",
      "45/38",
      "35/30",
    ]);
    expect(usualWater(65).returnC).toBe(56);
  });
});

describe("heat of an emitter", () => {
  it("falls to 0.51, 0.30 and 0.16 at 55/45, 45/35 and 35/30 with n = 1.3", () => {
    const factor = (flowC: number, returnC: number): number => emittedW(of13, { flowC, returnC }, 20) / 1000;
    expect(factor(75, 65)).toBeCloseTo(1, 6);
    expect(factor(55, 45)).toBeCloseTo(0.511, 3);
    expect(factor(45, 35)).toBeCloseTo(0.297, 3);
    expect(factor(35, 30)).toBeCloseTo(0.163, 3);
  });

  it("reproduces published points: Purmo C22 600 × 1000, Kermi 22 300 × 1300, Jaga Strada Hybrid 100/16", () => {
    expect(emittedW(rated(panel22), { flowC: 75, returnC: 65 }, 20)).toBeCloseTo(1709, 6);
    // The maker's own figure at 70/55/20; it takes the arithmetic excess.
    expect(emittedW(rated(panel22), { flowC: 70, returnC: 55 }, 20) / 1362).toBeCloseTo(1, 1);
    const kermi = rated({ kind: "panel", type: "22", heightMm: 300, lengthMm: 1300 });
    expect(emittedW(kermi, { flowC: 55, returnC: 45 }, 20) / 644).toBeCloseTo(1, 2);
    const jaga = rated({ kind: "fan_radiator", depthMm: 170, lengthMm: 1000 });
    for (const [flowC, returnC, watts] of [
      [35, 30, 606],
      [45, 40, 1169],
      [50, 45, 1460],
      [55, 45, 1595],
    ] as const) {
      expect(Math.abs(emittedW(jaga, { flowC, returnC }, 20) / watts - 1)).toBeLessThan(0.03);
    }
  });

  it("rises with type, height and length", () => {
    for (const heightMm of [300, 450, 600, 900]) {
      const powers = (["10", "11", "21", "22", "33"] as const).map(
        (type) => rated({ kind: "panel", type, heightMm, lengthMm: 1000 }).nominalW,
      );
      expect(powers).toEqual(powers.toSorted((a, b) => a - b));
    }
    expect(rated({ ...panel22, heightMm: 550 }).nominalW).toBeCloseTo((1473 + 1709) / 2, 6);
    expect(rated({ ...panel22, lengthMm: 1800 }).nominalW).toBeCloseTo(1.8 * 1709, 6);
    expect(rated({ ...panel22, addedFans: true }).nominalW).toBeCloseTo(1.25 * 1709, 6);
    expect(rated({ kind: "panel", type: "10", heightMm: 600, lengthMm: 1000, addedFans: true }).nominalW).toBe(633);
  });

  it("knows members of cast iron and steel, towel rails and convectors", () => {
    // DIN 4703-1: 162 W at 90/70/20 for cast iron 580/220; 0.795 of it at 75/65/20.
    expect(rated({ kind: "members", material: "cast_iron", heightMm: 580, depthMm: 220, members: 10 }).nominalW).toBe(
      1290,
    );
    expect(rated({ kind: "members", material: "steel", heightMm: 600, depthMm: 160, members: 20 }).nominalW).toBe(1580);
    expect(rated({ kind: "towel_rail", heightMm: 1800, widthMm: 600 }).nominalW).toBeCloseTo(896.4, 1);
    expect(rated({ kind: "convector", heightMm: 400, depthMm: 100, lengthMm: 2000 }).nominalW).toBe(1700);
  });
});

describe("heated floor", () => {
  it("follows EN 1264-2: by hand for tiles, 150 mm, 45 mm screed of 1.2 W/(m·K), 16 mm pipe", () => {
    const tiles = rated({ kind: "floor", areaM2: 20, spacingMm: 150, cover: "tiles", screedMm: 45 });
    // a_B = (1/10.8 + 0.045)/(1/10.8 + 0.0375 + 0.01) = 0.13759/0.14009 = 0.98215; a_T = 1.2216, m_T = −1;
    // a_D = 1.0388, m_D = −1; K_H = 6.7 × 0.98215 / 1.2216 / 1.0388 = 5.1855 W/(m²·K)
    expect(tiles.nominalW / 20 / nominalExcessK).toBeCloseTo(5.1855, 3);
    expect(emittedW(tiles, { flowC: 35, returnC: 30 }, 20) / 20).toBeCloseTo(5.1855 * 12.332, 1);
  });

  it("gives no more than a floor of 29 °C, and less under carpet or with pipes further apart", () => {
    const tiles = rated({ kind: "floor", areaM2: 10, cover: "tiles" });
    expect(emittedW(tiles, { flowC: 60, returnC: 50 }, 20) / 10).toBeCloseTo(100, 0);
    const at35 = (radiator: Radiator): number => emittedW(rated(radiator), { flowC: 35, returnC: 30 }, 20);
    expect(at35({ kind: "floor", areaM2: 10, cover: "carpet" })).toBeLessThan(
      0.65 * at35({ kind: "floor", areaM2: 10, cover: "tiles" }),
    );
    expect(at35({ kind: "floor", areaM2: 10, spacingMm: 300 })).toBeLessThan(at35({ kind: "floor", areaM2: 10 }));
  });
});

describe("sizes that cannot be", () => {
  it.each([
    [{ ...panel22, heightMm: 1500 }, "radiators.size-out-of-range", "/heightMm"],
    [{ ...panel22, lengthMm: 60 }, "radiators.size-out-of-range", "/lengthMm"],
    [
      { kind: "members", material: "steel", heightMm: 600, depthMm: 90, members: 10 },
      "radiators.size-unknown",
      "/depthMm",
    ],
    [
      { kind: "members", material: "steel", heightMm: 600, depthMm: 160, members: 0 },
      "radiators.size-out-of-range",
      "/members",
    ],
    [{ kind: "fan_radiator", depthMm: 100, lengthMm: 1000 }, "radiators.size-unknown", "/depthMm"],
    [{ kind: "convector", heightMm: 400, depthMm: 90, lengthMm: 1000 }, "radiators.size-unknown", "/depthMm"],
    [{ kind: "towel_rail", heightMm: 100, widthMm: 500 }, "radiators.size-out-of-range", "/heightMm"],
    [{ kind: "floor", areaM2: 10, spacingMm: 600 }, "radiators.size-out-of-range", "/spacingMm"],
  ] as const)("%o is refused", (radiator, code, path) => {
    const outcome = ratingOf(radiator);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ code, path }]);
  });
});

describe("the library", () => {
  it("can be rated at every size it offers, each with a picture of its own", () => {
    const choices = radiatorChoices();
    expect(new Set(choices.map((choice) => choice.picture)).size).toBe(choices.length);
    let rows = 0;
    for (const panel of radiatorData.panels)
      for (const row of panel.rows) {
        rows++;
        expect(rated({ kind: "panel", type: panel.type, heightMm: row.heightMm, lengthMm: 1000 }).nominalW).toBe(
          row.outputWPerM.value,
        );
        expect(row.exponent.value).toBeGreaterThan(1.2);
        expect(row.exponent.value).toBeLessThan(1.4);
      }
    for (const kind of radiatorData.members)
      for (const row of kind.rows) {
        rows++;
        const { heightMm, depthMm } = row;
        expect(
          rated({ kind: "members", material: kind.material, heightMm, depthMm, members: 1 }).nominalW,
        ).toBeGreaterThan(0);
      }
    expect(rows).toBeGreaterThan(50);
  });
});
