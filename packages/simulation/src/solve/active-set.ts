import type { PlantLimits } from "./plant-limits.ts";

/** What the plant of a zone does: the five pieces, in the order of rising power. */
export const plantState = { coolingAtLimit: -2, cooling: -1, free: 0, heating: 1, heatingAtLimit: 2 } as const;

/**
 * Answers of controlled temperatures to plant power, for zones 0…n−1. `heatOfHeat[j·n + i]`: kelvin at
 * the heating control of zone j per watt of heating in zone i; "cool" as source is heat *taken out*,
 * so those answers are negative.
 */
export interface PlantResponse {
  readonly zones: number;
  readonly heatOfHeat: Float64Array;
  readonly heatOfCool: Float64Array;
  readonly coolOfHeat: Float64Array;
  readonly coolOfCool: Float64Array;
  /** Controlled temperatures with all plants off. */
  readonly freeHeatC: Float64Array;
  readonly freeCoolC: Float64Array;
}

export function createPlantResponse(zones: number): PlantResponse {
  const square = () => new Float64Array(zones * zones);
  return {
    zones,
    heatOfHeat: square(),
    heatOfCool: square(),
    coolOfHeat: square(),
    coolOfCool: square(),
    freeHeatC: new Float64Array(zones),
    freeCoolC: new Float64Array(zones),
  };
}

/** States and powers; states are kept from step to step as the first guess. */
export interface PlantSolution {
  readonly state: Int8Array;
  /** Heating power, or cooling power (positive) when `state` < 0; 0 when free. */
  readonly powerW: Float64Array;
  /** Scratch of the small linear system. */
  readonly matrix: Float64Array;
  readonly right: Float64Array;
  readonly active: Int32Array;
  pivots: number;
}

export function createPlantSolution(zones: number): PlantSolution {
  return {
    state: new Int8Array(zones),
    powerW: new Float64Array(zones),
    matrix: new Float64Array(zones * zones),
    right: new Float64Array(zones),
    active: new Int32Array(zones),
    pivots: 0,
  };
}

const temperatureTolerance = 1e-9;
const powerTolerance = 1e-7;
/** Rounds in which all violated zones move together before the provably finite rule takes over. */
const jointRounds = 12;

/**
 * Finds the plant powers of a step exactly: each zone is free, held at a set point, or at a limit.
 *
 * Principal pivoting over the five pieces of each zone's monotone characteristic. First all violated
 * zones move one piece (M.M. Kostreva, 1978: block pivoting, quick); if that has not settled, only the
 * violated zone of least index moves, which is finite because the controlled temperature of a zone
 * rises with its own power whatever the others do (K.G. Murty, *Note on a Bard-type scheme for solving
 * the complementarity problem*, Opsearch 11, 1974). No tolerance is iterated to.
 */
export function solvePlant(response: PlantResponse, limits: PlantLimits, solution: PlantSolution): void {
  const n = response.zones;
  const { state } = solution;
  for (let z = 0; z < n; z += 1) {
    if (state[z]! > 0 && limits.heatAtC[z] === -Infinity) state[z] = plantState.free;
    if (state[z]! < 0 && limits.coolAtC[z] === Infinity) state[z] = plantState.free;
    if (state[z] === plantState.heatingAtLimit && limits.heatLimitW[z] === Infinity) state[z] = plantState.heating;
    if (state[z] === plantState.coolingAtLimit && limits.coolLimitW[z] === Infinity) state[z] = plantState.cooling;
  }
  // 5^n pieces bound the finite rule; the cap only turns a bug into an error instead of a hang.
  const cap = 1000 + 200 * n * n * n;
  for (let round = 0; ; round += 1) {
    solvePowers(response, limits, solution);
    let moved = false;
    for (let z = 0; z < n; z += 1) {
      const move = violation(response, limits, solution, z);
      if (move === 0) continue;
      state[z]! += move;
      moved = true;
      if (round >= jointRounds) break;
    }
    solution.pivots = round;
    if (!moved) return;
    if (round > cap)
      throw new RangeError("solvePlant: no settled state; the response is not that of a passive building");
  }
}

