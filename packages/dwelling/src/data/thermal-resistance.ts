import * as z from "zod";
import json from "../../data/thermal-resistance.json" with { type: "json" };
import { byYearSchema, datumSchema } from "./datum-schema.ts";

const byYear = z.array(
  z.strictObject({
    yearFrom: z.number().int(),
    /** Resident says: never insulated since. */
    asBuilt: datumSchema,
    /** Nobody said anything. */
    unknown: datumSchema,
  }),
);

/** Rc by construction year and by what has been added since; joints, doors and corners. */
export const thermalResistanceSchema = z.strictObject({
  format: z.literal("keukentafel/thermal-resistance"),
  version: z.literal(1),
  byYear: z.strictObject({ roof: byYear, facade: byYear, floor: byYear }),
  solidWallAsBuilt: datumSchema,
  solidWallUntilYear: datumSchema,
  added: z.strictObject({
    roof: z.strictObject({ some: datumSchema, good: datumSchema, very_good: datumSchema }),
    facade: z.strictObject({ cavity: datumSchema, inside: datumSchema, outside: datumSchema }),
    floor: z.strictObject({ some: datumSchema, good: datumSchema }),
  }),
  thermalBridge: byYearSchema,
  temperatureFactor: byYearSchema,
  doorU: byYearSchema,
});

export const thermalResistance = thermalResistanceSchema.parse(json);
