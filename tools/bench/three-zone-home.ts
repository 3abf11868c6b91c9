import type { BuildingModel, BuildingModelInput } from "@keukentafel/simulation";
import { validateModel } from "@keukentafel/simulation";

/**
 * A terraced house of three zones (living, sleeping, attic) as the speed is told for: fourteen opaque
 * elements, two floors between zones, seven windows. Its variants are packages of levels, as a plan
 * searches them; every one is another house.
 */

type Layer = NonNullable<BuildingModelInput["constructions"]>[number]["layers"][number];
type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];

const layer = (thicknessM: number, conductivityWPerMK: number, densityKgPerM3: number): Layer => ({
  thicknessM,
  conductivityWPerMK,
  densityKgPerM3,
  specificHeatJPerKgK: 1000,
});
const brick = layer(0.1, 0.9, 1800);
const concrete = layer(0.18, 2, 2400);
const wood = layer(0.02, 0.14, 500);
const insulation = (resistanceM2KPerW: number): Layer => layer(resistanceM2KPerW * 0.036, 0.036, 30);

const walls = [0.2, 1.3, 2.5, 3.5, 4.7, 6];
const roofs = [0.4, 1.3, 2.5, 3.5, 6, 8];
const floors = [0.15, 1.3, 2.5, 3.5, 5];
const glazings = [2.9, 1.6, 1.1, 0.8] as const;
const leakages = [2, 1, 0.6, 0.3];
const recoveries = [0, 0.8];

/** How many packages there are. */
export const threeZonePackages =
  walls.length * roofs.length * floors.length * glazings.length * leakages.length * recoveries.length;

const pane = {
  thicknessM: 0.004,
  conductivityWPerMK: 1,
  solarTransmittance: 0.8,
  solarReflectanceFront: 0.08,
  solarReflectanceBack: 0.08,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};

