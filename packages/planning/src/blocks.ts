import type { Indicators } from "@keukentafel/insight";
import { chosenLevels, normalizeChoices, type ChosenLevel, type Choices } from "@keukentafel/measures";
import rules from "../data/rules.json" with { type: "json" };
import type { HomeStates, Paced } from "./home-states.ts";
import { investmentOf } from "./outcomes.ts";
import type { Block } from "./possibilities.ts";
import { cheapestAirRemedy, firstThatHelps, optionsByCost } from "./remedies.ts";

function blockWith(
  states: HomeStates,
  reason: Block["reason"],
  details: Block["details"],
  remedy: Choices | null,
): Block {
  return { reason, details, remedy, remedyCost: remedy === null ? null : investmentOf(states.context, remedy) };
}

/** Sealing, and fans that draw air, are dangerous beside an appliance that burns the air of the room. */
function disturbsOpenFlue({ dimension, level }: ChosenLevel): boolean {
  if (dimension === "air_sealing") return true;
  return level.effects.some((effect) => effect.kind === "set_ventilation" && effect.system !== "natural");
}

/** True when sealing or fans are chosen while an appliance still burns the air of the room. */
export function leavesOpenFlue(states: HomeStates, choices: Choices): boolean {
  return (
    states.dwellingAfter(choices).heating.openFlue &&
    chosenLevels(states.context.catalogue, choices).some(disturbsOpenFlue)
  );
}

/** The cheapest heat source that takes an open appliance out; null when the catalogue has none. */
export function cheapestClosedAppliance(states: HomeStates, choices: Choices): Choices | null {
  const options = optionsByCost(states, choices, ["heat_source"]);
  return options.find((option) => !states.dwellingAfter(option).heating.openFlue) ?? null;
}

function chosenAmong(choices: Choices, dimensions: readonly string[]): boolean {
  return Object.keys(normalizeChoices(choices)).some((dimension) => dimensions.includes(dimension));
}

function lacksAir(choices: Choices, before: Indicators, after: Indicators): boolean {
  return after.air.insufficient && (!before.air.insufficient || chosenAmong(choices, rules.blocks.leavesTooLittleAir));
}

/** Mould that the choices cause, or that a measure on these surfaces leaves as it was. */
function risksMould(choices: Choices, before: Indicators, after: Indicators): boolean {
  if (!after.moisture.mouldRisk) return false;
  if (!before.moisture.mouldRisk) return true;
  const gained = before.moisture.surfaceHumidityPct - after.moisture.surfaceHumidityPct;
  return chosenAmong(choices, rules.blocks.leavesMould) && gained < rules.blocks.humidityMarginPct.value;
}

/** Whether a home that only a heat pump heats stays as warm as it was. */
export function isWarmEnough(before: Indicators, after: Indicators, supplyTemperatureC: number): boolean {
  const { readyAtC } = after.lowTemperature;
  if (readyAtC === null || readyAtC > supplyTemperatureC) return false;
  return after.comfort.coldHoursLiving <= before.comfort.coldHoursLiving + rules.blocks.extraColdHours.value;
}

function* warmRemedy(states: HomeStates, choices: Choices, before: Indicators): Paced<Choices | null> {
  const isGoodEnough = (after: Indicators, option: Choices): boolean =>
    isWarmEnough(before, after, states.dwellingAfter({ ...choices, ...option }).heating.supplyTemperatureC);
  const options = optionsByCost(states, choices, ["emitters", "roof", "facade", "floor", "glazing"]);
  const single = yield* firstThatHelps(states, choices, options, isGoodEnough);
  if (single !== null) return single;
  // No single step is enough: the cheapest emitters together with the cheapest insulation.
  const emitters = options.find((option) => option.emitters !== undefined);
  if (emitters === undefined) return null;
  const pairs = options.filter((option) => option.emitters === undefined).map((option) => ({ ...emitters, ...option }));
  return yield* firstThatHelps(states, choices, pairs, isGoodEnough);
}

/**
 * Why these choices (one level, or a whole package) cannot stand as they are in this home, with the
 * cheapest thing that mends it; null when they can. Safety first, then what the simulation shows:
 * too little air or a risk of mould that the choices cause or leave, and cold rooms at the supply
 * temperature of a heat pump. A remedy is itself simulated.
 *
 * @throws RangeError on a level that the catalogue does not have.
 */
export function* blockOf(states: HomeStates, choices: Choices): Paced<Block | null> {
  if (leavesOpenFlue(states, choices)) {
    return blockWith(states, "open_flue", {}, cheapestClosedAppliance(states, choices));
  }
  const before = yield* states.indicators({});
  const after = yield* states.indicators(choices);
  if (lacksAir(choices, before, after)) {
    const details = {
      co2P95LivingPpm: after.air.co2P95LivingPpm,
      co2P95SleepingPpm: after.air.co2P95SleepingPpm,
      stuffyHoursLiving: after.air.stuffyHoursLiving,
      stuffyHoursSleeping: after.air.stuffyHoursSleeping,
    };
    return blockWith(states, "insufficient_air", details, yield* cheapestAirRemedy(states, choices));
  }
  if (risksMould(choices, before, after)) {
    const details = { surfaceHumidityPct: after.moisture.surfaceHumidityPct };
    return blockWith(states, "mould_risk", details, yield* cheapestAirRemedy(states, choices));
  }
  const { heating } = states.dwellingAfter(choices);
  const pumpIsNew = heating.source === "heat_pump" && states.context.central.heating.source !== "heat_pump";
  if (pumpIsNew && !isWarmEnough(before, after, heating.supplyTemperatureC)) {
    const details = {
      supplyTemperatureC: heating.supplyTemperatureC,
      coldHoursLiving: after.comfort.coldHoursLiving,
      coldestLivingC: after.comfort.coldestLivingC,
    };
    return blockWith(states, "too_cold_at_supply_temperature", details, yield* warmRemedy(states, choices, before));
  }
  return null;
}
