import {
  applicableLevels,
  dimensionIds,
  normalizeChoices,
  type Choices,
  type DimensionId,
} from "@keukentafel/measures";
import type { Problem } from "@keukentafel/quantities";
import rules from "../data/rules.json" with { type: "json" };
import { isWarmEnough } from "./blocks.ts";
import { goalsReached, isHealthy, reachesAllOf, type Goals } from "./goals.ts";
import type { HomeStates, Paced } from "./home-states.ts";
import { investmentOf } from "./outcomes.ts";
import { cheapestAirRemedy } from "./remedies.ts";

type Preferences = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

const enoughPreferences: Preferences = rules.ways.enough;
const furtherPreferences: Preferences = rules.ways.further;
const envelope: readonly DimensionId[] = ["roof", "facade", "floor", "glazing", "air_sealing"];

/** Per dimension the first preferred level that this home can have. */
function preferredLevels(states: HomeStates, preferences: Preferences): Choices {
  const { central, catalogue } = states.context;
  const applicable = applicableLevels(central, catalogue).filter(({ applies }) => applies);
  const chosen = applicable.flatMap(({ dimension }) => {
    const first = preferences[dimension]?.find((id) =>
      applicable.some((one) => one.dimension === dimension && one.level.id === id),
    );
    return first === undefined ? [] : [[dimension, first] as const];
  });
  return normalizeChoices(Object.fromEntries(chosen));
}

function costCents(states: HomeStates, choices: Choices): number {
  return investmentOf(states.context, choices).likely.cents;
}

function without(choices: Choices, dimension: DimensionId): Choices {
  return normalizeChoices({ ...choices, [dimension]: "as_is" });
}

/** Envelope steps, the one that lowers the norm heat demand most per euro first. */
function* envelopeByValue(states: HomeStates, preferred: Choices): Paced<readonly Choices[]> {
  const before = (yield* states.indicators({})).standard.netHeatDemandKwhPerM2;
  const valued: { readonly step: Choices; readonly value: number }[] = [];
  for (const dimension of envelope) {
    const level = preferred[dimension];
    if (level === undefined) continue;
    const step: Choices = { [dimension]: level };
    const after = (yield* states.indicators(step)).standard.netHeatDemandKwhPerM2;
    valued.push({ step, value: (before - after) / Math.max(1, costCents(states, step)) });
  }
  return valued.sort((a, b) => b.value - a.value).map(({ step }) => step);
}

/** Leaves out, dearest first, every step without which all that was reached still holds. */
function* prune(states: HomeStates, choices: Choices, reached: Goals): Paced<Choices> {
  let kept = choices;
  const dearestFirst = dimensionIds
    .filter((dimension) => choices[dimension] !== undefined)
    .map((dimension) => ({ dimension, cents: costCents(states, { [dimension]: choices[dimension] ?? "as_is" }) }))
    .sort((a, b) => b.cents - a.cents);
  for (const { dimension } of dearestFirst) {
    const fewer = without(kept, dimension);
    if (reachesAllOf(goalsReached(yield* states.indicators(fewer)), reached)) kept = fewer;
  }
  return kept;
}

export interface WayChoices {
  readonly choices: Choices;
  readonly warnings: readonly Problem[];
}

/**
 * Enough: a home that meets the Standaard, stays warm at 55 °C supply in a cold spell, and has good
 * air without risk of mould, all as simulated, with as few steps as this search finds.
 *
 * Envelope steps are added by value per euro until the Standaard is met, then emitters and the rest
 * of the envelope until the cold spell is passed, then the cheapest ventilation that the simulation
 * finds sufficient; last, every step that turns out not to be needed is left out, dearest first.
 * What cannot be reached in this home is a warning.
 */
export function* enoughChoices(states: HomeStates): Paced<WayChoices> {
  const preferred = preferredLevels(states, enoughPreferences);
  const waiting = [...(yield* envelopeByValue(states, preferred))];
  let choices: Choices = {};

  const addUntil = function* (isReached: (goals: Goals) => boolean): Paced<void> {
    while (!isReached(goalsReached(yield* states.indicators(choices)))) {
      const step = waiting.shift();
      if (step === undefined) return;
      choices = { ...choices, ...step };
    }
  };
  yield* addUntil((goals) => goals.meetsStandard);
  const ready = goalsReached(yield* states.indicators(choices)).readyForLowTemperature;
  if (!ready && preferred.emitters !== undefined) choices = { ...choices, emitters: preferred.emitters };
  yield* addUntil((goals) => goals.readyForLowTemperature);

  if (!isHealthy(yield* states.indicators(choices))) {
    choices = { ...choices, ...(yield* bestAir(states, choices)) };
  }
  const reached = goalsReached(yield* states.indicators(choices));
  const pruned = yield* prune(states, choices, reached);
  return { choices: normalizeChoices(pruned), warnings: warningsOf(reached) };
}

/** The cheapest ventilation that is sufficient; where none is, the one that leaves the air best. */
function* bestAir(states: HomeStates, choices: Choices): Paced<Choices> {
  const remedy = yield* cheapestAirRemedy(states, choices);
  if (remedy !== null) return remedy;
  const level = preferredLevels(states, furtherPreferences).ventilation;
  return level === undefined ? {} : { ventilation: level };
}

function warningsOf(reached: Goals): readonly Problem[] {
  return Object.entries(reached)
    .filter(([, isReached]) => !isReached)
    .map(([goal]) => ({
      code: "planning.enough-not-reached",
      path: `/ways/enough/${goal}`,
      value: false,
      allowed: true,
    }));
}

/**
 * Further: every part at its target value, heat recovery, low-temperature emitters, a heat pump and
 * the panels that fit. Where the simulated home stays too cold on a heat pump alone, a hybrid one.
 * Levels chosen for enough stay where the target value has none better.
 */
export function* furtherChoices(states: HomeStates, enough: Choices): Paced<WayChoices> {
  const choices = normalizeChoices({ ...enough, ...preferredLevels(states, furtherPreferences) });
  if (choices.heat_source !== "heat_pump") return { choices, warnings: [] };
  const before = yield* states.indicators({});
  const after = yield* states.indicators(choices);
  if (isWarmEnough(before, after, states.dwellingAfter(choices).heating.supplyTemperatureC))
    return { choices, warnings: [] };
  return {
    choices: { ...choices, heat_source: "hybrid_heat_pump" },
    warnings: [
      {
        code: "planning.heat-pump-too-cold",
        path: "/ways/further",
        value: after.comfort.coldHoursLiving,
        allowed: before.comfort.coldHoursLiving,
      },
    ],
  };
}
