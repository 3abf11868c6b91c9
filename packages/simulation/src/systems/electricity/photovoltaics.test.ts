import { planeIrradiance, referenceYear, sunPositions } from "@keukentafel/climate";
import type { PlaneIrradiance } from "@keukentafel/climate";
import { describe, expect, it } from "vitest";
import { plainWeather } from "../../../test-support/weather.ts";
import { commonInverter, inverterOutputW } from "./inverter.ts";
import { photovoltaics } from "./photovoltaics.ts";
import { rowHorizon } from "./row-horizon.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const weather = referenceYear("de-bilt");
const sun = sunPositions(weather);
const roof = (azimuthDeg: number) => planeIrradiance(weather, sun, { tiltDeg: 35, azimuthDeg, groundReflectance: 0.2 });

describe("inverter", () => {
  it("has a euro efficiency of 0.964: 0.03 η5 + 0.06 η10 + 0.13 η20 + 0.10 η30 + 0.48 η50 + 0.20 η100", () => {
    const at = (share: number) => inverterOutputW(1e4 * share, 1e4, { ...commonInverter }) / (1e4 * share);
    const full = 1 - 0.0055 - 0.008 - 0.02;
    expect(at(1)).toBeCloseTo(full, 9);
    const euro = 0.03 * at(0.05) + 0.06 * at(0.1) + 0.13 * at(0.2) + 0.1 * at(0.3) + 0.48 * at(0.5) + 0.2 * at(1);
    expect(euro).toBeCloseTo(0.9636, 3);
  });

  it("clips at its power and stays off below its own use", () => {
    expect(inverterOutputW(5000, 3000)).toBe(3000);
    expect(inverterOutputW(10, 3000)).toBe(0);
    expect(inverterOutputW(0, 3000)).toBe(0);
  });
});

describe("photovoltaics", () => {
  it("follows one hour by hand: 800 W/m² straight on, 20 °C: cells 45 °C, 1000 Wp give 665.8 W of direct current", () => {
    const hour = plainWeather({ hours: 1, outdoorC: () => 20 });
    const one = (value: number) => Float64Array.of(value);
    const plane: PlaneIrradiance = {
      beamWPerM2: one(800),
      circumsolarWPerM2: one(0),
      skyDiffuseWPerM2: one(0),
      groundWPerM2: one(0),
      cosIncidence: one(1),
    };
    const run = photovoltaics({ ...hour, directNormalWPerM2: one(800) }, plane, 1000);
    const direct = 800 * 0.895 * (1 - 0.0035 * 20);
    expect(run.electricityW[0]).toBeCloseTo(inverterOutputW(direct, 1000), 9);
    expect(run.incidentWPerM2[0]).toBe(800);
  });

  it("yields 0.86 to 1.08 kWh per Wp facing south at 35° in De Bilt (practice 0.86 over all roofs)", () => {
    const facing = (azimuthDeg: number) => sum(photovoltaics(weather, roof(azimuthDeg), 1).electricityW) / 1000;
    const south = facing(180);
    expect(south).toBeGreaterThan(0.86);
    expect(south).toBeLessThan(1.08);
    // A roof to the east or west gives 0.7 to 0.85 of it.
    const east = facing(90);
    expect(east / south).toBeGreaterThan(0.68);
    expect(east / south).toBeLessThan(0.9);
    // East, south and west roofs together: what practice measures.
    expect((south + east + facing(270)) / 3).toBeCloseTo(0.86, 1);
  });

  it("never gives more than the inverter or more than the sun", () => {
    const small = photovoltaics(weather, roof(180), 4000, 1500);
    expect(Math.max(...small.electricityW)).toBe(1500);
    // 4000 Wp at 20 % efficiency are 20 m².
    small.electricityW.forEach((power, k) => expect(power).toBeLessThanOrEqual(20 * small.incidentWPerM2[k]! + 1e-9));
  });

  it("loses more to partial shade in a string than with optimisers, and nothing without shade", () => {
    const chimney = {
      tiltDeg: 35,
      azimuthDeg: 180,
      groundReflectance: 0.2,
      widthM: 4,
      heightM: 3,
      shading: { fins: [{ side: "left" as const, depthM: 2, distanceM: 0.2, aboveTopM: 0, belowBottomM: 0 }] },
    };
    const shaded = planeIrradiance(weather, sun, chimney);
    const power = (plane: PlaneIrradiance, wiring: "string" | "optimisers") =>
      sum(photovoltaics(weather, plane, 3000, 3000, wiring).electricityW);
    const [string, optimisers, open] = [
      power(shaded, "string"),
      power(shaded, "optimisers"),
      power(roof(180), "string"),
    ];
    expect(string).toBeLessThan(0.97 * optimisers);
    expect(optimisers).toBeLessThan(open);
    expect(power(roof(180), "optimisers")).toBeCloseTo(open, 6);
  });
});

describe("row opposite", () => {
  it("stands atan(6/12) = 26.6° high straight ahead and lower aside, and takes winter sun from the panels", () => {
    const horizon = rowHorizon({ azimuthDeg: 180, distanceM: 12, heightM: 6, halfWidthDeg: 60 });
    const straight = horizon.find(({ azimuthDeg }) => azimuthDeg === 180);
    const aside = horizon.find(({ azimuthDeg }) => azimuthDeg === 120);
    expect(straight?.elevationDeg).toBeCloseTo(26.565, 3);
    expect(aside?.elevationDeg).toBeCloseTo(14.036, 3);
    const plane = { tiltDeg: 35, azimuthDeg: 180, groundReflectance: 0.2 };
    const hidden = photovoltaics(weather, planeIrradiance(weather, sun, { ...plane, shading: { horizon } }), 1000);
    const open = photovoltaics(weather, planeIrradiance(weather, sun, plane), 1000);
    const december = (values: Float64Array) => sum(values.subarray(8040, 8760));
    expect(december(hidden.electricityW)).toBeLessThan(0.6 * december(open.electricityW));
    expect(sum(hidden.electricityW)).toBeGreaterThan(0.8 * sum(open.electricityW));
    expect(
      rowHorizon({ azimuthDeg: 10, distanceM: 5, heightM: -1, halfWidthDeg: 30 }).every((p) => p.elevationDeg === 0),
    ).toBe(true);
    expect(() => rowHorizon({ azimuthDeg: 0, distanceM: 0, heightM: 1, halfWidthDeg: 30 })).toThrow(RangeError);
  });
});
