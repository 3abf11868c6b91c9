import type { DossierEvent } from "@keukentafel/journey";
import { describe, expect, it } from "vitest";
import type { LocalStore, SavedLink } from "./local-store.ts";
import { createSession, type Session } from "./session.ts";

function memoryStore(): LocalStore & { readonly rows: Map<string, DossierEvent> } {
  const rows = new Map<string, DossierEvent>();
  let link: SavedLink | null = null;
  return {
    rows,
    readAll: async () => ({ events: [...rows.values()], link }),
    append: async (events) => {
      for (const event of events) rows.set(event.id, event);
    },
    setLink: async (next) => {
      link = next;
    },
    replace: async (events, next) => {
      rows.clear();
      for (const event of events) rows.set(event.id, event);
      link = next;
    },
  };
}

function sessionOn(store: LocalStore | null): Session {
  let clock = Date.parse("2026-11-24T12:00:00Z");
  return createSession({
    store,
    now: () => (clock += 1000),
    language: () => "en",
    randomBytes: (count) => new Uint8Array(count).fill(7),
    events: [],
    link: null,
  });
}

const roof = (value: string) => ({ type: "claim_recorded", path: "envelope.roof.insulation", value }) as const;
const valueOf = (session: Session, path: string) =>
  session.snapshot().state.claims.find((claim) => claim.path === path)?.value;

describe("session", () => {
  it("opens a dossier with the first thing written down, and keeps every event", async () => {
    const store = memoryStore();
    const session = sessionOn(store);
    expect(session.snapshot().state.id).toBeNull();
    session.record(roof("good"));
    expect(session.snapshot().events.map((event) => event.type)).toEqual(["dossier_opened", "claim_recorded"]);
    expect(session.snapshot().state.language).toBe("en");
    await Promise.resolve();
    expect([...store.rows.keys()]).toEqual(session.snapshot().events.map((event) => event.id));
  });

  it("takes things back by adding their inverse, one by one", () => {
    const session = sessionOn(memoryStore());
    session.record(roof("some"));
    session.record(roof("good"));
    const before = session.snapshot().events.length;
    session.undo();
    expect(valueOf(session, "envelope.roof.insulation")).toBe("some");
    expect(session.snapshot().events).toHaveLength(before + 1);
    session.undo();
    expect(valueOf(session, "envelope.roof.insulation")).toBeUndefined();
    expect(session.undo()).toBeNull();
  });

  it("takes back choices, orders, moments and wishes to what they were", () => {
    const session = sessionOn(memoryStore());
    session.record({ type: "wishes_stated", goals: ["warmer"], helpLevel: "guided", name: null });
    session.record({ type: "choice_made", dimension: "roof", level: "inside_rc6" });
    session.record({ type: "steps_ordered", order: ["roof", "floor"] });
    session.record({ type: "step_moment_set", dimension: "roof", moment: "painting", year: 2027 });
    session.record({ type: "wishes_stated", goals: [], helpLevel: "look_around", name: "Ria" });
    for (let count = 0; count < 4; count++) session.undo();
    const { state } = session.snapshot();
    expect(state.goals).toEqual(["warmer"]);
    expect(state.helpLevel).toBe("guided");
    expect(state.choices).toEqual({ roof: "as_is" });
    expect(state.order).toEqual([]);
    expect(state.moments["roof"]).toEqual({ moment: null, year: null });
  });

  it("goes on without a store, and says when the browser keeps nothing", async () => {
    const failing: LocalStore = { ...memoryStore(), append: () => Promise.reject(new Error("quota")) };
    const session = sessionOn(failing);
    expect(session.snapshot().kept).toBe(true);
    session.record(roof("good"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(session.snapshot().kept).toBe(false);
    expect(valueOf(session, "envelope.roof.insulation")).toBe("good");
    expect(sessionOn(null).snapshot().kept).toBe(false);
  });

  it("replaces everything when a saved plan is opened", async () => {
    const source = sessionOn(memoryStore());
    source.record(roof("very_good"));
    const store = memoryStore();
    const session = sessionOn(store);
    session.record(roof("some"));
    await session.replace(source.snapshot().events, null);
    expect(valueOf(session, "envelope.roof.insulation")).toBe("very_good");
    expect(session.snapshot().undoable).toBeNull();
    expect(store.rows.size).toBe(source.snapshot().events.length);
  });
});
