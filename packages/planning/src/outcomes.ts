import { isdeSubsidy, yearlyBill } from "@keukentafel/finance";
import type { Indicators } from "@keukentafel/insight";
import {
  applyChoices,
  costOf,
  type Choices,
  type DimensionId,
  type LevelCost,
  type MoneyRange,
} from "@keukentafel/measures";
import { sumMoney, type Money } from "@keukentafel/quantities";
import { co2KgOf, yearlyUseOf } from "./energy-use.ts";
import type { HomeContext } from "./home-states.ts";
import type { Outcomes } from "./possibilities.ts";
import { workItems } from "./work-items.ts";

/** ISDE is for homes of before this year; the date itself is in finance. */
const firstYearOutsideIsde = (context: HomeContext): number => context.isde.builtBeforeYear;

/** The year of an ISO date. */
export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}

/** What the chosen levels cost together in this home. */
export function investmentOf(context: HomeContext, choices: Choices): MoneyRange {
  const costs = costOf(context.central, choices, context.catalogue);
  const level = { priceDate: context.catalogue.priceDate, vat: "included" } as const;
  const total = (pick: (cost: LevelCost) => Money): Money => sumMoney(costs.map(pick), level);
  return { low: total(({ low }) => low), likely: total(({ likely }) => likely), high: total(({ high }) => high) };
}

/** Money and CO₂ beside the physics of one state. */
export function outcomesOf(
  context: HomeContext,
  choices: Choices,
  indicators: Indicators,
  yearOf: (dimension: DimensionId) => number | null,
): Outcomes {
  const { central, catalogue, prices, isde } = context;
  const use = yearlyUseOf(applyChoices(central, choices, catalogue), indicators);
  const items = workItems(central, choices, catalogue, (dimension) => yearOf(dimension) ?? yearOfDate(context.today));
  const facts = {
    builtBefore2019: central.constructionYear < firstYearOutsideIsde(context),
    ownerOccupied: context.ownerOccupied,
  };
  const investment = investmentOf(context, choices);
  const subsidy = isdeSubsidy(items, facts, isde).total;
  return {
    choices,
    indicators,
    yearlyBill: yearlyBill(use, prices).total,
    co2KgPerYear: co2KgOf(use),
    investment,
    subsidy: { ...subsidy, priceDate: investment.likely.priceDate },
    ranges: null,
  };
}
