import type { Problem } from "@keukentafel/quantities";
import { addedSteps } from "./added-steps.ts";
import type { HomeStates, Paced } from "./home-states.ts";
import type { Possibilities, SingleMeasure, Way } from "./possibilities.ts";
import { levelsOfHome, singleMeasure } from "./singles.ts";
import { enoughChoices, furtherChoices } from "./ways.ts";

export type PossibilitiesStage = "as_is" | "singles" | "ways" | "ranges";

/** What is known so far; `done` of about `total` simulated years. */
export interface PossibilitiesProgress {
  readonly stage: PossibilitiesStage;
  readonly done: number;
  readonly total: number;
  readonly possibilities: Possibilities | null;
}

/** Years that remedies, ways and their steps usually take beside the single measures; for the progress only. */
const USUAL_YEARS_FOR_REMEDIES = 8;
const USUAL_YEARS_FOR_WAYS = 28;
const WAYS_WITH_RANGES = 3;

/**
 * The possibilities of a home, growing: as it is, then each measure alone, then nothing, enough and
 * further side by side, then the ranges. Pauses after each simulated year; stop by not asking on.
 * The last value is complete.
 */
export function* findPossibilities(states: HomeStates): Generator<PossibilitiesProgress, Possibilities, undefined> {
  const levels = levelsOfHome(states);
  const applicable = levels.filter(({ applies }) => applies).length;
  const expected =
    1 + applicable + USUAL_YEARS_FOR_REMEDIES + USUAL_YEARS_FOR_WAYS + WAYS_WITH_RANGES * states.context.draws.length;
  let known: Possibilities | null = null;

  const progress = (stage: PossibilitiesStage): PossibilitiesProgress => {
    const done = states.simulated();
    return { stage, done, total: Math.max(done, expected), possibilities: known };
  };
  const paced = function* <T>(
    stage: PossibilitiesStage,
    work: Paced<T>,
  ): Generator<PossibilitiesProgress, T, undefined> {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      yield progress(stage);
    }
  };

  const asIs = yield* paced("as_is", states.outcomes({}));
  known = { asIs, singles: [], ways: [{ id: "nothing", outcomes: asIs, addsSteps: [] }], warnings: [] };
  yield progress("as_is");

  const singles: SingleMeasure[] = [];
  for (const level of levels) {
    singles.push(yield* paced("singles", singleMeasure(states, asIs, level)));
    known = { ...known, singles: [...singles] };
  }
  yield progress("singles");

  const enough = yield* paced("ways", enoughChoices(states));
  const enoughSteps = yield* paced("ways", addedSteps(states, {}, enough.choices, singles));
  const further = yield* paced("ways", furtherChoices(states, enough.choices));
  const furtherSteps = yield* paced("ways", addedSteps(states, enough.choices, further.choices, singles));
  const warnings: readonly Problem[] = [...enough.warnings, ...further.warnings];
  let ways: readonly Way[] = [
    { id: "nothing", outcomes: asIs, addsSteps: [] },
    { id: "enough", outcomes: yield* paced("ways", states.outcomes(enough.choices)), addsSteps: enoughSteps },
    { id: "further", outcomes: yield* paced("ways", states.outcomes(further.choices)), addsSteps: furtherSteps },
  ];
  known = { asIs, singles, ways, warnings };
  yield progress("ways");

  for (const way of ways) {
    const outcomes = yield* paced("ranges", states.outcomesWithRanges(way.outcomes.choices));
    ways = ways.map((one) => (one.id === way.id ? { ...one, outcomes } : one));
    known = { asIs: way.id === "nothing" ? outcomes : known.asIs, singles, ways, warnings };
  }
  const done = states.simulated();
  yield { stage: "ranges", done, total: done, possibilities: known };
  return known;
}
