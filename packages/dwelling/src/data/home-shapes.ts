import * as z from "zod";
import json from "../../data/home-shapes.json" with { type: "json" };
import { datumSchema, provenanceShape } from "./datum-schema.ts";

const houseForms = ["mid_terrace", "end_terrace", "semi_detached", "detached"] as const;

const area = z.number().nonnegative();

/** Areas of typical homes, m² per dwelling, and the proportions that turn areas into a shape. */
export const homeShapesSchema = z.strictObject({
  format: z.literal("keukentafel/home-shapes"),
  version: z.literal(1),
  unit: z.literal("m2"),
  rows: z.array(
    z.strictObject({
      form: z.enum([...houseForms, "walk_up_flat", "gallery_flat"]),
      yearFrom: z.number().int(),
      yearTo: z.number().int(),
      floorAreaM2: z.number().positive(),
      groundFloorM2: area,
      facadeOpaqueM2: area,
      windowM2: area,
      doorM2: area,
      pitchedRoofM2: area,
      flatRoofM2: area,
      /** Set for the six example homes everything else is checked against. */
      exampleHome: z.string().exactOptional(),
      ...provenanceShape,
    }),
  ),
  proportions: z.strictObject({
    depthOverWidth: z.record(z.enum(houseForms), datumSchema),
    flatStoreyHeightM: datumSchema,
    flatLivingShare: datumSchema,
    crawlHeightM: datumSchema,
    minimumStoreyHeightM: datumSchema,
    livingWindowShare: datumSchema,
    sideWindowShare: datumSchema,
  }),
});

export const homeShapes = homeShapesSchema.parse(json);
export type HomeShapeRow = z.output<typeof homeShapesSchema>["rows"][number];
