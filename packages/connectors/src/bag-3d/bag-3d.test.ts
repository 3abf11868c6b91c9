import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bagId, soundShape } from "../../test-support/example-homes.ts";
import { standInRegisters } from "../../test-support/registers.ts";
import { type StandIn, startStandIn } from "../../test-support/stand-in.ts";
import type { Bag3d } from "./bag-3d.ts";
import { buildingShapeOf, type ShapeContext } from "./building-shape.ts";
import { shapeAnswer } from "./shape-answer.ts";

let standIn: StandIn;
let bag3d: Bag3d;

beforeAll(async () => {
  standIn = await startStandIn();
  ({ bag3d } = standInRegisters(standIn));
});
afterAll(() => standIn.stop());

describe("3DBAG", () => {
  it("tells heights above the ground, areas and volume of a building", async () => {
    const found = await bag3d.find(bagId("10", 1), { homeCount: 1, floorAreaM2: 118, constructionYear: 1974 });
    expect(found).toMatchObject({
      kind: "found",
      warnings: [],
      source: { attribution: "3DBAG (TU Delft, 3DGI), CC BY 4.0" },
      facts: {
        buildingId: bagId("10", 1),
        roofType: "pitched",
        groundAreaM2: 56.4,
        flatRoofAreaM2: 4.2,
        pitchedRoofAreaM2: 68.9,
        outerWallAreaM2: 74.6,
        partyWallAreaM2: 121.8,
        volumeM3: 398.5,
        storeyCount: 2,
        groundLevelM: 1.2,
        measuredBy: "ahn4",
        measuredYear: 2022,
      },
    });
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.facts.ridgeHeightM).toBeCloseTo(8.9, 9);
    expect(found.facts.lowestRoofHeightM).toBeCloseTo(5.5, 9);
  });

  it("does not know every building", async () => {
    expect(await bag3d.find(bagId("10", 99))).toMatchObject({
      kind: "not_found",
      problem: { code: "shape.not-found" },
    });
  });

  it("refuses a building without height, and one that is younger than its measurement", async () => {
    expect(await bag3d.find(bagId("10", 2))).toMatchObject({
      kind: "implausible",
      problems: [{ code: "shape.height-implausible", value: 0, allowed: { minimum: 2 } }],
    });
    expect(await bag3d.find(bagId("10", 900), { constructionYear: 2021 })).toMatchObject({
      kind: "implausible",
      problems: [{ code: "shape.younger-than-points", value: "2020", allowed: "2021" }],
    });
  });

  it("warns of a doubtful shape, without a roof type that says nothing", async () => {
    expect(await bag3d.find(bagId("10", 31))).toMatchObject({
      kind: "found",
      facts: { roofType: undefined },
      warnings: [{ code: "shape.quality-doubtful" }, { code: "shape.roof-inaccurate", value: 2.4 }],
    });
  });

  it("reads a feature without an envelope, and tells one without a building", async () => {
    const CityObjects = { a: { type: "Building", attributes: soundShape } };
    standIn.expect("bag3d", { kind: "answer", body: { type: "CityJSONFeature", CityObjects } });
    expect(await bag3d.find("a")).toMatchObject({ kind: "found" });
    standIn.expect("bag3d", { kind: "answer", body: { CityObjects: { b: { type: "BuildingPart" } } } });
    expect(await bag3d.find("a")).toMatchObject({ problem: { code: "register.answer-changed" } });
  });
});

describe("a shape", () => {
  const check = (changes: Readonly<Record<string, unknown>>, context: ShapeContext = {}): readonly string[] => {
    const attributes = shapeAnswer.parse({
      CityObjects: { a: { type: "Building", attributes: { ...soundShape, ...changes } } },
    });
    const read = buildingShapeOf("a", attributes, context);
    return (read.ok ? read.warnings : read.problems).map(({ code }) => code);
  };

  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, ShapeContext?])[] = [
    ["shape.not-reconstructed", { b3_succes: false }],
    ["shape.too-few-points", { b3_pw_onvoldoende: true }],
    ["shape.solid-not-closed", { b3_val3dity_lod22: "[302]" }],
    ["shape.solid-not-closed", { b3_val3dity_lod22: [302] }],
    ["shape.value-missing", { b3_volume_lod22: null }],
    ["shape.value-missing", { b3_h_nok: null, b3_h_dak_max: null, b3_h_dak_70p: null }],
    ["shape.height-implausible", { b3_h_nok: 400 }],
    ["shape.ground-area-implausible", { b3_opp_grond: 0 }],
    ["shape.volume-implausible", { b3_volume_lod22: 0 }],
    ["shape.volume-implausible", { b3_volume_lod22: 600 }],
    ["shape.roof-area-implausible", { b3_opp_dak_schuin: 0 }],
    ["shape.roof-area-implausible", { b3_opp_dak_schuin: 500 }],
    ["shape.wall-area-implausible", { b3_opp_buitenmuur: 10, b3_opp_scheidingsmuur: 0 }],
    ["shape.wall-area-implausible", { b3_opp_buitenmuur: 5000 }],
    ["shape.volume-against-floor-area", {}, { floorAreaM2: 800 }],
    ["shape.volume-against-floor-area", {}, { floorAreaM2: 20 }],
    ["shape.younger-than-points", {}, { constructionYear: 2024 }],
    ["shape.several-homes", {}, { homeCount: 4 }],
  ];

  it.each(cases.map(([code, changes, context = {}]) => ({ code, changes, context })))(
    "may give $code for $changes $context",
    ({ code, changes, context }) => {
      expect(check(changes, context)).toEqual([code]);
    },
  );

  it("of a flat block and of a pyramid passes", () => {
    const flat = {
      b3_dak_type: "horizontal",
      b3_h_nok: 7.2,
      b3_opp_dak_plat: 56.4,
      b3_opp_dak_schuin: 0,
      b3_volume_lod22: 338,
    };
    expect(check(flat)).toEqual([]);
    const pyramid = {
      b3_opp_grond: 100,
      b3_h_nok: 10.2,
      b3_volume_lod22: 320,
      b3_opp_dak_plat: 0,
      b3_opp_dak_schuin: 134,
      b3_opp_buitenmuur: 70,
      b3_opp_scheidingsmuur: 0,
    };
    expect(check(pyramid)).toEqual([]);
  });
});
