import * as z from "zod";

/** An address with its home, of `/adressenuitgebreid` (BAG API Individuele Bevragingen 2); used fields only. */
const address = z.object({
  openbareRuimteNaam: z.string(),
  huisnummer: z.number().int().positive(),
  huisletter: z.string().nullish(),
  huisnummertoevoeging: z.string().nullish(),
  postcode: z.string().nullish(),
  woonplaatsNaam: z.string(),
  adresseerbaarObjectIdentificatie: z.string().nullish(),
  pandIdentificaties: z.array(z.string()).nullish(),
  indicatieNevenadres: z.boolean().nullish(),
  typeAdresseerbaarObject: z.string().nullish(),
  adresseerbaarObjectStatus: z.string().nullish(),
  gebruiksdoelen: z.array(z.string()).nullish(),
  oppervlakte: z.number().nullish(),
  oorspronkelijkBouwjaar: z.array(z.union([z.string(), z.number()])).nullish(),
});

export type BagAddress = z.infer<typeof address>;

/** The addresses of an answer; a search without results has no `_embedded`. */
export const bagAddresses = z
  .object({ _embedded: z.object({ adressen: z.array(address).optional() }).optional() })
  .transform(({ _embedded: embedded }) => embedded?.adressen ?? []);

const unit = z.object({
  identificatie: z.string(),
  gebruiksdoelen: z.array(z.string()).nullish(),
  oppervlakte: z.number().nullish(),
  status: z.string().nullish(),
});

export type BagUnit = z.infer<typeof unit>;

/** The units of an answer, such as homes and shops. */
export const bagUnits = z
  .object({
    _embedded: z.object({ verblijfsobjecten: z.array(z.object({ verblijfsobject: unit })).optional() }).optional(),
  })
  .transform(({ _embedded: embedded }) => (embedded?.verblijfsobjecten ?? []).map((each) => each.verblijfsobject));
