import type { Dwelling } from "@keukentafel/dwelling";
import { euros, type Money } from "@keukentafel/quantities";
import { applyChoices } from "./apply-choices.ts";
import type { Catalogue, Choices, CostItem, CostUnit, DimensionId, Level } from "./catalogue.ts";
import { chosenLevels } from "./levels.ts";
import { quantityOfWork } from "./quantities-of-work.ts";

/** Lowest, likely and highest; money at one price level. */
export interface MoneyRange {
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

/** What one chosen level costs in one home, with the quantities it was counted from. */
export interface LevelCost extends MoneyRange {
  readonly dimension: DimensionId;
  readonly level: Level;
  readonly quantities: readonly { readonly per: CostUnit; readonly quantity: number }[];
}

function counts(item: CostItem, dwelling: Dwelling): boolean {
  return item.onlyWhen === null || dwelling.electricity.cooking === "gas";
}

function levelCost(
  dwelling: Dwelling,
  after: Dwelling,
  dimension: DimensionId,
  level: Level,
  catalogue: Catalogue,
): LevelCost {
  const items = level.costs.filter((item) => counts(item, dwelling));
  const quantities = items.map((item) => ({
    item,
    quantity: quantityOfWork(dwelling, after, level, item.per, catalogue),
  }));
  const nothingToDo = quantities.every(({ quantity }) => quantity === 0);
  const total = (pick: (item: CostItem) => number): Money => {
    const counted = quantities.reduce((sum, { item, quantity }) => sum + pick(item) * quantity, 0);
    const euro = nothingToDo ? 0 : Math.max(counted, level.minimumEuro?.value ?? 0);
    return euros(euro, { priceDate: catalogue.priceDate, vat: "included" });
  };
  return {
    dimension,
    level,
    quantities: quantities.map(({ item, quantity }) => ({ per: item.per, quantity })),
    low: total((item) => item.amountEuro.low),
    likely: total((item) => item.amountEuro.value),
    high: total((item) => item.amountEuro.high),
  };
}

/**
 * Cost of each chosen level, in the fixed order of dimensions: amounts of the catalogue times
 * quantities from the geometry of the home as it is, at least the minimum of a job. Incl. VAT, at
 * the price date of the catalogue.
 *
 * @throws RangeError on a level that the catalogue does not have.
 */
export function costOf(dwelling: Dwelling, choices: Choices, catalogue: Catalogue): readonly LevelCost[] {
  const after = applyChoices(dwelling, choices, catalogue);
  return chosenLevels(catalogue, choices).map(({ dimension, level }) =>
    levelCost(dwelling, after, dimension, level, catalogue),
  );
}
