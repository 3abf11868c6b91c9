import type { DimensionId } from "@keukentafel/measures";
import type { Problem } from "@keukentafel/quantities";
import type { OrderRule } from "./order-rules.ts";
import type { OrderedStep } from "./possibilities.ts";

/**
 * The resident's own order with what is new: steps they placed stay in their order, steps no longer
 * chosen fall out, and a new step comes right after the one that precedes it in the advised order.
 * Levels and reasons are the newly computed ones.
 */
export function mergeOrder(own: readonly string[], computed: readonly OrderedStep[]): readonly OrderedStep[] {
  const byDimension = new Map<string, OrderedStep>(computed.map((step) => [step.dimension, step]));
  const merged = [...new Set(own)].flatMap((dimension) => byDimension.get(dimension) ?? []);
  for (const [place, step] of computed.entries()) {
    if (merged.includes(step)) continue;
    const previous = computed[place - 1];
    merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, step);
  }
  return merged;
}

/** What goes wrong with the step at this place because a later one should have come first. Never forbids. */
export function orderWarnings(
  order: readonly { readonly dimension: DimensionId }[],
  place: number,
  rules: readonly OrderRule[],
): readonly Problem[] {
  const dimension = order[place]?.dimension;
  const later = order.slice(place + 1).map((step) => step.dimension);
  return rules
    .filter((rule) => rule.after === dimension && later.includes(rule.before))
    .map((rule) => ({
      code: rule.warning,
      path: `/steps/${place}`,
      value: rule.after,
      allowed: { after: rule.before },
    }));
}
