import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUuidV7, uuidV7 } from "./uuid.ts";

describe("uuidV7", () => {
  it("gives the example of RFC 9562, appendix A.6", () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  const millis = fc.integer({ min: 0, max: 0xffffffffffff });
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 12 });

  it("has the shape of version 7 and sorts by time", () => {
    fc.assert(
      fc.property(millis, millis, bytes, bytes, (a, b, x, y) => {
        const [first, second] = [uuidV7(a, x), uuidV7(b, y)];
        expect(isUuidV7(first)).toBe(true);
        expect(Number.parseInt(first.replace("-", "").slice(0, 12), 16)).toBe(a);
        expect(a === b || first < second === a < b).toBe(true);
      }),
    );
  });

  it("lets each of the 74 random bits count", () => {
    const zero = uuidV7(1, new Uint8Array(10));
    const seen = new Set([zero]);
    for (let bit = 0; bit < 80; bit++) {
      const random = new Uint8Array(10);
      random[bit >> 3] = 1 << (bit & 7);
      seen.add(uuidV7(1, random));
    }
    expect(seen.size).toBe(1 + 74);
  });

  it("refuses a time or randomness that does not fit", () => {
    const random = new Uint8Array(10);
    for (const time of [-1, 0.5, NaN, 2 ** 48]) expect(() => uuidV7(time, random)).toThrow(RangeError);
    expect(() => uuidV7(1, new Uint8Array(9))).toThrow(RangeError);
  });

  it("is told from other identifiers", () => {
    for (const text of [
      "",
      "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
      "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
      "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
    ]) {
      expect(isUuidV7(text)).toBe(false);
    }
  });
});
