import type { Dwelling } from "@keukentafel/dwelling";
import type { WorkItem } from "@keukentafel/finance";
import {
  applyChoices,
  costOf,
  type Catalogue,
  type Choices,
  type CostUnit,
  type DimensionId,
  type LevelCost,
} from "@keukentafel/measures";

const WATT_PER_KILOWATT = 1000;
const areaUnits: ReadonlySet<CostUnit> = new Set(["m2_roof", "m2_facade", "m2_floor", "m2_glazing"]);

function workItem(cost: LevelCost, after: Dwelling, year: number): WorkItem {
  const { dimension, level } = cost;
  const area = cost.quantities.find(({ per }) => areaUnits.has(per));
  const isHeatPump = level.effects.some((effect) => effect.kind === "set_heat_source" && effect.heatPump !== null);
  return {
    id: `${dimension}.${level.id}`,
    scheme: level.subsidy?.isdeMeasure ?? null,
    quantity: area?.quantity ?? 1,
    unit: area === undefined ? "piece" : "m2",
    quality: level.subsidy?.quality ?? null,
    heatPumpKw: isHeatPump ? after.heating.heatPumpPowerW / WATT_PER_KILOWATT : null,
    heatPumpLabel: level.subsidy?.heatPumpLabel ?? null,
    cost: cost.likely,
    year,
    doneByCompany: true,
  };
}

/** The chosen levels as finance sees them: what, how much, of which quality, at what likely cost, in which year. */
export function workItems(
  dwelling: Dwelling,
  choices: Choices,
  catalogue: Catalogue,
  yearOf: (dimension: DimensionId) => number,
): readonly WorkItem[] {
  const after = applyChoices(dwelling, choices, catalogue);
  return costOf(dwelling, choices, catalogue).map((cost) => workItem(cost, after, yearOf(cost.dimension)));
}
