import type { Dwelling } from "@keukentafel/dwelling";
import type { EnergyPrices, IsdeScheme } from "@keukentafel/finance";
import type { Indicators, YearIndicators } from "@keukentafel/insight";
import { applyChoices, normalizeChoices, type Catalogue, type Choices, type DimensionId } from "@keukentafel/measures";
import { canonicalJson } from "@keukentafel/repeatable";
import { rangesOver, type DrawnYear } from "./outcome-ranges.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Outcomes } from "./possibilities.ts";

/** The physics, handed in so that planning can be tested without it. */
export interface Evaluate {
  /** Every indicator of one home. */
  readonly fully: (dwelling: Dwelling) => Indicators;
  /** Only what a year in its own use tells; for draws. */
  readonly year: (dwelling: Dwelling) => YearIndicators;
}

/** One home with everything that planning needs to know beside it. */
export interface HomeContext {
  /** The likely home as it is. */
  readonly central: Dwelling;
  /** Possible homes as they are; the same before and after a measure (common random numbers). */
  readonly draws: readonly Dwelling[];
  readonly evaluate: Evaluate;
  /** How the household lives in the home after works: same slots, other temperatures (take-back). */
  readonly livedIn: (before: Dwelling, after: Dwelling) => Dwelling;
  readonly catalogue: Catalogue;
  readonly prices: EnergyPrices;
  readonly isde: IsdeScheme;
  readonly ownerOccupied: boolean;
  /** YYYY-MM-DD; works without a year of their own are counted in this year. */
  readonly today: string;
  /** Year in which the boiler was made, when known. */
  readonly boilerYear: number | null;
}

/**
 * Work that pauses after each simulated year, so that a caller can show progress and stop by
 * simply not asking for more.
 */
export type Paced<T> = Generator<undefined, T, undefined>;

/** The states of one home, each simulated once. */
export interface HomeStates {
  readonly context: HomeContext;
  /** The likely home after the choices. */
  dwellingAfter(choices: Choices): Dwelling;
  /** The likely home after the choices, simulated. */
  indicators(choices: Choices): Paced<Indicators>;
  /** What a person weighs, without ranges. `yearOf` gives the year of a step when it has one of its own. */
  outcomes(choices: Choices, yearOf?: (dimension: DimensionId) => number | null): Paced<Outcomes>;
  /** The same with ranges over all draws. */
  outcomesWithRanges(choices: Choices, yearOf?: (dimension: DimensionId) => number | null): Paced<Outcomes>;
  /** Years simulated so far. */
  readonly simulated: () => number;
}

const noYear = (): null => null;

/** States of a home with a memory of what has been simulated, by choices and draw. */
export function createHomeStates(context: HomeContext): HomeStates {
  const full = new Map<string, Indicators>();
  const years = new Map<string, YearIndicators>();

  function* remembered<T>(memory: Map<string, T>, key: string, simulate: () => T): Paced<T> {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const found = simulate();
    memory.set(key, found);
    yield undefined;
    return found;
  }

  const keyOf = (choices: Choices): string => canonicalJson(normalizeChoices(choices));
  const changed = (home: Dwelling, choices: Choices): Dwelling =>
    context.livedIn(home, applyChoices(home, choices, context.catalogue));
  const dwellingAfter = (choices: Choices): Dwelling => changed(context.central, choices);
  const indicators = (choices: Choices): Paced<Indicators> =>
    remembered(full, keyOf(choices), () => context.evaluate.fully(dwellingAfter(choices)));

  function* outcomes(choices: Choices, yearOf: (dimension: DimensionId) => number | null = noYear): Paced<Outcomes> {
    return outcomesOf(context, normalizeChoices(choices), yield* indicators(choices), yearOf);
  }

  function* outcomesWithRanges(
    choices: Choices,
    yearOf: (dimension: DimensionId) => number | null = noYear,
  ): Paced<Outcomes> {
    const central = yield* outcomes(choices, yearOf);
    const drawn: DrawnYear[] = [];
    for (const [draw, home] of context.draws.entries()) {
      const dwelling = changed(home, choices);
      const year = yield* remembered(years, `${draw} ${keyOf(choices)}`, () => context.evaluate.year(dwelling));
      drawn.push({ dwelling, year });
    }
    return { ...central, ranges: rangesOver(context, central, drawn) };
  }

  return { context, dwellingAfter, indicators, outcomes, outcomesWithRanges, simulated: () => full.size + years.size };
}

/** Does all the work at once; for callers that need no progress. */
export function finish<T>(work: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
