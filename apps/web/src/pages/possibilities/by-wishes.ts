import type { Goal } from "@keukentafel/journey";
import type { DimensionId } from "@keukentafel/measures";
import type { SingleMeasure } from "@keukentafel/planning";

/** What a wish looks at in a single measure; larger is better. Wishes without a number of their own are not here. */
const gainOf: Readonly<Partial<Record<Goal, (single: SingleMeasure) => number>>> = {
  lower_bill: ({ billChange }) => -(billChange?.cents ?? 0),
  less_co2: ({ co2ChangeKg }) => -(co2ChangeKg ?? 0),
  off_gas: ({ co2ChangeKg }) => -(co2ChangeKg ?? 0),
  warmer: ({ comfortHoursChange }) => -(comfortHoursChange ?? 0),
};

/** Whether any of these wishes can put measures in an order. */
export function canOrder(goals: readonly Goal[]): boolean {
  return goals.some((goal) => gainOf[goal] !== undefined);
}

/** Dimensions with what suits the first such wish best on top; the catalogue's order without one. */
export function byWishes(
  dimensions: readonly DimensionId[],
  singles: readonly SingleMeasure[],
  goals: readonly Goal[],
): readonly DimensionId[] {
  const gain = goals.flatMap((goal) => gainOf[goal] ?? []).at(0);
  if (gain === undefined) return dimensions;
  const best = (dimension: DimensionId): number =>
    Math.max(
      -Infinity,
      ...singles.filter((single) => single.dimension === dimension && single.outcomes !== null).map(gain),
    );
  // Two places without any number compare as equal, so that they keep the catalogue's order.
  return dimensions.toSorted((a, b) => (best(a) === best(b) ? 0 : best(b) - best(a)));
}
