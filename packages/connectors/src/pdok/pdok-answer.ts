import * as z from "zod";

/**
 * The fields of a Locatieserver document (version 3.1) that are used. Which are present depends on the
 * kind of thing; what is missing from an address that needs it is left out of the result.
 */
const document = z.object({
  id: z.string(),
  type: z.string().optional(),
  weergavenaam: z.string(),
  straatnaam: z.string().optional(),
  huisnummer: z.coerce.number().int().positive().optional(),
  huisletter: z.string().optional(),
  huisnummertoevoeging: z.string().optional(),
  postcode: z.string().optional(),
  woonplaatsnaam: z.string().optional(),
  gemeentecode: z.string().optional(),
  gemeentenaam: z.string().optional(),
  buurtcode: z.string().optional(),
  buurtnaam: z.string().optional(),
  nummeraanduiding_id: z.string().optional(),
  adresseerbaarobject_id: z.string().optional(),
  centroide_ll: z.string().optional(),
});

/** The documents are the answer; a suggestion may lack all but id, type and display name. */
export const pdokAnswer = z.object({ response: z.object({ numFound: z.number(), docs: z.array(document) }) });

export type PdokDocument = z.infer<typeof document>;

/** Fields asked for; the service sends no others then. */
export const pdokFields = Object.keys(document.shape).join(",");
