import * as z from "zod";
import json from "../../data/glazing.json" with { type: "json" };
import { byYearSchema, datumSchema, provenanceShape } from "./datum-schema.ts";

export const glazingTypes = ["single", "double", "hr", "hr_plus_plus", "triple", "vacuum"] as const;

const share = z.number().min(0).max(1);

const pane = z.strictObject({
  thicknessM: z.number().positive(),
  conductivityWPerMK: z.number().positive(),
  solarTransmittance: share,
  solarReflectanceFront: share,
  solarReflectanceBack: share,
  emissivityFront: share,
  emissivityBack: share,
});

/** Panes and gaps per kind of glass, and which glass is likely by construction year and room. */
export const glazingDataSchema = z.strictObject({
  format: z.literal("keukentafel/glazing"),
  version: z.literal(1),
  types: z.record(
    z.enum(glazingTypes),
    z.strictObject({
      glassU: datumSchema,
      solarFactor: datumSchema,
      panes: z.array(pane).min(1),
      gaps: z.array(z.strictObject({ thicknessM: z.number().positive(), gas: z.enum(["air", "argon", "krypton"]) })),
      edgeLossWPerM2K: datumSchema,
      gapConductanceWPerM2K: datumSchema.exactOptional(),
    }),
  ),
  skylineElevationDeg: datumSchema,
  revealDepthM: datumSchema,
  frameFraction: datumSchema,
  frameU: byYearSchema,
  /** Glass the home was built with; radiators were chosen for it. */
  asBuilt: z.array(
    z.strictObject({
      yearFrom: z.number().int(),
      living: z.enum(glazingTypes),
      sleeping: z.enum(glazingTypes),
      ...provenanceShape,
    }),
  ),
  byYear: z.array(
    z.strictObject({
      yearFrom: z.number().int(),
      living: z.enum(glazingTypes),
      sleeping: z.enum(glazingTypes),
      alternatives: z.strictObject({
        living: z.partialRecord(z.enum(glazingTypes), share),
        sleeping: z.partialRecord(z.enum(glazingTypes), share),
      }),
      ...provenanceShape,
    }),
  ),
});

export const glazingData = glazingDataSchema.parse(json);
