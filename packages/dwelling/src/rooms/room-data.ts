import * as z from "zod";
import json from "../../data/rooms.json" with { type: "json" };
import { datumSchema, provenanceShape } from "../data/datum-schema.ts";

export const roomUses = [
  "living_room",
  "kitchen",
  "hall",
  "toilet",
  "bathroom",
  "bedroom",
  "study",
  "landing",
  "attic_room",
  "attic",
  "storage",
  "utility",
] as const;

const use = z.strictObject({
  /** null: usually not heated. */
  designTemperatureC: datumSchema.nullable(),
  /** Outdoor air enters here. */
  supply: z.boolean(),
  extractDm3PerS: datumSchema,
  windowWeight: datumSchema,
});
const share = z.number().min(0).max(1);
const partFactors = z.strictObject({ ceilingK: datumSchema, floorK: datumSchema });

/** Rooms: what they are used for, usual plans, design conditions (ISSO 51, NEN-EN 12831-1). */
export const roomDataSchema = z.strictObject({
  format: z.literal("keukentafel/rooms"),
  version: z.literal(1),
  uses: z.record(z.enum(roomUses), use),
  plans: z.array(
    z.strictObject({
      storey: z.enum(["house_ground", "house_upper", "attic", "flat_living", "flat_sleeping"]),
      /** From this floor area of the storey on, m². */
      areaFromM2: z.number().nonnegative(),
      rooms: z.array(
        z.strictObject({
          id: z.string().min(1),
          use: z.enum(roomUses),
          /** Rectangles as shares of the width (left to right) and the depth (front to back) of the storey. */
          parts: z.array(z.tuple([share, share, share, share])).min(1),
        }),
      ),
      ...provenanceShape,
    }),
  ),
  design: z.strictObject({
    outdoorC: datumSchema,
    annualMeanOutdoorC: datumSchema,
    neighbourC: datumSchema,
    neighbourShare: datumSchema,
    groundFactor: datumSchema,
    groundM2KPerW: datumSchema,
    leakageVolumeCoefficient: datumSchema,
    leakageRoomFactor: datumSchema,
    leakageExponent: datumSchema,
    airHeatWhPerM3K: datumSchema,
  }),
  stratification: z.strictObject({
    radiators: partFactors,
    low_temperature_radiators: partFactors,
    floor_heating: partFactors,
  }),
  partitions: z.strictObject({
    innerWallWPerM2K: datumSchema,
    innerFloorWPerM2K: z.strictObject({ timber: datumSchema, concrete: datumSchema }),
    partyWallWPerM2K: datumSchema,
    partyFloorWPerM2K: datumSchema,
    concreteFromYear: datumSchema,
  }),
  heatingUp: z.strictObject({
    hours: datumSchema,
    byDrop: z.array(z.strictObject({ dropK: z.number(), lightWPerM2: datumSchema, heavyWPerM2: datumSchema })),
    dropByMeanU: z.array(z.strictObject({ meanUAbove: z.number(), dropK: datumSchema })),
  }),
  usualRadiatorlessUses: z.strictObject({ uses: z.array(z.enum(roomUses)), ...provenanceShape }),
});

export const roomData = roomDataSchema.parse(json);
