import { describe, expect, it } from "vitest";
import { characteristicDimension, slabOnGround, suspendedFloor, waveSeries, yearCircle, yearlyWave } from "./ground.ts";
import { plainWeather } from "../../test-support/weather.ts";

describe("slab on ground, ISO 13370", () => {
  it("follows the worked arithmetic of the norm's formulas", () => {
    // A 80 m², P 36 m: B′ 4.444; d_t = 0.3 + 2(0.17 + 0 + 0.04) = 0.72 < B′;
    // U = 2·2/(π·4.444 + 0.72) · ln(π·4.444/0.72 + 1) = 0.27243 · 3.01520 = 0.8214.
    expect(characteristicDimension(80, 36)).toBeCloseTo(4.444, 3);
    const bare = slabOnGround({ areaM2: 80, perimeterM: 36, wallThicknessM: 0.3, soil: "sand" }, 0);
    expect(bare.uWPerM2K).toBeCloseTo(0.8214, 4);
    // H_pe = 0.37·36·2·ln(3.2/0.72 + 1) = 45.14 W/K; swing = 45.14/(80·0.8214).
    expect(bare.swing).toBeCloseTo(45.14 / (80 * 0.8214), 3);
  });

  it("uses the second formula when well insulated: U = λ/(0.457 B′ + d_t)", () => {
    const insulated = slabOnGround({ areaM2: 50, perimeterM: 30, wallThicknessM: 0.3, soil: "sand" }, 5);
    expect(insulated.uWPerM2K).toBeCloseTo(2 / (0.457 * (50 / 15) + 0.3 + 2 * 5.21), 9);
  });

  it("loses less with more insulation and in a row", () => {
    const floor = (perimeterM: number, r: number) =>
      slabOnGround({ areaM2: 50, perimeterM, wallThicknessM: 0.3, soil: "clay" }, r).uWPerM2K;
    expect(floor(10, 0)).toBeLessThan(floor(30, 0));
    expect(floor(30, 3)).toBeLessThan(floor(30, 0));
    expect(floor(0, 0)).toBeLessThan(0.01);
  });
});

describe("suspended floor, ISO 13370", () => {
  const floor = {
    areaM2: 50,
    perimeterM: 18,
    wallThicknessM: 0.3,
    soil: "sand",
    heightM: 0.5,
    openingsM2PerM: 0.0015,
    wallUWPerM2K: 2,
    meanWindMPerS: 4,
  } as const;

  it("follows the worked arithmetic", () => {
    // B′ 5.556; d_g = 0.3 + 2·0.21 = 0.72; U_g = 4/(17.453 + 0.72)·ln(25.24) = 0.22011·3.22843 = 0.7106;
    // U_x = 2·0.5·2/5.556 + 1450·0.0015·4·0.05/5.556 = 0.36 + 0.0783 = 0.4383; U_f = 1/(0.34 + 0.15) = 2.0408.
    const response = suspendedFloor(floor, 0.15);
    expect(response.groundWPerM2K).toBeCloseTo(0.7106, 3);
    expect(response.airWPerM2K).toBeCloseTo(0.4383, 3);
    expect(response.uWPerM2K).toBeCloseTo(1 / (1 / 2.0408 + 1 / 1.1489), 3);
    expect(response.groundSwing).toBeGreaterThan(0);
    expect(response.groundSwing).toBeLessThan(1);
  });
});

describe("yearly wave", () => {
  it("finds mean and swing of a sinusoidal year, damps and delays it", () => {
    const weather = plainWeather({
      hours: 8760,
      outdoorC: (k) => 10 - 8 * Math.cos((2 * Math.PI * (k + 0.5 - 400)) / 8760),
    });
    const wave = yearlyWave(weather);
    expect(wave.meanC).toBeCloseTo(10, 9);
    expect(Math.hypot(wave.cosineK, wave.sineK)).toBeCloseTo(8, 9);
    const circle = yearCircle(wave, weather.hours);
    expect(waveSeries(wave, circle, 1, 0)[400]).toBeCloseTo(2, 4);
    expect(waveSeries(wave, circle, 0.5, 1)[400 + 730]).toBeCloseTo(6, 4);
  });

  it("says when the period is too short", () => {
    expect(yearlyWave(plainWeather({ hours: 500 })).wholeYear).toBe(false);
  });
});
