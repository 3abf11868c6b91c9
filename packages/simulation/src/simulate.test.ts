import { describe, expect, it } from "vitest";
import { box, doubleGlazing, materials, modelOf } from "../test-support/models.ts";
import { plainWeather } from "../test-support/weather.ts";
import type { BuildingModelInput } from "./model/building-model.ts";
import { simulate } from "./simulate.ts";
import { createSimulationCache } from "./weather/simulation-cache.ts";

const fixedFilms = {
  inside: { convectionWPerM2K: 7.7, longWaveEmissivity: 0 },
  outside: { filmWPerM2K: 25, solarAbsorptance: 0 },
};
const last = (series: Float64Array) => series.at(-1)!;

/** ISO 6946 by hand for the shell of `box`. */
const shellU = 1 / (1 / 7.7 + 0.1 / 0.8 + 0.1 / 0.035 + 0.1 / 0.8 + 1 / 25);

describe("steady states", () => {
  it("needs U·A·ΔT with fixed films", () => {
    const result = simulate(modelOf(box({}, fixedFilms)), plainWeather({ hours: 240 }), { warmUpDays: 40 });
    expect(last(result.zones[0]!.heatingPowerW)).toBeCloseTo(shellU * 190 * 20, 4);
    expect(last(result.zones[0]!.airTemperatureC)).toBeCloseTo(20, 9);
  });

  it("adds infiltration, thermal bridges and gains", () => {
    const zones: BuildingModelInput["zones"] = [
      {
        id: "room",
        volumeM3: 150,
        floorAreaM2: 50,
        heating: { setpointC: 20 },
        gains: [{ id: "people", powerW: 300 }],
      },
    ];
    const model = box(
      {
        zones,
        airFlows: [
          {
            kind: "fixed",
            id: "air",
            to: "room",
            from: "outdoors",
            volumeFlowM3PerH: 90,
            heatRecovery: { effectiveness: 0.8 },
          },
        ],
        thermalBridges: [{ id: "edge", zone: "room", conductanceWPerK: 4, boundary: { kind: "outdoors" } }],
      },
      fixedFilms,
    );
    const result = simulate(modelOf(model), plainWeather({ hours: 240 }), { warmUpDays: 40 });
    // ρ at 0 °C: 101325/(287.05·273.15) = 1.29229 kg/m³; ρ c q (1 − η) = 1.29229·1006·90/3600·0.2 = 6.500 W/K.
    // Radiant gains land on faces and leave partly outward without warming the air to more than its set point.
    const room = result.zones[0]!;
    const without = simulate(
      modelOf({ ...model, zones: [{ ...zones[0]!, gains: [] }] }),
      plainWeather({ hours: 240 }),
      { warmUpDays: 40 },
    ).zones[0]!;
    expect(last(without.heatingPowerW)).toBeCloseTo((shellU * 190 + 6.5003 + 4) * 20, 1);
    const saved = last(without.heatingPowerW) - last(room.heatingPowerW);
    expect(saved).toBeGreaterThan(285);
    expect(saved).toBeLessThan(300);
  });

  it("keeps a massless window at U·A·ΔT through its gap and frame", () => {
    const window = {
      id: "w",
      zone: "room",
      glazing: "g",
      areaM2: 10,
      azimuthDeg: 180,
      frameFraction: 0.2,
      frameUWPerM2K: 2,
      edgeLossWPerK: 0.5,
      insideConvectionWPerM2K: 8,
      outsideFilmWPerM2K: 25,
      insideEmissivityOverride: 0,
    };
    const model = box(
      { glazings: [{ ...doubleGlazing, id: "g", gapConductanceWPerM2K: 6 }], windows: [window] },
      fixedFilms,
    );
    const withWindow = last(
      simulate(modelOf(model), plainWeather({ hours: 240 }), { warmUpDays: 40 }).zones[0]!.heatingPowerW,
    );
    const uGlass = 1 / (1 / 8 + 2 * 0.004 + 1 / 6 + 1 / 25);
    expect(withWindow - shellU * 190 * 20).toBeCloseTo((8 * uGlass + 2 * 2 + 0.5) * 20, 3);
  });

  it("floats at the mean of its surroundings, weighted by conductance (two zones)", () => {
    const twoZones: BuildingModelInput = {
      ...box({}, fixedFilms),
      zones: [
        { id: "room", volumeM3: 150, floorAreaM2: 50, heating: { setpointC: 20 } },
        { id: "attic", volumeM3: 60, floorAreaM2: 50 },
      ],
      surfaces: [
        {
          id: "ceiling",
          zone: "room",
          construction: "shell",
          areaM2: 50,
          tiltDeg: 0,
          boundary: { kind: "zone", zone: "attic" },
          inside: fixedFilms.inside,
          outside: { filmWPerM2K: 7.7, longWaveEmissivity: 0 },
        },
        {
          id: "roof",
          zone: "attic",
          construction: "shell",
          areaM2: 70,
          tiltDeg: 0,
          boundary: { kind: "outdoors" },
          ...fixedFilms,
        },
      ],
      airFlows: [{ kind: "exchange", id: "hatch", between: ["room", "attic"], volumeFlowM3PerH: 30 }],
    };
    const result = simulate(modelOf(twoZones), plainWeather({ hours: 24 * 30 }), { warmUpDays: 60 });
    const ceiling = 50 / (2 / 7.7 + 0.25 + 0.1 / 0.035) + (101325 / (287.05 * 293.15)) * 1006 * (30 / 3600);
    const roof = 70 * shellU;
    expect(last(result.zones[1]!.airTemperatureC)).toBeCloseTo((20 * ceiling) / (ceiling + roof), 5);
    expect(last(result.zones[0]!.heatingPowerW)).toBeCloseTo((20 * ceiling * roof) / (ceiling + roof), 3);
  });
});

