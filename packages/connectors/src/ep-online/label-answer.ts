import * as z from "zod";

/** A number, also when it is sent as a text with a decimal comma. */
const number = z
  .union([z.number(), z.string().regex(/^\s*-?\d+(?:[.,]\d+)?\s*$/)])
  .transform((value) => (typeof value === "number" ? value : Number(value.replace(",", "."))))
  .nullish();

/** The day of `2021-03-05`, `2021-03-05T00:00:00` or `20210305`. */
const day = z
  .string()
  .regex(/^\d{4}-?\d{2}-?\d{2}/)
  .transform((text) => text.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/, "$1-$2-$3"))
  .nullish();

const text = z.string().nullish();

/**
 * One label of EP-Online 5. Names are compared without capitals and underscores: the service and its
 * versions write `Geldig_tot` and `GeldigTot`. Used fields only.
 */
const record = z.preprocess(
  plainNames,
  z
    .object({
      energieklasse: text,
      registratiedatum: day,
      opnamedatum: day,
      geldigtot: day,
      status: text,
      soortopname: text,
      berekeningstype: text,
      gebouwklasse: text,
      gebouwtype: text,
      gebouwsubtype: text,
      postcode: text,
      huisnummer: number,
      huisletter: text,
      huisnummertoevoeging: text,
      detailaanduiding: text,
      bagverblijfsobjectid: text,
      bouwjaar: number,
      gebruiksoppervlaktethermischezone: number,
      compactheid: number,
      energiebehoefte: number,
      warmtebehoefte: number,
      primairefossieleenergie: number,
      aandeelhernieuwbareenergie: number,
      temperatuuroverschrijding: number,
      energieindex: number,
    })
    // A list of something else entirely must not read as a label without values.
    .refine((label) => label.energieklasse !== undefined || label.registratiedatum !== undefined),
);

export type LabelRecord = z.infer<typeof record>;

/** A list of labels; one label alone is read as a list of one. */
export const labelAnswer = z.union([z.array(record), record.transform((label) => [label])]);

function plainNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replaceAll("_", "").toLowerCase(), each]),
  );
}
