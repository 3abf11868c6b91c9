import * as z from "zod";
import json from "../../data/heating.json" with { type: "json" };
import { byYearSchema, datumSchema } from "./datum-schema.ts";

const perEmitter = z.strictObject({
  radiators: datumSchema,
  low_temperature_radiators: datumSchema,
  floor_heating: datumSchema,
});

/** Boilers, heat pumps and emitters as they stand in homes. */
export const heatingDataSchema = z.strictObject({
  format: z.literal("keukentafel/heating"),
  version: z.literal(1),
  boilerEfficiency: byYearSchema,
  boilerEfficiencyUnknown: datumSchema,
  hotWaterBoilerEfficiency: datumSchema,
  heatPumpCarnotFraction: datumSchema,
  supplyTemperatureC: perEmitter,
  heatPumpShareOfDesignLoss: z.strictObject({ heat_pump: datumSchema, hybrid_heat_pump: datumSchema }),
  emitterOversizing: datumSchema,
  designOutdoorC: datumSchema,
  designIndoorC: datumSchema,
  exponent: z.strictObject({ radiators: datumSchema, floor_heating: datumSchema }),
  nominalExcessK: datumSchema,
  radiantFraction: perEmitter,
  minimumEmitterWPerM2: datumSchema,
  returnBelowSupplyK: datumSchema,
  leastSupplyC: datumSchema,
  supplyMarginK: datumSchema,
  emitterPowerFactor: z.strictObject({ radiators: datumSchema, low_temperature_radiators: datumSchema }),
  floorHeatingWPerM2At50K: datumSchema,
});

export const heatingData = heatingDataSchema.parse(json);
