import { uuidV7, type ClaimSource, type ClaimValue } from "@keukentafel/quantities";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveState, emptyState } from "./derive-state.ts";
import type { DossierEvent } from "./events.ts";
import {
  choiceMade,
  claimRecorded,
  dossierOpened,
  planFrozen,
  stepMomentSet,
  stepsOrdered,
  wishesStated,
} from "./make-events.ts";
import { mergeEvents } from "./merge-events.ts";

const dossier = uuidV7(1, new Uint8Array(10));

function at(milliseconds: number, salt = 0) {
  return {
    id: uuidV7(milliseconds, new Uint8Array(10).fill(salt)),
    now: new Date(milliseconds).toISOString(),
    dossier,
    tenant: "de-eik",
    actor: "resident:browser",
    onBehalfOf: "resident:browser",
  };
}

function claim(time: number, source: ClaimSource, path: string, value: ClaimValue) {
  return claimRecorded(at(time), { path, value, source });
}

const anyEvent: fc.Arbitrary<DossierEvent> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 }), fc.nat(6), fc.nat(4))
  .map(([time, salt, kind, detail]): DossierEvent => {
    const context = at(time, salt);
    switch (kind) {
      case 0:
        return dossierOpened(context, detail % 2 === 0 ? "nl" : "en");
      case 1:
        return wishesStated(context, { goals: ["warmer"], helpLevel: "guided", name: `${detail}` });
      case 2:
      case 3:
        return claimRecorded(context, {
          path: `home.path${detail % 2}`,
          value: detail === 4 ? null : detail,
          source: detail % 3 === 0 ? "resident" : "adviser",
        });
      case 4:
        return choiceMade(context, "roof", `level_${detail}`);
      case 5:
        return stepsOrdered(context, ["roof", "floor"].slice(detail % 2));
      default:
        return stepMomentSet(context, "roof", null, 2026 + detail);
    }
  });

const anyEvents = fc.array(anyEvent, { maxLength: 25 });

describe("merging two devices", () => {
  it("gives the same list whichever comes first", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  it("does not depend on how three are taken together", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  it("changes nothing when done again, and loses no id", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged, a)).toEqual(merged);
        expect(merged.map((event) => event.id)).toEqual([...new Set([...a, ...b].map((event) => event.id))].sort());
      }),
    );
  });
});

describe("the state of a dossier", () => {
  it("is the same for the same events in any order and with any doubles", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        expect(deriveState([...a, ...b])).toEqual(deriveState([...b, ...a, ...a]));
      }),
    );
  });

  it("is empty without events", () => {
    expect(deriveState([])).toEqual(emptyState);
  });

  it("holds what was said last of each thing", () => {
    const state = deriveState([
      choiceMade(at(5), "roof", "rc6"),
      dossierOpened(at(1), "en"),
      choiceMade(at(4), "roof", "rc3_5"),
      choiceMade(at(4, 1), "floor", "rc3_7"),
      wishesStated(at(2), { goals: ["off_gas"], helpLevel: "guided", name: "Jo" }),
      stepsOrdered(at(6), ["floor", "roof"]),
      stepMomentSet(at(7), "roof", "roof_due", 2028),
    ]);
    expect(state).toMatchObject({
      id: dossier,
      language: "en",
      goals: ["off_gas"],
      helpLevel: "guided",
      name: "Jo",
      choices: { roof: "rc6", floor: "rc3_7" },
      order: ["floor", "roof"],
      moments: { roof: { moment: "roof_due", year: 2028 } },
    });
  });

  it("keeps frozen plans beside each other, oldest first", () => {
    const result = {
      hash: "0".repeat(64),
      engine: "full-1",
      dataVersion: "2026-11",
      seed: 7,
      summary: { gasM3: 812 },
    };
    const state = deriveState([planFrozen(at(9), "later", result), planFrozen(at(8), "first", result)]);
    expect(state.frozen.map((plan) => plan.label)).toEqual(["first", "later"]);
    expect(state.frozen[0]?.summary).toEqual({ gasM3: 812 });
  });

  it("lets a later claim of one source replace its earlier one", () => {
    const state = deriveState([
      claim(3, "resident", "home.floorAreaM2", 120),
      claim(2, "resident", "home.floorAreaM2", 110),
    ]);
    expect(state.claims.map((each) => each.value)).toEqual([120]);
    expect(state.conflicts).toEqual([]);
  });

  it("shows sources that differ and loses neither", () => {
    const state = deriveState([
      claim(2, "resident", "home.floorAreaM2", 110),
      claim(3, "adviser", "home.floorAreaM2", 118),
      claim(4, "register", "home.constructionYear", 1974),
      claim(5, "resident", "home.constructionYear", 1974),
    ]);
    expect(state.claims).toHaveLength(4);
    expect(state.conflicts.map(({ path, claims }) => [path, claims.map((each) => each.value)])).toEqual([
      ["home.floorAreaM2", [118, 110]],
    ]);
  });

  it("takes a claim back with null, for its own source only", () => {
    const state = deriveState([
      claim(2, "resident", "home.floorAreaM2", 110),
      claim(3, "adviser", "home.floorAreaM2", 118),
      claim(4, "resident", "home.floorAreaM2", null),
    ]);
    expect(state.claims.map((each) => [each.source, each.value])).toEqual([["adviser", 118]]);
  });
});
