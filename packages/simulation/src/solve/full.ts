import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import { factorise, solveFactorised } from "../numeric/linear-system.ts";
import { createPlantResponse, createPlantSolution, solvePlant } from "./active-set.ts";
import { correctFaces, createFaceCorrection } from "./face-correction.ts";
import { createMemories, fadeMemories, readMemories } from "./memories.ts";
import { createPlantLimits, loadPlantLimits } from "./plant-limits.ts";
import { createRoomState, recordStep } from "./record-step.ts";
import type { Recorder } from "./recorder.ts";
import { constantRoomMatrix, faceAnswers, plantColumn } from "./room-matrix.ts";
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
  const { zones, faces, windows, weather, streams } = network;
  const n = zones.length;
  const size = 2 * n;
  const steps = weather.hours * weather.stepsPerHour;
  const share = 1 / weather.stepsPerHour;
  const state = createRoomState(network, startC);
  const { airC, radiantC, faceC, glassC, thetaC, plantW } = state;
  const inputs = createStepInputs(network);
  const light = createZoneLight(network);
  const correction = createFaceCorrection(network);
  const limits = createPlantLimits(n);
  const response = createPlantResponse(n);
  const plant = createPlantSolution(n);
  const memories = createMemories(network, startC);
  const answers = faceAnswers(network);
  const constant = constantRoomMatrix(network, answers);
  const matrix = new Float64Array(size * size);
  const pivots = new Int32Array(size);
  const right = new Float64Array(size);
  const flux = new Float64Array(faces.count);
  const known = new Float64Array(faces.count);
  const film = faces.convectionWPerM2K.map((h, f) => h + faces.longWaveWPerM2K[f]!);
  // Answer of all room temperatures to 1 W of plant: constant part, this step's right side, and solution.
  const heatColumns = zones.map((zone, z) =>
    zone.heating === undefined ? undefined : plantColumn(network, answers, z, zone.heating.radiantFraction),
  );
  const coolColumns = zones.map((zone, z) =>
    zone.cooling === undefined ? undefined : plantColumn(network, answers, z, zone.cooling.radiantFraction),
  );
  const heatAnswer = new Float64Array(size * n);
  const coolAnswer = new Float64Array(size * n);
  const glassSum = windows.map(() => 0);
  const anyPlant = zones.some((zone) => zone.heating !== undefined || zone.cooling !== undefined);

  for (let signed = -warmUpSteps; signed < steps; signed += 1) {
    const step = signed < 0 ? ((signed % steps) + steps) % steps : signed;
    if (signed === 0) recorder.startAirC.set(airC);
    loadStep(network, inputs, light, step, airC);
    loadPlantLimits(network, limits, step, airC, radiantC);
    readMemories(memories, network, step);

    // Matrix of this step: constants, glass, air streams.
    matrix.set(constant);
    for (let w = 0; w < windows.length; w += 1) {
      const window = windows[w]!;
      const z = window.zone;
      const hc = window.convectionWPerM2K;
      const hr = window.longWaveWPerM2K;
      const sum = hc + hr + inputs.outwardWPerM2K[w]!;
      glassSum[w] = sum;
      const area = window.areaM2;
      matrix[z * size + z]! += area * hc * (1 - hc / sum);
      matrix[z * size + n + z]! -= (area * hc * hr) / sum;
      matrix[(n + z) * size + z]! -= (area * hc * hr) / sum;
      matrix[(n + z) * size + n + z]! += area * hr * (1 - hr / sum);
    }
    for (let s = 0; s < streams.length; s += 1) {
      const stream = streams[s]!;
      matrix[stream.to * size + stream.to]! += inputs.streamWPerK[s]!;
      if (stream.from !== outdoors) matrix[stream.to * size + stream.from]! -= inputs.streamWPerK[s]!;
    }
    if (!factorise(matrix, size, pivots)) throw new RangeError("solveFull: singular room matrix");
    if (anyPlant) {
      loadColumns(heatColumns, heatAnswer, true);
      loadColumns(coolColumns, coolAnswer, false);
    }

    const turns = correction.needed ? evaluations : 1;
    for (let turn = 0; turn < turns; turn += 1) {
      correctFaces(network, state, correction);
      loadRightSide();
      solveFactorised(matrix, size, pivots, right);
      if (anyPlant) applyPlant();
      for (let z = 0; z < n; z += 1) {
        airC[z] = right[z]!;
        radiantC[z] = right[n + z]!;
      }
      // Plant heat that radiates lands on the faces too.
      for (let z = 0; z < n; z += 1) {
        const { heating, cooling } = zones[z]!;
        const fraction = plantW[z]! > 0 ? (heating?.radiantFraction ?? 0) : (cooling?.radiantFraction ?? 0);
        light.radiantW[z] = plantW[z]! * fraction;
      }
      for (let f = 0; f < faces.count; f += 1) {
        const z = faces.zone[f]!;
        flux[f]! += faces.radiantPerM2[f]! * light.radiantW[z]!;
        thetaC[f] =
          (faces.convectionWPerM2K[f]! * airC[z]! + faces.longWaveWPerM2K[f]! * radiantC[z]! + flux[f]!) / film[f]!;
      }
      for (let f = 0; f < faces.count; f += 1) {
        const partner = answers.partner[f]!;
        faceC[f] =
          memories.face[f]! + answers.own[f]! * thetaC[f]! + (partner < 0 ? 0 : answers.across[f]! * thetaC[partner]!);
      }
      for (let w = 0; w < windows.length; w += 1) {
        const window = windows[w]!;
        const z = window.zone;
        glassC[w] =
          (window.convectionWPerM2K * airC[z]! +
            window.longWaveWPerM2K * radiantC[z]! +
            inputs.outwardWPerM2K[w]! * inputs.outwardC[w]! +
            inputs.glassFluxWPerM2[w]! +
            window.radiantPerM2 * light.radiantW[z]!) /
          glassSum[w]!;
      }
    }
    fadeMemories(memories, thetaC, airC);
    if (signed >= 0) recordStep(network, inputs, state, film, recorder, (signed / weather.stepsPerHour) | 0, share);
  }

  /** Room answers to 1 W of plant in every zone, and from them the small response matrices. */
  function loadColumns(columns: readonly (Float64Array | undefined)[], answer: Float64Array, heating: boolean): void {
    for (let i = 0; i < n; i += 1) {
      const column = columns[i];
      if (column === undefined) continue;
      const zone = zones[i]!;
      const fraction = (heating ? zone.heating?.radiantFraction : zone.cooling?.radiantFraction) ?? 0;
      const sign = heating ? 1 : -1;
      for (let row = 0; row < size; row += 1) answer[i * size + row] = sign * column[row]!;
      if (fraction > 0) {
        for (let w = 0; w < windows.length; w += 1) {
          const window = windows[w]!;
          if (window.zone !== i) continue;
          const landed = (sign * fraction * window.radiantPerM2 * window.areaM2) / glassSum[w]!;
          answer[i * size + i]! += landed * window.convectionWPerM2K;
          answer[i * size + n + i]! += landed * window.longWaveWPerM2K;
        }
      }
      if (zone.withoutLongWave) answer[i * size + n + i] = 0;
      solveFactorised(matrix, size, pivots, answer, i * size);
      for (let j = 0; j < n; j += 1) {
        const air = answer[i * size + j]!;
        const lift = answer[i * size + n + j]! - air;
        const ofHeat = air + (zones[j]!.heating?.radiantControl ?? 0) * lift;
        const ofCool = air + (zones[j]!.cooling?.radiantControl ?? 0) * lift;
        if (heating) {
          response.heatOfHeat[j * n + i] = ofHeat;
          response.coolOfHeat[j * n + i] = ofCool;
        } else {
          response.heatOfCool[j * n + i] = ofHeat;
          response.coolOfCool[j * n + i] = ofCool;
        }
      }
    }
  }

  /** Everything known in the air and radiant balances, with all plants off. */
  function loadRightSide(): void {
    right.fill(0);
    for (let f = 0; f < faces.count; f += 1) flux[f] = inputs.faceFluxWPerM2[f]! + correction.fluxWPerM2[f]!;
    for (let f = 0; f < faces.count; f += 1) {
      const partner = answers.partner[f]!;
      known[f] =
        memories.face[f]! +
        (answers.own[f]! * flux[f]!) / film[f]! +
        (partner < 0 ? 0 : (answers.across[f]! * flux[partner]!) / film[partner]!);
      const z = faces.zone[f]!;
      const area = faces.areaM2[f]!;
      right[z]! += area * (faces.convectionWPerM2K[f]! * known[f]! - correction.fluxWPerM2[f]!);
      right[n + z]! += area * faces.longWaveWPerM2K[f]! * known[f]!;
    }
    for (let w = 0; w < windows.length; w += 1) {
      const window = windows[w]!;
      const z = window.zone;
      const still =
        (window.areaM2 * (inputs.outwardWPerM2K[w]! * inputs.outwardC[w]! + inputs.glassFluxWPerM2[w]!)) / glassSum[w]!;
      right[z]! += still * window.convectionWPerM2K + window.frameWPerK * inputs.outdoorC;
      right[n + z]! += still * window.longWaveWPerM2K;
    }
    for (let b = 0; b < network.bridges.length; b += 1) {
      const bridge = network.bridges[b]!;
      if (bridge.other === outdoors) right[bridge.zone]! += bridge.conductanceWPerK * inputs.outdoorC;
    }
    for (let s = 0; s < streams.length; s += 1) {
      const stream = streams[s]!;
      if (stream.from === outdoors) right[stream.to]! += inputs.streamWPerK[s]! * inputs.outdoorC;
    }
    for (let z = 0; z < n; z += 1) {
      right[z]! += inputs.airGainW[z]! + (zones[z]!.airCapacityJPerK / network.stepS) * lastAir(z);
      if (zones[z]!.withoutLongWave) right[n + z] = 0;
    }
  }

  function lastAir(z: number): number {
    return memories.lastAirC[z]!;
  }

  /** From the plants-off solution in `right` to the solution with plants. */
  function applyPlant(): void {
    for (let z = 0; z < n; z += 1) {
      const air = right[z]!;
      const lift = right[n + z]! - air;
      response.freeHeatC[z] = air + (zones[z]!.heating?.radiantControl ?? 0) * lift;
      response.freeCoolC[z] = air + (zones[z]!.cooling?.radiantControl ?? 0) * lift;
    }
    solvePlant(response, limits, plant);
    for (let z = 0; z < n; z += 1) {
      const power = plant.powerW[z]!;
      const cools = plant.state[z]! < 0;
      plantW[z] = cools ? -power : power;
      if (power === 0) continue;
      const answer = cools ? coolAnswer : heatAnswer;
      for (let row = 0; row < size; row += 1) right[row]! += power * answer[z * size + row]!;
    }
  }
}
