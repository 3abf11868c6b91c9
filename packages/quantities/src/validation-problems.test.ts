import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonPointer, validationProblems } from "./validation-problems.ts";

const schema = z.strictObject({
  form: z.enum(["flat", "house"]),
  areaM2: z.number().min(10).max(500),
  rooms: z.array(z.strictObject({ id: z.string() })),
});

function problemsOf(document: unknown) {
  const parsed = schema.safeParse(document);
  if (parsed.success) throw new Error("the document was meant to be wrong");
  return validationProblems(parsed.error, document);
}

describe("validationProblems", () => {
  it("names the field, the value found and what is allowed", () => {
    expect(problemsOf({ form: "boat", areaM2: 5, rooms: [{ id: 7 }] })).toEqual([
      { code: "value.not-allowed", path: "/form", value: "boat", allowed: ["flat", "house"] },
      { code: "value.out-of-range", path: "/areaM2", value: 5, allowed: { minimum: 10, of: "number" } },
      { code: "value.type", path: "/rooms/0/id", value: 7, allowed: "string" },
    ]);
  });

  it("tells a missing field from a wrong one, and names fields nobody knows", () => {
    expect(problemsOf({ form: "flat", areaM2: 50, room: [] })).toEqual([
      { code: "value.missing", path: "/rooms", value: null, allowed: "array" },
      { code: "value.unknown-field", path: "/room", value: "array", allowed: null },
    ]);
  });

  it("does not repeat a long text in full", () => {
    const [first] = problemsOf({ form: "x".repeat(1000), areaM2: 50, rooms: [] });
    expect(String(first?.value).length).toBeLessThan(130);
  });
});

describe("jsonPointer", () => {
  it("escapes as RFC 6901 asks", () => {
    expect(jsonPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
  });
});
