import { describe, expect, it } from "vitest";
import air from "../../data/air.json" with { type: "json" };
import glazing from "../../data/glazing.json" with { type: "json" };
import heating from "../../data/heating.json" with { type: "json" };
import shapes from "../../data/home-shapes.json" with { type: "json" };
import materials from "../../data/materials.json" with { type: "json" };
import norm from "../../data/norm.json" with { type: "json" };
import resistance from "../../data/thermal-resistance.json" with { type: "json" };
import use from "../../data/use.json" with { type: "json" };
import { airDataSchema } from "./air.ts";
import { datumSchema, rowOfYear, type NumberDatum } from "./datum-schema.ts";
import { glazingData, glazingDataSchema } from "./glazing.ts";
import { heatingDataSchema } from "./heating.ts";
import { homeShapesSchema } from "./home-shapes.ts";
import { materialsSchema } from "./materials.ts";
import { normDataSchema } from "./norm.ts";
import { thermalResistance, thermalResistanceSchema } from "./thermal-resistance.ts";
import { useDataSchema } from "./use.ts";

const files = [
  ["air", air, airDataSchema],
  ["glazing", glazing, glazingDataSchema],
  ["heating", heating, heatingDataSchema],
  ["home-shapes", shapes, homeShapesSchema],
  ["materials", materials, materialsSchema],
  ["norm", norm, normDataSchema],
  ["thermal-resistance", resistance, thermalResistanceSchema],
  ["use", use, useDataSchema],
] as const;

function datums(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value && "unit" in value) return [value];
  return Object.values(value).flatMap(datums);
}

describe.each(files)("data file %s", (_, json, schema) => {
  it("keeps its schema and refuses a field that is not in it", () => {
    expect(schema.safeParse(json).success).toBe(true);
    expect(schema.safeParse({ ...json, extra: 1 }).success).toBe(false);
  });

  it("has unit, source, date and confidence at every number", () => {
    for (const datum of datums(json)) expect(datumSchema.safeParse(datum).success, JSON.stringify(datum)).toBe(true);
  });
});

describe("values that belong together", () => {
  it("lie within the spread around them", () => {
    const within = ({ value, spread }: NumberDatum): boolean => {
      switch (spread?.kind) {
        case "triangular":
          return spread.low <= value && value <= spread.high;
        case "normal":
          return (spread.minimum ?? value) <= value && value <= (spread.maximum ?? value);
        default:
          return true;
      }
    };
    const all = files.flatMap(([, json]) => datums(json).map((raw) => datumSchema.parse(raw)));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((datum) => !within(datum))).toEqual([]);
  });

  it("have panes and gap that make the stated U of the glass (EN 673)", () => {
    for (const [type, glass] of Object.entries(glazingData.types)) {
      const panes = glass.panes.reduce((sum, pane) => sum + pane.thicknessM / pane.conductivityWPerMK, 0);
      const gaps =
        glass.gapConductanceWPerM2K === undefined ? 0 : glass.gaps.length / glass.gapConductanceWPerM2K.value;
      expect(Math.abs(1 / (1 / 25 + 1 / 7.7 + panes + gaps) - glass.glassU.value), type).toBeLessThan(0.06);
    }
  });

  it("find the row of a year, also before the first and after the last", () => {
    const rows = thermalResistance.byYear.facade;
    expect(rowOfYear(rows, 1600).asBuilt.value).toBe(0.35);
    expect(rowOfYear(rows, 1964).asBuilt.value).toBe(0.35);
    expect(rowOfYear(rows, 1965).asBuilt.value).toBe(0.43);
    expect(rowOfYear(rows, 2026).asBuilt.value).toBe(4.7);
  });
});
