import type { Network, Plant, Signal } from "../compile/network.ts";
import type { PlantResponse, PlantSolution } from "../solve/active-set.ts";
import { createPlantResponse, createPlantSolution, solvePlant } from "../solve/active-set.ts";
import type { GroupAnswers } from "../solve/group-answers.ts";
import type { PlantLimits } from "../solve/plant-limits.ts";
import { createPlantLimits } from "../solve/plant-limits.ts";
import { plantColumn } from "../solve/room-matrix.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import { blockSteps } from "./feeds.ts";
import type { Places } from "./heap.ts";
import { heap as numbers, plantFeeds, zoneRow } from "./heap.ts";
import type { PowerLaw } from "./power-law.ts";
import { createPowerLaw, raised } from "./power-law.ts";
import type { RoomOrder } from "./small-system.ts";
import { inRoomOrder, solveFactorisedRooms } from "./small-system.ts";

const heap = numbers;
const block = blockSteps;
const { width: zoneWidth, plantRadiant, power: plantPower, airOfHeat, radiantOfHeat } = zoneRow;
const { width: feedWidth, coolAt, water, available: availableAt, heatLimit, coolLimit } = plantFeeds;

/** Heating or cooling of the zones that have either. Index p = zone with plant. */
interface PlantSide {
  readonly plants: readonly (Plant | undefined)[];
  readonly any: boolean;
  readonly sign: 1 | -1;
  readonly radiantFraction: Float64Array;
  readonly radiantControl: Float64Array;
  /** Right side for 1 W without what falls on glass: rows of 2n. */
  readonly column: Float64Array;
}

/** All plants in the hour loop; the powers are found by the same exact active set as in `full`. */
export interface YearPlants {
  readonly count: number;
  readonly zone: Int32Array;
  /** Row of the air of its zone; the radiant node follows. */
  readonly node: Int32Array;
  readonly heating: PlantSide;
  readonly cooling: PlantSide;
  readonly laws: readonly (PowerLaw | undefined)[];
  readonly limits: PlantLimits;
  readonly response: PlantResponse;
  readonly solution: PlantSolution;
  /** What each plant reads by step, as `plantFeeds`: set points (∓∞ where there is no plant), water, availability, limits. */
  readonly feeds: readonly (readonly Signal[])[];
  /** Whether limits and responses of this step have been made: not before a set point is missed. */
  readonly present: { ready: boolean };
}

export function yearPlants(
  network: Network,
  answers: GroupAnswers,
  order: RoomOrder,
  cache: SimulationCache,
): YearPlants {
  const n = network.zones.length;
  const zones = network.zones.flatMap(({ heating, cooling }, z) => ((heating ?? cooling) === undefined ? [] : [z]));
  const side = (kind: "heating" | "cooling"): PlantSide => {
    const plants = zones.map((z) => network.zones[z]![kind]);
    const column = new Float64Array(zones.length * 2 * n);
    plants.forEach((plant, p) => {
      if (plant === undefined) return;
      column.set(inRoomOrder(plantColumn(network, answers, zones[p]!, plant.radiantFraction), order), p * 2 * n);
    });
    return {
      plants,
      any: plants.some((plant) => plant !== undefined),
      sign: kind === "heating" ? 1 : -1,
      radiantFraction: Float64Array.from(plants, (plant) => plant?.radiantFraction ?? 0),
      radiantControl: Float64Array.from(plants, (plant) => plant?.radiantControl ?? 0),
      column,
    };
  };
  const heating = side("heating");
  return {
    count: zones.length,
    zone: Int32Array.from(zones),
    node: Int32Array.from(zones, (z) => order.node[z]!),
    heating,
    cooling: side("cooling"),
    laws: heating.plants.map((plant) => {
      const exponent = plant?.emitter?.exponent;
      return exponent === undefined ? undefined : cache.remember(`power ${exponent}`, () => createPowerLaw(exponent));
    }),
    limits: createPlantLimits(zones.length),
    response: createPlantResponse(zones.length),
    solution: createPlantSolution(zones.length),
    feeds: zones.map((z) => {
      const { heating: heater, cooling: cooler } = network.zones[z]!;
      return [
        heater?.setpointC ?? -Infinity,
        cooler?.setpointC ?? Infinity,
        heater?.emitter?.meanWaterC ?? 0,
        cooler?.availability ?? 0,
        heater?.limitW ?? 0,
        cooler?.limitW ?? 0,
      ];
    }),
    present: { ready: false },
  };
}

/** Puts the columns of all plants into the heap: heating first, then cooling. */
export function placePlants({ count, heating, cooling }: YearPlants, { columns, size }: Places): void {
  heap.set(heating.column, columns);
  heap.set(cooling.column, columns + count * size);
}

