import { describe, expect, it } from "vitest";
import { airDensity } from "./air.ts";
import { naturalConvection } from "./inside-convection.ts";
import {
  forcedConvection,
  longWaveCoefficient,
  longWaveView,
  naturalFactors,
  outsideConvection,
} from "./outside-film.ts";
import { starCoefficients } from "./room-long-wave.ts";

describe("inside convection (TARP)", () => {
  it("gives the matrix constants at 3 K: 1.9 for walls, 1.6 for floor and ceiling as mean of both ways", () => {
    expect(naturalConvection("vertical", 3)).toBeCloseTo(1.889, 3);
    expect((naturalConvection("floor", 3) + naturalConvection("floor", -3)) / 2).toBeCloseTo(1.636, 3);
    expect(naturalConvection("vertical", 6)).toBeCloseTo(2.38, 2);
  });

  it("drives the air over a warm floor and under a cold ceiling", () => {
    expect(naturalConvection("floor", 8)).toBeCloseTo(1.509 * 2, 9);
    expect(naturalConvection("ceiling", -8)).toBeCloseTo(1.509 * 2, 9);
    expect(naturalConvection("ceiling", 8)).toBeCloseTo(0.76 * 2, 9);
    expect(naturalConvection("floor", 0)).toBe(0.1);
  });
});

describe("outside film (DOE-2)", () => {
  it("is natural alone without wind and rises with wind and roughness", () => {
    const wall = naturalFactors(90);
    expect(outsideConvection(wall, 8, 0, 1.67)).toBeCloseTo(2.62, 6);
    // Worked: V = 4 m/s windward: a V^b = 3.26 · 4^0.89 = 11.196; h_n = 2.62; glass √(2.62² + 11.196²) = 11.498.
    const forced = forcedConvection(4, true);
    expect(forced).toBeCloseTo(11.196, 3);
    expect(outsideConvection(wall, 8, forced, 1)).toBeCloseTo(11.498, 3);
    expect(outsideConvection(wall, 8, forced, 1.67)).toBeCloseTo(2.62 + 1.67 * (11.498 - 2.62), 2);
    expect(forcedConvection(4, false)).toBeCloseTo(8.351, 2);
  });

  it("calms under a warm floor over open air and stirs over a warm roof", () => {
    expect(naturalFactors(0).warm).toBeCloseTo(1.509, 3);
    expect(naturalFactors(180).warm).toBeCloseTo(0.76, 3);
    expect(naturalFactors(0).cold).toBeCloseTo(0.76, 3);
  });

  it("shares the view: a roof sees sky alone, a wall half ground", () => {
    expect(longWaveView(0).sky).toBeCloseTo(1, 12);
    expect(longWaveView(90).sky).toBeCloseTo(0.5 * Math.sqrt(0.5), 12);
    expect(longWaveView(180).sky).toBeCloseTo(0, 12);
    expect(longWaveCoefficient(1, 20, 20)).toBeCloseTo(4 * 5.670374e-8 * 293.15 ** 3, 5);
  });
});

describe("long-wave exchange in a room (Carroll)", () => {
  it("makes two equal parallel faces exchange as they do exactly", () => {
    const [h] = starCoefficients([10, 10], [0.9, 0.8]);
    const [, other] = starCoefficients([10, 10], [0.9, 0.8]);
    const exact = (4 * 5.670374e-8 * 293 ** 3) / (1 / 0.9 + 1 / 0.8 - 1);
    expect(1 / (1 / h! + 1 / other!)).toBeCloseTo(exact, 3);
  });

  it("lies between ε times black (5.13) and black (5.7) and a little over where faces are few, zero without emission", () => {
    const h = starCoefficients([21.6, 16.2, 21.6, 16.2, 48, 48], [0.9, 0.9, 0.9, 0.9, 0.9, 0]);
    expect(h[0]).toBeGreaterThan(5.13);
    expect(h[0]).toBeLessThan(5.9);
    expect(h[5]).toBe(0);
    expect(starCoefficients([10], [0.9])[0]).toBeGreaterThan(0);
  });
});

describe("air", () => {
  it("weighs 1.204 kg/m³ at 20 °C and sea level, about 1.0 at 83.5 kPa and 11 °C", () => {
    expect(airDensity(101325, 20)).toBeCloseTo(1.204, 3);
    expect(airDensity(83460, 10.9)).toBeCloseTo(1.024, 3);
  });
});
