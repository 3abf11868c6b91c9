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
import { cheapestAirRemedy, cheapestHealthyRemedy, freshestAir } from "./remedies.ts";

type Preferences = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

const enoughPreferences: Preferences = rules.ways.enough;
const furtherPreferences: Preferences = rules.ways.further;
const envelope: readonly DimensionId[] = ["roof", "facade", "floor", "glazing", "air_sealing"];

/** A choice with what it does for the norm heat demand per euro. */
interface ValuedStep {
  readonly step: Choices;
  readonly value: number;
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

/** Other applicable levels of a dimension that cost less, or more, than the chosen one; cheapest first. */
function otherLevels(
  states: HomeStates,
  choices: Choices,
  dimension: DimensionId,
  than: "cheaper" | "dearer",
): readonly Choices[] {
  const { central, catalogue } = states.context;
  const now = costCents(states, { [dimension]: choices[dimension] ?? "as_is" });
  return applicableLevels(central, catalogue)
    .filter((one) => one.applies && one.dimension === dimension)
    .map(({ level }): Choices => ({ [dimension]: level.id }))
    .map((step) => ({ step, cents: costCents(states, step) }))
    .filter(({ cents }) => (than === "cheaper" ? cents < now : cents > now))
    .sort((a, b) => a.cents - b.cents)
    .map(({ step }) => step);
}

/** Steps by how far each, added to the choices, lowers the norm heat demand per extra euro; the best first. */
function* byValue(states: HomeStates, choices: Choices, steps: readonly Choices[]): Paced<readonly Choices[]> {
  const before = (yield* states.indicators(choices)).standard.netHeatDemandKwhPerM2;
  const paid = costCents(states, choices);
  const valued: ValuedStep[] = [];
  for (const step of steps) {
    const together = { ...choices, ...step };
    const gained = before - (yield* states.indicators(together)).standard.netHeatDemandKwhPerM2;
    if (gained > 0) valued.push({ step, value: gained / Math.max(1, costCents(states, together) - paid) });
  }
  return valued.sort((a, b) => b.value - a.value).map(({ step }) => step);
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
    const instead: readonly Choices[] = [{ [dimension]: "as_is" }, ...otherLevels(states, kept, dimension, "cheaper")];
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
 * Envelope steps of the minimum set are added by value per euro until the Standaard is met; where
 * the whole set is too little, better levels by value per extra euro. Then emitters, then the rest
 * of the envelope until the cold spell is passed; then the cheapest ventilation that the simulation
 * finds sufficient. Last, every step that turns out not to be needed is left out or made cheaper,
 * the dearest first. What cannot be reached in this home is a warning.
 */
export function* enoughChoices(states: HomeStates): Paced<WayChoices> {
  const preferred = preferredLevels(states, enoughPreferences);
  const minimumSet = envelope
    .filter((dimension) => preferred[dimension] !== undefined)
    .map((dimension): Choices => ({ [dimension]: preferred[dimension] ?? "as_is" }));
  const steps = yield* byValue(states, {}, minimumSet);
  let choices = yield* addUntil(states, {}, steps, (goals) => goals.meetsStandard);

  if (!goalsReached(yield* states.indicators(choices)).meetsStandard) {
    const started = choices;
    const better = envelope.flatMap((dimension) => otherLevels(states, started, dimension, "dearer"));
    choices = yield* addUntil(states, choices, yield* byValue(states, choices, better), (goals) => goals.meetsStandard);
  }
  const emitters: readonly Choices[] = preferred.emitters === undefined ? [] : [{ emitters: preferred.emitters }];
  const untouched = steps.filter((step) => Object.keys(step).every((dimension) => !(dimension in choices)));
  choices = yield* addUntil(states, choices, [...emitters, ...untouched], (goals) => goals.readyForLowTemperature);

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
