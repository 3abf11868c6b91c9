import { describe, expect, it } from "vitest";
import { gapConvection, gapLongWave } from "./gap.ts";
import { glazingOptics, transmittanceAt } from "./glazing-optics.ts";
import { interiorSun } from "./interior-sun.ts";
import { clearPaneOf } from "./pane-optics.ts";
import { faceTemperatures, glazingChain, reduceGlazing } from "./window-series.ts";
import type { Glazing } from "../model/building-model.ts";

const clear = {
  thicknessM: 0.003048,
  conductivityWPerMK: 1,
  solarTransmittance: 0.834,
  solarReflectanceFront: 0.075,
  solarReflectanceBack: 0.075,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};
const lowE = {
  thicknessM: 0.00318,
  conductivityWPerMK: 1,
  solarTransmittance: 0.452,
  solarReflectanceFront: 0.359,
  solarReflectanceBack: 0.397,
  emissivityFront: 0.84,
  emissivityBack: 0.047,
};
const double: Glazing = { id: "double", panes: [clear, clear], gaps: [{ thicknessM: 0.012, gas: "air" }] };

/** U between outdoor and indoor air for films of 26 and 8.3 W/m²K (NFRC winter), with the gap settled. */
function uValue(glazing: Glazing): number {
  const chain = glazingChain(glazing.panes.length);
  chain.faceC.forEach((_, j) => (chain.faceC[j] = -18 + (39 * (j + 0.5)) / chain.faceC.length));
  const moment = { film: { coefficientWPerM2K: 26, driveWPerM2: 26 * -18 }, pressurePa: 101325, tiltDeg: 90 };
  for (let turn = 0; turn < 20; turn += 1) {
    reduceGlazing(glazing, moment, new Float64Array(glazing.panes.length), 0, chain);
    faceTemperatures(chain, 8.3, 21, 1);
  }
  const last = chain.conductance.at(-1)!;
  return 1 / (1 / last + 1 / 8.3);
}

describe("optics of glass", () => {
  it("finds index 1.52 and optical thickness 0.0957 of a clear pane", () => {
    const pane = clearPaneOf(0.834, 0.075)!;
    expect(pane.index).toBeCloseTo(1.521, 2);
    expect(pane.opticalThickness).toBeCloseTo(0.0957, 3);
    expect(clearPaneOf(0.452, 0.359)).toBeUndefined();
  });

  it("gives clear double glazing its transmittance by angle (independent Fresnel calculation)", () => {
    const optics = glazingOptics(double);
    const expected = [
      [0, 0.6995],
      [30, 0.6894],
      [50, 0.6523],
      [60, 0.5956],
      [70, 0.4624],
      [80, 0.2145],
    ] as const;
    for (const [angle, transmittance] of expected)
      expect(Math.abs(transmittanceAt(optics, angle) - transmittance)).toBeLessThan(0.003);
    expect(Math.abs(optics.diffuseTransmittance - 0.6106)).toBeLessThan(0.003);
    expect(optics.absorptance[200]).toBeCloseTo(0.0966, 2);
    expect(optics.absorptance[401]).toBeCloseTo(0.0763, 2);
  });

  it("multiplies out a coated pair at normal incidence: 0.452·0.834/(1 − 0.397·0.075) = 0.3885", () => {
    expect(transmittanceAt(glazingOptics({ ...double, panes: [lowE, clear] }), 0)).toBeCloseTo(
      (0.452 * 0.834) / (1 - 0.397 * 0.075),
      3,
    );
  });

  it("never gives back more than comes in, at any angle and for any stack", () => {
    for (const panes of [[clear], [clear, clear], [lowE, clear], [lowE, clear, clear]]) {
      const optics = glazingOptics({
        id: "x",
        panes,
        gaps: panes.slice(1).map(() => ({ thicknessM: 0.012, gas: "argon" as const })),
      });
      for (let j = 0; j <= 200; j += 10) {
        const absorbed = panes.reduce((sum, _, i) => sum + optics.absorptance[i * 201 + j]!, 0);
        expect(optics.transmittance[j]! + absorbed).toBeLessThanOrEqual(1 + 1e-12);
        expect(absorbed).toBeGreaterThanOrEqual(-1e-12);
      }
      expect(optics.backTransmittance).toBeCloseTo(optics.diffuseTransmittance, 2);
    }
  });

  it("takes a given table instead", () => {
    const optics = glazingOptics({
      ...double,
      angularTransmittance: { angleDeg: [0, 60, 90], transmittance: [0.7, 0.5, 0], hemispherical: 0.6 },
    });
    expect(transmittanceAt(optics, 0)).toBeCloseTo(0.7, 6);
    expect(transmittanceAt(optics, 60)).toBeCloseTo(0.5, 3);
    expect(transmittanceAt(optics, 90)).toBeCloseTo(0, 6);
    // In between it bends as glass does: computed 0.6894 at 30°, times the mean of 0.7/0.6995 and 0.5/0.5956.
    expect(transmittanceAt(optics, 30)).toBeCloseTo(0.6343, 3);
    expect(optics.diffuseTransmittance).toBe(0.6);
  });
});

