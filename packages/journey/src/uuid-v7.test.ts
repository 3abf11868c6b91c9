import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUuidV7Maker, uuidV7, uuidV7Pattern, uuidV7Time } from "./uuid-v7.ts";

describe("UUID version 7", () => {
  it("gives the example of RFC 9562, appendix A.6", () => {
    // 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F with its two variant bits set to 10.
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("always fits the pattern and keeps its time", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (time, random) => {
          const id = uuidV7(time, random);
          expect(id).toMatch(uuidV7Pattern);
          expect(uuidV7Time(id)).toBe(time);
        },
      ),
    );
  });

  it("never goes back, whatever the clock does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 50 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (times, random) => {
          let call = 0;
          const make = createUuidV7Maker(
            () => times[call++] ?? 0,
            () => random,
          );
          const ids = times.map(() => make());
          expect(ids.toSorted()).toEqual(ids);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(uuidV7Pattern);
        },
      ),
    );
  });

  it("refuses a time or randomness it cannot use", () => {
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(1.5, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(1, new Uint8Array(9))).toThrow(RangeError);
  });
});
