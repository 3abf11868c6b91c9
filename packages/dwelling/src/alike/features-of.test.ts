import { describe, expect, it } from "vitest";
import { claimOf, describedBy, exampleHomes } from "../example-homes.fixture.ts";
import { dwellingFeatures, knownFeatures, registerFeatures } from "./features-of.ts";
import { featureCodes } from "./features.ts";
import { positionsOf } from "./positions.ts";

describe("features of a home", () => {
  it("know everything of a dwelling that it has", () => {
    for (const { id, central } of exampleHomes) {
      const features = dwellingFeatures(id, central);
      const positions = positionsOf(features);
      const unknown = featureCodes.filter((_, f) => Number.isNaN(positions[f]!));
      const without = central.geometry.roof === "none" ? ["roofInsulation", "floorInsulation"] : [];
      expect(unknown, id).toEqual(without);
    }
  });

  it("count the sides without a neighbour as the form has them", () => {
    const sides = exampleHomes.map(({ central }) => [central.form, dwellingFeatures("x", central).freeSides]);
    expect(Object.fromEntries(sides)).toEqual({
      mid_terrace: 2,
      end_terrace: 3,
      semi_detached: 3,
      detached: 4,
      walk_up_flat: 2,
      gallery_flat: 2,
    });
    for (const { central } of exampleHomes) {
      const fromForm = registerFeatures("x", { form: central.form }).freeSides;
      const isFlat = central.geometry.roof === "none";
      expect(fromForm).toBe(isFlat ? undefined : dwellingFeatures("x", central).freeSides);
    }
  });

  it("take from a description what somebody said, not what is usual", () => {
    expect(knownFeatures("x", describedBy([]))).toEqual({ id: "x" });
    const description = describedBy([
      claimOf("home.form", "semi_detached"),
      claimOf("home.constructionYear", 1934),
      claimOf("envelope.facade.wall", "solid"),
      claimOf("envelope.roof.insulation", "good"),
      claimOf("envelope.glazing.living", "double"),
      claimOf("home.streetFacing", "south_west"),
    ]);
    expect(knownFeatures("x", description)).toEqual({
      id: "x",
      form: "semi_detached",
      freeSides: 3,
      constructionYear: 1934,
      wall: "solid",
      roofRcM2KPerW: 3.5,
      glazingLiving: "double",
      orientationDeg: 225,
    });
  });

  it("keep register facts as they are, with what the form tells", () => {
    expect(registerFeatures("x", { form: "detached", constructionYear: 1912, storeys: 2 })).toEqual({
      id: "x",
      form: "detached",
      freeSides: 4,
      constructionYear: 1912,
      storeys: 2,
    });
    expect(registerFeatures("x", {})).toEqual({ id: "x" });
  });
});
