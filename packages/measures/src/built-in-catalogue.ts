import document from "../data/catalogue.json" with { type: "json" };
import type { Catalogue } from "./catalogue.ts";
import { parseCatalogue } from "./catalogue-schema.ts";

function readBuiltIn(): Catalogue {
  const outcome = parseCatalogue(document);
  // The document ships with the code: a fault in it is a fault in the program.
  if (!outcome.ok) throw new Error(`built-in catalogue: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

/** The catalogue that ships with the product; an edition of a desk may replace it. */
export const builtInCatalogue: Catalogue = readBuiltIn();