describe("heat through glazing, ISO 15099", () => {
  it("has the published U of single, double and low-e argon glazing in NFRC winter", () => {
    expect(Math.abs(uValue({ id: "s", panes: [clear], gaps: [] }) - 6.15)).toBeLessThan(0.15);
    // Published with slightly other films: 2.7 for 12 mm air; low-e argon 1.6.
    expect(uValue(double)).toBeGreaterThan(2.6);
    expect(uValue(double)).toBeLessThan(2.95);
    expect(uValue({ ...double, panes: [lowE, clear], gaps: [{ thicknessM: 0.012, gas: "argon" }] })).toBeLessThan(1.7);
  });

  it("is still air in a narrow gap: k/d = 0.0242/0.012 at 273 K", () => {
    expect(gapConvection({ thicknessM: 0.012, gas: "air" }, -1, 1, 101325, 90)).toBeCloseTo(0.02407 / 0.012, 2);
    expect(gapLongWave(0, 0, 0.84, 0.84)).toBeCloseTo((4 * 5.670374e-8 * 273.15 ** 3) / (2 / 0.84 - 1), 4);
    expect(gapLongWave(0, 0, 0, 0.84)).toBe(0);
  });

  it("loses more through a roof window than upright, and less lying with heat flow down", () => {
    const at = (tilt: number, inner: number) =>
      gapConvection({ thicknessM: 0.016, gas: "argon" }, 0, inner, 101325, tilt);
    expect(at(0, 20)).toBeGreaterThan(at(90, 20));
    expect(at(45, 20)).toBeGreaterThan(at(90, 20));
    expect(at(0, -20)).toBeLessThanOrEqual(at(90, -20));
    expect(Math.abs(at(60.001, 20) - at(59.999, 20)) / at(60, 20)).toBeLessThan(0.1);
  });

  it("passes sun absorbed in the inner pane mostly inward", () => {
    const chain = glazingChain(2);
    const moment = { film: { coefficientWPerM2K: 20, driveWPerM2: 0 }, pressurePa: 101325, tiltDeg: 90 };
    chain.faceC.set([0, 0, 5, 5]);
    const share = (absorbed: number[]) => {
      reduceGlazing({ ...double, gapConductanceWPerM2K: 6 }, moment, Float64Array.from(absorbed), 0, chain);
      faceTemperatures(chain, 8, 0, 1);
      return (8 * chain.faceC[3]!) / 100;
    };
    // Series of conductances: inward share = resistance outward / total, about 0.66 and 0.16.
    const outer = share([100, 0]);
    const inner = share([0, 100]);
    expect(inner).toBeCloseTo((1 / 20 + 0.003048 + 1 / 6 + 0.001524) / (1 / 20 + 2 * 0.003048 + 1 / 6 + 1 / 8), 6);
    expect(outer).toBeCloseTo((1 / 20 + 0.001524) / (1 / 20 + 2 * 0.003048 + 1 / 6 + 1 / 8), 6);
  });
});

describe("sun inside a room", () => {
  it("comes near the fixed shares of BESTEST for the base box: floor 0.642, lost 0.035", () => {
    const wall = (areaM2: number) => ({ areaM2, absorptance: 0.6, transmittance: 0, isFloor: false });
    const sun = interiorSun([
      { ...wall(48), isFloor: true },
      wall(48),
      wall(16.2),
      wall(16.2),
      wall(21.6),
      wall(9.6),
      { areaM2: 12, absorptance: 0.2, transmittance: 0.6, isFloor: false },
    ]);
    const total = sun.beam.reduce((sum, share) => sum + share, 0) + sun.beamLost;
    expect(total).toBeCloseTo(1, 12);
    expect(sun.beam[0]).toBeGreaterThan(0.62);
    expect(sun.beam[0]).toBeLessThan(0.75);
    expect(sun.beamLost).toBeGreaterThan(0.015);
    expect(sun.beamLost).toBeLessThan(0.045);
    expect(sun.diffuse.reduce((sum, share) => sum + share, 0) + sun.diffuseLost).toBeCloseTo(1, 12);
  });
});
