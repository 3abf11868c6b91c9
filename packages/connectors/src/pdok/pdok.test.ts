import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../../test-support/example-homes.ts";
import { standInRegisters } from "../../test-support/registers.ts";
import { type StandIn, startStandIn } from "../../test-support/stand-in.ts";
import { readAddress } from "../address/address-query.ts";
import type { Pdok } from "./pdok.ts";

let standIn: StandIn;
let pdok: Pdok;

beforeAll(async () => {
  standIn = await startStandIn();
  ({ pdok } = standInRegisters(standIn));
});
afterAll(() => standIn.stop());
beforeEach(() => void standIn.takeCalls());

function find(number: string, postcode = "9998 ZZ") {
  const read = readAddress(postcode, number);
  if (!read.ok) throw new Error("no address");
  return pdok.find(read.value);
}

describe("PDOK", () => {
  it("suggests addresses while typing, and looks one up", async () => {
    const suggested = await pdok.suggest("kastanjehof 1");
    if (suggested.kind !== "found") throw new Error(suggested.kind);
    expect(suggested.facts.map(({ display }) => display)).toContain("Kastanjehof 1-2, 9997ZZ Eikendam");
    const [first] = suggested.facts;
    expect(await pdok.lookUp(first?.id ?? "")).toMatchObject({
      kind: "found",
      facts: { street: "Kastanjehof", houseNumber: 1, addition: "1", addressableObjectId: bagId("01", 21) },
    });
  });

  it("suggests nothing for a text without hits, and finds nothing for a number that is gone", async () => {
    expect(await pdok.suggest("zzz")).toMatchObject({ kind: "not_found", problem: { code: "address.not-found" } });
    expect(await pdok.lookUp("adr-gone")).toMatchObject({ kind: "not_found" });
  });

  it("finds an address with its numbers and its place", async () => {
    expect(await find("12")).toMatchObject({
      kind: "found",
      facts: {
        display: "Lindelaan 12, 9998ZZ Eikendam",
        place: "Eikendam",
        municipality: "Eikendam",
        municipalityCode: "9901",
        neighbourhoodCode: "BU99010101",
        addressableObjectId: bagId("01", 1),
        numberDesignationId: bagId("20", 1),
        location: { latitudeDeg: 52.1234, longitudeDeg: 5.2345 },
      },
      source: { register: "pdok", attribution: "PDOK Locatieserver (Kadaster)" },
    });
    expect(standIn.takeCalls()[0]?.query).toContain("fq=postcode%3A9998ZZ&fq=huisnummer%3A12");
  });

  it("finds a letter however it is written, and asks once for all readings", async () => {
    expect(await find("14b")).toMatchObject({ kind: "found", facts: { houseLetter: "B" } });
    expect(await find("28 A")).toMatchObject({ kind: "found", facts: { houseLetter: "A" } });
    expect(standIn.takeCalls()).toHaveLength(2);
  });

  it("lets the reader choose: no letter given, letter or addition, several homes in a building", async () => {
    const display = async (number: string, postcode?: string) => {
      const found = await find(number, postcode);
      return found.kind === "ambiguous" ? found.choices.map((choice) => choice.display.split(",")[0]) : found.kind;
    };
    expect(await display("14")).toEqual(["Lindelaan 14A", "Lindelaan 14B"]);
    expect(await display("16A")).toEqual(["Lindelaan 16A", "Lindelaan 16-A"]);
    expect(await display("1", "9997ZZ")).toHaveLength(4);
    expect(await find("14")).toMatchObject({ problem: { code: "address.several", value: 2 } });
  });

  it("does not find what does not exist", async () => {
    expect(await find("99")).toMatchObject({
      kind: "not_found",
      problem: { code: "address.not-found", path: "PDOK", value: null },
      at: "2026-11-24T12:00:00.000Z",
    });
  });

  it("keeps no place outside the Netherlands, no number that is none, and skips half an address", async () => {
    const doc = {
      id: "adr-1",
      weergavenaam: "Lindelaan 12",
      straatnaam: "Lindelaan",
      huisnummer: "12",
      postcode: "9998 ZZ",
      woonplaatsnaam: "Eikendam",
      adresseerbaarobject_id: "12",
      centroide_ll: "POINT(52.1 5.2)",
    };
    const half = { id: "adr-2", weergavenaam: "Lindelaan", straatnaam: "Lindelaan" };
    standIn.expect("pdok", { kind: "answer", body: { response: { numFound: 2, docs: [half, doc] } } });
    expect(await find("12")).toMatchObject({
      kind: "found",
      facts: { id: "adr-1", houseNumber: 12, postcode: "9998ZZ", location: undefined, addressableObjectId: undefined },
    });
  });
});
