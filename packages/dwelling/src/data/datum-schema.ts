import * as z from "zod";

/** How a value may deviate; the shape of `Spread` in quantities. */
export const spreadSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("normal"),
    standardDeviation: z.number().nonnegative(),
    minimum: z.number().exactOptional(),
    maximum: z.number().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("lognormal"), coefficientOfVariation: z.number().nonnegative() }),
  z.strictObject({ kind: z.literal("triangular"), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal("uniform"), low: z.number(), high: z.number() }),
]);

/** Where something comes from, how old it is and how sure. */
export const provenanceShape = {
  source: z.string().min(3),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  confidence: z.enum(["high", "medium", "low"]),
} as const;

/** A number with unit, source, date and confidence; the shape of `Datum` in quantities. */
export const datumSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  ...provenanceShape,
  spread: spreadSchema.exactOptional(),
});

export type NumberDatum = z.output<typeof datumSchema>;

/** Values by the year from which they hold, oldest first. */
export const byYearSchema = z.array(z.strictObject({ yearFrom: z.number().int(), value: datumSchema })).min(1);

/** The last row whose `yearFrom` is not later than `year`. Rows are sorted, the first starts at 0. */
export function rowOfYear<Row extends { readonly yearFrom: number }>(rows: readonly Row[], year: number): Row {
  const first = rows[0];
  if (first === undefined) throw new RangeError("a table by year has at least one row");
  let found = first;
  for (const row of rows) if (row.yearFrom <= year) found = row;
  return found;
}