describe("plants", () => {
  it("stop at their limit, and the room falls behind", () => {
    const result = simulate(
      modelOf(
        box(
          { zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50, heating: { setpointC: 20, maximumPowerW: 500 } }] },
          fixedFilms,
        ),
      ),
      plainWeather({ hours: 240 }),
      { warmUpDays: 60 },
    );
    expect(last(result.zones[0]!.heatingPowerW)).toBeCloseTo(500, 6);
    expect(last(result.zones[0]!.airTemperatureC)).toBeCloseTo(500 / (shellU * 190), 3);
  });

  it.each(["full", "fast"] as const)("give no more than a source can that follows the weather (%s)", (solver) => {
    const outdoorC = (k: number) => 5 * Math.sin(k / 9);
    const weather = plainWeather({ hours: 240, outdoorC });
    const heating = {
      setpointC: 90,
      maximumPowerW: 2600,
      maximumPowerByOutdoor: [
        { outdoorC: -5, powerW: 2000 },
        { outdoorC: 5, powerW: 3000 },
      ],
    };
    const model = modelOf(box({ zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50, heating }] }, fixedFilms));
    const { heatingPowerW } = simulate(model, weather, { solver }).zones[0]!;
    for (let k = 1; k < 240; k += 1) {
      const mean = (weather.dryBulbTemperatureC[k - 1]! + weather.dryBulbTemperatureC[k]!) / 2;
      expect(heatingPowerW[k]!).toBeCloseTo(Math.min(2600, 2500 + 100 * mean), 3);
    }
  });

  it("give what an emitter gives at the temperature where both agree", () => {
    const emitter = {
      nominalPowerW: 3000,
      nominalExcessK: 50,
      exponent: 1.3,
      meanWaterC: [{ outdoorC: 0, waterC: 35 }],
    };
    const result = simulate(
      modelOf(
        box(
          { zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50, heating: { setpointC: 22, emitter } }] },
          fixedFilms,
        ),
      ),
      plainWeather({ hours: 240 }),
      { warmUpDays: 60 },
    );
    const roomC = last(result.zones[0]!.airTemperatureC);
    const power = last(result.zones[0]!.heatingPowerW);
    expect(roomC).toBeLessThan(22);
    expect(power).toBeCloseTo(3000 * ((35 - roomC) / 50) ** 1.3, 4);
    expect(power).toBeCloseTo(shellU * 190 * roomC, 2);
  });

  it("hold the operative temperature when told to", () => {
    const zone = {
      id: "room",
      volumeM3: 150,
      floorAreaM2: 50,
      heating: { setpointC: 20, controls: "operative" as const, radiantFraction: 0.4 },
    };
    const result = simulate(modelOf(box({ zones: [zone] })), plainWeather({ hours: 48 }));
    for (const operative of result.zones[0]!.operativeTemperatureC) expect(operative).toBeCloseTo(20, 8);
    expect(last(result.zones[0]!.airTemperatureC)).toBeGreaterThan(20.0);
  });

  it("cool to the set point and only when available", () => {
    const schedules: BuildingModelInput["schedules"] = [
      {
        id: "days",
        everyDay: [
          [0, 0],
          [7, 0],
          [7, 1],
          [18, 1],
          [18, 0],
        ],
      },
    ];
    const zone = {
      id: "room",
      volumeM3: 150,
      floorAreaM2: 50,
      cooling: { setpointC: 24, availability: { schedule: "days" } },
    };
    const result = simulate(
      modelOf(box({ schedules, zones: [zone] })),
      plainWeather({ hours: 48, outdoorC: () => 32 }),
    );
    const room = result.zones[0]!;
    const on = Array.from({ length: 48 }, (_, k) => k).filter((k) => k % 24 >= 7 && k % 24 < 18);
    for (const k of on) expect(room.airTemperatureC[k]).toBeCloseTo(24, 8);
    expect(room.coolingPowerW.every((power, k) => power === 0 || on.includes(k))).toBe(true);
    expect(Math.max(...room.airTemperatureC)).toBeGreaterThan(24.5);
  });
});

