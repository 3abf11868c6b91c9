import neighbourhoodJson from "../../data/neighbourhood.json" with { type: "json" };
import { goalSchema, helpLevelSchema, idSchema, instantSchema, partySchema } from "@keukentafel/journey";
import * as z from "zod";

/** A neighbourhood to look around in: every home of it is made up. */
const neighbourhoodFileSchema = z.strictObject({
  format: z.literal("keukentafel/neighbourhood"),
  version: z.literal(1),
  tenant: z.strictObject({ id: partySchema, name: z.string() }),
  neighbourhood: z.strictObject({ id: z.string(), name: z.string() }),
  openedAt: instantSchema,
  homes: z.array(
    z.strictObject({
      dossier: idSchema,
      title: z.string(),
      goals: z.array(goalSchema),
      helpLevel: helpLevelSchema,
      answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      choices: z.record(z.string(), z.string()),
      order: z.array(z.string()),
    }),
  ),
});

export type NeighbourhoodFile = z.infer<typeof neighbourhoodFileSchema>;
export type FictitiousHome = NeighbourhoodFile["homes"][number];

export const fictitiousNeighbourhood: NeighbourhoodFile = neighbourhoodFileSchema.parse(neighbourhoodJson);
