import * as z from "zod";
import type { boundarySchema, layerSchema } from "./envelope-schema.ts";
import {
  constructionSchema,
  glazingSchema,
  surfaceSchema,
  thermalBridgeSchema,
  windowSchema,
} from "./envelope-schema.ts";
import { airFlowSchema, zoneSchema } from "./room-schema.ts";
import { dayProfile, fraction, id, mostMembers } from "./schema-parts.ts";

/**
 * `BuildingModel`: one JSON document that says everything the solvers need about a building.
 * Neutral physics only: no residents, measures or money. Every field carries its unit in its name and
 * in its description; a field that is not known here is refused.
 */

export const scheduleSchema = z.strictObject({
  id: id("name of the schedule"),
  everyDay: dayProfile("every day without a profile of its own"),
  saturday: dayProfile("Saturdays").optional(),
  sunday: dayProfile("Sundays").optional(),
});

export const buildingModelSchema = z.strictObject({
  format: z.literal("keukentafel/building-model").describe("says what this document is"),
  version: z.literal(1).describe("version of this format"),
  name: z.string().max(200).optional().describe("name of the building, for people"),
  clock: z
    .enum(["standard", "netherlands"])
    .default("standard")
    .describe("clock of the schedules: local standard time, or Dutch clock time with summer time"),
  groundReflectance: fraction.default(0.2).describe("solar reflectance of the ground, 0...1"),
  wind: z
    .strictObject({
      profileExponent: z.number().min(0).max(0.5).describe("exponent p of V(z) = V10 (z/10 m)^p factor"),
      factor: z.number().min(0).max(1.5).describe("wind at 10 m here over wind at 10 m in the open"),
    })
    .prefault({ profileExponent: 0.14, factor: 1 })
    .describe("wind at the building: open country 0.14 and 1, suburb 0.22 and 0.7"),
  schedules: z.array(scheduleSchema).max(mostMembers).default([]).describe("quantities through the day"),
  constructions: z.array(constructionSchema).max(mostMembers).default([]).describe("what opaque surfaces are made of"),
  glazings: z.array(glazingSchema).max(mostMembers).default([]).describe("what windows are made of"),
  zones: z.array(zoneSchema).min(1).max(50).describe("rooms or groups of rooms with one air temperature"),
  surfaces: z.array(surfaceSchema).max(mostMembers).default([]).describe("opaque surfaces"),
  windows: z.array(windowSchema).max(mostMembers).default([]).describe("windows, towards outdoors"),
  thermalBridges: z.array(thermalBridgeSchema).max(mostMembers).default([]).describe("losses outside the surfaces"),
  airFlows: z.array(airFlowSchema).max(mostMembers).default([]).describe("streams of air"),
});

/** As written in a file: defaults may be left out. */
export type BuildingModelInput = z.input<typeof buildingModelSchema>;
/** As the solvers take it: every default filled in. */
export type BuildingModel = z.output<typeof buildingModelSchema>;
export type Construction = z.output<typeof constructionSchema>;
export type Layer = z.output<typeof layerSchema>;
export type Glazing = z.output<typeof glazingSchema>;
export type Zone = z.output<typeof zoneSchema>;
export type Surface = z.output<typeof surfaceSchema>;
export type Window = z.output<typeof windowSchema>;
export type Boundary = z.output<typeof boundarySchema>;
export type AirFlow = z.output<typeof airFlowSchema>;
export type Schedule = z.output<typeof scheduleSchema>;
