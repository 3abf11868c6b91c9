import { describe, expect, it } from "vitest";
import { carbonDioxide } from "./carbon-dioxide.ts";
import {
  criticalSurfaceHumidityPct,
  indoorVapourPressurePa,
  saturationPressurePa,
  surfaceHumidityPct,
} from "./moisture.ts";

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe("carbon dioxide", () => {
  it("settles at outdoor + S/Q: one adult in 25 m³/h, 1120 ppm", () => {
    const hours = 200;
    const ppm = carbonDioxide(60, new Float64Array(hours).fill(25), new Float64Array(hours).fill(0.018), 400);
    expect(ppm.at(-1)).toBeCloseTo(400 + (0.018 / 25) * 1e6, 6);
  });

  it("conserves what is breathed out", () => {
    const flow = Float64Array.from({ length: 240 }, (_, k) => (k % 24 < 8 ? 0 : 30 + (k % 7)));
    const source = Float64Array.from({ length: 240 }, (_, k) => (k % 24 < 9 ? 0.02 : 0));
    const ppm = carbonDioxide(80, flow, source, 420);
    const out = ppm.reduce((sum, value, k) => sum + (flow[k]! * (value - 420)) / 1e6, 0);
    expect(out).toBeCloseTo(total(source), 2);
    expect(Math.min(...ppm)).toBeGreaterThanOrEqual(420 - 1e-9);
  });
});

describe("moisture at a surface, EN ISO 13788", () => {
  it("has the norm's saturation pressures", () => {
    expect(saturationPressurePa(20)).toBeCloseTo(2337, 0);
    expect(saturationPressurePa(0)).toBeCloseTo(610.5, 6);
    expect(saturationPressurePa(-10)).toBeCloseTo(259.3, 0);
  });

  it("follows a worked month: 5 °C, 85 %, 6 kg/day, 60 m³/h, 18 °C, f 0.65", () => {
    // p_e = 0.85·872 = 741 Pa; 0.25 kg/h·461.5·291.15/60 = 560 Pa; p_i = 1301 Pa;
    // θ_si = 5 + 0.65·13 = 13.45 °C, p_sat 1543 Pa: 84 %, mould; with 90 m³/h 72 %.
    const outdoorVapourPressurePa = 0.85 * saturationPressurePa(5);
    const vapour = indoorVapourPressurePa(outdoorVapourPressurePa, 0.25, 60, 18);
    expect(vapour).toBeCloseTo(1301, -1);
    expect(surfaceHumidityPct(vapour, 18, 5, 0.65)).toBeCloseTo(84.3, 0);
    const month = { outdoorC: 5, indoorC: 18, outdoorVapourPressurePa, moistureKgPerH: 0.25, outdoorAirM3PerH: 60 };
    const mild = { ...month, outdoorAirM3PerH: 90 };
    expect(criticalSurfaceHumidityPct([mild, month], 0.65)).toBeCloseTo(surfaceHumidityPct(vapour, 18, 5, 0.65), 9);
    expect(criticalSurfaceHumidityPct([mild], 0.65)).toBeLessThan(80);
    expect(indoorVapourPressurePa(700, 0.5, 0, 18)).toBe(saturationPressurePa(18));
  });
});