/** From the temperatures with all plants off, at `right` in the heap, to those with them. */
export function runPlants(plants: YearPlants, places: Places, i: number): void {
  const { count, zone, node, heating, cooling, response, solution, present } = plants;
  const { right, size, answers, zones: rows, plantFeeds: feeds } = places;
  const { freeHeatC, freeCoolC } = response;
  const heatControl = heating.radiantControl;
  const coolControl = cooling.radiantControl;
  let idle = true;
  for (let p = 0; p < count; p += 1) {
    const at = (right + node[p]!) | 0;
    const air = heap[at]!;
    const lift = heap[at + 1]! - air;
    const heatC = air + heatControl[p]! * lift;
    const coolC = air + coolControl[p]! * lift;
    freeHeatC[p] = heatC;
    freeCoolC[p] = coolC;
    const feed = feeds + p * feedWidth * block + i;
    if (heatC < heap[feed]! || coolC > heap[feed + coolAt * block]!) idle = false;
  }
  if (idle) {
    // No set point is missed with everything off, so off is the solution.
    for (let p = 0; p < count; p += 1) {
      solution.state[p] = 0;
      const row = (rows + zone[p]! * zoneWidth) | 0;
      heap[row + plantRadiant] = 0;
      heap[row + plantPower] = 0;
    }
    return;
  }
  if (!present.ready) {
    loadLimits(plants, places, i);
    if (heating.any) answer(plants, heating, places);
    if (cooling.any) answer(plants, cooling, places);
    present.ready = true;
  }
  solvePlant(response, plants.limits, solution);
  for (let p = 0; p < count; p += 1) {
    const cools = solution.state[p]! < 0;
    const side = cools ? cooling : heating;
    const power = solution.powerW[p]!;
    const row = (rows + zone[p]! * zoneWidth) | 0;
    heap[row + plantPower] = side.sign * power;
    heap[row + plantRadiant] = side.sign * power * side.radiantFraction[p]!;
    if (power === 0) continue;
    const from = answers + (cools ? count + p : p) * size;
    for (let at = 0; at < size; at += 1) heap[right + at]! += power * heap[from + at]!;
  }
}

/** Temperatures for 1 W of every plant of a side, and what the controls see of them. Radiant heat lands on glass too. */
function answer(plants: YearPlants, side: PlantSide, { matrix, size, band, columns, answers, zones }: Places): void {
  const { count, zone, node, heating, cooling, response } = plants;
  const { sign, radiantFraction } = side;
  const heatControl = heating.radiantControl;
  const coolControl = cooling.radiantControl;
  const ofHeat = sign === 1 ? response.heatOfHeat : response.heatOfCool;
  const ofCool = sign === 1 ? response.coolOfHeat : response.coolOfCool;
  for (let p = 0; p < count; p += 1) {
    if (side.plants[p] === undefined) continue;
    const offset = (sign === 1 ? p : count + p) * size;
    const at = answers + offset;
    for (let i = 0; i < size; i += 1) heap[at + i] = sign * heap[columns + offset + i]!;
    const radiated = sign * radiantFraction[p]!;
    const row = (zones + zone[p]! * zoneWidth) | 0;
    const own = (at + node[p]!) | 0;
    heap[own]! += radiated * heap[row + airOfHeat]!;
    heap[own + 1]! += radiated * heap[row + radiantOfHeat]!;
    solveFactorisedRooms(matrix, size, band, at);
    for (let q = 0; q < count; q += 1) {
      const control = (at + node[q]!) | 0;
      const air = heap[control]!;
      const lift = heap[control + 1]! - air;
      ofHeat[q * count + p] = air + heatControl[q]! * lift;
      ofCool[q * count + p] = air + coolControl[q]! * lift;
    }
  }
}

/** Limits of a step, as `loadPlantLimits` has them: an emitter's at the temperature of the last step, by a tabulated power law. */
function loadLimits(plants: YearPlants, { before, plantFeeds: feeds }: Places, i: number): void {
  const { count, node, heating, cooling, laws, limits } = plants;
  for (let p = 0; p < count; p += 1) {
    const heater = heating.plants[p];
    const cooler = cooling.plants[p];
    limits.heatAtC[p] = -Infinity;
    limits.coolAtC[p] = Infinity;
    limits.heatSlopeWPerK[p] = 0;
    const feed = feeds + p * feedWidth * block + i;
    if (heater !== undefined) {
      limits.heatAtC[p] = heap[feed]!;
      const limitW = heap[feed + heatLimit * block]!;
      limits.heatLimitW[p] = limitW;
      const at = (before + node[p]!) | 0;
      const air = heap[at]!;
      const around = air + heater.radiantControl * (heap[at + 1]! - air);
      limits.heatAroundC[p] = around;
      const { emitter } = heater;
      const law = laws[p];
      if (emitter !== undefined && law !== undefined) {
        const excess = heap[feed + water * block]! - around;
        const power = excess <= 0 ? 0 : emitter.nominalPowerW * raised(law, excess / emitter.nominalExcessK);
        if (power < limitW) {
          limits.heatLimitW[p] = power;
          limits.heatSlopeWPerK[p] = excess <= 0 ? 0 : (emitter.exponent * power) / excess;
          // Where the tangent has come down to nothing the emitter gives nothing: no set point above it.
          if (power > 0) limits.heatAtC[p] = Math.min(limits.heatAtC[p]!, around + excess / emitter.exponent);
        }
      }
    }
    if (cooler !== undefined) {
      const available = heap[feed + availableAt * block]!;
      if (available > 0) {
        // Heating has the last word where the two set points cross.
        limits.coolAtC[p] = Math.max(heap[feed + coolAt * block]!, limits.heatAtC[p]!);
        limits.coolLimitW[p] = heap[feed + coolLimit * block]! * available;
      }
    }
  }
}
