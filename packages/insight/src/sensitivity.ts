import {
  drawDwellingAt,
  toBuildingModel,
  uncertainInputs,
  type Description,
  type Dwelling,
} from "@keukentafel/dwelling";
import { hashOf } from "@keukentafel/repeatable";
import { simulate, type SimulationCache } from "@keukentafel/simulation";
import { energyYear } from "./energy.ts";
import type { Indicators } from "./indicators.ts";
import type { HeatedRooms } from "./installation.ts";
import { roomsOf } from "./rooms.ts";
import { trialQuantile } from "./what-matters.ts";

/** What the bill hangs on: gas, or the electricity of a home that is heated without. */
export function billOutcome(energy: Indicators["energy"]): number {
  return energy.gasM3.heating > 0 ? energy.gasM3.total : energy.electricityKwh.total;
}

/** Energy of one state alone; states with the same physics share one run. */
function outcomeOf(dwelling: Dwelling, cache: SimulationCache, runs: Map<string, HeatedRooms>): number {
  const model = toBuildingModel(dwelling);
  const key = hashOf(model);
  let rooms = runs.get(key);
  if (rooms === undefined) {
    rooms = roomsOf(simulate(model, cache.weather, { cache, solver: "fast", keepPaths: false }), dwelling, model);
    runs.set(key, rooms);
  }
  return billOutcome(energyYear(dwelling, rooms, cache).energy);
}

/** Inputs that can change the bill at all; the corner's temperature factor only judges mould. */
export function billInputs(description: Description): readonly string[] {
  return uncertainInputs(description).filter((input) => input !== "envelope.temperatureFactor");
}

/**
 * Effect of each uncertain input on the bill's energy: the home with that input alone one standard
 * deviation up, against the likely home. Pauses after each input.
 */
export function* inputEffects(
  description: Description,
  cache: SimulationCache,
): Generator<undefined, ReadonlyMap<string, number>, undefined> {
  const runs = new Map<string, HeatedRooms>();
  const likely = outcomeOf(drawDwellingAt(description, {}), cache, runs);
  const effects = new Map<string, number>();
  for (const input of billInputs(description)) {
    const moved = drawDwellingAt(description, { [input]: trialQuantile });
    effects.set(input, outcomeOf(moved, cache, runs) - likely);
    yield undefined;
  }
  return effects;
}
