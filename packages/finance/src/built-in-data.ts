import type { z } from "zod";
import isde from "../data/isde-2026.json" with { type: "json" };
import prices from "../data/energy-prices-2026.json" with { type: "json" };
import vat from "../data/vat.json" with { type: "json" };
import { energyPricesSchema, isdeSchema, vatSchema } from "./data-schema.ts";

/** Amounts and conditions of the national subsidy for owner-occupiers. */
export type IsdeScheme = Readonly<z.infer<typeof isdeSchema>>;
/** Tariffs, taxes and standing charges, incl. VAT, at one price date. */
export type EnergyPrices = Readonly<z.infer<typeof energyPricesSchema>>;
export type VatTable = Readonly<z.infer<typeof vatSchema>>;

// The documents ship with the code: a fault in one is a fault in the program, and throws here.
export const isde2026: IsdeScheme = isdeSchema.parse(isde);
export const energyPrices2026: EnergyPrices = energyPricesSchema.parse(prices);
export const vat2026: VatTable = vatSchema.parse(vat);
