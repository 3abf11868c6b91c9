import { describe, expect, it } from "vitest";
import { criticalSurfaceHumidityPct, indoorVapourPressurePa, surfaceHumidityPct } from "./moisture.ts";
import { saturationPressurePa } from "./saturation.ts";

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
