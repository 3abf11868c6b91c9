export type * from "./catalogue.ts";
export { builtInCatalogue } from "./built-in-catalogue.ts";
export { catalogueSchema, catalogueUpcasters, catalogueVersion, parseCatalogue } from "./catalogue-schema.ts";
export {
  asIsLevel,
  chosenLevels,
  dimensionIds,
  levelOf,
  normalizeChoices,
  unknownChoices,
  type ChosenLevel,
} from "./levels.ts";
export { applyChoices } from "./apply-choices.ts";
export { applicableLevels, type Applicability } from "./applicable-levels.ts";
export { costOf, type LevelCost, type MoneyRange } from "./cost.ts";
export { partAreaM2 } from "./quantities-of-work.ts";
