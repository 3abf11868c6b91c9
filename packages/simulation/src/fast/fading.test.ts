import { describe, expect, it } from "vitest";
import { materials } from "../../test-support/models.ts";
import { cellsOf } from "../element/cells.ts";
import { elementModes } from "../element/modes.ts";
import { compressFading, fadingOf } from "./fading.ts";
import type { Fading } from "./fading.ts";

const wall = cellsOf([materials.brick(0.1), materials.wool(0.1), materials.brick(0.1)]);
const deck = cellsOf([materials.wood(0.1), materials.wool(0.05), materials.concrete(0.06)]);

/** What port `read` says after `age` steps of a unit flux that port `written` got in one step. */
function echo(fading: Fading, read: number, written: number, age: number): number {
  let sum = 0;
  for (let m = 0; m < fading.count; m += 1)
    sum += fading.weights[read]![m]! * fading.weights[written]![m]! * fading.decay[m]! ** (age - 1);
  return sum;
}

function steady(fading: Fading, read: number, written: number): number {
  let sum = 0;
  for (let m = 0; m < fading.count; m += 1)
    sum += (fading.weights[read]![m]! * fading.weights[written]![m]!) / (1 - fading.decay[m]!);
  return sum;
}

describe("fading memories of an element", () => {
  it("come to what the element comes to in a steady flux", () => {
    const modes = elementModes(wall, 8, 20, 3600);
    const fading = fadingOf(modes, 8, 20, true);
    // 1 W/m² through the inside film: the face rises by 1/(H + U′), U′ the rest of the wall to outdoors.
    const rest = 1 / (0.1 / 0.8 + 0.1 / 0.035 + 0.1 / 0.8 + 1 / 20);
    expect(modes.inFromIn / 8 + steady(fading, 0, 0)).toBeCloseTo(1 / (8 + rest), 12);
  });

  it.each([
    [wall, 3600],
    [deck, 3600],
    [deck, 600],
  ])("say the same in fewer terms, and in the long run exactly", (cells, stepS) => {
    const whole = fadingOf(elementModes(cells, 7, 6, stepS), 7, 6, true);
    const fewer = compressFading(whole, 8);
    expect(fewer.count).toBe(8);
    for (const [read, written] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      expect(steady(fewer, read, written)).toBeCloseTo(steady(whole, read, written), 10);
      const scale = steady(whole, 0, 0);
      for (const age of [1, 2, 3, 6, 12, 24, 72, 240])
        expect(Math.abs(echo(fewer, read, written, age) - echo(whole, read, written, age))).toBeLessThan(2e-5 * scale);
    }
    for (const decay of fewer.decay) {
      expect(decay).toBeGreaterThanOrEqual(0);
      expect(decay).toBeLessThan(1);
    }
  });

  it("are left as they are when few", () => {
    const fading = fadingOf(elementModes(cellsOf([materials.wood(0.02)]), 8, 0, 3600), 8, 0, false);
    expect(compressFading(fading, 6)).toBe(fading);
  });
});
