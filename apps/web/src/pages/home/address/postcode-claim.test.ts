import { describe, expect, it } from "vitest";
import type { HomeLookUp } from "@keukentafel/contract";
import { postcodeClaims } from "./postcode-claim.ts";

const found: HomeLookUp = {
  address: "Kastanjehof 12, 9998ZZ, Eikendam",
  claims: [
    {
      path: "home.constructionYear",
      value: 1974,
      source: "register",
      register: "bag",
      attribution: "BAG (Kadaster)",
      retrievedAt: "2026-11-24T11:00:00.000Z",
    },
  ],
  label: null,
  building: null,
  choices: [],
  warnings: [],
  problems: [],
};

describe("the postcode of a home that was looked up", () => {
  it("is offered by its digits alone, as the register's", () => {
    expect(postcodeClaims({ postcode: " 9998 zz", number: "12" }, found)).toMatchObject([
      { path: "home.postcode", value: 9998, source: "register", attribution: "BAG (Kadaster)" },
    ]);
  });

  it("is not offered while no register knows the address", () => {
    expect(postcodeClaims({ postcode: "9998ZZ", number: "12" }, { ...found, address: null })).toEqual([]);
    expect(postcodeClaims({ postcode: "9998ZZ", number: "12" }, { ...found, claims: [] })).toEqual([]);
    expect(postcodeClaims({ postcode: "0998", number: "12" }, found)).toEqual([]);
  });
});
