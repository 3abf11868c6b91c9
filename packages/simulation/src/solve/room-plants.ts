import type { Network } from "../compile/network.ts";
import { solveFactorised } from "../numeric/linear-system.ts";
import type { PlantResponse, PlantSolution } from "./active-set.ts";
import { createPlantResponse, createPlantSolution, solvePlant } from "./active-set.ts";
import type { PlantLimits } from "./plant-limits.ts";
import { createPlantLimits } from "./plant-limits.ts";
import type { RoomGlass } from "./room-glass.ts";
import type { GroupAnswers } from "./group-answers.ts";
import { plantColumn } from "./room-matrix.ts";

/** Heating or cooling of all zones: who has it, and how the rooms answer to 1 W of it. */
interface PlantSide {
  readonly sign: 1 | -1;
  readonly present: Uint8Array;
  readonly radiantFraction: Float64Array;
  readonly radiantControl: Float64Array;
  /** Right side for 1 W without glass, by zone, rows of 2n. */
  readonly column: Float64Array;
  /** Room temperatures for 1 W in this step. */
  readonly answer: Float64Array;
}

/** The plants of all zones and their work space. */
export interface RoomPlants {
  readonly any: boolean;
  readonly heating: PlantSide;
  readonly cooling: PlantSide;
  readonly limits: PlantLimits;
  readonly response: PlantResponse;
  readonly solution: PlantSolution;
  /** Plant heat that radiates, by zone, W (cooling negative). */
  readonly radiantW: Float64Array;
}

export function createRoomPlants(network: Network, answers: GroupAnswers): RoomPlants {
  const n = network.zones.length;
  const side = (kind: "heating" | "cooling"): PlantSide => {
    const plants = network.zones.map((zone) => zone[kind]);
    const column = new Float64Array(2 * n * n);
    plants.forEach((plant, z) => {
      if (plant !== undefined) column.set(plantColumn(network, answers, z, plant.radiantFraction), 2 * n * z);
    });
    return {
      sign: kind === "heating" ? 1 : -1,
      present: Uint8Array.from(plants, (plant) => (plant === undefined ? 0 : 1)),
      radiantFraction: Float64Array.from(plants, (plant) => plant?.radiantFraction ?? 0),
      radiantControl: Float64Array.from(plants, (plant) => plant?.radiantControl ?? 0),
      column,
      answer: new Float64Array(2 * n * n),
    };
  };
  const heating = side("heating");
  const cooling = side("cooling");
  return {
    any: heating.present.some((has) => has === 1) || cooling.present.some((has) => has === 1),
    heating,
    cooling,
    limits: createPlantLimits(n),
    response: createPlantResponse(n),
    solution: createPlantSolution(n),
    radiantW: new Float64Array(n),
  };
}

/** Room answers to 1 W of every plant with this step's factorised matrix. */
export function answerPlants(
  plants: RoomPlants,
  network: Network,
  glass: RoomGlass,
  matrix: Float64Array,
  pivots: Int32Array,
): void {
  answerSide(plants, plants.heating, network, glass, matrix, pivots);
  answerSide(plants, plants.cooling, network, glass, matrix, pivots);
}

function answerSide(
  plants: RoomPlants,
  side: PlantSide,
  network: Network,
  glass: RoomGlass,
  matrix: Float64Array,
  pivots: Int32Array,
): void {
  const n = side.present.length;
  const size = 2 * n;
  const { answer, column, sign } = side;
  const heats = sign === 1;
  const ofHeat = heats ? plants.response.heatOfHeat : plants.response.heatOfCool;
  const ofCool = heats ? plants.response.coolOfHeat : plants.response.coolOfCool;
  const heatControl = plants.heating.radiantControl;
  const coolControl = plants.cooling.radiantControl;
  for (let i = 0; i < n; i += 1) {
    if (side.present[i] === 0) continue;
    const at = i * size;
    for (let row = 0; row < size; row += 1) answer[at + row] = sign * column[at + row]!;
    const fraction = side.radiantFraction[i]!;
    if (fraction > 0) {
      for (let w = 0; w < glass.zone.length; w += 1) {
        if (glass.zone[w] !== i) continue;
        const landed = sign * fraction * glass.radiantPerM2[w]! * glass.areaM2[w]! * glass.perSum[w]!;
        answer[at + i]! += landed * glass.convectionWPerM2K[w]!;
        answer[at + n + i]! += landed * glass.longWaveWPerM2K[w]!;
      }
    }
    if (network.zones[i]!.withoutLongWave) answer[at + n + i] = 0;
    solveFactorised(matrix, size, pivots, answer, at);
    for (let j = 0; j < n; j += 1) {
      const air = answer[at + j]!;
      const lift = answer[at + n + j]! - air;
      ofHeat[j * n + i] = air + heatControl[j]! * lift;
      ofCool[j * n + i] = air + coolControl[j]! * lift;
    }
  }
}

/** From the room temperatures with all plants off, in `right`, to those with plants; powers to `plantW`. */
export function applyPlants(plants: RoomPlants, right: Float64Array, plantW: Float64Array): void {
  const { heating, cooling, response, solution, radiantW } = plants;
  const n = plantW.length;
  const size = 2 * n;
  for (let z = 0; z < n; z += 1) {
    const air = right[z]!;
    const lift = right[n + z]! - air;
    response.freeHeatC[z] = air + heating.radiantControl[z]! * lift;
    response.freeCoolC[z] = air + cooling.radiantControl[z]! * lift;
  }
  solvePlant(response, plants.limits, solution);
  for (let z = 0; z < n; z += 1) {
    const power = solution.powerW[z]!;
    const side = solution.state[z]! < 0 ? cooling : heating;
    plantW[z] = side.sign * power;
    radiantW[z] = side.sign * power * side.radiantFraction[z]!;
    if (power === 0) continue;
    for (let row = 0; row < size; row += 1) right[row]! += power * side.answer[z * size + row]!;
  }
}
