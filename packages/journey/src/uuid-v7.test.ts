import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUuidV7Maker, uuidV7Pattern, uuidV7Time } from "./uuid-v7.ts";
import { uuidV7 } from "@keukentafel/quantities";

describe("UUID version 7", () => {
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
});
