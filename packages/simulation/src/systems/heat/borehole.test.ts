import { ln } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { groundMemory, remember, restingFluidC, typicalBorehole } from "./borehole.ts";

/** E₁ by its series (x ≤ 1). */
function exponentialIntegral(x: number): number {
  let term = 1;
  let sum = 0;
  for (let n = 1; n < 40; n += 1) {
    term *= -x / n;
    sum -= term / n;
  }
  return -0.5772156649015329 - ln(x) + sum;
}

const hole = typicalBorehole(100, { resistanceMKPerW: 0, earlierYears: 0 });
const alpha = hole.conductivityWPerMK / hole.volumetricHeatJPerM3K;
const extractionW = 3000;
const perMetre = extractionW / hole.depthM;

/** Drop of the wall at the end of a constant extraction of so many hours, K. */
function dropK(hours: number): number {
  const ground = groundMemory(hole, 0);
  for (let k = 0; k < hours; k += 1) remember(ground, extractionW);
  return ground.memory.reduce((sum, memory) => sum + memory, 0);
}

describe("borehole", () => {
  it("follows the infinite line source from half a day to a year within 2 %", () => {
    for (const hours of [12, 24, 168, 720, 8766]) {
      const exact =
        (perMetre / (4 * Math.PI * hole.conductivityWPerMK)) *
        exponentialIntegral(hole.radiusM ** 2 / (4 * alpha * hours * 3600));
      expect(Math.abs(dropK(hours) / exact - 1)).toBeLessThan(0.02);
    }
  });

  it("settles at Eskilson's steady state q/(2πλ) · ln(H/2r): 14.8 K for 30 W/m in 100 m", () => {
    const steady = (perMetre / (2 * Math.PI * hole.conductivityWPerMK)) * ln(hole.depthM / (2 * hole.radiusM));
    expect(steady).toBeCloseTo(14.8, 1);
    const old = groundMemory({ ...hole, earlierYears: 1000 }, extractionW);
    const settled = old.memory.reduce((sum, memory) => sum + memory, 0);
    expect(Math.abs(settled / steady - 1)).toBeLessThan(0.01);
  });

  it("after a quarter of Eskilson's time H²/9α has ln(H/2r) + ½ ln ¼ within 3 %", () => {
    const hours = Math.round((hole.depthM ** 2 / (9 * alpha) / 3600) * 0.25);
    const g = ln(hole.depthM / (2 * hole.radiusM)) + 0.5 * ln(0.25);
    const exact = (perMetre / (2 * Math.PI * hole.conductivityWPerMK)) * g;
    expect(Math.abs(dropK(hours) / exact - 1)).toBeLessThan(0.03);
  });

  it("recovers when left alone, and answers the hour itself through the resistance of the hole", () => {
    const ground = groundMemory(typicalBorehole(100, { earlierYears: 0 }), 0);
    expect(restingFluidC(ground)).toBe(11.5);
    remember(ground, 4000);
    const after = restingFluidC(ground);
    for (let k = 0; k < 100; k += 1) remember(ground, 0);
    expect(restingFluidC(ground)).toBeGreaterThan(after);
    // 40 W/m through 0.1 m·K/W is 4 K, and some for the ground that is warmed within the hour.
    expect(ground.hourKPerW * 4000).toBeGreaterThan(4);
    expect(ground.hourKPerW * 4000).toBeLessThan(6);
  });

  it("earlier years are the same as running them at the mean", () => {
    const ground = groundMemory(hole, 0);
    for (let k = 0; k < 8766; k += 1) remember(ground, 500);
    const earlier = groundMemory({ ...hole, earlierYears: 1 }, 500);
    expect(restingFluidC(ground)).toBeCloseTo(restingFluidC(earlier), 6);
  });
});
