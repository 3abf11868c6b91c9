import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../../test-support/example-homes.ts";
import { standInRegisters } from "../../test-support/registers.ts";
import { type StandIn, startStandIn } from "../../test-support/stand-in.ts";
import { readAddress } from "../address/address-query.ts";
import type { EpOnline } from "./ep-online.ts";

let standIn: StandIn;
let epOnline: EpOnline;

beforeAll(async () => {
  standIn = await startStandIn();
  ({ epOnline } = standInRegisters(standIn));
});
afterAll(() => standIn.stop());
beforeEach(() => void standIn.takeCalls());

function readings(number: string, postcode = "9998ZZ") {
  const read = readAddress(postcode, number);
  if (!read.ok) throw new Error("no address");
  return read.value;
}

const find = (n: number | undefined, number: string, postcode?: string) =>
  epOnline.find({
    addressableObjectId: n === undefined ? undefined : bagId("01", n),
    readings: readings(number, postcode),
  });

const codes = (found: Awaited<ReturnType<typeof find>>): readonly string[] =>
  found.kind === "found" ? found.warnings.map(({ code }) => code) : [found.kind];

describe("EP-Online", () => {
  it("tells the label with what was calculated, asked by number and by address", async () => {
    expect(await find(1, "12")).toMatchObject({
      kind: "found",
      warnings: [],
      facts: {
        labelClass: "C",
        state: "valid",
        registeredOn: "2024-05-14",
        surveyedOn: "2024-05-01",
        validUntil: "2034-05-01",
        isHome: true,
        buildingType: "Rijwoning tussen",
        constructionYear: 1975,
        thermalZoneAreaM2: 104.5,
        compactness: 1.62,
        energyDemandKwhPerM2: 148.2,
        heatDemandKwhPerM2: 121.4,
        primaryFossilKwhPerM2: 231.8,
        renewableSharePercent: 3.5,
        overheatingK: 0.8,
        energyIndex: undefined,
      },
    });
    expect(standIn.takeCalls().map(({ path }) => path)).toEqual([
      `/PandEnergielabel/AdresseerbaarObject/${bagId("01", 1)}`,
      "/PandEnergielabel/Adres",
    ]);
  });

  it("reads the other spelling, keeps A+++++ and energy below zero", async () => {
    expect(await find(22, "1-2", "9997ZZ")).toMatchObject({
      facts: {
        labelClass: "A+++++",
        thermalZoneAreaM2: 70.2,
        primaryFossilKwhPerM2: -62.4,
        validUntil: "2036-01-05",
      },
      warnings: [],
    });
  });

  it("takes no energy from a label of before 2021, whose numbers mean something else", async () => {
    const found = await find(3, "14B");
    expect(found).toMatchObject({
      facts: {
        labelClass: "E",
        state: "expired",
        energyIndex: 2.11,
        energyDemandKwhPerM2: undefined,
        heatDemandKwhPerM2: undefined,
        thermalZoneAreaM2: undefined,
      },
    });
    expect(codes(found)).toEqual(["label.expired"]);
  });

  it("of several labels takes the valid one, not the newer one of a permit", async () => {
    const found = await find(31, "40");
    expect(found).toMatchObject({ facts: { labelClass: "B", state: "valid", registeredOn: "2023-02-01" } });
    expect(codes(found)).toEqual(["label.several-labels"]);
  });

  it("tells when number and address give different labels", async () => {
    const found = await find(32, "42");
    expect(found).toMatchObject({ facts: { labelClass: "B" } });
    expect(codes(found)).toEqual(["label.id-and-address-differ", "label.several-labels"]);
  });

  it("has no label for a home: that is an answer", async () => {
    expect(await find(23, "1-3", "9997ZZ")).toMatchObject({
      kind: "not_found",
      problem: { code: "label.absent", path: "EP-Online" },
    });
  });

  it("finds a label that is known by address only, with the letter in the other field", async () => {
    expect(await find(36, "50C")).toMatchObject({ facts: { labelClass: "D" } });
    expect(await find(undefined, "50 c")).toMatchObject({ facts: { labelClass: "D" } });
    standIn.takeCalls();
    expect(await find(undefined, "1-2", "9997ZZ")).toMatchObject({ facts: { labelClass: "A+++++" } });
  });

  it("lets the reader choose when the labels at a number are of other homes", async () => {
    expect(await find(undefined, "1", "9997ZZ")).toMatchObject({
      kind: "ambiguous",
      problem: { code: "label.several-homes", value: 2 },
      choices: [
        { id: bagId("01", 21), display: "9997ZZ 1-1, A+++" },
        { id: bagId("01", 22), display: "9997ZZ 1-2, A+++++" },
      ],
    });
    // With the number of the home known, the neighbours' labels are not its own.
    expect(await find(23, "1", "9997ZZ")).toMatchObject({ kind: "ambiguous" });
  });

  it("refuses a class that does not exist, and leaves out a number that cannot be", async () => {
    expect(await find(33, "44")).toMatchObject({
      kind: "implausible",
      problems: [{ code: "label.class-unknown", value: "H" }],
    });
    expect(await find(34, "46")).toMatchObject({
      facts: { labelClass: "A++++", heatDemandKwhPerM2: undefined },
      warnings: [{ code: "label.value-implausible", value: 99999, allowed: { minimum: 1, maximum: 1000 } }],
    });
  });

  it("tells a preliminary label, and one that is not of a home", async () => {
    expect(codes(await find(35, "48"))).toEqual(["label.preliminary", "label.not-a-home"]);
  });

  it("uses half an answer, but takes no label from half an answer for no label at all", async () => {
    const broken = { kind: "failing" } as const;
    const friendly = await find(1, "12");
    if (friendly.kind !== "found") throw new Error(friendly.kind);
    // By number: none; by address: it fails.
    standIn.expect("epOnline", { kind: "failing", status: 404 }, broken, broken, broken);
    expect(await find(23, "12")).toMatchObject({ kind: "unavailable", problem: { code: "register.server-failed" } });
    // By number: found; by address: it fails.
    const body = [{ Energieklasse: "C", Registratiedatum: "2024-05-14", BAGVerblijfsobjectID: bagId("01", 1) }];
    standIn.expect("epOnline", { kind: "answer", body }, broken, broken, broken);
    const half = await find(1, "12");
    expect(half).toMatchObject({ kind: "found", facts: { labelClass: "C" } });
    expect(codes(half)).toEqual(["register.server-failed"]);
  });

  it("reads one label without a list around it", async () => {
    const body = { energieklasse: "A0", registratiedatum: "2026-10-02", berekeningstype: "NTA 8800:2026" };
    standIn.expect("epOnline", { kind: "answer", body }, { kind: "failing", status: 404 });
    expect(await find(1, "12")).toMatchObject({ kind: "found", facts: { labelClass: "A0", state: "valid" } });
  });

  it("wants something to ask with", async () => {
    await expect(epOnline.find({})).rejects.toThrow(RangeError);
  });
});
