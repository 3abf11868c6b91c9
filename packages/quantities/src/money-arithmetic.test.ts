import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideHalfEven } from "./decimal.ts";
import type { PriceLevel } from "./money.ts";
import {
  addMoney,
  euroCents,
  euros,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  withoutVat,
  withVat,
} from "./money-arithmetic.ts";

const INCLUDED: PriceLevel = { priceDate: "2026-01", vat: "included" };
const EXCLUDED: PriceLevel = { priceDate: "2026-01", vat: "excluded" };

const anyCents = fc.integer({ min: -1e12, max: 1e12 });

describe("divideHalfEven", () => {
  it("rounds to the nearest, halves to even, on both sides of zero", () => {
    const rounded = [-25n, -20n, -16n, -15n, -14n, -5n, 0n, 5n, 14n, 15n, 16n, 20n, 25n, 35n].map((n) =>
      divideHalfEven(n, 10n),
    );
    expect(rounded).toEqual([-2n, -2n, -2n, -2n, -1n, 0n, 0n, 0n, 1n, 2n, 2n, 2n, 2n, 4n]);
  });

  it("never strays more than half a unit", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 30n }), (n, d) => {
        const rest = 2n * (n - divideHalfEven(n, d) * d);
        expect(rest <= d && rest >= -d).toBe(true);
      }),
    );
    expect(() => divideHalfEven(1n, 0n)).toThrow(RangeError);
  });
});

describe("euros", () => {
  it("takes the decimal that the number shows", () => {
    expect(euros(12.5, INCLUDED)).toEqual({ cents: 1250, priceDate: "2026-01", vat: "included" });
    expect(euros(1.005, INCLUDED).cents).toBe(100);
    expect(euros(1.015, INCLUDED).cents).toBe(102);
    expect(euros(-0.125, INCLUDED).cents).toBe(-12);
    expect(euros(0.29, INCLUDED).cents).toBe(29);
    expect(euros(1e-7, INCLUDED).cents).toBe(0);
    expect(euros(1.5e10, INCLUDED).cents).toBe(1.5e12);
    expect(Object.is(euros(-0, INCLUDED).cents, 0)).toBe(true);
  });

  it("gives every whole number of cents back", () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        expect(euros(cents / 100, INCLUDED).cents === cents).toBe(true);
      }),
    );
  });

  it("refuses what is no amount or no price date", () => {
    for (const amount of [NaN, Infinity, 1e15]) expect(() => euros(amount, INCLUDED)).toThrow(RangeError);
    for (const priceDate of ["", "2026", "2026-13", "2026-02-30", "01-2026"]) {
      expect(() => euros(1, { priceDate, vat: "included" })).toThrow(RangeError);
    }
    expect(() => euroCents(0.5, INCLUDED)).toThrow(RangeError);
    expect(euroCents(5, { priceDate: "2026-02-28", vat: "excluded" }).cents).toBe(5);
  });
});

describe("money arithmetic", () => {
  it("adds and subtracts as whole numbers do", () => {
    fc.assert(
      fc.property(anyCents, anyCents, anyCents, (x, y, z) => {
        const [a, b, c] = [euroCents(x, INCLUDED), euroCents(y, INCLUDED), euroCents(z, INCLUDED)];
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
        expect(addMoney(addMoney(a, b), c)).toEqual(addMoney(a, addMoney(b, c)));
        expect(subtractMoney(addMoney(a, b), b)).toEqual(a);
        expect(sumMoney([a, b, c], INCLUDED).cents).toBe(x + y + z);
      }),
    );
    expect(sumMoney([], EXCLUDED)).toEqual({ cents: 0, ...EXCLUDED });
  });

  it("does not mix VAT or price dates", () => {
    const amount = euros(1, INCLUDED);
    const later = euros(1, { ...INCLUDED, priceDate: "2027-01" });
    const bare = euros(1, EXCLUDED);
    for (const other of [later, bare]) {
      expect(() => addMoney(amount, other)).toThrow(RangeError);
      expect(() => subtractMoney(amount, other)).toThrow(RangeError);
      expect(() => sumMoney([amount, other], INCLUDED)).toThrow(RangeError);
    }
  });

  it("multiplies by the decimal the factor shows, rounding once", () => {
    expect(multiplyMoney(euroCents(5, INCLUDED), 0.1).cents).toBe(0);
    expect(multiplyMoney(euroCents(15, INCLUDED), 0.1).cents).toBe(2);
    expect(multiplyMoney(euroCents(-15, INCLUDED), 0.1).cents).toBe(-2);
    expect(multiplyMoney(euroCents(1999, INCLUDED), 12.5).cents).toBe(24988);
    expect(() => multiplyMoney(euroCents(1, INCLUDED), NaN)).toThrow(RangeError);
    expect(() => multiplyMoney(euroCents(1, INCLUDED), 1e20)).toThrow(RangeError);
  });

  it("is exact for whole factors and within half a cent for others", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e5, max: 1e5 }), (cents, factor) => {
        const amount = euroCents(cents, INCLUDED);
        expect(multiplyMoney(amount, factor).cents === cents * factor).toBe(true);
        const hundredth = multiplyMoney(amount, factor / 100).cents;
        expect(Math.abs(hundredth * 100 - cents * factor)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it("adds VAT once and takes it out again to the cent", () => {
    expect(withVat(euros(100, EXCLUDED), 0.21)).toEqual(euros(121, INCLUDED));
    expect(withVat(euros(10.5, EXCLUDED), 0.09).cents).toBe(1144);
    expect(withoutVat(euros(121, INCLUDED), 0.21)).toEqual(euros(100, EXCLUDED));
    fc.assert(
      fc.property(anyCents, fc.constantFrom(0, 0.09, 0.21), (cents, rate) => {
        const bare = euroCents(cents, EXCLUDED);
        expect(withoutVat(withVat(bare, rate), rate)).toEqual(bare);
      }),
    );
    expect(() => withVat(euros(1, INCLUDED), 0.21)).toThrow(RangeError);
    expect(() => withoutVat(euros(1, EXCLUDED), 0.21)).toThrow(RangeError);
    expect(() => withVat(euros(1, EXCLUDED), 21)).toThrow(RangeError);
  });
});
