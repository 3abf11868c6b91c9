import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import { factorise, solveFactorised } from "../numeric/linear-system.ts";
import type { DenseElement } from "./dense-element.ts";
import type { DenseFilms } from "./dense-films.ts";
import type { PlantLimits } from "./plant-limits.ts";
import type { StepInputs } from "./step-inputs.ts";

/** Where each unknown stands in the one big vector. */
export interface DenseLayout {
  readonly cell: readonly number[];
  readonly theta: number;
  readonly face: number;
  readonly outerFace: number;
  readonly glass: number;
  readonly air: number;
  readonly radiant: number;
  readonly plant: number;
  readonly size: number;
}

export function denseLayout(network: Network): DenseLayout {
  const cell: number[] = [];
  let at = 0;
  for (const element of network.elements) {
    cell.push(at);
    at += element.cells.capacityJPerM2K.length;
  }
  const { count } = network.faces;
  const zones = network.zones.length;
  const theta = at;
  const face = theta + count;
  const outerFace = face + count;
  const glass = outerFace + network.elements.length;
  const air = glass + network.windows.length;
  const radiant = air + zones;
  const plant = radiant + zones;
  return { cell, theta, face, outerFace, glass, air, radiant, plant, size: plant + zones };
}

/** All that is given in one evaluation of a step. */
export interface DenseGiven {
  readonly network: Network;
  readonly layout: DenseLayout;
  readonly elements: readonly DenseElement[];
  /** Cell temperatures at the start of the step, laid out as `layout.cell`. */
  readonly cellC: Float64Array;
  readonly lastAirC: Float64Array;
  readonly films: DenseFilms;
  /** Buoyancy flux onto the faces of each group (constant films). */
  readonly correctionWPerM2: Float64Array;
  readonly inputs: StepInputs;
  readonly limits: PlantLimits;
  readonly state: Int8Array;
}

/**
 * Writes down every equation of the step as one dense system and solves it by elimination with
 * pivoting. One unknown per row: cells, what each face sees, faces, glass, air, radiant node, plant.
 */
export function solveDenseSystem(given: DenseGiven): Float64Array {
  const { network, layout } = given;
  const { size } = layout;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const add = (row: number, column: number, value: number) => {
    matrix[row * size + column]! += value;
  };
  elementRows(given, add, right);
  faceRows(given, add, right);
  glassRows(given, add, right);
  airRows(given, add, right);
  network.zones.forEach((_, z) => plantRow(given, z, add, right));
  const pivots = new Int32Array(size);
  if (!factorise(matrix, size, pivots)) throw new RangeError("solveDense: singular system");
  solveFactorised(matrix, size, pivots, right);
  return right;
}

type Add = (row: number, column: number, value: number) => void;

/** Cells at the end of the step, and the mean temperature of both end faces. */
function elementRows({ network, layout, elements, cellC, films }: DenseGiven, add: Add, right: Float64Array): void {
  network.elements.forEach((element, e) => {
    const dense = elements[e]!;
    const from = layout.cell[e]!;
    const n = dense.cells;
    const state = cellC.subarray(from, from + n);
    const inside = layout.theta + element.insideFace;
    const face = layout.face + element.insideFace;
    const outer = layout.outerFace + e;
    const farTheta = element.far.kind === "face" ? layout.theta + element.far.face : undefined;
    const farC = films.outsideC[e]!;
    const onFar = (row: number, factor: number) => {
      if (farTheta === undefined) right[row]! -= factor * farC;
      else add(row, farTheta, factor);
    };
    for (let i = 0; i < n; i += 1) {
      add(from + i, from + i, 1);
      add(from + i, inside, -dense.fromInside[i]!);
      onFar(from + i, -dense.fromOutside[i]!);
      for (let j = 0; j < n; j += 1) right[from + i]! += dense.transition[i * n + j]! * state[j]!;
    }
    const insideFilm = films.convection[element.insideFace]! + films.longWave[element.insideFace]!;
    const outsideFilm = films.outside[e]!;
    add(face, face, 1);
    add(outer, outer, 1);
    if (n === 0) {
      const u = outsideFilm === 0 ? 0 : 1 / (1 / insideFilm + element.cells.insideM2KPerW + 1 / outsideFilm);
      add(face, inside, -(1 - u / insideFilm));
      onFar(face, -u / insideFilm);
      add(outer, inside, outsideFilm === 0 ? -1 : -u / outsideFilm);
      if (outsideFilm > 0) onFar(outer, -(1 - u / outsideFilm));
      return;
    }
    // T_s = θ − g/H (θ − x̄).
    const gIn = dense.insideWPerM2K / insideFilm;
    add(face, inside, -(1 - gIn + gIn * dense.firstMean.ofInside));
    onFar(face, -gIn * dense.firstMean.ofOutside);
    const gOut = outsideFilm === 0 ? 1 : dense.outsideWPerM2K / outsideFilm;
    add(outer, inside, -gOut * dense.lastMean.ofInside);
    onFar(outer, -(1 - gOut + gOut * dense.lastMean.ofOutside));
    for (let j = 0; j < n; j += 1) {
      right[face]! += gIn * dense.firstMean.ofState[j]! * state[j]!;
      right[outer]! += gOut * dense.lastMean.ofState[j]! * state[j]!;
    }
  });
  // The outside face of a partition is a face of the room behind it.
  network.elements.forEach((element, e) => {
    if (element.far.kind !== "face") return;
    add(layout.face + element.far.face, layout.face + element.far.face, 1);
    add(layout.face + element.far.face, layout.outerFace + e, -1);
  });
}

/**
 * What each face sees: `H θ = h_c T_a + h_r T_r + q`, plant radiation included; with constant films also
 * `δ (T_r − T_s)`, T_s the mean of its group.
 */
