import * as z from "zod";
import json from "../../data/materials.json" with { type: "json" };
import { datumSchema, provenanceShape } from "./datum-schema.ts";

const layerNames = [
  "plaster",
  "plasterboard",
  "innerLeaf",
  "outerLeaf",
  "solidBrick",
  "render",
  "lining",
  "roofBoard",
  "tiles",
  "bitumen",
  "floorBoard",
  "screed",
  "concrete",
  "halfConcrete",
  "halfPartyBrick",
  "partition",
  "sand",
] as const;

/** Layers with their mass, from which constructions of a wanted Rc are made. */
export const materialsSchema = z.strictObject({
  format: z.literal("keukentafel/materials"),
  version: z.literal(1),
  layers: z.record(
    z.enum(layerNames),
    z.strictObject({
      thicknessM: z.number().positive(),
      conductivityWPerMK: z.number().positive(),
      densityKgPerM3: z.number().positive(),
      specificHeatJPerKgK: z.number().positive(),
      ...provenanceShape,
    }),
  ),
  timberFloorsUntilYear: datumSchema,
  airGapM2KPerW: datumSchema,
  furnitureJPerM2K: datumSchema,
});

export type LayerName = (typeof layerNames)[number];
export const materials = materialsSchema.parse(json);
