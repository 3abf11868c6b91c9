import type { Dwelling } from "@keukentafel/dwelling";
import { yearlyBill } from "@keukentafel/finance";
import { sampleQuantile, type Range, type YearIndicators } from "@keukentafel/insight";
import { co2KgOf, yearlyUseOf } from "./energy-use.ts";
import type { HomeContext } from "./home-states.ts";
import type { OutcomeRanges, Outcomes } from "./possibilities.ts";

const CENTS_PER_EURO = 100;

/** One possible home in one state, through its year. */
export interface DrawnYear {
  readonly dwelling: Dwelling;
  readonly year: YearIndicators;
}

function rangeOf(likely: number, drawn: readonly number[]): Range {
  const sorted = [...drawn].sort((a, b) => a - b);
  return sorted.length === 0
    ? { likely, p10: likely, p50: likely, p90: likely }
    : { likely, p10: sampleQuantile(sorted, 0.1), p50: sampleQuantile(sorted, 0.5), p90: sampleQuantile(sorted, 0.9) };
}

/** How far the draws of one state lie apart. */
export function rangesOver(context: HomeContext, central: Outcomes, drawn: readonly DrawnYear[]): OutcomeRanges {
  const uses = drawn.map(({ dwelling, year }) => yearlyUseOf(dwelling, year));
  const { energy } = central.indicators;
  return {
    billEuro: rangeOf(
      central.yearlyBill.cents / CENTS_PER_EURO,
      uses.map((use) => yearlyBill(use, context.prices).total.cents / CENTS_PER_EURO),
    ),
    gasM3: rangeOf(
      energy.gasM3.total,
      uses.map((use) => use.gasM3),
    ),
    boughtKwh: rangeOf(
      energy.boughtKwh,
      uses.map((use) => use.electricityBoughtKwh),
    ),
    co2Kg: rangeOf(central.co2KgPerYear, uses.map(co2KgOf)),
  };
}
