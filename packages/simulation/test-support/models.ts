import { createStream } from "@keukentafel/repeatable";
import type { BuildingModel, BuildingModelInput } from "../src/model/building-model.ts";
import { validateModel } from "../src/model/validate.ts";

/** A validated model; a test with a wrong one fails with the problems. */
export function modelOf(input: unknown): BuildingModel {
  const outcome = validateModel(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export const materials = {
  brick: (thicknessM: number) => ({
    thicknessM,
    conductivityWPerMK: 0.8,
    densityKgPerM3: 1900,
    specificHeatJPerKgK: 840,
  }),
  wool: (thicknessM: number) => ({
    thicknessM,
    conductivityWPerMK: 0.035,
    densityKgPerM3: 30,
    specificHeatJPerKgK: 1030,
  }),
  concrete: (thicknessM: number) => ({
    thicknessM,
    conductivityWPerMK: 2,
    densityKgPerM3: 2400,
    specificHeatJPerKgK: 1000,
  }),
  wood: (thicknessM: number) => ({
    thicknessM,
    conductivityWPerMK: 0.14,
    densityKgPerM3: 530,
    specificHeatJPerKgK: 1600,
  }),
};

export const clearPane = {
  thicknessM: 0.004,
  conductivityWPerMK: 1,
  solarTransmittance: 0.82,
  solarReflectanceFront: 0.074,
  solarReflectanceBack: 0.074,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};

export const doubleGlazing = {
  id: "double",
  panes: [clearPane, clearPane],
  gaps: [{ thicknessM: 0.012, gas: "air" as const }],
};

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];

/** A box of one zone, 10 × 5 × 3 m, of one construction all round. Films and sun as the caller wants. */
export function box(change: Partial<BuildingModelInput> = {}, face: Partial<Surface> = {}): BuildingModelInput {
  const side = (id: string, areaM2: number, tiltDeg: number, azimuthDeg: number): Surface => ({
    id,
    zone: "room",
    construction: "shell",
    areaM2,
    tiltDeg,
    azimuthDeg,
    boundary: { kind: "outdoors" },
    ...face,
  });
  return {
    format: "keukentafel/building-model",
    version: 1,
    constructions: [{ id: "shell", layers: [materials.brick(0.1), materials.wool(0.1), materials.brick(0.1)] }],
    zones: [{ id: "room", volumeM3: 150, floorAreaM2: 50, heating: { setpointC: 20 } }],
    surfaces: [
      side("north", 30, 90, 0),
      side("east", 15, 90, 90),
      side("south", 30, 90, 180),
      side("west", 15, 90, 270),
      side("roof", 50, 0, 0),
      side("floor", 50, 180, 0),
    ],
    ...change,
  };
}

/**
 * A random house of two or three zones with everything a model can have: layers, all boundary kinds,
 * windows with blinds, limited and radiating plants, leakage, openings, exchange, bridges.
 */
export function randomHouse(seed: number): BuildingModelInput {
  const stream = createStream(seed, "house");
  let position = 0;
  const between = (low: number, high: number) => {
    position += 1;
    return low + (high - low) * stream.uniform(position);
  };
  const chance = (p: number) => between(0, 1) < p;
  const wall = [
    materials.brick(between(0.08, 0.2)),
    materials.wool(between(0.02, 0.2)),
    ...(chance(0.5) ? [{ resistanceM2KPerW: 0.17 }] : []),
    materials.brick(0.1),
  ];
  const zones = ["down", "up", ...(chance(0.6) ? ["attic"] : [])];
  const plant = (zone: string) => {
    if (zone === "attic") return {};
    const controls = chance(0.5) ? ("air" as const) : ("operative" as const);
    return {
      heating: {
        setpointC: chance(0.5) ? between(17, 21) : { schedule: "day" },
        controls,
        radiantFraction: between(0, 0.6),
        ...(chance(0.5) ? { maximumPowerW: between(500, 3000) } : {}),
        ...(chance(0.5)
          ? {
              emitter: {
                nominalPowerW: between(1500, 6000),
                nominalExcessK: between(10, 50),
                exponent: between(1, 1.4),
                meanWaterC: [
                  { outdoorC: -10, waterC: 55 },
                  { outdoorC: 15, waterC: 30 },
                ],
              },
            }
          : {}),
      },
      ...(chance(0.5)
        ? {
            cooling: {
              setpointC: between(22, 25),
              controls,
              radiantFraction: between(0, 0.3),
              ...(chance(0.5) ? { maximumPowerW: between(200, 2000) } : {}),
            },
          }
        : {}),
    };
  };
  const outside = (
    id: string,
    zone: string,
    areaM2: number,
    tiltDeg: number,
    azimuthDeg: number,
    construction: string,
  ): Surface => ({ id, zone, construction, areaM2, tiltDeg, azimuthDeg, boundary: { kind: "outdoors" } });
  const floorBoundary = chance(0.5)
    ? ({ kind: "ground", exposedPerimeterM: between(6, 26), floorAreaM2: 45 } as const)
    : ({ kind: "crawlSpace", exposedPerimeterM: between(6, 26), floorAreaM2: 45 } as const);
  const top = zones.at(-1)!;
  return {
    format: "keukentafel/building-model",
    version: 1,
    clock: chance(0.5) ? "standard" : "netherlands",
    schedules: [
      {
        id: "day",
        everyDay: [
          [0, 15],
          [6, 15],
          [7, 20],
          [22, 20],
          [22, 15],
          [24, 15],
        ],
        saturday: [
          [0, 16],
          [8, 16],
          [9, 21],
          [23, 21],
        ],
      },
    ],
    constructions: [
      { id: "wall", layers: wall },
      { id: "roof", layers: [materials.wood(0.015), materials.wool(between(0.04, 0.25)), materials.wood(0.02)] },
      { id: "deck", layers: [chance(0.5) ? materials.concrete(0.2) : materials.wood(0.03)] },
      { id: "ground", layers: [materials.concrete(0.15), materials.wool(between(0.01, 0.15))] },
      { id: "door", layers: [{ resistanceM2KPerW: 0.3 }] },
    ],
    glazings: [doubleGlazing],
    zones: zones.map((zone) => ({
      id: zone,
      volumeM3: between(60, 150),
      floorAreaM2: 45,
      extraHeatCapacityJPerK: chance(0.5) ? between(0, 2e6) : 0,
      gains: zone === "attic" ? [] : [{ id: "people", powerW: between(0, 400), radiantFraction: between(0, 1) }],
      ...plant(zone),
    })),
    surfaces: [
      ...zones.slice(0, 2).flatMap((zone) => [
        outside(`${zone} north`, zone, between(6, 16), 90, between(0, 360), "wall"),
        outside(`${zone} south`, zone, between(6, 16), 90, between(0, 360), "wall"),
        {
          id: `${zone} party`,
          zone,
          construction: "wall",
          areaM2: 25,
          tiltDeg: 90,
          azimuthDeg: 90,
          boundary: chance(0.5)
            ? ({ kind: "adiabatic" } as const)
            : ({ kind: "neighbour", temperatureC: between(12, 20) } as const),
        },
      ]),
      outside("door", "down", 2, 90, 0, "door"),
      { id: "floor", zone: "down", construction: "ground", areaM2: 45, tiltDeg: 180, boundary: floorBoundary },
      {
        id: "deck",
        zone: "down",
        construction: "deck",
        areaM2: 45,
        tiltDeg: 0,
        boundary: { kind: "zone", zone: "up" },
      },
      {
        id: "inner wall",
        zone: "down",
        construction: "wall",
        areaM2: 12,
        tiltDeg: 90,
        boundary: { kind: "zone", zone: "down" },
      },
      ...(zones.length === 3
        ? [
            {
              id: "ceiling",
              zone: "up",
              construction: "deck",
              areaM2: 45,
              tiltDeg: 0,
              boundary: { kind: "zone", zone: "attic" } as const,
            },
          ]
        : []),
      outside("roof a", top, between(20, 35), between(0, 50), 0, "roof"),
      outside("roof b", top, between(20, 35), between(0, 50), 180, "roof"),
    ],
    windows: zones.slice(0, 2).map((zone) => ({
      id: `${zone} window`,
      zone,
      glazing: "double",
      areaM2: between(1, 9),
      azimuthDeg: between(0, 360),
      frameFraction: between(0, 0.3),
      frameUWPerM2K: 2.4,
      edgeLossWPerK: between(0, 1),
      ...(chance(0.5)
        ? { blind: { solarFactor: between(0.1, 0.6), startsAtWPerM2: 100, closedAtWPerM2: 300, onlyAboveC: 21 } }
        : {}),
    })),
    thermalBridges: [
      { id: "edge", zone: "down", conductanceWPerK: between(0, 6), boundary: { kind: "outdoors" } },
      { id: "stair", zone: "down", conductanceWPerK: between(0, 6), boundary: { kind: "zone", zone: "up" } },
    ],
    airFlows: [
      ...zones.map((zone) => ({
        kind: "leakage" as const,
        id: `${zone} cracks`,
        to: zone,
        from: "outdoors" as const,
        flowAt10PaM3PerH: between(0, 300),
        heightM: between(2, 8),
      })),
      {
        kind: "fixed",
        id: "supply",
        to: "down",
        from: "outdoors",
        volumeFlowM3PerH: between(0, 150),
        heatRecovery: { effectiveness: between(0, 0.95), bypassAboveC: 22 },
      },
      { kind: "fixed", id: "over", to: "up", from: { zone: "down" }, volumeFlowM3PerH: between(0, 100) },
      {
        kind: "window",
        id: "open",
        to: "up",
        from: "outdoors",
        fullyOpenM3PerH: between(0, 500),
        beginsAtC: 21,
        fullyOpenAtC: 24,
        outdoorAboveC: 5,
      },
      { kind: "exchange", id: "stairwell", between: ["down", "up"], volumeFlowM3PerH: between(0, 200) },
    ],
  };
}
