import { describe, expect, it } from "vitest";
import { uniformAt } from "@keukentafel/repeatable";
import { createPlantResponse, createPlantSolution, solvePlant } from "./active-set.ts";
import { createPlantLimits } from "./plant-limits.ts";

/** Inverse by Gauss–Jordan; small and plain. */
function inverse(matrix: number[][]): number[][] {
  const n = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < n; k += 1) {
    const pivot = work[k]![k]!;
    work[k] = work[k]!.map((value) => value / pivot);
    for (let i = 0; i < n; i += 1) {
      if (i === k) continue;
      const factor = work[i]![k]!;
      work[i] = work[i]!.map((value, j) => value - factor * work[k]![j]!);
    }
  }
  return work.map((row) => row.slice(n));
}

/** A random building: conductances between zones and to outdoors give a diagonally dominant matrix. */
function randomCase(seed: number, n: number) {
  let position = 0;
  const between = (low: number, high: number) => {
    position += 1;
    return low + (high - low) * uniformAt(seed, "case", position);
  };
  const matrix = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (let i = 0; i < n; i += 1) {
    matrix[i]![i]! += between(2, 60);
    for (let j = 0; j < n; j += 1) {
      if (i === j) continue;
      const stream = between(0, 120);
      matrix[i]![i]! += stream;
      matrix[i]![j]! -= stream;
    }
  }
  const answers = inverse(matrix);
  const response = createPlantResponse(n);
  const limits = createPlantLimits(n);
  for (let j = 0; j < n; j += 1) {
    for (let i = 0; i < n; i += 1) {
      const g = answers[j]![i]!;
      response.heatOfHeat[j * n + i] = g;
      response.coolOfHeat[j * n + i] = g;
      response.heatOfCool[j * n + i] = -g;
      response.coolOfCool[j * n + i] = -g;
    }
    response.freeHeatC[j] = between(5, 35);
    response.freeCoolC[j] = response.freeHeatC[j]!;
    const heats = between(0, 1) < 0.85;
    const cools = between(0, 1) < 0.6;
    limits.heatAtC[j] = heats ? between(15, 22) : -Infinity;
    // Often the same set point for both: the case that has no free band.
    limits.coolAtC[j] = !cools ? Infinity : between(0, 1) < 0.4 ? Math.max(20, limits.heatAtC[j]!) : 25;
    limits.heatLimitW[j] = between(0, 1) < 0.5 ? Infinity : between(0, 800);
    limits.heatAroundC[j] = 18;
    limits.heatSlopeWPerK[j] = limits.heatLimitW[j] === Infinity ? 0 : between(0, 60);
    // As `loadPlantLimits` does: no set point above where the line of the limit reaches zero.
    if (limits.heatSlopeWPerK[j]! > 0)
      limits.heatAtC[j] = Math.min(limits.heatAtC[j]!, 18 + limits.heatLimitW[j]! / limits.heatSlopeWPerK[j]!);
    limits.coolLimitW[j] = between(0, 1) < 0.5 ? Infinity : between(0, 500);
  }
  return { response, limits };
}

describe("plants of several zones", () => {
  it("settle in finitely many moves on 600 random buildings, and obey every condition", () => {
    for (let seed = 1; seed <= 600; seed += 1) {
      const n = 1 + (seed % 6);
      const { response, limits } = randomCase(seed, n);
      const solution = createPlantSolution(n);
      // From any start: the last step's states may be of no use.
      for (let z = 0; z < n; z += 1) solution.state[z] = Math.floor(5 * uniformAt(seed, "start", z)) - 2;
      solvePlant(response, limits, solution);
      expect(solution.pivots).toBeLessThan(60);
      for (let j = 0; j < n; j += 1) {
        let temperature = response.freeHeatC[j]!;
        for (let i = 0; i < n; i += 1)
          temperature += response.heatOfHeat[j * n + i]! * Math.sign(solution.state[i]!) * solution.powerW[i]!;
        const power = Math.sign(solution.state[j]!) * solution.powerW[j]!;
        const limit = limits.heatLimitW[j]! - limits.heatSlopeWPerK[j]! * (temperature - limits.heatAroundC[j]!);
        const cold = temperature < limits.heatAtC[j]! - 1e-6;
        const warm = temperature > limits.coolAtC[j]! + 1e-6;
        // Too cold only at the limit, too warm only at the limit of cooling, nothing given for nothing.
        const obeyed = [
          !cold || Math.abs(power - limit) < 1e-4,
          !warm || Math.abs(power + limits.coolLimitW[j]!) < 1e-4,
          power <= 1e-5 || temperature < limits.heatAtC[j]! + 1e-6,
          power >= -1e-5 || temperature > limits.coolAtC[j]! - 1e-6,
        ];
        expect(obeyed).toEqual([true, true, true, true]);
        expect(power).toBeGreaterThanOrEqual(-limits.coolLimitW[j]! - 1e-5);
      }
    }
  });

  it("gives one and the same answer from every start", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { response, limits } = randomCase(seed, 3);
      const powers = Array.from({ length: 8 }, (_, start) => {
        const solution = createPlantSolution(3);
        for (let z = 0; z < 3; z += 1) solution.state[z] = Math.floor(5 * uniformAt(start, "start", z)) - 2;
        solvePlant(response, limits, solution);
        return Array.from(solution.powerW, (power, z) => (power === 0 ? 0 : power * Math.sign(solution.state[z]!)));
      });
      for (const other of powers) other.forEach((power, z) => expect(power).toBeCloseTo(powers[0]![z]!, 4));
    }
  });
});