/** @param index of the package, 0 … `threeZonePackages` − 1; any order */
export function threeZoneHome(index: number): BuildingModel {
  let rest = index;
  const level = <T>(options: readonly T[]): T => {
    const chosen = options[rest % options.length]!;
    rest = Math.floor(rest / options.length);
    return chosen;
  };
  const wallR = level(walls);
  const glazing = level(glazings);
  const roofR = level(roofs);
  const leakage = level(leakages);
  const floorR = level(floors);
  const recovery = level(recoveries);
  const at = (
    id: string,
    zone: string,
    construction: string,
    areaM2: number,
    tiltDeg: number,
    azimuthDeg: number,
    boundary: Surface["boundary"] = { kind: "outdoors" },
  ): Surface => ({ id, zone, construction, areaM2, tiltDeg, azimuthDeg, boundary });
  const neighbour = { kind: "neighbour", temperatureC: 18 } as const;
  const window = (id: string, zone: string, areaM2: number, azimuthDeg: number, tiltDeg = 90) => ({
    id,
    zone,
    glazing: "glass",
    areaM2,
    azimuthDeg,
    tiltDeg,
    frameFraction: 0.25,
    frameUWPerM2K: 2.4,
    blind: { solarFactor: 0.35, startsAtWPerM2: 200, closedAtWPerM2: 350, onlyAboveC: 23 },
  });
  const heating = (nominalPowerW: number, setpoint: string) => ({
    setpointC: { schedule: setpoint },
    radiantFraction: 0.35,
    emitter: {
      nominalPowerW,
      nominalExcessK: 49.8,
      exponent: 1.3,
      meanWaterC: [
        { outdoorC: -10, waterC: 50 },
        { outdoorC: 15, waterC: 30 },
      ],
    },
  });
  const day = (id: string, low: number, high: number): NonNullable<BuildingModelInput["schedules"]>[number] => ({
    id,
    everyDay: [
      [0, low],
      [6, low],
      [7, high],
      [22, high],
      [23, low],
      [24, low],
    ],
  });
  const input: BuildingModelInput = {
    format: "keukentafel/building-model",
    version: 1,
    schedules: [day("warm", 17, 20), day("cool", 15, 18), day("people", 80, 300)],
    constructions: [
      { id: "wall", layers: [brick, insulation(wallR), brick] },
      { id: "roof", layers: [wood, insulation(roofR), wood] },
      { id: "ground floor", layers: [concrete, insulation(floorR)] },
      { id: "storey", layers: [concrete] },
      { id: "attic floor", layers: [wood, insulation(0.3), wood] },
      { id: "inner", layers: [brick] },
      { id: "party", layers: [brick, insulation(0.3), brick] },
    ],
    glazings: [
      { id: "glass", panes: [pane, pane], gaps: [{ thicknessM: 0.012, gas: "air" }], gapConductanceWPerM2K: glazing },
    ],
    zones: [
      {
        id: "living",
        volumeM3: 125,
        floorAreaM2: 48,
        extraHeatCapacityJPerK: 6e5,
        heating: heating(7000, "warm"),
        gains: [{ id: "people and appliances", powerW: { schedule: "people" } }],
      },
      {
        id: "sleeping",
        volumeM3: 120,
        floorAreaM2: 48,
        extraHeatCapacityJPerK: 5e5,
        heating: heating(4500, "cool"),
        gains: [{ id: "people", powerW: 70 }],
      },
      { id: "attic", volumeM3: 60, floorAreaM2: 40, extraHeatCapacityJPerK: 2e5 },
    ],
    surfaces: [
      at("front low", "living", "wall", 9, 90, 180),
      at("back low", "living", "wall", 8, 90, 0),
      at("party west low", "living", "party", 22, 90, 270, neighbour),
      at("party east low", "living", "party", 22, 90, 90, neighbour),
      at("inner low", "living", "inner", 30, 90, 0, { kind: "adiabatic" }),
      at("ground floor", "living", "ground floor", 48, 180, 0, {
        kind: "ground",
        exposedPerimeterM: 11,
        floorAreaM2: 48,
      }),
      at("first floor", "living", "storey", 48, 0, 0, { kind: "zone", zone: "sleeping" }),
      at("front high", "sleeping", "wall", 10, 90, 180),
      at("back high", "sleeping", "wall", 10, 90, 0),
      at("party west high", "sleeping", "party", 22, 90, 270, neighbour),
      at("party east high", "sleeping", "party", 22, 90, 90, neighbour),
      at("inner high", "sleeping", "inner", 45, 90, 0, { kind: "adiabatic" }),
      at("attic floor", "sleeping", "attic floor", 46, 0, 0, { kind: "zone", zone: "attic" }),
      at("roof front", "attic", "roof", 33, 45, 180),
      at("roof back", "attic", "roof", 33, 45, 0),
      at("party attic", "attic", "party", 28, 90, 90, neighbour),
    ],
    windows: [
      window("front low", "living", 6, 180),
      window("back low", "living", 7, 0),
      window("door", "living", 2, 0),
      window("front high left", "sleeping", 2.5, 180),
      window("front high right", "sleeping", 2.5, 180),
      window("back high", "sleeping", 5, 0),
      window("roof window", "attic", 0.8, 0, 45),
    ],
    thermalBridges: [
      { id: "joints low", zone: "living", conductanceWPerK: 8, boundary: { kind: "outdoors" } },
      { id: "joints high", zone: "sleeping", conductanceWPerK: 6, boundary: { kind: "outdoors" } },
    ],
    airFlows: [
      {
        kind: "leakage",
        id: "draught low",
        to: "living",
        from: "outdoors",
        flowAt10PaM3PerH: 90 * leakage,
        heightM: 5,
      },
      {
        kind: "leakage",
        id: "draught high",
        to: "sleeping",
        from: "outdoors",
        flowAt10PaM3PerH: 70 * leakage,
        heightM: 5,
      },
      {
        kind: "leakage",
        id: "draught attic",
        to: "attic",
        from: "outdoors",
        flowAt10PaM3PerH: 150 * leakage,
        heightM: 3,
      },
      {
        kind: "fixed",
        id: "ventilation low",
        to: "living",
        from: "outdoors",
        volumeFlowM3PerH: 75,
        heatRecovery: { effectiveness: recovery, bypassAboveC: 22 },
      },
      {
        kind: "fixed",
        id: "ventilation high",
        to: "sleeping",
        from: "outdoors",
        volumeFlowM3PerH: 75,
        heatRecovery: { effectiveness: recovery, bypassAboveC: 22 },
      },
      { kind: "exchange", id: "stair", between: ["living", "sleeping"], volumeFlowM3PerH: 60 },
      {
        kind: "window",
        id: "open window",
        to: "sleeping",
        from: "outdoors",
        fullyOpenM3PerH: 200,
        beginsAtC: 23,
        fullyOpenAtC: 26,
      },
    ],
  };
  const outcome = validateModel(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
