import { describe, expect, it } from "vitest";
import radiators from "../../data/radiators.json" with { type: "json" };
import rooms from "../../data/rooms.json" with { type: "json" };
import { datumSchema } from "../data/datum-schema.ts";
import { alongTable } from "./along-table.ts";
import { radiatorDataSchema } from "./radiator-data.ts";
import { roomData, roomDataSchema } from "./room-data.ts";

function datums(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value && "unit" in value) return [value];
  return Object.values(value).flatMap(datums);
}

describe.each([
  ["radiators", radiators, radiatorDataSchema],
  ["rooms", rooms, roomDataSchema],
] as const)("data file %s", (_, json, schema) => {
  it("keeps its schema, refuses a field that is not in it, and has a source at every number", () => {
    expect(schema.safeParse(json).success).toBe(true);
    expect(schema.safeParse({ ...json, extra: 1 }).success).toBe(false);
    expect(datums(json).length).toBeGreaterThan(50);
    for (const datum of datums(json)) expect(datumSchema.safeParse(datum).success, JSON.stringify(datum)).toBe(true);
  });
});

describe("plans", () => {
  it.each(roomData.plans.map((plan) => [`${plan.storey} from ${plan.areaFromM2} m²`, plan] as const))(
    "%s covers its storey once",
    (_, plan) => {
      const parts = plan.rooms.flatMap((room) => room.parts);
      const area = parts.reduce((sum, [u0, u1, v0, v1]) => sum + (u1 - u0) * (v1 - v0), 0);
      expect(area).toBeCloseTo(1, 6);
      for (let u = 0.005; u < 1; u += 0.03)
        for (let v = 0.005; v < 1; v += 0.03) {
          const over = parts.filter(([u0, u1, v0, v1]) => u0 < u && u < u1 && v0 < v && v < v1);
          expect(over.length, `${u} ${v}`).toBe(1);
        }
    },
  );
});

describe("a table", () => {
  it("is straight between its points and level beyond them", () => {
    expect(alongTable([1, 2, 4], [10, 20, 40], 3)).toBe(30);
    expect(alongTable([1, 2, 4], [10, 20, 40], 0)).toBe(10);
    expect(alongTable([1, 2, 4], [10, 20, 40], 9)).toBe(40);
    expect(() => alongTable([1], [], 1)).toThrow(RangeError);
  });
});
