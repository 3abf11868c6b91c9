import type { Dwelling } from "@keukentafel/dwelling";
import { yearlyBill } from "@keukentafel/finance";
import type { Indicators, Range } from "@keukentafel/insight";
import { co2KgOf, yearlyUseOf } from "./energy-use.ts";
import type { HomeContext } from "./home-states.ts";
import type { OutcomeRanges, Outcomes } from "./possibilities.ts";

const CENTS_PER_EURO = 100;

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}

function rangeOf(likely: number, drawn: readonly number[]): Range {
  const sorted = [...drawn].sort((a, b) => a - b);
  return sorted.length === 0
    ? { likely, p10: likely, p50: likely, p90: likely }
    : { likely, p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** How far the draws of one state lie apart. */
export function rangesOver(
  context: HomeContext,
  central: Outcomes,
  drawn: readonly { readonly dwelling: Dwelling; readonly indicators: Indicators }[],
): OutcomeRanges {
  const uses = drawn.map(({ dwelling, indicators }) => yearlyUseOf(dwelling, indicators));
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
