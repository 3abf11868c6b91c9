import { describe, expect, it } from "vitest";
import document from "../data/catalogue.json" with { type: "json" };
import type { Dwelling } from "@keukentafel/dwelling";
import { applicableLevels } from "./applicable-levels.ts";
import { builtInCatalogue } from "./built-in-catalogue.ts";
import { catalogueVersion, parseCatalogue } from "./catalogue-schema.ts";
import { costOf } from "./cost.ts";
import { dimensionIds, unknownChoices } from "./levels.ts";
import { terracedHome } from "./terraced-home.fixture.ts";

function applies(home: Dwelling, dimension: string, level: string): boolean {
  return applicableLevels(home, builtInCatalogue).some(
    (one) => one.dimension === dimension && one.level.id === level && one.applies,
  );
}

describe("the built-in catalogue", () => {
  it("has every dimension in the fixed order", () => {
    expect(builtInCatalogue.dimensions.map(({ id }) => id)).toEqual(dimensionIds);
    expect(builtInCatalogue.version).toBe(catalogueVersion);
  });

  it("is refused with the place when a level is faulty or the version unknown", () => {
    const first = document.dimensions[0];
    const broken = {
      ...document,
      dimensions: [{ ...first, levels: [{ ...first?.levels[0], disturbance: "forever" }] }],
    };
    const outcome = parseCatalogue(broken);
    expect(outcome.ok ? [] : outcome.problems.map(({ path, value }) => [path, value])).toEqual([
      ["/dimensions/0/levels/0/disturbance", "forever"],
    ]);
    const newer = parseCatalogue({ ...document, version: catalogueVersion + 1 });
    expect(newer.ok ? "" : newer.problems[0]?.code).toBe("document.version-unknown");
    expect(parseCatalogue(null).ok).toBe(false);
  });

  it("names choices it does not have", () => {
    expect(
      unknownChoices(builtInCatalogue, {
        roof: "inside_rc3_5",
        facade: "gold",
        moat: "wide",
        floor: "as_is",
      }),
    ).toEqual(["facade.gold", "moat.wide"]);
  });
});

describe("what applies", () => {
  it("fills cavities only where there is an empty one", () => {
    expect(applies(terracedHome, "facade", "cavity_fill")).toBe(true);
    const solid: Dwelling = {
      ...terracedHome,
      envelope: {
        ...terracedHome.envelope,
        facade: { rcM2KPerW: 0.19, wall: "solid", insulatedAt: "none" },
      },
    };
    expect(applies(solid, "facade", "cavity_fill")).toBe(false);
    expect(applies(solid, "facade", "inside_rc3_7")).toBe(true);
  });

  it("needs a crawl space, a roof of its own and room for panels", () => {
    const ground: Dwelling = {
      ...terracedHome,
      envelope: { ...terracedHome.envelope, floor: { rcM2KPerW: 0.17, below: "ground" } },
    };
    expect(applies(ground, "floor", "below_rc3_5")).toBe(false);
    const noRoof: Dwelling = {
      ...terracedHome,
      geometry: {
        ...terracedHome.geometry,
        roof: "none",
        surfaces: terracedHome.geometry.surfaces.filter(({ part }) => part !== "roof"),
      },
    };
    expect(applies(noRoof, "roof", "inside_rc3_5")).toBe(false);
    expect(applies(noRoof, "solar_panels", "panels_6")).toBe(false);
    expect(applies(terracedHome, "solar_panels", "panels_10")).toBe(true);
    expect(applies(terracedHome, "solar_panels", "panels_14")).toBe(false);
    const eastWest: Dwelling = {
      ...terracedHome,
      geometry: {
        ...terracedHome.geometry,
        surfaces: terracedHome.geometry.surfaces.map((one) =>
          one.part === "roof" ? { ...one, azimuthDeg: one.azimuthDeg + 90 } : one,
        ),
      },
    };
    expect(applies(eastWest, "solar_panels", "panels_14")).toBe(true);
  });

  it("offers a closed boiler only where an appliance burns air of the room", () => {
    expect(applies(terracedHome, "heat_source", "closed_boiler")).toBe(false);
    expect(
      applies(
        { ...terracedHome, heating: { ...terracedHome.heating, openFlue: true } },
        "heat_source",
        "closed_boiler",
      ),
    ).toBe(true);
  });
});

describe("cost", () => {
  const likelyEuro = (choices: Parameters<typeof costOf>[1], home = terracedHome): number =>
    costOf(home, choices, builtInCatalogue).reduce((sum, { likely }) => sum + likely.cents, 0) / 100;

  it("counts areas of the geometry", () => {
    expect(likelyEuro({ roof: "inside_rc3_5" })).toBe(56 * 95);
    expect(likelyEuro({ floor: "below_rc3_5" })).toBe(48 * 45);
    expect(likelyEuro({ glazing: "hrpp_all" })).toBe(25 * 230);
    expect(likelyEuro({ glazing: "hrpp_living" })).toBe(14 * 230);
  });

  it("keeps the minimum of a job and counts only what is replaced", () => {
    const small: Dwelling = {
      ...terracedHome,
      geometry: {
        ...terracedHome.geometry,
        surfaces: terracedHome.geometry.surfaces.filter(({ id }) => !id.startsWith("facade.back")),
      },
    };
    expect(likelyEuro({ facade: "cavity_fill" }, small)).toBe(780);
    const livingDone: Dwelling = {
      ...terracedHome,
      envelope: {
        ...terracedHome.envelope,
        glazing: { living: "hr_plus_plus", sleeping: "single" },
      },
    };
    expect(likelyEuro({ glazing: "hrpp_all" }, livingDone)).toBe(11 * 230);
    expect(likelyEuro({ glazing: "hrpp_living" }, livingDone)).toBe(0);
  });

  it("prices a heat pump by its size and the hob only where gas cooks", () => {
    const [gas] = costOf(terracedHome, { heat_source: "heat_pump" }, builtInCatalogue);
    const kw = gas?.quantities.find(({ per }) => per === "kw_heat_pump")?.quantity ?? 0;
    expect(gas?.likely.cents).toBe((6000 + 750 * kw + 1300) * 100);
    const [induction] = costOf(
      { ...terracedHome, electricity: { ...terracedHome.electricity, cooking: "induction" } },
      { heat_source: "heat_pump" },
      builtInCatalogue,
    );
    expect(induction?.likely.cents).toBe((6000 + 750 * kw) * 100);
  });

  it("keeps low below likely below high at one price date", () => {
    for (const { dimension, level } of applicableLevels(terracedHome, builtInCatalogue)) {
      for (const { low, likely, high } of costOf(terracedHome, { [dimension]: level.id }, builtInCatalogue)) {
        expect(low.cents).toBeLessThanOrEqual(likely.cents);
        expect(likely.cents).toBeLessThanOrEqual(high.cents);
        expect(likely.priceDate).toBe(builtInCatalogue.priceDate);
      }
    }
  });
});
