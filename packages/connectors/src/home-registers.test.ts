import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../test-support/example-homes.ts";
import { standInRegisters } from "../test-support/registers.ts";
import { type StandIn, startStandIn } from "../test-support/stand-in.ts";
import { readAddress } from "./address/address-query.ts";
import { lookUpHome } from "./home-registers.ts";

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());
beforeEach(() => void standIn.takeCalls());

function readings(number: string, postcode = "9998ZZ") {
  const read = readAddress(postcode, number);
  if (!read.ok) throw new Error("no address");
  return read.value;
}

const down = Array.from({ length: 9 }, () => ({ kind: "failing" }) as const);

describe("looking up a home", () => {
  it("asks every register, and makes claims with their source", async () => {
    const found = await lookUpHome(standInRegisters(standIn), { readings: readings("12") });
    expect(found).toMatchObject({
      address: { kind: "found" },
      dwelling: { kind: "found" },
      homesInBuilding: { kind: "found", facts: { homeCount: 1 } },
      label: { kind: "found" },
      shape: { kind: "found" },
      choices: [],
    });
    expect(found.claims).toMatchObject([
      { path: "home.constructionYear", value: 1974, source: { register: "bag" } },
      { path: "home.floorAreaM2", value: 118, source: { register: "bag" } },
      { path: "home.form", value: "mid_terrace", source: { register: "epOnline" } },
    ]);
  });

  it("stops for a choice before it asks about a neighbour, and goes on with it", async () => {
    const registers = standInRegisters(standIn);
    const unsure = await lookUpHome(registers, { readings: readings("1", "9997ZZ") });
    expect(unsure.choices).toHaveLength(4);
    expect(unsure.claims).toEqual([]);
    expect(
      standIn
        .takeCalls()
        .map(({ register }) => register)
        .toSorted(),
    ).toEqual(["bag", "pdok"]);
    const [, second] = unsure.choices;
    const sure = await lookUpHome(registers, {
      readings: readings("1", "9997ZZ"),
      chosenId: second?.id,
    });
    expect(sure).toMatchObject({
      address: { facts: { display: "Kastanjehof 1-2, 9997ZZ Eikendam" } },
      label: { facts: { labelClass: "A+++++" } },
      homesInBuilding: { facts: { homeCount: 3 } },
      shape: { kind: "implausible" },
    });
    expect(sure.claims).toMatchObject([{ value: 2021 }, { value: 72 }, { value: "walk_up_flat" }]);
  });

  it("goes on with a choice of PDOK alone, or of a suggestion", async () => {
    const { pdok, epOnline, bag } = standInRegisters(standIn);
    const unsure = await lookUpHome({ pdok, epOnline }, { readings: readings("14") });
    expect(unsure.choices.map(({ display }) => display.split(",")[0])).toEqual(["Lindelaan 14A", "Lindelaan 14B"]);
    const question = { readings: readings("14"), chosenId: unsure.choices[1]?.id };
    expect(await lookUpHome({ pdok, epOnline }, question)).toMatchObject({
      address: { facts: { houseLetter: "B" } },
      label: { facts: { labelClass: "E" } },
      choices: [],
    });
    expect(await lookUpHome({ pdok, bag }, question)).toMatchObject({
      dwelling: { facts: { addressableObjectId: bagId("01", 3) } },
    });
  });

  it("works without any register", async () => {
    expect(await lookUpHome({}, { readings: readings("12") })).toEqual({
      choices: [],
      claims: [],
      address: undefined,
      dwelling: undefined,
      homesInBuilding: undefined,
      label: undefined,
      shape: undefined,
    });
    expect(standIn.takeCalls()).toEqual([]);
  });

  it.each(["pdok", "bag", "epOnline", "bag3d"] as const)("goes on when %s is down", async (register) => {
    standIn.expect(register, ...down);
    const found = await lookUpHome(standInRegisters(standIn), { readings: readings("12") });
    standIn.expect(register);
    const answers = { pdok: found.address, bag: found.dwelling, epOnline: found.label, bag3d: found.shape };
    for (const [name, answer] of Object.entries(answers)) {
      // Without the BAG the building is not known, so its shape is not asked.
      const expected = name === register ? "unavailable" : register === "bag" && name === "bag3d" ? undefined : "found";
      expect(answer?.kind, name).toBe(expected);
    }
  });

  it("asks for a label by address when nothing else is known", async () => {
    const { epOnline } = standInRegisters(standIn);
    const found = await lookUpHome({ epOnline }, { readings: readings("12") });
    expect(found.claims).toMatchObject([
      { path: "home.constructionYear", value: 1975, source: { register: "epOnline" } },
      { path: "home.form", value: "mid_terrace" },
    ]);
    const unsure = await lookUpHome({ epOnline }, { readings: readings("1", "9997ZZ") });
    expect(unsure.choices.map(({ id }) => id)).toEqual([bagId("01", 21), bagId("01", 22)]);
  });

  it("asks for no shape of a home in two buildings", async () => {
    const found = await lookUpHome(standInRegisters(standIn), { readings: readings("26") });
    expect(found.shape).toBeUndefined();
    expect(found.claims[0]).toMatchObject({ path: "home.constructionYear", value: 1912 });
  });
});
