import { referenceYear } from "@keukentafel/climate";
import { describeHome, drawDwelling, dwellingDataVersion, type Description } from "@keukentafel/dwelling";
import { energyPrices2026, isde2026 } from "@keukentafel/finance";
import { evaluateDwelling, type InsightProgress, insightSteps, usualDraws, weatherPlaceOf } from "@keukentafel/insight";
import { builtInCatalogue } from "@keukentafel/measures";
import {
  boilerYearOf,
  findPossibilities,
  freezePlan,
  homeStates,
  type HomeStates,
  makePlan,
  type Plan,
  planDataVersion,
} from "@keukentafel/planning";
import { type Claim, dutchLocalTime, instantOfMillis, isoDateOf, type Problem } from "@keukentafel/quantities";
import { createSimulationCache, type SimulationCache } from "@keukentafel/simulation";
import { expose } from "comlink";
import { type Answers, type FrozenResult, keyOf, type Questions } from "./questions.ts";
import type { Report } from "./run.ts";
import { calculationSeed } from "./seed.ts";

/** Shortest time between two reports of a growing answer, ms: often enough to see it move. */
const reportEvery = 120;

const live = new Set<number>();
/** What is known of each station's year. A resident looks at one home: another postcode is rare. */
const caches = new Map<string, SimulationCache>();
const mostCaches = 2;
/** The states of the home last asked about, with everything simulated of it so far. */
let states: { readonly key: string; readonly value: HomeStates } | null = null;

/** The year of the weather station that fits where the home stands. */
function weatherCache(claims: readonly Claim[]): SimulationCache {
  const { station } = weatherPlaceOf(claims);
  const known = caches.get(station);
  if (known !== undefined) return known;
  // A year's cache is large; the oldest gives way.
  for (const oldest of [...caches.keys()].slice(0, Math.max(0, caches.size - mostCaches + 1))) caches.delete(oldest);
  const made = createSimulationCache(referenceYear(station));
  caches.set(station, made);
  return made;
}

function statesOf(claims: readonly Claim[], description: Description): HomeStates {
  const key = keyOf("possibilities", { claims });
  if (states?.key !== key) {
    const today = isoDateOf(dutchLocalTime(instantOfMillis(Date.now())));
    states = {
      key,
      value: homeStates({
        description,
        cache: weatherCache(claims),
        seed: calculationSeed,
        today,
        boilerYear: boilerYearOf(claims),
      }),
    };
  }
  return states.value;
}

/** Years simulated before anybody asks: the browser has then compiled the engine as far as it will. */
const dryYears = 8;

/**
 * Makes weather and sun ready and runs the engine over a home nobody told about, so that the first
 * answer comes as fast as the later ones. Gives way as soon as something is asked.
 */
async function prepare(): Promise<void> {
  const described = describeHome([]);
  if (!described.ok) return;
  const steps = insightSteps({ description: described.value, cache: weatherCache([]), seed: calculationSeed });
  for (let years = 0; years < dryYears; years++) {
    if (live.size > 0 || steps.next().done === true) return;
    await breathe();
  }
}

/** The insight of a home, growing; of the central depth only its beginning. */
function* insightOf(
  claims: readonly Claim[],
  description: Description,
  depth: Questions["insight"]["depth"],
): Generator<InsightProgress, void, undefined> {
  for (const progress of insightSteps({ description, cache: weatherCache(claims), seed: calculationSeed })) {
    if (depth === "central") {
      yield { ...progress, total: progress.done };
      return;
    }
    yield progress;
  }
}

/** The plan last completed, for who wants to keep it as it is. */
let lastPlan: { readonly key: string; readonly plan: Plan } | null = null;

/** What a dossier keeps of a calculated plan; `null` unless the last completed plan answers this question. */
function freeze(question: Questions["plan"]): FrozenResult | null {
  const described = describeHome(question.claims);
  if (lastPlan?.key !== keyOf("plan", question) || !described.ok) return null;
  const cache = weatherCache(question.claims);
  const { engine } = evaluateDwelling(drawDwelling(described.value, calculationSeed, 0), { cache }).result;
  const dataVersion = planDataVersion({
    physics: dwellingDataVersion(),
    catalogue: builtInCatalogue,
    prices: energyPrices2026,
    isde: isde2026,
  });
  const frozen = freezePlan(lastPlan.plan, {
    engine,
    weather: cache.weather.source.description,
    seed: calculationSeed,
    draws: usualDraws,
    dataVersion,
    catalogueEdition: builtInCatalogue.edition,
    priceDate: energyPrices2026.priceDate,
  });
  return {
    hash: frozen.hash,
    engine: `${engine.name} ${engine.version}`,
    dataVersion,
    seed: calculationSeed,
    summary: frozen.summary,
  };
}

/** Lets a message in between two years, so that a calculation can be stopped. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs a growing answer to its end or until it is cancelled, reporting on the way and at the end; whether it came to its end. */
async function drive<P, T>(
  task: number,
  steps: Iterator<P, unknown>,
  reportOf: (progress: P) => Report<T>,
  report: (update: Report<T>) => void,
): Promise<boolean> {
  let lastReport = -Infinity;
  let waiting: Report<T> | null = null;
  let told: T | null = null;
  const send = (update: Report<T>): void => {
    // The same answer is not sent twice: it is large.
    report(update.value === told ? { ...update, value: null } : update);
    told = update.value;
    waiting = null;
    lastReport = performance.now();
  };
  live.add(task);
  try {
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      waiting = reportOf(step.value);
      if (performance.now() - lastReport >= reportEvery) send(waiting);
      await breathe();
      if (!live.has(task)) return false;
    }
    if (waiting !== null) send(waiting);
    return true;
  } finally {
    live.delete(task);
  }
}

async function withHome(
  claims: readonly Claim[],
  then: (description: Description) => Promise<unknown>,
): Promise<readonly Problem[]> {
  const described = describeHome(claims);
  if (!described.ok) return described.problems;
  await then(described.value);
  return [];
}

const worker = {
  prepare,
  insight: (
    task: number,
    question: Questions["insight"],
    report: (update: Report<Answers["insight"]>) => void,
  ): Promise<readonly Problem[]> =>
    withHome(question.claims, (description) =>
      drive(
        task,
        insightOf(question.claims, description, question.depth),
        ({ done, total, insight }) => ({ done, total, value: insight }),
        report,
      ),
    ),
  possibilities: (
    task: number,
    question: Questions["possibilities"],
    report: (update: Report<Answers["possibilities"]>) => void,
  ): Promise<readonly Problem[]> =>
    withHome(question.claims, (description) =>
      drive(
        task,
        findPossibilities(statesOf(question.claims, description)),
        ({ done, total, possibilities }) => ({ done, total, value: possibilities }),
        report,
      ),
    ),
  plan: (
    task: number,
    question: Questions["plan"],
    report: (update: Report<Answers["plan"]>) => void,
  ): Promise<readonly Problem[]> =>
    withHome(question.claims, async (description) => {
      const { choices, order, moments } = question;
      let latest: Plan | null = null;
      const finished = await drive(
        task,
        makePlan(statesOf(question.claims, description), { choices, order, moments }),
        ({ done, total, plan }) => {
          latest = plan;
          return { done, total, value: plan };
        },
        report,
      );
      if (finished && latest !== null) lastPlan = { key: keyOf("plan", question), plan: latest };
    }),
  freeze,
  cancel(task: number): void {
    live.delete(task);
  },
};

export type CalculationWorker = typeof worker;

expose(worker);
