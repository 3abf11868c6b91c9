import type { Dwelling } from "@keukentafel/dwelling";
import type { EnergyPrices, IsdeScheme } from "@keukentafel/finance";
import type { Indicators } from "@keukentafel/insight";
import { applyChoices, normalizeChoices, type Catalogue, type Choices, type DimensionId } from "@keukentafel/measures";
import { canonicalJson } from "@keukentafel/repeatable";
import { rangesOver } from "./outcome-ranges.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Outcomes } from "./possibilities.ts";

/** One year of one home; the physics, handed in so that planning can be tested without it. */
export type Evaluate = (dwelling: Dwelling) => Indicators;

/** One home with everything that planning needs to know beside it. */
export interface HomeContext {
  /** The likely home as it is. */
  readonly central: Dwelling;
  /** Possible homes as they are; the same before and after a measure (common random numbers). */
  readonly draws: readonly Dwelling[];
  readonly evaluate: Evaluate;
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
  const memory = new Map<string, Indicators>();

  function* simulate(home: Dwelling, draw: number, choices: Choices): Paced<Indicators> {
    const key = `${draw} ${canonicalJson(normalizeChoices(choices))}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const indicators = context.evaluate(applyChoices(home, choices, context.catalogue));
    memory.set(key, indicators);
    yield undefined;
    return indicators;
  }

  const dwellingAfter = (choices: Choices): Dwelling => applyChoices(context.central, choices, context.catalogue);
  const indicators = (choices: Choices): Paced<Indicators> => simulate(context.central, -1, choices);

  function* outcomes(choices: Choices, yearOf: (dimension: DimensionId) => number | null = noYear): Paced<Outcomes> {
    return outcomesOf(context, normalizeChoices(choices), yield* indicators(choices), yearOf);
  }

  function* outcomesWithRanges(
    choices: Choices,
    yearOf: (dimension: DimensionId) => number | null = noYear,
  ): Paced<Outcomes> {
    const central = yield* outcomes(choices, yearOf);
    const drawn: { readonly dwelling: Dwelling; readonly indicators: Indicators }[] = [];
    for (const [draw, home] of context.draws.entries()) {
      drawn.push({
        dwelling: applyChoices(home, choices, context.catalogue),
        indicators: yield* simulate(home, draw, choices),
      });
    }
    return { ...central, ranges: rangesOver(context, central, drawn) };
  }

  return { context, dwellingAfter, indicators, outcomes, outcomesWithRanges, simulated: () => memory.size };
}

/** Does all the work at once; for callers that need no progress. */
export function finish<T>(work: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
