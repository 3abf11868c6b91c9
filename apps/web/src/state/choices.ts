import type { DossierState } from "@keukentafel/journey";
import {
  builtInCatalogue,
  type Choices,
  type DimensionId,
  dimensionIds,
  type Level,
  normalizeChoices,
} from "@keukentafel/measures";
import type { StepMoments } from "@keukentafel/planning";
import type { Claim } from "@keukentafel/quantities";
import type { Questions } from "../calculation/questions.ts";

export const isDimension = (id: string): id is DimensionId => dimensionIds.some((dimension) => dimension === id);

/** A level of the built-in catalogue; `null` for `as_is` and for what this edition does not have. */
export function knownLevel(dimension: DimensionId, level: string): Level | null {
  return builtInCatalogue.dimensions.find(({ id }) => id === dimension)?.levels.find(({ id }) => id === level) ?? null;
}

/** The measures chosen in a dossier, without what this edition of the catalogue does not have. */
export function choicesOf(state: DossierState): Choices {
  const known = Object.entries(state.choices).filter(
    ([dimension, level]) => isDimension(dimension) && knownLevel(dimension, level) !== null,
  );
  return normalizeChoices(Object.fromEntries(known));
}

export function momentsOf(state: DossierState): StepMoments {
  return Object.fromEntries(Object.entries(state.moments).filter(([dimension]) => isDimension(dimension)));
}

/** The one question whose answer both possibilities and plan show. */
export function planQuestion(state: DossierState, claims: readonly Claim[]): Questions["plan"] {
  return { claims, choices: choicesOf(state), order: state.order, moments: momentsOf(state) };
}

/**
 * The order in which steps are shown before a calculation has confirmed it: the resident's own, then
 * what the last answer advised, then the rest as the catalogue has it.
 */
export function shownOrder(
  choices: Choices,
  own: readonly string[],
  advised: readonly string[],
): readonly DimensionId[] {
  const chosen = new Set<string>(Object.keys(choices));
  const wanted = [...own, ...advised, ...dimensionIds];
  return [...new Set(wanted)].filter(
    (dimension): dimension is DimensionId => isDimension(dimension) && chosen.has(dimension),
  );
}

/** The order with one step moved to another place. */
export function moveStep<T>(order: readonly T[], from: number, to: number): readonly T[] {
  const place = Math.min(order.length - 1, Math.max(0, to));
  const step = order[from];
  if (step === undefined || place === from) return order;
  return order.toSpliced(from, 1).toSpliced(place, 0, step);
}
