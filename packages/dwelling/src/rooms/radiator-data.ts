import * as z from "zod";
import json from "../../data/radiators.json" with { type: "json" };
import { datumSchema, provenanceShape } from "../data/datum-schema.ts";

export const panelTypes = ["10", "11", "20", "21", "22", "33"] as const;
export const memberMaterials = ["cast_iron", "steel"] as const;
export const floorCovers = ["tiles", "vinyl", "laminate", "wood", "carpet"] as const;
export const pipeKinds = [
  "copper_12",
  "copper_15",
  "copper_22",
  "copper_28",
  "steel_half_inch",
  "steel_three_quarter_inch",
  "multilayer_14",
  "multilayer_16",
  "multilayer_20",
] as const;

/** Key of a drawing of the emitter, for a picker. */
const picture = z.string().regex(/^[a-z0-9-]+$/);
const millimetres = z.number().int().positive();
const axis = z.array(z.number().nonnegative());
const grid = { spacingM: axis, coverM2KPerW: axis, values: z.array(z.array(z.number().positive())) } as const;

/** Radiators, convectors and heated floors as they are sold and as they hang in homes; pipes and water. */
export const radiatorDataSchema = z.strictObject({
  format: z.literal("keukentafel/radiators"),
  version: z.literal(1),
  nominal: z.strictObject({ flowC: datumSchema, returnC: datumSchema, roomC: datumSchema }),
  panels: z.array(
    z.strictObject({
      type: z.enum(panelTypes),
      picture,
      depthMm: millimetres,
      convectorPlates: z.number().int().nonnegative(),
      rows: z.array(z.strictObject({ heightMm: millimetres, outputWPerM: datumSchema, exponent: datumSchema })).min(2),
    }),
  ),
  members: z.array(
    z.strictObject({
      material: z.enum(memberMaterials),
      picture,
      memberLengthMm: datumSchema,
      exponent: datumSchema,
      rows: z.array(
        z.strictObject({
          heightMm: millimetres,
          depthMm: millimetres,
          columns: z.number().int().positive(),
          outputWPerMember: datumSchema,
        }),
      ),
    }),
  ),
  towelRail: z.strictObject({ picture, outputWPerM2Front: datumSchema, exponent: datumSchema }),
  convector: z.strictObject({
    picture,
    rows: z.array(z.strictObject({ heightMm: millimetres, depthMm: millimetres, outputWPerM: datumSchema })),
    exponent: datumSchema,
  }),
  fanRadiator: z.strictObject({
    picture,
    rows: z.array(
      z.strictObject({
        heightMm: millimetres,
        depthMm: millimetres,
        outputWPerM: datumSchema,
        electricityWPerM: datumSchema,
      }),
    ),
    exponent: datumSchema,
  }),
  addedFanFactor: datumSchema,
  sizes: z.strictObject({ lengthStepMm: datumSchema, leastLengthMm: datumSchema, mostLengthMm: datumSchema }),
  floorHeating: z.strictObject({
    picture,
    systemCoefficientWPerM2K: datumSchema,
    surfaceWPerM2K: datumSchema,
    coverFactor: z.strictObject({ coverM2KPerW: axis, values: z.array(z.number().positive()), ...provenanceShape }),
    screedFactor: z.strictObject({ ...grid, ...provenanceShape }),
    pipeFactor: z.strictObject({ ...grid, ...provenanceShape }),
    floorCurve: z.strictObject({ factor: datumSchema, exponent: datumSchema }),
    mostSurfaceOverRoomK: datumSchema,
    usual: z.strictObject({
      spacingMm: datumSchema,
      screedMm: datumSchema,
      screedWPerMK: datumSchema,
      pipeMm: datumSchema,
      coverM2KPerW: datumSchema,
      areaShare: datumSchema,
    }),
  }),
  covers: z.array(z.strictObject({ cover: z.enum(floorCovers), picture, resistanceM2KPerW: datumSchema })),
  usualPanel: z.array(
    z.strictObject({
      yearFrom: z.number().int(),
      type: z.enum(panelTypes),
      heightMm: millimetres,
      ...provenanceShape,
    }),
  ),
  spreads: z.strictObject({ flowC: axis, spreadK: axis, ...provenanceShape }),
  pipes: z.array(z.strictObject({ pipe: z.enum(pipeKinds), innerDiameterMm: datumSchema })),
  mostVelocityMPerS: z.strictObject({ branch: datumSchema, main: datumSchema }),
  water: z.strictObject({ heatJPerKgK: datumSchema, densityKgPerM3: datumSchema }),
});

export const radiatorData = radiatorDataSchema.parse(json);
