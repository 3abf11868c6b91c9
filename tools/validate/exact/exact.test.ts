import { describe, expect, it } from "vitest";
import { conductionChecks } from "./conduction.ts";
import { groundChecks } from "./ground.ts";
import { material } from "./plain.ts";
import { roomChecks } from "./rooms.ts";
import { complex, inverseLaplace, over, transferB } from "./transfer-matrix.ts";

describe("exact mathematics", () => {
  it("of the yardstick: a slow wave meets the resistance, a transform comes back", () => {
    const wall = [material(0.2, 0.8, 1800, 840)];
    expect(transferB(wall, 7.7, 25, complex(0, 1e-12)).re).toBeCloseTo(1 / 7.7 + 0.25 + 1 / 25, 9);
    for (const t of [0.1, 1, 5]) {
      const ours = inverseLaplace((s) => over(complex(1), { re: s.re + 1, im: s.im }), t);
      expect(ours).toBeCloseTo(Math.exp(-t), 6);
    }
  });

  it.each([
    ["conduction", conductionChecks, 20],
    ["rooms", roomChecks, 6],
    ["ground", groundChecks, 3],
  ] as const)("of %s is met", (_, checks, count) => {
    const made = checks();
    expect(made.length).toBe(count);
    expect(made.filter(({ passed }) => !passed)).toEqual([]);
  });
});
