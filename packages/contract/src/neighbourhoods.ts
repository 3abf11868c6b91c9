import { goalSchema, idSchema } from "@keukentafel/journey";
import * as z from "zod";

export const neighbourhoodSchema = z
  .object({
    id: z.string(),
    tenant: z.string(),
    desk: z.string().describe("Name of the desk that serves it"),
    name: z.string(),
    fictitious: z.boolean().describe("Made up, to look around in; nobody lives here"),
    homeCount: z.int().min(0),
  })
  .meta({ id: "Neighbourhood" });

export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;

export const neighbourhoodsSchema = z
  .object({ neighbourhoods: z.array(neighbourhoodSchema) })
  .meta({ id: "Neighbourhoods" });

/** What everybody may see of a home: nothing by which its residents could be found. */
export const publicHomeSchema = z
  .object({
    id: idSchema.describe("Id of its dossier"),
    title: z.string(),
    fictitious: z.boolean(),
    answers: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .describe("Answers about the home by claim path"),
    goals: z.array(goalSchema),
    choices: z.record(z.string(), z.string()).describe("Chosen level per dimension"),
  })
  .meta({ id: "PublicHome" });

export type PublicHome = z.infer<typeof publicHomeSchema>;

export const publicHomesSchema = z.object({ homes: z.array(publicHomeSchema) }).meta({ id: "PublicHomes" });
