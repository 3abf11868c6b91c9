import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../../test-support/example-homes.ts";
import { standInRegisters } from "../../test-support/registers.ts";
import { type StandIn, startStandIn } from "../../test-support/stand-in.ts";
import { largeBuildingId } from "../../test-support/stand-in-answers.ts";
import { readAddress } from "../address/address-query.ts";
import type { Bag } from "./bag.ts";

let standIn: StandIn;
let bag: Bag;

beforeAll(async () => {
  standIn = await startStandIn();
  ({ bag } = standInRegisters(standIn));
});
afterAll(() => standIn.stop());
beforeEach(() => void standIn.takeCalls());

function find(number: string, postcode = "9998ZZ") {
  const read = readAddress(postcode, number);
  if (!read.ok) throw new Error("no address");
  return bag.find(read.value);
}

const codes = (found: Awaited<ReturnType<typeof find>>): readonly string[] => {
  if (found.kind === "found") return found.warnings.map(({ code }) => code);
  return found.kind === "implausible" ? found.problems.map(({ code }) => code) : [found.problem.code];
};

describe("the BAG", () => {
  it("tells year, floor area, use, status and building of a home", async () => {
    expect(await find("12")).toEqual({
      kind: "found",
      facts: {
        postcode: "9998ZZ",
        houseNumber: 12,
        houseLetter: undefined,
        addition: undefined,
        display: "Lindelaan 12, 9998ZZ, Eikendam",
        addressableObjectId: bagId("01", 1),
        kind: "unit",
        status: "Verblijfsobject in gebruik",
        uses: ["woonfunctie"],
        floorAreaM2: 118,
        buildingIds: [bagId("10", 1)],
        constructionYears: [1974],
      },
      warnings: [],
      source: { register: "bag", attribution: "BAG (Kadaster)", retrievedAt: "2026-11-24T12:00:00.000Z" },
    });
  });

  it("lets the reader choose, and takes the choice", async () => {
    const several = await find("14");
    expect(several).toEqual({
      kind: "ambiguous",
      problem: { code: "bag.several", path: "BAG", value: 2, allowed: null },
      choices: [
        { id: bagId("01", 2), display: "Lindelaan 14A, 9998ZZ, Eikendam" },
        { id: bagId("01", 3), display: "Lindelaan 14B, 9998ZZ, Eikendam" },
      ],
    });
    expect(await bag.lookUp(bagId("01", 3))).toMatchObject({ kind: "found", facts: { houseLetter: "B" } });
  });

  it("never takes a neighbour for the home: one other number is a choice too", async () => {
    expect(await find("12B")).toMatchObject({ kind: "ambiguous", choices: [{ id: bagId("01", 1) }] });
  });

  it("knows a home by its main address", async () => {
    expect(await find("30")).toMatchObject({ kind: "found", facts: { addressableObjectId: bagId("01", 11) } });
    expect(await bag.lookUp(bagId("01", 11))).toMatchObject({ facts: { houseNumber: 28, houseLetter: "A" } });
  });

  it("does not find what does not exist", async () => {
    expect(await find("99")).toMatchObject({ kind: "not_found", problem: { code: "bag.not-found" } });
    expect(await bag.lookUp(bagId("01", 99))).toMatchObject({ kind: "not_found" });
    expect(await bag.homesIn(bagId("10", 99))).toMatchObject({
      kind: "not_found",
      problem: { code: "bag.building-not-found" },
    });
  });

  it("refuses a home of which nothing can be right, and leaves out a part that cannot", async () => {
    const nothing = await find("20");
    expect(nothing.kind).toBe("implausible");
    expect(codes(nothing)).toEqual(["bag.floor-area-implausible", "bag.construction-year-implausible"]);
    const part = await find("22");
    expect(part).toMatchObject({
      kind: "found",
      facts: { floorAreaM2: undefined, constructionYears: [1970] },
      warnings: [{ code: "bag.floor-area-implausible", value: 999999, allowed: { minimum: 10, maximum: 1500 } }],
    });
  });

  it("tells what is unusual: a shop out of use, a home in two buildings, a houseboat", async () => {
    expect(codes(await find("24"))).toEqual(["bag.not-a-home", "bag.not-in-use"]);
    const two = await find("26");
    expect(codes(two)).toEqual(["bag.several-construction-years"]);
    expect(two).toMatchObject({ facts: { constructionYears: [1912, 2003], buildingIds: { length: 2 } } });
    expect(await find("32")).toMatchObject({ facts: { kind: "mooring", floorAreaM2: undefined }, warnings: [] });
  });

  it("counts the homes in a building, and their floor area when all of it is known", async () => {
    expect(await bag.homesIn(bagId("10", 900))).toMatchObject({
      kind: "found",
      facts: { homeCount: 3, otherCount: 1, floorAreaM2: 356 },
    });
    expect(await bag.homesIn(bagId("10", 7))).toMatchObject({
      facts: { homeCount: 1, floorAreaM2: undefined },
      warnings: [{ code: "bag.floor-area-implausible" }],
    });
  });

  it("turns the pages of a large building", async () => {
    expect(await bag.homesIn(largeBuildingId)).toMatchObject({ facts: { homeCount: 240, floorAreaM2: 14_400 } });
    expect(standIn.takeCalls()).toHaveLength(3);
  });

  it("does not count half a building when a page fails", async () => {
    const page = { _embedded: { verblijfsobjecten: Array.from({ length: 100 }, unit) } };
    standIn.expect("bag", { kind: "answer", body: page }, { kind: "garbage" });
    expect(await bag.homesIn(largeBuildingId)).toMatchObject({
      kind: "unavailable",
      problem: { code: "register.answer-changed" },
    });
  });
});

function unit(_: unknown, n: number) {
  return { verblijfsobject: { identificatie: String(n), gebruiksdoelen: ["woonfunctie"], oppervlakte: 60 } };
}
