import type { Dwelling } from "@keukentafel/dwelling";
import { energyPrices2026, type BillLineCode, yearlyBill } from "@keukentafel/finance";
import { applyChoices, builtInCatalogue } from "@keukentafel/measures";
import { type Outcomes, yearlyUseOf } from "@keukentafel/planning";
import type { Money } from "@keukentafel/quantities";
import type { BillBar } from "../charts/props.ts";

type BillPart = BillBar["parts"][number]["id"];

const partOfLine: Readonly<Record<BillLineCode, BillPart>> = {
  gas_delivery: "gas",
  gas_tax: "gas",
  electricity_delivery: "electricity",
  electricity_tax: "electricity",
  electricity_supply: "fixed",
  electricity_network: "fixed",
  gas_supply: "fixed",
  gas_network: "fixed",
  tax_reduction: "fixed",
  feed_in_compensation: "fed_in",
  feed_in_cost: "fed_in",
};

export const inEuro = (money: Money): number => money.cents / 100;

/** The bill of one state of the home as a bar whose parts add up to it. */
export function billBar(id: string, label: string, dwelling: Dwelling, outcomes: Outcomes): BillBar {
  const after = applyChoices(dwelling, outcomes.choices, builtInCatalogue);
  const bill = yearlyBill(yearlyUseOf(after, outcomes.indicators), energyPrices2026);
  const cents: Record<BillPart, number> = { gas: 0, electricity: 0, fixed: 0, fed_in: 0 };
  for (const line of bill.lines) cents[partOfLine[line.code]] += line.amount.cents;
  const parts = (["gas", "electricity", "fixed", "fed_in"] as const)
    .filter((part) => cents[part] !== 0)
    .map((part) => ({ id: part, euro: cents[part] / 100 }));
  const range = outcomes.ranges?.billEuro ?? null;
  return {
    id,
    label,
    parts,
    totalEuro: bill.total.cents / 100,
    range: range === null ? null : { low: range.p10, high: range.p90 },
  };
}
