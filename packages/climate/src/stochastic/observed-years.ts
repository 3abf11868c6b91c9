import file from "../../data/de-bilt-2011-2020.json" with { type: "json" };
import type { MonthlyConditions } from "./place-climate.ts";

/** Real years whose monthly conditions are known here: De Bilt (KNMI 260). */
export const observedYears: readonly number[] = Object.keys(file.years).map(Number);

/** Monthly conditions of De Bilt in one of {@link observedYears}; RangeError for another year. */
export function observedConditions(year: number): MonthlyConditions {
  const years: Readonly<Record<string, MonthlyConditions>> = file.years;
  const found = years[String(year)];
  if (found === undefined) throw new RangeError(`no monthly conditions for ${year}`);
  return found;
}