/** Powers in the present states: a linear system over the zones that are not free. */
function solvePowers(response: PlantResponse, limits: PlantLimits, solution: PlantSolution): void {
  const { state, powerW, matrix, right, active } = solution;
  const n = response.zones;
  let count = 0;
  for (let z = 0; z < n; z += 1) {
    powerW[z] = 0;
    if (state[z] !== plantState.free) {
      active[count] = z;
      count += 1;
    }
  }
  for (let row = 0; row < count; row += 1) {
    const j = active[row]!;
    const s = state[j]!;
    if (s === plantState.coolingAtLimit || (s === plantState.heatingAtLimit && limits.heatSlopeWPerK[j] === 0)) {
      for (let column = 0; column < count; column += 1) matrix[row * count + column] = column === row ? 1 : 0;
      right[row] = s < 0 ? limits.coolLimitW[j]! : limits.heatLimitW[j]!;
      continue;
    }
    const slope = s === plantState.heatingAtLimit ? limits.heatSlopeWPerK[j]! : 1;
    for (let column = 0; column < count; column += 1) {
      const i = active[column]!;
      const answers =
        s > 0
          ? state[i]! > 0
            ? response.heatOfHeat
            : response.heatOfCool
          : state[i]! > 0
            ? response.coolOfHeat
            : response.coolOfCool;
      matrix[row * count + column] = slope * answers[j * n + i]!;
    }
    if (s === plantState.heating) right[row] = limits.heatAtC[j]! - response.freeHeatC[j]!;
    else if (s === plantState.cooling) right[row] = limits.coolAtC[j]! - response.freeCoolC[j]!;
    else {
      matrix[row * count + row]! += 1;
      right[row] = limits.heatLimitW[j]! + slope * (limits.heatAroundC[j]! - response.freeHeatC[j]!);
    }
  }
  eliminate(matrix, right, count);
  for (let row = 0; row < count; row += 1) powerW[active[row]!] = right[row]!;
}

/** Gauss elimination with partial pivoting of a tiny system, in place. */
function eliminate(matrix: Float64Array, right: Float64Array, n: number): void {
  for (let k = 0; k < n; k += 1) {
    let pivot = k;
    for (let row = k + 1; row < n; row += 1)
      if (Math.abs(matrix[row * n + k]!) > Math.abs(matrix[pivot * n + k]!)) pivot = row;
    if (pivot !== k) {
      for (let column = k; column < n; column += 1) {
        const swapped = matrix[k * n + column]!;
        matrix[k * n + column] = matrix[pivot * n + column]!;
        matrix[pivot * n + column] = swapped;
      }
      const swapped = right[k]!;
      right[k] = right[pivot]!;
      right[pivot] = swapped;
    }
    for (let row = k + 1; row < n; row += 1) {
      const factor = matrix[row * n + k]! / matrix[k * n + k]!;
      if (factor === 0) continue;
      for (let column = k + 1; column < n; column += 1) matrix[row * n + column]! -= factor * matrix[k * n + column]!;
      right[row]! -= factor * right[k]!;
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = right[row]!;
    for (let column = row + 1; column < n; column += 1) sum -= matrix[row * n + column]! * right[column]!;
    right[row] = sum / matrix[row * n + row]!;
  }
}

/** Controlled temperature of zone j (heating or cooling control) at the present powers. */
function controlled(response: PlantResponse, solution: PlantSolution, j: number, ofHeating: boolean): number {
  const n = response.zones;
  let sum = ofHeating ? response.freeHeatC[j]! : response.freeCoolC[j]!;
  for (let i = 0; i < n; i += 1) {
    const s = solution.state[i]!;
    if (s === 0) continue;
    const answers = ofHeating
      ? s > 0
        ? response.heatOfHeat
        : response.heatOfCool
      : s > 0
        ? response.coolOfHeat
        : response.coolOfCool;
    sum += answers[j * n + i]! * solution.powerW[i]!;
  }
  return sum;
}

/** −1, 0 or +1: towards which piece zone z must move. */
function violation(response: PlantResponse, limits: PlantLimits, solution: PlantSolution, z: number): number {
  const power = solution.powerW[z]!;
  const tolerance = powerTolerance * (1 + Math.abs(power) * 1e-6);
  switch (solution.state[z]!) {
    case plantState.heating: {
      if (power < -tolerance) return -1;
      const limit = limits.heatLimitW[z]! - limits.heatSlopeWPerK[z]! * (limits.heatAtC[z]! - limits.heatAroundC[z]!);
      return power > Math.max(0, limit) + tolerance ? 1 : 0;
    }
    case plantState.cooling:
      if (power < -tolerance) return 1;
      return power > limits.coolLimitW[z]! + tolerance ? -1 : 0;
    case plantState.heatingAtLimit:
      return controlled(response, solution, z, true) > limits.heatAtC[z]! + temperatureTolerance ? -1 : 0;
    case plantState.coolingAtLimit:
      return controlled(response, solution, z, false) < limits.coolAtC[z]! - temperatureTolerance ? 1 : 0;
    default:
      if (
        limits.heatAtC[z]! > -Infinity &&
        controlled(response, solution, z, true) < limits.heatAtC[z]! - temperatureTolerance
      )
        return 1;
      return limits.coolAtC[z]! < Infinity &&
        controlled(response, solution, z, false) > limits.coolAtC[z]! + temperatureTolerance
        ? -1
        : 0;
  }
}
