import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import { factorise, solveFactorised } from "../numeric/linear-system.ts";
import { correctGroups, followsBuoyancy } from "./group-correction.ts";
import { createMemories, fadeMemories, readMemories } from "./memories.ts";
import { loadPlantLimits } from "./plant-limits.ts";
import { createRoomState, recordStep } from "./record-step.ts";
import type { Recorder } from "./recorder.ts";
import { addGlass, addGlassToMatrix, createRoomGlass, settleGlass } from "./room-glass.ts";
import { addGroups, createRoomGroups, readGroups, settleFaces, settleGroups } from "./room-groups.ts";
import { constantRoomMatrix } from "./room-matrix.ts";
import { answerPlants, applyPlants, createRoomPlants } from "./room-plants.ts";
import type { StepInputs } from "./step-inputs.ts";
import { createStepInputs, createZoneLight, loadStep } from "./step-inputs.ts";

/** Temperature at which rooms start before the warm-up, °C. */
const startC = 18;
/** Evaluations of buoyancy per step. */
const evaluations = 2;

/**
 * The plain solver: constants factored once, typed arrays, nothing allocated in the loop.
 *
 * Unknowns of a step are air and radiant temperature of each zone (air 0…n−1, radiant n…2n−1);
 * elements enter by their memories, windows by their reduced chain, plants by an exact active set.
 *
 * @param warmUpSteps run first, from the end of the period
 */
export function solveFull(network: Network, recorder: Recorder, warmUpSteps: number): void {
  const { zones, weather } = network;
  const n = zones.length;
  const size = 2 * n;
  const steps = weather.hours * weather.stepsPerHour;
  const share = 1 / weather.stepsPerHour;
  const state = createRoomState(network, startC);
  const { airC, radiantC } = state;
  const inputs = createStepInputs(network);
  const light = createZoneLight(network);
  const turns = followsBuoyancy(network.groups) ? evaluations : 1;
  const correctionWPerM2 = new Float64Array(network.groups.count);
  const memories = createMemories(network, startC);
  const groups = createRoomGroups(network);
  const glass = createRoomGlass(network);
  const plants = createRoomPlants(network, groups.answers);
  const constant = constantRoomMatrix(network, groups.answers);
  const filmWPerM2K = network.faces.convectionWPerM2K.map((h, f) => h + network.faces.longWaveWPerM2K[f]!);
  const capacityWPerK = Float64Array.from(zones, (zone) => zone.airCapacityJPerK / network.stepS);
  const matrix = new Float64Array(size * size);
  const pivots = new Int32Array(size);
  const right = new Float64Array(size);

  for (let signed = -warmUpSteps; signed < steps; signed += 1) {
    const step = signed < 0 ? ((signed % steps) + steps) % steps : signed;
    if (signed === 0) recorder.startAirC.set(airC);
    loadStep(network, inputs, light, step, airC);
    readMemories(memories, network, step);
    readGroups(groups, network, memories, inputs.groupFluxWPerM2);
    matrix.set(constant);
    addGlassToMatrix(glass, inputs, n, matrix);
    addStreamsToMatrix(network, inputs, matrix);
    if (!factorise(matrix, size, pivots)) throw new RangeError("solveFull: singular room matrix");
    if (plants.any) {
      loadPlantLimits(network, plants.limits, step, airC, radiantC);
      answerPlants(plants, network, glass, matrix, pivots);
    }
    for (let turn = 0; turn < turns; turn += 1) {
      correctGroups(network.groups, state.groupC, airC, correctionWPerM2);
      right.fill(0);
      addGroups(groups, network, correctionWPerM2, right);
      addGlass(glass, inputs, n, right);
      addStreams(network, inputs, right);
      for (let z = 0; z < n; z += 1) {
        right[z]! += inputs.airGainW[z]! + capacityWPerK[z]! * memories.lastAirC[z]!;
        if (zones[z]!.withoutLongWave) right[n + z] = 0;
      }
      solveFactorised(matrix, size, pivots, right);
      if (plants.any) applyPlants(plants, right, state.plantW);
      for (let z = 0; z < n; z += 1) {
        airC[z] = right[z]!;
        radiantC[z] = right[n + z]!;
      }
      settleGroups(groups, network, inputs.groupFluxWPerM2, correctionWPerM2, state, plants.radiantW);
      settleGlass(glass, inputs, state, plants.radiantW);
    }
    if (signed >= 0) {
      settleFaces(network, memories, state);
      recordStep(network, inputs, state, filmWPerM2K, recorder, (signed / weather.stepsPerHour) | 0, share);
    }
    fadeMemories(memories, state.thetaC, airC);
  }
}

function addStreamsToMatrix(network: Network, inputs: StepInputs, matrix: Float64Array): void {
  const { streams } = network;
  const size = 2 * network.zones.length;
  for (let s = 0; s < streams.length; s += 1) {
    const { to, from } = streams[s]!;
    const heat = inputs.streamWPerK[s]!;
    matrix[to * size + to]! += heat;
    if (from !== outdoors) matrix[to * size + from]! -= heat;
  }
}

/** Outdoor air through streams and bridges, into the right side. */
function addStreams(network: Network, inputs: StepInputs, right: Float64Array): void {
  const { streams, bridges } = network;
  for (let s = 0; s < streams.length; s += 1) {
    const { to, from } = streams[s]!;
    if (from === outdoors) right[to]! += inputs.streamWPerK[s]! * inputs.outdoorC;
  }
  for (let b = 0; b < bridges.length; b += 1) {
    const { zone, other, conductanceWPerK } = bridges[b]!;
    if (other === outdoors) right[zone]! += conductanceWPerK * inputs.outdoorC;
  }
}