function faceRows(
  { network, layout, films, correctionWPerM2, inputs, state }: DenseGiven,
  add: Add,
  right: Float64Array,
): void {
  const { faces, groups } = network;
  for (let f = 0; f < faces.count; f += 1) {
    const z = faces.zone[f]!;
    const g = faces.group[f]!;
    const row = layout.theta + f;
    const excess = films.longWaveExcess[g]!;
    if (excess !== 0) {
      add(row, layout.radiant + z, -excess);
      for (let other = 0; other < faces.count; other += 1)
        if (faces.group[other] === g)
          add(row, layout.face + other, (excess * faces.areaM2[other]!) / groups.areaM2[g]!);
    }
    add(row, row, films.convection[f]! + films.longWave[f]!);
    add(row, layout.air + z, -films.convection[f]!);
    add(row, layout.radiant + z, -films.longWave[f]!);
    add(row, layout.plant + z, -radiantFraction(network, z, state[z]!) * groups.radiantPerM2[g]!);
    right[row]! += inputs.groupFluxWPerM2[g]! + correctionWPerM2[g]!;
  }
}

function radiantFraction(network: Network, z: number, state: number): number {
  const { heating, cooling } = network.zones[z]!;
  return (state < 0 ? cooling?.radiantFraction : heating?.radiantFraction) ?? 0;
}

function glassRows({ network, layout, films, inputs, state }: DenseGiven, add: Add, right: Float64Array): void {
  network.windows.forEach((window, w) => {
    const row = layout.glass + w;
    const z = window.zone;
    add(row, row, films.glassConvection[w]! + films.glassLongWave[w]! + inputs.outwardWPerM2K[w]!);
    add(row, layout.air + z, -films.glassConvection[w]!);
    add(row, layout.radiant + z, -films.glassLongWave[w]!);
    add(row, layout.plant + z, -radiantFraction(network, z, state[z]!) * window.radiantPerM2);
    right[row]! += inputs.outwardWPerM2K[w]! * inputs.outwardC[w]! + inputs.glassFluxWPerM2[w]!;
  });
}

/** Heat balances of air and radiant node. Plant power is positive into the zone. */
function airRows(
  { network, layout, films, correctionWPerM2, inputs, lastAirC, state }: DenseGiven,
  add: Add,
  right: Float64Array,
): void {
  const { faces, zones, windows, bridges, streams, stepS } = network;
  const exchange = (row: number, column: number, conductance: number) => {
    add(row, row, conductance);
    add(row, column, -conductance);
  };
  for (let f = 0; f < faces.count; f += 1) {
    const z = faces.zone[f]!;
    const area = faces.areaM2[f]!;
    exchange(layout.air + z, layout.face + f, area * films.convection[f]!);
    const g = faces.group[f]!;
    right[layout.air + z]! -= area * correctionWPerM2[g]!;
    if (!zones[z]!.withoutLongWave)
      exchange(layout.radiant + z, layout.face + f, area * (films.longWave[f]! + films.longWaveExcess[g]!));
  }
  windows.forEach((window, w) => {
    const z = window.zone;
    exchange(layout.air + z, layout.glass + w, window.areaM2 * films.glassConvection[w]!);
    if (!zones[z]!.withoutLongWave)
      exchange(layout.radiant + z, layout.glass + w, window.areaM2 * films.glassLongWave[w]!);
    add(layout.air + z, layout.air + z, window.frameWPerK);
    right[layout.air + z]! += window.frameWPerK * inputs.outdoorC;
  });
  const across = (row: number, other: number, conductance: number) => {
    if (other === outdoors) {
      add(row, row, conductance);
      right[row]! += conductance * inputs.outdoorC;
    } else exchange(row, layout.air + other, conductance);
  };
  for (const bridge of bridges) {
    across(layout.air + bridge.zone, bridge.other, bridge.conductanceWPerK);
    if (bridge.other !== outdoors) across(layout.air + bridge.other, bridge.zone, bridge.conductanceWPerK);
  }
  streams.forEach((stream, s) => across(layout.air + stream.to, stream.from, inputs.streamWPerK[s]!));
  zones.forEach((zone, z) => {
    const row = layout.air + z;
    const capacity = zone.airCapacityJPerK / stepS;
    add(row, row, capacity);
    right[row]! += capacity * lastAirC[z]! + inputs.airGainW[z]!;
    add(row, layout.plant + z, -(1 - radiantFraction(network, z, state[z]!)));
    if (zone.withoutLongWave) exchange(layout.radiant + z, row, 1);
  });
}

/** The plant's one equation in its present state. */
function plantRow({ network, layout, limits, state }: DenseGiven, z: number, add: Add, right: Float64Array): void {
  const row = layout.plant + z;
  const { heating, cooling } = network.zones[z]!;
  const held = (atC: number, radiantControl: number) => {
    add(row, layout.air + z, 1 - radiantControl);
    add(row, layout.radiant + z, radiantControl);
    right[row] = atC;
  };
  switch (state[z]!) {
    case 1:
      held(limits.heatAtC[z]!, heating?.radiantControl ?? 0);
      break;
    case -1:
      held(limits.coolAtC[z]!, cooling?.radiantControl ?? 0);
      break;
    case 2: {
      const slope = limits.heatSlopeWPerK[z]!;
      const control = heating?.radiantControl ?? 0;
      add(row, row, 1);
      add(row, layout.air + z, slope * (1 - control));
      add(row, layout.radiant + z, slope * control);
      right[row] = limits.heatLimitW[z]! + slope * limits.heatAroundC[z]!;
      break;
    }
    case -2:
      add(row, row, 1);
      right[row] = -limits.coolLimitW[z]!;
      break;
    default:
      add(row, row, 1);
  }
}
