import { describe, expect, it } from "vitest";
import { type AddressQuery, houseNumberText, readAddress } from "./address-query.ts";
import { chooseAddress } from "./choose-address.ts";

function readings(number: string): readonly string[] {
  const read = readAddress("9998 zz", number);
  if (!read.ok) return read.problems.map(({ code }) => code);
  return read.value.map(
    ({ houseNumber, houseLetter, addition }) => `${houseNumber}|${houseLetter ?? ""}|${addition ?? ""}`,
  );
}

describe("reading an address", () => {
  it.each([
    ["12", ["12||"]],
    [" 12 a", ["12|A|", "12||A"]],
    ["12A", ["12|A|", "12||A"]],
    ["12-2", ["12||2"]],
    ["12 A-2", ["12|A|2", "12||A2"]],
    ["12a2", ["12|A|2", "12||A2"]],
    ["12 bis", ["12||BIS", "12|B|IS"]],
    ["12-A bis", ["12|A|BIS", "12||ABIS"]],
    ["12/3hoog", ["address.house-number-invalid"]],
    ["12 HS", ["12||HS", "12|H|S"]],
    ["12 2hg", ["12||2HG"]],
    ["0", ["address.house-number-invalid"]],
    ["twelve", ["address.house-number-invalid"]],
    ["12 #", ["address.house-number-invalid"]],
    ["", ["address.house-number-invalid"]],
    ["123456", ["address.house-number-invalid"]],
  ])("%j may mean %j", (number, meant) => {
    expect(readings(number)).toEqual(meant);
  });

  it("takes a postcode in any spelling, and refuses what is none", () => {
    expect(readAddress(" 9998zz ", "1")).toMatchObject({ ok: true, value: [{ postcode: "9998ZZ" }] });
    expect(readAddress("0998ZZ", "x")).toMatchObject({
      ok: false,
      problems: [
        { code: "address.postcode-invalid", path: "/postcode", value: "0998ZZ" },
        { code: "address.house-number-invalid", path: "/houseNumber", value: "x" },
      ],
    });
  });

  it("writes the number back", () => {
    expect(houseNumberText({ houseNumber: 12 })).toBe("12");
    expect(houseNumberText({ houseNumber: 12, houseLetter: "A", addition: "2" })).toBe("12A-2");
  });
});

describe("choosing an address", () => {
  const at = (houseNumber: number, houseLetter?: string, addition?: string, id = "") => ({
    postcode: "9998ZZ",
    houseNumber,
    houseLetter,
    addition,
    id: id === "" ? `${houseNumber}${houseLetter ?? ""}/${addition ?? ""}` : id,
  });
  type Candidate = ReturnType<typeof at>;
  const choose = (asked: readonly AddressQuery[], candidates: readonly Candidate[]) => {
    const chosen = chooseAddress(
      asked,
      candidates,
      (each) => each,
      (each) => each.id,
    );
    if (chosen.kind === "one") return chosen.address.id;
    return chosen.kind === "several" ? chosen.addresses.map(({ id }) => id) : "none";
  };
  const asked12A: readonly AddressQuery[] = [at(12, "A"), at(12, undefined, "A")];

  it("takes the one that fits exactly, though there are more at the number", () => {
    expect(choose([at(12)], [at(12, "A"), at(12), at(12, "B")])).toBe("12/");
    expect(choose(asked12A, [at(12), at(12, undefined, "a")])).toBe("12/a");
  });

  it("lets the reader choose between letter and addition, and when nothing fits exactly", () => {
    expect(choose(asked12A, [at(12, "A"), at(12, undefined, "A")])).toEqual(["12A/", "12/A"]);
    expect(choose([at(12)], [at(12, "A"), at(12, "B")])).toEqual(["12A/", "12B/"]);
    expect(choose(asked12A, [at(12)])).toEqual(["12/"]);
  });

  it("counts two addresses of one home once", () => {
    expect(choose(asked12A, [at(12, "A", undefined, "home"), at(12, undefined, "A", "home")])).toBe("home");
  });

  it("finds nothing at another number", () => {
    expect(choose([at(12)], [at(13)])).toBe("none");
    expect(choose([at(12)], [])).toBe("none");
  });
});