describe("the other side", () => {
  it("asks nothing of an adiabatic room at its set point", () => {
    const model = box({}, { boundary: { kind: "adiabatic" } });
    const result = simulate(modelOf(model), plainWeather({ hours: 48, outdoorC: () => -10 }), { warmUpDays: 600 });
    expect(Math.abs(last(result.zones[0]!.heatingPowerW))).toBeLessThan(1e-4);
  });

  it("lets a slab on ground lose its U of ISO 13370 to the mean of the year", () => {
    const ground = { kind: "ground", exposedPerimeterM: 30, floorAreaM2: 50 } as const;
    const model: BuildingModelInput = {
      ...box(),
      constructions: [{ id: "slab", layers: [materials.concrete(0.2), materials.wool(0.07)] }],
      surfaces: [
        {
          id: "floor",
          zone: "room",
          construction: "slab",
          areaM2: 50,
          tiltDeg: 180,
          boundary: ground,
          inside: { convectionWPerM2K: 1 / 0.17, longWaveEmissivity: 0 },
        },
      ],
    };
    const result = simulate(modelOf(model), plainWeather({ hours: 8760, outdoorC: () => 10 }), { warmUpDays: 360 });
    // B′ 3.333, d_t = 0.3 + 2(0.17 + 0.1 + 2 + 0.04) = 4.92 > B′: U = 2/(0.457·3.333 + 4.92).
    expect(last(result.zones[0]!.heatingPowerW) / (50 * (2 / (0.457 * (50 / 15) + 4.92)) * 10)).toBeCloseTo(1, 4);
    expect(result.warnings).toEqual([]);
    expect(simulate(modelOf(model), plainWeather({ hours: 48 })).warnings[0]?.code).toBe(
      "model.ground-without-whole-year",
    );
  });

  it("follows a neighbour's own temperature", () => {
    const model = box({}, { boundary: { kind: "neighbour", temperatureC: 20 } });
    const result = simulate(modelOf(model), plainWeather({ hours: 48, outdoorC: () => -10 }), { warmUpDays: 200 });
    expect(Math.abs(last(result.zones[0]!.heatingPowerW))).toBeLessThan(1e-6);
  });
});

describe("purity", () => {
  it("gives the same bytes twice, with and without a cache", () => {
    const weather = plainWeather({ hours: 72, sun: true, outdoorC: (k) => 5 + 4 * Math.sin(k / 4) });
    const model = modelOf(
      box({
        glazings: [doubleGlazing],
        windows: [{ id: "w", zone: "room", glazing: "double", areaM2: 8, azimuthDeg: 180 }],
      }),
    );
    const cache = createSimulationCache(weather);
    const runs = [simulate(model, weather), simulate(model, weather, { cache }), simulate(model, weather, { cache })];
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(() => simulate(model, plainWeather(), { cache })).toThrow(RangeError);
  });

  it("keeps sums per zone when paths are not kept", () => {
    const weather = plainWeather({ hours: 72, sun: true });
    const model = modelOf(box());
    const whole = simulate(model, weather);
    const short = simulate(model, weather, { keepPaths: false });
    expect(short.paths).toEqual([]);
    expect(short.balance[0]!.surfacesKwh).toBeCloseTo(whole.balance[0]!.surfacesKwh, 9);
    expect(short.zones).toEqual(whole.zones);
  });
});
