import * as z from "zod";
import json from "../../data/norm.json" with { type: "json" };
import { datumSchema } from "./datum-schema.ts";

const rows = z.array(z.strictObject({ yearFrom: z.number().int(), base: datumSchema, slope: datumSchema }));

/** The Standaard voor woningisolatie and the standard use under which it is reckoned. */
export const normDataSchema = z.strictObject({
  format: z.literal("keukentafel/norm"),
  version: z.literal(1),
  standard: z.strictObject({ singleFamily: rows, apartment: rows, pivot: datumSchema, groundWeight: datumSchema }),
  use: z.strictObject({
    temperatureC: datumSchema,
    nightTemperatureC: datumSchema,
    gainsWPerOccupant: datumSchema,
    ventilationDm3PerSM2: datumSchema,
    infiltrationShareOfQv10: datumSchema,
  }),
});

export const normData = normDataSchema.parse(json);
