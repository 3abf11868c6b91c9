import { describe, expect, it } from "vitest";
import { claimPaths } from "./claim-paths.ts";
import { claimsJsonSchema, readClaimsDocument } from "./claims-document.ts";

const head = { format: "keukentafel/claims", version: 1 };

describe("readClaimsDocument", () => {
  it("turns short answers into claims of the resident", () => {
    const read = readClaimsDocument({ ...head, answers: { "home.form": "detached", "solar.panels": 8 } });
    expect(read.ok && read.value.map(({ path, value, source }) => [path, value, source])).toEqual([
      ["home.form", "detached", "resident"],
      ["solar.panels", 8, "resident"],
    ]);
  });

  it("names the place, the value and what is allowed when the version is unknown", () => {
    const read = readClaimsDocument({ ...head, version: 2 });
    expect(read).toEqual({
      ok: false,
      problems: [{ code: "document.version-unknown", path: "/version", value: 2, allowed: { minimum: 1, maximum: 1 } }],
    });
  });

  it("refuses what is not an object", () => {
    const read = readClaimsDocument("mid_terrace");
    expect(read.ok).toBe(false);
  });

  it("refuses a claim without a proper instant", () => {
    const claim = {
      id: "a",
      path: "home.form",
      value: "detached",
      source: "resident",
      observedAt: "yesterday",
      recordedAt: "2026-01-01T00:00:00Z",
      by: "x",
    };
    const read = readClaimsDocument({ ...head, claims: [claim] });
    expect(!read.ok && read.problems[0]?.path).toBe("/claims/0/observedAt");
  });
});

describe("claimsJsonSchema", () => {
  it("lists every path with its bounds", () => {
    const text = JSON.stringify(claimsJsonSchema());
    for (const { path } of claimPaths) expect(text).toContain(path);
    expect(text).toContain("Unit: m2");
  });
});
