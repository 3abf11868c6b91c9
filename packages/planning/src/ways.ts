import {
  applicableLevels,
  dimensionIds,
  normalizeChoices,
  type Choices,
  type DimensionId,
} from "@keukentafel/measures";
import type { Problem } from "@keukentafel/quantities";
import rules from "../data/rules.json" with { type: "json" };
import { cheapestClosedAppliance, isWarmEnough, leavesOpenFlue } from "./blocks.ts";
import { asGoodAs, goalsReached, isHealthy, type Goals } from "./goals.ts";
import type { HomeStates, Paced } from "./home-states.ts";
import { investmentOf } from "./outcomes.ts";
import { cheapestAirRemedy, cheapestHealthyRemedy, freshestAir, optionsByCost } from "./remedies.ts";

type Preferences = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

const enoughPreferences: Preferences = rules.ways.enough;
const furtherPreferences: Preferences = rules.ways.further;
const envelope: readonly DimensionId[] = ["roof", "facade", "floor", "glazing", "air_sealing"];

/** A level with what it does alone: drop of the norm heat demand, and likely cost. */
interface ValuedLevel {
  readonly dimension: DimensionId;
  readonly level: string;
  readonly gained: number;
  readonly cents: number;
}

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

/** Applicable levels of a dimension that cost less than the chosen one, cheapest first. */
function cheaperLevels(states: HomeStates, choices: Choices, dimension: DimensionId): readonly Choices[] {
  const now = costCents(states, { [dimension]: choices[dimension] ?? "as_is" });
  return optionsByCost(states, choices, [dimension]).filter((step) => costCents(states, step) < now);
}

function* valuedLevels(states: HomeStates, dimensions: readonly DimensionId[]): Paced<readonly ValuedLevel[]> {
  const before = (yield* states.indicators({})).standard.netHeatDemandKwhPerM2;
  const valued: ValuedLevel[] = [];
  for (const step of optionsByCost(states, {}, dimensions)) {
    const after = (yield* states.indicators(step)).standard.netHeatDemandKwhPerM2;
    for (const dimension of dimensions) {
      const level = step[dimension];
      if (level !== undefined)
        valued.push({ dimension, level, gained: before - after, cents: costCents(states, step) });
    }
  }
  return valued;
}

/**
 * Envelope steps in the order of what they gain per euro, each a level for a dimension; a dimension
 * may come back with a better level, valued by what it gains and costs beyond the one before.
 */
function* stepsByValue(states: HomeStates): Paced<readonly Choices[]> {
  const levels = yield* valuedLevels(states, envelope);
  const reached = new Map<DimensionId, ValuedLevel>();
  const steps: Choices[] = [];
  for (;;) {
    let best: ValuedLevel | null = null;
    let bestValue = 0;
    for (const one of levels) {
      const now = reached.get(one.dimension);
      const gained = one.gained - (now?.gained ?? 0);
      const value = gained / Math.max(1, one.cents - (now?.cents ?? 0));
      if (gained > 0 && value > bestValue) [best, bestValue] = [one, value];
    }
    if (best === null) return steps;
    reached.set(best.dimension, best);
    steps.push({ [best.dimension]: best.level });
  }
}

/** Adds steps in their order until the goal is reached or none is left. */
function* addUntil(
  states: HomeStates,
  from: Choices,
  steps: readonly Choices[],
  isReached: (goals: Goals) => boolean,
): Paced<Choices> {
  let choices = from;
  for (const step of steps) {
    if (isReached(goalsReached(yield* states.indicators(choices)))) return choices;
    choices = { ...choices, ...step };
  }
  return choices;
}

/** Leaves out, dearest first, every step that is not needed, or takes a cheaper level that does as well. */
function* prune(states: HomeStates, choices: Choices): Paced<Choices> {
  const wanted = yield* states.indicators(choices);
  let kept = normalizeChoices(choices);
  const dearestFirst = dimensionIds
    .filter((dimension) => kept[dimension] !== undefined)
    .map((dimension) => ({ dimension, cents: costCents(states, { [dimension]: kept[dimension] ?? "as_is" }) }))
    .sort((a, b) => b.cents - a.cents);
  for (const { dimension } of dearestFirst) {
    const instead: readonly Choices[] = [{ [dimension]: "as_is" }, ...cheaperLevels(states, kept, dimension)];
    for (const step of instead) {
      const cheaper = normalizeChoices({ ...kept, ...step });
      if (asGoodAs(yield* states.indicators(cheaper), wanted)) {
        kept = cheaper;
        break;
      }
    }
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
 * Envelope steps are added by value per euro until the Standaard is met, dimensions coming back
 * with better levels where that pays most. Then emitters, then further envelope steps, until the
 * cold spell is passed; then the cheapest ventilation that the simulation finds sufficient. Last,
 * every step that turns out not to be needed is left out or made cheaper, the dearest first. What
 * cannot be reached in this home is a warning.
 */
export function* enoughChoices(states: HomeStates): Paced<WayChoices> {
  const steps = yield* stepsByValue(states);
  let choices = yield* addUntil(states, {}, steps, (goals) => goals.meetsStandard);
  const level = preferredLevels(states, enoughPreferences).emitters;
  const emitters: readonly Choices[] = level === undefined ? [] : [{ emitters: level }];
  choices = yield* addUntil(states, choices, [...emitters, ...steps], (goals) => goals.readyForLowTemperature);

  if (!isHealthy(yield* states.indicators(choices))) choices = { ...choices, ...(yield* bestAir(states, choices)) };
  choices = withClosedAppliance(states, yield* prune(states, choices));
  return { choices, warnings: warningsOf(goalsReached(yield* states.indicators(choices))) };
}

/** What makes air and walls healthy; where nothing does, the cheapest with enough air, or else the freshest. */
function* bestAir(states: HomeStates, choices: Choices): Paced<Choices> {
  const healthy = yield* cheapestHealthyRemedy(states, choices);
  if (healthy !== null) return healthy;
  return (yield* cheapestAirRemedy(states, choices)) ?? (yield* freshestAir(states, choices));
}

/** Safety: sealing and fans only once no appliance burns the air of the room. */
function withClosedAppliance(states: HomeStates, choices: Choices): Choices {
  if (!leavesOpenFlue(states, choices)) return choices;
  return normalizeChoices({ ...choices, ...cheapestClosedAppliance(states, choices) });
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

/** A hybrid pump beside the boiler; where that boiler burns the air of the room a closed one comes instead. */
function withHybrid(states: HomeStates, choices: Choices): Choices {
  return withClosedAppliance(states, { ...choices, heat_source: "hybrid_heat_pump" });
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
    choices: withHybrid(states, choices),
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
