import { z } from "zod";

const confidence = z.enum(["high", "medium", "low"]);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A number with where it comes from; the shape of `Datum` in quantities. */
export const datumSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  source: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  spread: z.strictObject({ kind: z.literal("uniform"), low: z.number(), high: z.number() }).exactOptional(),
  confidence,
});

/** Every amount has a first and a last day on which it holds. */
export const validitySchema = z.strictObject({ validFrom: date, validTo: date });

const provenance = { source: z.string().min(1), date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/), confidence };

export const isdeSchema = z.strictObject({
  format: z.literal("keukentafel/isde"),
  version: z.literal(1),
  edition: z.string(),
  ...validitySchema.shape,
  /** Year whose amounts these are; later years of the scheme are counted with them and marked. */
  amountsOfYear: z.int(),
  doubling: z.strictObject({ fromMeasures: z.int().min(2), withinCalendarYears: z.int().min(0), ...provenance }),
  insulation: z.array(
    z.strictObject({
      scheme: z.string(),
      /** Of a group only one line is paid. */
      group: z.string(),
      eurPerM2Single: z.number().positive(),
      eurPerM2Double: z.number().positive(),
      quality: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("rd"), atLeast: z.number() }),
        z.strictObject({ kind: z.literal("ug"), atMost: z.number() }),
      ]),
      minimumM2: z.number(),
      maximumM2: z.number(),
      ...provenance,
    }),
  ),
  heatPump: z.strictObject({
    scheme: z.string(),
    startEuro: datumSchema,
    euroPerKw: datumSchema,
    labelBonusEuro: datumSchema,
    bonusLabel: z.string(),
    minimumEuro: datumSchema,
    maximumEuro: datumSchema,
  }),
  ventilation: z.strictObject({ scheme: z.string(), amountEuro: datumSchema }),
  builtBeforeYear: z.int(),
});

export const energyPricesSchema = z.strictObject({
  format: z.literal("keukentafel/energy-prices"),
  version: z.literal(1),
  edition: z.string(),
  priceDate: date,
  ...validitySchema.shape,
  electricity: z.strictObject({
    deliveryEuroPerKwh: datumSchema,
    taxEuroPerKwh: datumSchema,
    taxReductionEuroPerYear: datumSchema,
    supplyEuroPerYear: datumSchema,
    networkEuroPerYear: datumSchema,
  }),
  gas: z.strictObject({
    deliveryEuroPerM3: datumSchema,
    taxEuroPerM3: datumSchema,
    supplyEuroPerYear: datumSchema,
    networkEuroPerYear: datumSchema,
  }),
  feedIn: z.strictObject({
    ...validitySchema.shape,
    compensationEuroPerKwh: datumSchema,
    costEuroPerKwh: datumSchema,
  }),
});

export const vatSchema = z.strictObject({
  format: z.literal("keukentafel/vat"),
  version: z.literal(1),
  ...validitySchema.shape,
  rates: z.strictObject({
    general: datumSchema,
    insulation_labour: datumSchema,
    painting_plastering: datumSchema,
    solar_panels: datumSchema,
  }),
});
