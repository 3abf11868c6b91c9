import * as z from "zod";
import json from "../../data/alike.json" with { type: "json" };
import { datumSchema, provenanceShape } from "../data/datum-schema.ts";
import { featureCodes } from "./features.ts";

/** What a home can tell another one. Consumption is not among them: see `consumption`. */
export const carriedParts = ["facade", "roof", "floor", "glazing", "ventilation", "costs", "heat_pump"] as const;

export type CarriedPart = (typeof carriedParts)[number];

const category = z.strictObject({ kind: z.literal("category"), weight: datumSchema });
/** `range`: the difference that counts as wholly different, on the scale named by its unit. */
const number = z.strictObject({ kind: z.enum(["number", "direction"]), weight: datumSchema, range: datumSchema });

/** How much each feature weighs, from where two homes are called alike, and what then carries. */
export const alikeDataSchema = z.strictObject({
  format: z.literal("keukentafel/alike"),
  version: z.literal(1),
  features: z.record(z.enum(featureCodes), z.discriminatedUnion("kind", [category, number])),
  /** First years of the construction periods, oldest first; what was built before the first is one period too. */
  periods: z.strictObject({ beginsIn: z.array(z.number().int()).min(1), ...provenanceShape }),
  /** A feature that lies no further apart than this counts as the same. */
  featureSameUpTo: datumSchema,
  words: z.strictObject({
    sameFrom: datumSchema,
    muchAlikeFrom: datumSchema,
    somewhatAlikeFrom: datumSchema,
    /** Share of the weights that has to be compared before two homes may be called the same. */
    sameNeedsCompared: datumSchema,
    /** Below this share nothing is said. */
    anyNeedsCompared: datumSchema,
  }),
  /** By part: the greatest distance of each feature at which the part still carries. */
  carries: z.record(z.enum(carriedParts), z.partialRecord(z.enum(featureCodes), datumSchema)),
  /** Never carries: equal homes with different people. */
  consumption: z.strictObject({ identicalHomesFactor: datumSchema }),
});

export const alikeData = alikeDataSchema.parse(json);
