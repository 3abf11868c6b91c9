import type { Indicators } from "@keukentafel/insight";
import type { Choices, DimensionId, Level } from "@keukentafel/measures";
import rules from "../data/rules.json" with { type: "json" };
import type { HomeStates, Paced } from "./home-states.ts";
import { investmentOf } from "./outcomes.ts";
import type { Block } from "./possibilities.ts";
import { cheapestAirRemedy, firstThatHelps, optionsByCost } from "./remedies.ts";

const leavesAir: readonly string[] = rules.blocks.leavesTooLittleAir;
const leavesMould: readonly string[] = rules.blocks.leavesMould;

function blockWith(
  states: HomeStates,
  reason: Block["reason"],
  details: Block["details"],
  remedy: Choices | null,
): Block {
  return { reason, details, remedy, remedyCost: remedy === null ? null : investmentOf(states.context, remedy) };
}

/** Sealing, and fans that draw air, are dangerous beside an appliance that burns the air of the room. */
function disturbsOpenFlue(dimension: DimensionId, level: Level): boolean {
  if (dimension === "air_sealing") return true;
  return level.effects.some((effect) => effect.kind === "set_ventilation" && effect.system !== "natural");
}

function closedAppliances(states: HomeStates, choices: Choices): readonly Choices[] {
  return optionsByCost(states, choices, ["heat_source"]).filter(
    (option) => !states.dwellingAfter(option).heating.openFlue,
  );
}

function lacksAir(dimension: DimensionId, before: Indicators, after: Indicators): boolean {
  return after.air.insufficient && (!before.air.insufficient || leavesAir.includes(dimension));
}

/** Mould that the measure causes, or that a measure on these surfaces leaves as it was. */
function risksMould(dimension: DimensionId, before: Indicators, after: Indicators): boolean {
  if (!after.moisture.mouldRisk) return false;
  if (!before.moisture.mouldRisk) return true;
  const gained = before.moisture.surfaceHumidityPct - after.moisture.surfaceHumidityPct;
  return leavesMould.includes(dimension) && gained < rules.blocks.humidityMarginPct.value;
}

/** Whether a home that only a heat pump heats stays as warm as it was. */
export function isWarmEnough(before: Indicators, after: Indicators, supplyTemperatureC: number): boolean {
  const { readyAtC } = after.lowTemperature;
  if (readyAtC === null || readyAtC > supplyTemperatureC) return false;
  return after.comfort.coldHoursLiving <= before.comfort.coldHoursLiving + rules.blocks.extraColdHours.value;
}

function* warmRemedy(states: HomeStates, choices: Choices, before: Indicators): Paced<Choices | null> {
  const supplyTemperatureC = states.dwellingAfter(choices).heating.supplyTemperatureC;
  const isGoodEnough = (after: Indicators): boolean => isWarmEnough(before, after, supplyTemperatureC);
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
 * Why one level cannot stand alone in this home, with the cheapest thing that mends it; null when
 * it can. Safety first, then what the simulation shows: too little air or a risk of mould that the
 * measure causes or leaves, and cold rooms at the supply temperature of a heat pump. A remedy is
 * itself simulated.
 */
export function* blockOf(states: HomeStates, dimension: DimensionId, level: Level): Paced<Block | null> {
  const choices: Choices = { [dimension]: level.id };
  if (states.context.central.heating.openFlue && disturbsOpenFlue(dimension, level)) {
    return blockWith(states, "open_flue", {}, closedAppliances(states, choices)[0] ?? null);
  }
  const before = yield* states.indicators({});
  const after = yield* states.indicators(choices);
  if (lacksAir(dimension, before, after)) {
    const details = {
      co2P95LivingPpm: after.air.co2P95LivingPpm,
      co2P95SleepingPpm: after.air.co2P95SleepingPpm,
      stuffyHoursLiving: after.air.stuffyHoursLiving,
      stuffyHoursSleeping: after.air.stuffyHoursSleeping,
    };
    return blockWith(states, "insufficient_air", details, yield* cheapestAirRemedy(states, choices));
  }
  if (risksMould(dimension, before, after)) {
    const details = { surfaceHumidityPct: after.moisture.surfaceHumidityPct };
    return blockWith(states, "mould_risk", details, yield* cheapestAirRemedy(states, choices));
  }
  const heating = states.dwellingAfter(choices).heating;
  if (
    dimension === "heat_source" &&
    heating.source === "heat_pump" &&
    !isWarmEnough(before, after, heating.supplyTemperatureC)
  ) {
    const details = {
      supplyTemperatureC: heating.supplyTemperatureC,
      coldHoursLiving: after.comfort.coldHoursLiving,
      coldestLivingC: after.comfort.coldestLivingC,
    };
    return blockWith(states, "too_cold_at_supply_temperature", details, yield* warmRemedy(states, choices, before));
  }
  return null;
}
