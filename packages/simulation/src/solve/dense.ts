import type { Network } from "../compile/network.ts";
import { signalAt } from "../compile/network.ts";
import type { FilmMode } from "../result.ts";
import type { DenseElement } from "./dense-element.ts";
import type { ElementMemory } from "./dense-element-memory.ts";
import { createElementMemory } from "./dense-element-memory.ts";
import type { DenseFilms } from "./dense-films.ts";
import { createDenseFilms, followTemperatures, settledFilm } from "./dense-films.ts";
import type { DenseGiven, DenseLayout } from "./dense-system.ts";
import { denseLayout, solveDenseSystem } from "./dense-system.ts";
import { correctGroups, followsBuoyancy } from "./group-correction.ts";
import type { PlantLimits } from "./plant-limits.ts";
import { createPlantLimits, loadPlantLimits } from "./plant-limits.ts";
import type { RoomState } from "./record-step.ts";
import { createRoomState, recordStep } from "./record-step.ts";
import type { Recorder } from "./recorder.ts";
import { createStepInputs, createZoneLight, loadStep } from "./step-inputs.ts";

/** As in `full`: where rooms start before the warm-up, °C. */
const startC = 18;
const evaluations = 2;
/** Most turns of successive substitution when films follow the temperatures. */
const filmTurns = 8;

/**
 * The oracle: the same equations as `full` in full order, written down as one dense system in every
 * step. Slow and plain. It alone can let films follow the temperatures.
 */
export function solveDense(network: Network, recorder: Recorder, warmUpSteps: number, mode: FilmMode): void {
  const { weather, zones } = network;
  const steps = weather.hours * weather.stepsPerHour;
  const layout = denseLayout(network);
  const state = createRoomState(network, startC);
  const inputs = createStepInputs(network);
  const light = createZoneLight(network);
  const limits = createPlantLimits(zones.length);
  const correctionWPerM2 = new Float64Array(network.groups.count);
  const films = createDenseFilms(network, mode);
  const follows = mode === "temperature-dependent";
  const remembered = createElementMemory(network);
  let elements = elementsOf(network, films, remembered);
  let cellC = new Float64Array(layout.theta).fill(startC);
  let lastAirC: Float64Array = Float64Array.from(state.airC);
  const plantStates = new Int8Array(zones.length);
  const outerFaceC = new Float64Array(network.elements.length).fill(startC);
  films.chains.forEach((chain) => chain.faceC.fill(startC));
  const turns = follows ? filmTurns : followsBuoyancy(network.groups) ? evaluations : 1;

  for (let signed = -warmUpSteps; signed < steps; signed += 1) {
    const step = signed < 0 ? ((signed % steps) + steps) % steps : signed;
    if (signed === 0) recorder.startAirC.set(state.airC);
    loadStep(network, inputs, light, step, lastAirC);
    loadPlantLimits(network, limits, step, lastAirC, state.radiantC);
    network.elements.forEach(({ far }, e) => {
      films.outsideC[e] = far.kind === "driven" ? signalAt(far.drive, step) : 0;
    });
    let solution = new Float64Array(layout.size);
    plantStates.fill(0);
    for (let turn = 0; turn < turns; turn += 1) {
      let largestMove = Infinity;
      if (follows) {
        largestMove = followTemperatures(network, films, state, inputs, outerFaceC, step);
        elements = elementsOf(network, films, remembered);
      } else correctGroups(network.groups, state.groupC, state.airC, correctionWPerM2);
      solution = Float64Array.from(
        settle({
          network,
          layout,
          elements,
          cellC,
          lastAirC,
          films,
          correctionWPerM2,
          inputs,
          limits,
          state: plantStates,
        }),
      );
      takeOver(network, layout, solution, state, outerFaceC);
      if (largestMove <= settledFilm) break;
    }
    cellC = solution.slice(0, layout.theta);
    lastAirC = Float64Array.from(state.airC);
    if (signed < 0) continue;
    const film = films.convection.map((h, f) => h + films.longWave[f]!);
    recordStep(
      network,
      inputs,
      state,
      film,
      recorder,
      Math.floor(signed / weather.stepsPerHour),
      1 / weather.stepsPerHour,
    );
  }
}

function elementsOf(network: Network, films: DenseFilms, remembered: ElementMemory): DenseElement[] {
  return network.elements.map(({ insideFace }, e) =>
    remembered(e, films.convection[insideFace]! + films.longWave[insideFace]!, films.outside[e]!),
  );
}

/** Solves, and moves the plant of the first zone that is out of line, until none is. A step begins with all plants free. */
function settle(given: DenseGiven): Float64Array {
  const { network, layout, limits, state } = given;
  for (let moves = 0; moves < 5000; moves += 1) {
    const solution = solveDenseSystem(given);
    const first = network.zones.findIndex((_, z) => outOfLine(given, solution, z) !== 0);
    if (first < 0) return solution;
    state[first]! += outOfLine(given, solution, first);
  }
  throw new RangeError(`solveDense: plants do not settle (${limits.heatAtC.length} zones, ${layout.size} unknowns)`);
}

function outOfLine({ network, layout, limits, state }: DenseGiven, solution: Float64Array, z: number): number {
  const power = solution[layout.plant + z]!;
  const air = solution[layout.air + z]!;
  const radiant = solution[layout.radiant + z]!;
  const { heating, cooling } = network.zones[z]!;
  const heatC = air + (heating?.radiantControl ?? 0) * (radiant - air);
  const coolC = air + (cooling?.radiantControl ?? 0) * (radiant - air);
  const cold = heatC < limits.heatAtC[z]! - 1e-9;
  const hot = coolC > limits.coolAtC[z]! + 1e-9;
  switch (state[z]!) {
    case 1:
      if (power < -1e-7) return -1;
      return power > heatLimit(limits, z, heatC) + 1e-7 ? 1 : 0;
    case 2:
      return heatC > limits.heatAtC[z]! + 1e-9 ? -1 : 0;
    case -1:
      if (power > 1e-7) return 1;
      return power < -limits.coolLimitW[z]! - 1e-7 ? -1 : 0;
    case -2:
      return coolC < limits.coolAtC[z]! - 1e-9 ? 1 : 0;
    default:
      return cold ? 1 : hot ? -1 : 0;
  }
}

function heatLimit(limits: PlantLimits, z: number, controlledC: number): number {
  return Math.max(0, limits.heatLimitW[z]! - limits.heatSlopeWPerK[z]! * (controlledC - limits.heatAroundC[z]!));
}

function takeOver(
  network: Network,
  layout: DenseLayout,
  solution: Float64Array,
  state: RoomState,
  outerFaceC: Float64Array,
): void {
  const part = (from: number, count: number) => solution.subarray(from, from + count);
  const zones = network.zones.length;
  state.airC.set(part(layout.air, zones));
  state.radiantC.set(part(layout.radiant, zones));
  state.plantW.set(part(layout.plant, zones));
  state.faceC.set(part(layout.face, network.faces.count));
  state.thetaC.set(part(layout.theta, network.faces.count));
  state.glassC.set(part(layout.glass, network.windows.length));
  outerFaceC.set(part(layout.outerFace, network.elements.length));
  const { faces, groups } = network;
  state.groupC.fill(0);
  for (let f = 0; f < faces.count; f += 1) {
    const g = faces.group[f]!;
    state.groupC[g]! += (faces.areaM2[f]! / groups.areaM2[g]!) * state.faceC[f]!;
  }
}
