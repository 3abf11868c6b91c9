import { describe, expect, it } from "vitest";
import { materials } from "../../test-support/models.ts";
import { cellsOf } from "../element/cells.ts";
import { elementModes } from "../element/modes.ts";
import { weatherResponse } from "./weather-response.ts";

const layers = [materials.brick(0.1), materials.wool(0.08), materials.brick(0.1)];
const modes = elementModes(cellsOf(layers), 7, 20, 3600);
const drive = Float64Array.from({ length: 100 }, (_, k) => 10 + 8 * Math.sin(k / 3) + (k % 7));

/** All memories, one after another, as the modes are defined. */
function plain(steps: number, warmUp: number, at: (step: number) => number, startC: number): number[] {
  const z = modes.restOut.map((rest) => rest * startC);
  return Array.from({ length: steps + warmUp }, (_, k) => {
    const far = at((((k - warmUp) % steps) + steps) % steps);
    const face = z.reduce((sum, value, m) => sum + modes.readIn[m]! * value, modes.inFromOut * far);
    for (let m = 0; m < z.length; m += 1) z[m] = modes.decay[m]! * z[m]! + modes.gainOut[m]! * far;
    return face;
  });
}

describe("response to the weather", () => {
  it.each([0, 30, 250])("is that of all memories, with %i steps of warm-up", (warmUp) => {
    const response = weatherResponse({ modes }, drive, 100, warmUp, 18);
    const expected = plain(100, warmUp, (step) => drive[step]!, 18);
    expect(response.length).toBe(expected.length);
    response.forEach((value, k) => expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-9));
  });

  it("settles behind a neighbour at a constant temperature", () => {
    const response = weatherResponse({ modes }, 12, 100, 250, 18);
    const expected = plain(100, 250, () => 12, 18);
    response.forEach((value, k) => expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-9));
  });
});
