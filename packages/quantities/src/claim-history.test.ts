import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, ClaimSource, ClaimValue } from "./claim.ts";
import { claimConflicts, latestClaims } from "./claim-history.ts";

function claim(id: string, path: string, source: ClaimSource, value: ClaimValue, recordedAt: string): Claim {
  return { id, path, source, value, recordedAt, observedAt: "2026-01-01T00:00:00Z", by: "someone" };
}

const anyClaim: fc.Arbitrary<Claim> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  path: fc.constantFrom("envelope.roof.rc", "use.setPointC", "systems.heat"),
  value: fc.constantFrom<ClaimValue>(null, 1, 2, "1", [1], { a: 1, b: 2 }, { b: 2, a: 1 }),
  source: fc.constantFrom<ClaimSource>("resident", "adviser", "survey", "register", "meter"),
  observedAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"),
  recordedAt: fc.constantFrom("2026-01-03T00:00:00Z", "2026-01-03T00:00:00.5Z", "2026-01-04T00:00:00.000Z"),
  by: fc.constantFrom("one", "two"),
});

const shuffled = fc
  .array(anyClaim, { maxLength: 20 })
  .chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }), fc.subarray(claims)),
  );

describe("latestClaims", () => {
  it("keeps the newest per path and source, by time and then by identifier", () => {
    const old = claim("z", "roof", "resident", 1, "2026-01-01T00:00:00Z");
    const fresh = claim("a", "roof", "resident", 2, "2026-01-01T00:00:00.250Z");
    const twin = claim("b", "roof", "resident", 3, "2026-01-01T00:00:00.25Z");
    const other = claim("c", "roof", "adviser", 4, "2025-01-01T00:00:00Z");
    expect(latestClaims([fresh, old])).toEqual([fresh]);
    expect(latestClaims([twin, fresh, old, other])).toEqual([other, twin]);
  });

  it("keeps a claim taken back as null", () => {
    const said = claim("a", "roof", "resident", 1, "2026-01-01T00:00:00Z");
    const back = claim("b", "roof", "resident", null, "2026-01-02T00:00:00Z");
    expect(latestClaims([said, back])).toEqual([back]);
  });

  it("does not depend on the order of claims, on repeats, or on how they were merged", () => {
    fc.assert(
      fc.property(shuffled, ([claims, mixed, part]) => {
        const latest = latestClaims(claims).map((one) => JSON.stringify(sortKeys(one)));
        const again = (list: readonly Claim[]) => latestClaims(list).map((one) => JSON.stringify(sortKeys(one)));
        expect(again(mixed)).toEqual(latest);
        expect(again([...mixed, ...part])).toEqual(latest);
        expect(again([...latestClaims(part), ...claims])).toEqual(latest);
      }),
      { numRuns: 500 },
    );
  });
});

/** The same claim with the keys of its value in order: equal content, equal text. */
function sortKeys(one: Claim): unknown {
  const { value } = one;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return one;
  return {
    ...one,
    value: Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

describe("claimConflicts", () => {
  const time = "2026-01-01T00:00:00Z";

  it("lists the paths on which sources differ, with what each says now", () => {
    const resident = claim("a", "roof", "resident", "good", time);
    const adviser = claim("b", "roof", "adviser", "none", time);
    const agreed = [claim("c", "floor", "resident", 2, time), claim("d", "floor", "survey", 2, time)];
    expect(claimConflicts([...agreed, resident, adviser])).toEqual([{ path: "roof", claims: [adviser, resident] }]);
  });

  it("ends when a source takes its claim back or changes its mind", () => {
    const resident = claim("a", "roof", "resident", "good", time);
    const adviser = claim("b", "roof", "adviser", "none", time);
    const later = "2026-01-02T00:00:00Z";
    expect(claimConflicts([resident, adviser, claim("c", "roof", "resident", null, later)])).toEqual([]);
    expect(claimConflicts([resident, adviser, claim("c", "roof", "adviser", "good", later)])).toEqual([]);
  });

  it("compares objects by content, and tells a number from its text", () => {
    const ordered = claim("a", "roof", "resident", { type: "flat", parts: [1, null] }, time);
    const swapped = claim("b", "roof", "survey", { parts: [1, null], type: "flat" }, time);
    expect(claimConflicts([ordered, swapped])).toEqual([]);
    expect(claimConflicts([claim("a", "x", "resident", 1, time), claim("b", "x", "survey", "1", time)])).toHaveLength(
      1,
    );
    expect(
      claimConflicts([claim("a", "x", "resident", [1, 2], time), claim("b", "x", "survey", [2, 1], time)]),
    ).toHaveLength(1);
  });

  it("does not depend on the order of claims", () => {
    fc.assert(
      fc.property(shuffled, ([claims, mixed]) => {
        expect(claimConflicts(mixed)).toEqual(claimConflicts(claims));
      }),
      { numRuns: 500 },
    );
  });
});
