import type { RegisterClaim } from "@keukentafel/contract";
import type { ClaimSource, ClaimValue } from "@keukentafel/quantities";
import { describe, expect, it } from "vitest";
import { answersOf, answerTo } from "../../../questions/question-list.ts";
import { createSession } from "../../../state/session.ts";
import { answerBefore, type ClaimRow, claimRows, putBack, takeOver } from "./claim-rows.ts";

const retrievedAt = "2026-11-24T11:00:00.000Z";
const registerClaim = (path: string, value: string | number): RegisterClaim => ({
  path,
  value,
  source: "register",
  register: "bag",
  attribution: "BAG (Kadaster)",
  retrievedAt,
});
const year = registerClaim("home.constructionYear", 1974);

function sessionWith(...answers: readonly (readonly [string, ClaimValue, ClaimSource?])[]) {
  let time = Date.parse("2026-11-24T12:00:00Z");
  const session = createSession({
    store: null,
    now: () => (time += 1),
    language: () => "nl",
    randomBytes: (count) => new Uint8Array(count),
    events: [],
    link: null,
  });
  for (const [path, value, source = "resident"] of answers)
    session.record({ type: "claim_recorded", path, value, source });
  const answer = () => {
    const { events, state } = session.snapshot();
    return answerTo(year.path, answersOf(events, state.claims));
  };
  const row = (): ClaimRow => {
    const [first] = claimRows([year], session.snapshot().state.claims);
    if (first === undefined) throw new Error("no row");
    return first;
  };
  const restore = (): void => session.record(...putBack(row(), answerBefore(session.snapshot().events, row().path)));
  return { session, answer, row, restore };
}

describe("a value of a register", () => {
  it("stands beside the resident's own answer and changes nothing by itself", () => {
    const { row, answer } = sessionWith([year.path, 1980]);
    expect(row()).toMatchObject({ state: "differs", own: 1980, value: 1974 });
    expect(answer()).toEqual({ kind: "value", value: 1980 });
    expect(sessionWith([year.path, 1974]).row().state).toBe("same");
    expect(sessionWith().row()).toMatchObject({ state: "open", own: null });
    expect(sessionWith([year.path, null]).row().state).toBe("open");
  });

  it("is taken over as what the register says, and put back to what was there", () => {
    const told = sessionWith([year.path, 1980]);
    told.session.record(...takeOver(told.row()));
    expect(told.row().state).toBe("taken");
    expect(told.answer()).toEqual({ kind: "value", value: 1974 });
    expect(told.session.snapshot().state.claims).toMatchObject([
      { source: "register", value: 1974, observedAt: retrievedAt },
    ]);
    told.restore();
    expect(told.row()).toMatchObject({ state: "differs", own: 1980 });
    expect(told.answer()).toEqual({ kind: "value", value: 1980 });
  });

  it("leaves an open question open when it is put back", () => {
    const untold = sessionWith();
    untold.session.record(...takeOver(untold.row()));
    expect(untold.answer()).toEqual({ kind: "value", value: 1974 });
    untold.restore();
    expect(untold.row().state).toBe("open");
    expect(untold.answer()).toEqual({ kind: "none" });
  });

  it("is undone step by step like any answer", () => {
    const told = sessionWith([year.path, 1980]);
    told.session.record(...takeOver(told.row()));
    told.session.undo();
    expect(told.answer()).toEqual({ kind: "value", value: 1980 });
    told.session.undo();
    expect(told.row().state).toBe("differs");
    expect(told.session.snapshot().state.conflicts).toEqual([]);
  });

  it("gives way to what the resident says later, and finds no older answer then", () => {
    const told = sessionWith([year.path, 1980]);
    told.session.record(...takeOver(told.row()));
    told.session.record({ type: "claim_recorded", path: year.path, value: 1990 });
    expect(told.answer()).toEqual({ kind: "value", value: 1990 });
    told.session.record({ type: "claim_recorded", path: year.path, value: null });
    expect(answerBefore(told.session.snapshot().events, told.row().path)).toBeNull();
  });

  it("cannot be taken over when no answer can have it, and is left out on an unknown path", () => {
    const rows = claimRows(
      [
        registerClaim("home.constructionYear", 1250),
        registerClaim("home.floorAreaM2", 900),
        registerClaim("home.form", "castle"),
        registerClaim("home.form", "detached"),
        registerClaim("home.moat", 1),
      ],
      [],
    );
    expect(rows.map(({ state }) => state)).toEqual(["unusable", "unusable", "unusable", "open"]);
  });
});
