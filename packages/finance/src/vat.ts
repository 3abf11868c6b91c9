import type { Outcome } from "@keukentafel/quantities";
import { failed, succeeded } from "@keukentafel/quantities";
import type { VatTable } from "./built-in-data.ts";

export type VatKind = keyof VatTable["rates"];

/**
 * The VAT rate of a kind of work on a day, as a share; a problem outside the days on which the
 * table holds. `date` is YYYY-MM-DD.
 */
export function vatRate(kind: VatKind, date: string, table: VatTable): Outcome<number> {
  if (date < table.validFrom || date > table.validTo) {
    return failed([
      {
        code: "finance.vat-not-known",
        path: "/date",
        value: date,
        allowed: { from: table.validFrom, to: table.validTo },
      },
    ]);
  }
  return succeeded(table.rates[kind].value);
}
