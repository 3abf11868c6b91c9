import { describe, expect, it } from "vitest";
import { dewPointC, relativeHumidityPct, saturationPressureOverWaterPa, saturationPressurePa } from "./humidity.ts";
import { stationPressurePa, standardPressurePa } from "./pressure.ts";
import { cloudFractionOfIndex, estimateCloud, skyLongWave } from "./sky.ts";

describe("humid air", () => {
  it("has the saturation pressures of ISO 13788", () => {
    expect(saturationPressurePa(20)).toBeCloseTo(2337, -1);
    expect(Math.abs(saturationPressurePa(-10) - 260)).toBeLessThan(1);
    expect(saturationPressureOverWaterPa(0)).toBeCloseTo(611.2, 6);
  });

  it("goes from dew point to humidity and back", () => {
    for (const temperature of [-15, 0, 12, 33]) {
      for (const humidity of [5, 50, 99])
        expect(relativeHumidityPct(temperature, dewPointC(temperature, humidity))).toBeCloseTo(humidity, 9);
    }
    expect(relativeHumidityPct(10, 10.1)).toBe(100);
  });
});

describe("pressure", () => {
  it("falls with height", () => {
    expect(stationPressurePa(101500, 0, 10)).toBe(101500);
    // About 12.2 Pa per metre near sea level at 10 °C.
    expect(101500 - stationPressurePa(101500, 114.3, 10)).toBeCloseTo(114.3 * 12.2, -1.5);
    expect(standardPressurePa(1650)).toBeCloseTo(83000, -3);
  });
});

describe("sky", () => {
  it("radiates as in the worked value of the EnergyPlus reference", () => {
    // Clear, 293 K with dew point 283 K: emissivity 0.815, 340.6 W/m².
    expect(skyLongWave(293 - 273.15, 283 - 273.15, 0)).toBeCloseTo(340.6, 0);
    expect(skyLongWave(10, 8, 1)).toBeGreaterThan(skyLongWave(10, 8, 0));
  });

  it("turns radiation into cloud", () => {
    expect(cloudFractionOfIndex(1.05)).toBe(0);
    expect(cloudFractionOfIndex(0.25)).toBe(1);
    expect(cloudFractionOfIndex(1 - 0.75 * 0.5 ** 3.4)).toBeCloseTo(0.5, 9);
  });

  it("bridges the night from dusk to dawn", () => {
    const cloud = new Float64Array(6).fill(Number.NaN);
    const count = estimateCloud(
      cloud,
      Float64Array.of(0, 500, 0, 0, 900, 0),
      Float64Array.of(0, 0.8, 0, 0, 0.8, 0),
      Float64Array.of(0, 1, 0, 0, 1, 0),
    );
    expect(count).toBe(6);
    expect(cloud[0]).toBe(cloud[1]);
    expect(cloud[2]).toBeCloseTo(cloud[1]! + (cloud[4]! - cloud[1]!) / 3, 12);
    expect(cloud[5]).toBe(cloud[4]);
  });
});
