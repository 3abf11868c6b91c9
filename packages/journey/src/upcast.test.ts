import { describe, expect, it } from "vitest";
import { eventTypes, payloadVersions } from "./event-schemas.ts";
import { claimRecorded, wishesStated } from "./make-events.ts";
import { liftPayload, payloadUpcasters, upcastEvent, upcastEvents } from "./upcast.ts";

const context = {
  id: "019a2f00-0000-7000-8000-000000000001",
  now: "2026-11-24T13:28:56.095Z",
  dossier: "019a2f00-0000-7000-8000-00000000000d",
  tenant: "de-eik",
  actor: "resident:browser",
  onBehalfOf: "resident:browser",
};

const wishes = wishesStated(context, { goals: ["warmer"], helpLevel: "think_along", name: null });

describe("reading an event", () => {
  it("gives back an event of today's version", () => {
    expect(upcastEvent(wishes)).toEqual({ ok: true, value: wishes, warnings: [] });
  });

  it("takes claims whose value is a list or an object", () => {
    const claim = claimRecorded(context, {
      path: "envelope.facade",
      value: { layers: [0.1, 0.2], vented: true },
      source: "survey",
    });
    expect(upcastEvent(claim)).toMatchObject({ ok: true, value: claim });
  });

  it("refuses a newer version and says which are known", () => {
    expect(upcastEvent({ ...wishes, version: 2 })).toEqual({
      ok: false,
      problems: [
        {
          code: "event.version-unknown",
          path: "/version",
          value: 2,
          allowed: { minimum: 1, maximum: 1 },
        },
      ],
    });
  });

  it("refuses a type it does not know", () => {
    const read = upcastEvent({ ...wishes, type: "wishes_sung" });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "event.type-unknown", path: "/type", value: "wishes_sung" }],
    });
  });

  it("names field, value and what is allowed in a wrong payload", () => {
    const read = upcastEvent({ ...wishes, payload: { ...wishes.payload, helpLevel: "alone" } });
    expect(read).toEqual({
      ok: false,
      problems: [
        {
          code: "value.not-allowed",
          path: "/payload/helpLevel",
          value: "alone",
          allowed: ["look_around", "do_it_myself", "think_along", "guided", "fully_arranged"],
        },
      ],
    });
  });

  it("refuses half a character, which could not be stored, in a name and deep in a claim", () => {
    const half = "De Vries \ud83c";
    const paths = [
      upcastEvent({ ...wishes, payload: { ...wishes.payload, name: half } }),
      upcastEvent(claimRecorded(context, { path: "a.b", value: { deep: [half] }, source: "survey" })),
      upcastEvent(claimRecorded(context, { path: "a.b", value: { [half]: 1 }, source: "survey" })),
    ].map((read) => (read.ok ? "read" : read.problems[0]?.path));
    expect(paths).toEqual(["/payload/name", "/payload/claim/value/deep/0", "/payload/claim/value"]);
    const whole = { ...wishes, payload: { ...wishes.payload, name: "De Vries 🏠" } };
    expect(upcastEvent(whole)).toMatchObject({ ok: true });
  });

  it("names a missing field, a field too many and a wrong id", () => {
    const { tenant: _tenant, ...rest } = wishes;
    const read = upcastEvent({ ...rest, id: "1", colour: "red" });
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "value.format /id",
      "value.missing /tenant",
      "value.unknown-field /colour",
    ]);
  });

  it("opens a list with what is understood and tells the place of the rest", () => {
    const { events, problems } = upcastEvents([wishes, { ...wishes, version: 9 }, 7]);
    expect(events).toEqual([wishes]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "event.version-unknown /1/version",
      "value.type /2",
    ]);
  });
});

describe("lifting payloads", () => {
  const steps = [
    (payload: Readonly<Record<string, unknown>>) => ({ names: [payload["name"]] }),
    (payload: Readonly<Record<string, unknown>>) => ({ ...payload, language: "nl" }),
  ];

  it("walks the steps from an older version to today's", () => {
    const lifted = liftPayload({ name: "Jo" }, 1, 3, steps);
    expect(lifted).toEqual({ ok: true, value: { names: ["Jo"], language: "nl" }, warnings: [] });
  });

  it("walks only the steps still to go", () => {
    const lifted = liftPayload({ names: ["Jo"] }, 2, 3, steps);
    expect(lifted).toMatchObject({ value: { names: ["Jo"], language: "nl" } });
  });

  it("refuses a version to which no step belongs", () => {
    expect(liftPayload({}, 4, 3, steps).ok).toBe(false);
    expect(liftPayload({}, 1, 3, []).ok).toBe(false);
    expect(liftPayload({}, 0, 3, steps).ok).toBe(false);
  });

  it("has a step for each version of each type", () => {
    for (const type of eventTypes) {
      expect(payloadUpcasters[type]).toHaveLength(payloadVersions[type] - 1);
    }
  });
});
