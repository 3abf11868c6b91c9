import { createStream } from "../../packages/repeatable/src/index.ts";
import type { BuildingModelInput } from "../../packages/simulation/src/index.ts";
import { doubleGlazing, materials, randomHouse } from "../../packages/simulation/test-support/models.ts";

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];
type Window = NonNullable<BuildingModelInput["windows"]>[number];

/**
 * A random house of two to five zones: that of the unit tests, at times with more windows and blinds,
 * inner walls, a sunspace, a room that is not heated, a face with a fixed film, rooms that hardly
 * emit. The same seed is the same house.
 */
export function provingHouse(seed: number): BuildingModelInput {
  const stream = createStream(seed, "proving house");
  let position = 0;
  const between = (low: number, high: number) => {
    position += 1;
    return low + (high - low) * stream.uniform(position);
  };
  const chance = (p: number) => between(0, 1) < p;
  const house = randomHouse(seed);
  const surfaces: Surface[] = [...(house.surfaces ?? [])];
  const windows: Window[] = [...(house.windows ?? [])];
  const zones = [...house.zones];
  const airFlows = [...(house.airFlows ?? [])];
  const constructions = [
    ...(house.constructions ?? []),
    { id: "inner", layers: [materials.brick(between(0.07, 0.21))] },
    { id: "board", layers: [materials.wood(0.012), { resistanceM2KPerW: 0.17 }, materials.wood(0.012)] },
    { id: "sheet", layers: [materials.wood(0.018), materials.wool(between(0.02, 0.1)), materials.wood(0.01)] },
  ];
  const window = (id: string, zone: string, azimuthDeg: number): Window => ({
    id,
    zone,
    glazing: "double",
    areaM2: between(0.5, 5),
    azimuthDeg,
    ...(chance(0.4)
      ? {
          blind: {
            solarFactor: between(0.1, 0.6),
            startsAtWPerM2: between(50, 200),
            closedAtWPerM2: between(250, 500),
            ...(chance(0.5) ? { onlyAboveC: between(19, 25) } : {}),
          },
        }
      : {}),
  });
  const inner = (id: string, zone: string, other: string, areaM2: number): Surface => ({
    id,
    zone,
    construction: chance(0.5) ? "inner" : "board",
    areaM2,
    tiltDeg: 90,
    boundary: { kind: "zone", zone: other },
  });
  for (let i = 0; i < 3; i += 1) {
    if (chance(0.5)) windows.push(window(`more ${i}`, chance(0.5) ? "down" : "up", between(0, 360)));
  }
  if (chance(0.5)) surfaces.push(inner("inner up", "up", "up", between(5, 30)));
  if (chance(0.4)) {
    zones.push({ id: "sunspace", volumeM3: between(15, 50), floorAreaM2: 12 });
    surfaces.push(inner("to sunspace", "down", "sunspace", between(5, 15)));
    surfaces.push({
      id: "sunspace floor",
      zone: "sunspace",
      construction: "ground",
      areaM2: 12,
      tiltDeg: 180,
      boundary: { kind: "ground", exposedPerimeterM: 10, floorAreaM2: 12 },
    });
    windows.push(window("sunspace window", "sunspace", between(90, 270)));
    airFlows.push({
      kind: "exchange",
      id: "sunspace door",
      between: ["down", "sunspace"],
      volumeFlowM3PerH: between(0, 60),
    });
  }
  if (chance(0.4)) {
    zones.push({
      id: "shed",
      volumeM3: between(15, 60),
      floorAreaM2: 15,
      ...(chance(0.5) ? { gains: [{ id: "freezer", powerW: between(20, 200), radiantFraction: 0.3 }] } : {}),
    });
    surfaces.push(inner("to shed", "up", "shed", between(4, 12)));
    const emissivity = chance(0.3) ? 0.1 : 0.9;
    surfaces.push({
      id: "shed shell",
      zone: "shed",
      construction: "sheet",
      areaM2: between(20, 50),
      tiltDeg: chance(0.5) ? 90 : 30,
      azimuthDeg: between(0, 360),
      boundary: { kind: "outdoors" },
      inside: { longWaveEmissivity: emissivity, ...(chance(0.5) ? { convectionWPerM2K: between(1, 5) } : {}) },
      ...(chance(0.5) ? { outside: { filmWPerM2K: between(10, 30) } } : {}),
    });
  }
  return { ...house, constructions, glazings: [doubleGlazing], zones, surfaces, windows, airFlows };
}
