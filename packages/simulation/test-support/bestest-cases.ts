import type { BuildingModelInput } from "../src/model/building-model.ts";

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];
type Window = NonNullable<BuildingModelInput["windows"]>[number];
type Zone = BuildingModelInput["zones"][number];
type AirFlow = NonNullable<BuildingModelInput["airFlows"]>[number];

/** What a case of ASHRAE 140-2020 changes in case 600. */
export interface BestestCase {
  readonly heavy?: boolean;
  readonly south?: "glass" | "opaque window" | "wall";
  readonly airChangesPerHour?: number;
  readonly gainW?: number;
  /** Heating and cooling set points, °C; null floats freely. */
  readonly setPointsC?: readonly [number, number] | null;
  readonly outsideAbsorptance?: number;
  readonly outsideEmissivity?: number;
  readonly insideEmissivity?: number;
  readonly fixedInside?: boolean;
  readonly fixedOutside?: boolean;
  readonly overhang?: boolean;
  readonly setback?: boolean;
  readonly nightFan?: boolean;
}

/** Case table of the 2020 edition, as far as open results exist. */
export const bestestCases: Readonly<Record<string, BestestCase>> = {
  "195": {
    south: "wall",
    airChangesPerHour: 0,
    gainW: 0,
    setPointsC: [20, 20],
    outsideAbsorptance: 0.1,
    outsideEmissivity: 0.1,
    insideEmissivity: 0.1,
  },
  "220": { south: "opaque window", airChangesPerHour: 0, gainW: 0, setPointsC: [20, 20], outsideAbsorptance: 0.1 },
  "450": { fixedInside: true, fixedOutside: true },
  "600": {},
  "610": { overhang: true },
  "640": { setback: true },
  "650": { nightFan: true },
  "900": { heavy: true },
  "940": { heavy: true, setback: true },
  "950": { heavy: true, nightFan: true },
  "600FF": { setPointsC: null },
  "650FF": { setPointsC: null, nightFan: true },
  "900FF": { heavy: true, setPointsC: null },
};

const material = (
  thicknessM: number,
  conductivityWPerMK: number,
  densityKgPerM3: number,
  specificHeatJPerKgK: number,
) => ({ thicknessM, conductivityWPerMK, densityKgPerM3, specificHeatJPerKgK });
const siding = material(0.009, 0.14, 530, 900);
const glass = material(0.003048, 1, 2470, 750);

const constructions: NonNullable<BuildingModelInput["constructions"]> = [
  { id: "light wall", layers: [material(0.012, 0.16, 950, 840), material(0.066, 0.04, 12, 840), siding] },
  { id: "heavy wall", layers: [material(0.1, 0.51, 1400, 1000), material(0.0615, 0.04, 10, 1400), siding] },
  {
    id: "roof",
    layers: [material(0.01, 0.16, 950, 840), material(0.1118, 0.04, 12, 840), material(0.019, 0.14, 530, 900)],
  },
  { id: "light floor", layers: [material(0.025, 0.14, 650, 1200), { resistanceM2KPerW: 25.075 }] },
  { id: "heavy floor", layers: [material(0.08, 1.13, 1400, 1000), { resistanceM2KPerW: 25.175 }] },
  { id: "opaque window", layers: [glass, { resistanceM2KPerW: 0.192 }, glass] },
  { id: "common wall", layers: [material(0.2, 0.51, 1400, 1000)] },
];

const pane = {
  thicknessM: 0.003048,
  conductivityWPerMK: 1,
  solarTransmittance: 0.834,
  solarReflectanceFront: 0.075,
  solarReflectanceBack: 0.075,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};

const glazings: NonNullable<BuildingModelInput["glazings"]> = [
  {
    id: "clear double",
    panes: [pane, pane],
    gaps: [{ thicknessM: 0.012, gas: "air" }],
    angularTransmittance: {
      angleDeg: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
      transmittance: [0.703, 0.702, 0.699, 0.692, 0.678, 0.646, 0.577, 0.438, 0.208, 0],
      hemispherical: 0.601,
    },
  },
];

const fixedInside = { wall: 1.8, roof: 1.7, floor: 3.7, window: 4.5 } as const;
const fixedOutside = { wall: 21.6, roof: 21.8, floor: 5.2, window: 17.8 } as const;

/** The box of the 600 and 900 series. */
export function bestestModel(change: BestestCase): BuildingModelInput {
  const { heavy = false, south = "glass", airChangesPerHour = 0.5, gainW = 200, setPointsC = [20, 27] } = change;
  const wall = heavy ? "heavy wall" : "light wall";
  const faces = (kind: keyof typeof fixedInside): Pick<Surface, "inside" | "outside"> => ({
    inside: {
      longWaveEmissivity: change.fixedInside === true ? 0 : (change.insideEmissivity ?? 0.9),
      ...(change.fixedInside === true ? { convectionWPerM2K: fixedInside[kind] } : {}),
    },
    outside: {
      solarAbsorptance: change.outsideAbsorptance ?? 0.6,
      longWaveEmissivity: change.outsideEmissivity ?? 0.9,
      roughness: kind === "window" ? "smooth" : "rough",
      sheltered: kind === "floor",
      ...(change.fixedOutside === true ? { filmWPerM2K: fixedOutside[kind] } : {}),
    },
  });
  const upright = (id: string, azimuthDeg: number, areaM2: number): Surface => ({
    id,
    zone: "box",
    construction: wall,
    areaM2,
    tiltDeg: 90,
    azimuthDeg,
    centroidHeightM: 1.35,
    boundary: { kind: "outdoors" },
    ...faces("wall"),
  });
  const surfaces: Surface[] = [
    upright("north", 0, 21.6),
    upright("east", 90, 16.2),
    upright("south", 180, south === "wall" ? 21.6 : 9.6),
    upright("west", 270, 16.2),
    {
      id: "roof",
      zone: "box",
      construction: "roof",
      areaM2: 48,
      tiltDeg: 0,
      centroidHeightM: 2.7,
      boundary: { kind: "outdoors" },
      ...faces("roof"),
    },
    {
      id: "floor",
      zone: "box",
      construction: heavy ? "heavy floor" : "light floor",
      areaM2: 48,
      tiltDeg: 180,
      centroidHeightM: 0,
      boundary: { kind: "outdoors" },
      ...faces("floor"),
    },
  ];
  if (south === "opaque window")
    surfaces.push({ ...upright("opaque window", 180, 12), construction: "opaque window", ...faces("window") });
  const window = (id: string, left: number, right: number): Window => ({
    id,
    zone: "box",
    glazing: "clear double",
    areaM2: 6,
    azimuthDeg: 180,
    widthM: 3,
    heightM: 2,
    centroidHeightM: 1.2,
    ...(change.fixedInside === true
      ? { insideConvectionWPerM2K: fixedInside.window, insideEmissivityOverride: 0 }
      : {}),
    ...(change.fixedOutside === true ? { outsideFilmWPerM2K: fixedOutside.window } : {}),
    ...(change.overhang === true
      ? { shading: { overhangs: [{ depthM: 1, heightAboveTopM: 0.5, leftExtensionM: left, rightExtensionM: right }] } }
      : {}),
  });
  const airFlows: AirFlow[] = [];
  if (airChangesPerHour > 0)
    airFlows.push({
      kind: "fixed",
      id: "infiltration",
      to: "box",
      from: "outdoors",
      volumeFlowM3PerH: airChangesPerHour * 129.6,
    });
  if (change.nightFan === true)
    airFlows.push({
      kind: "fixed",
      id: "fan",
      to: "box",
      from: "outdoors",
      volumeFlowM3PerH: { schedule: "night fan" },
    });
  return {
    format: "keukentafel/building-model",
    version: 1,
    schedules: [
      {
        id: "setback",
        everyDay: [
          [0, 10],
          [7, 10],
          [8, 20],
          [23, 20],
          [23, 10],
        ],
      },
      {
        id: "night fan",
        everyDay: [
          [0, 1700],
          [7, 1700],
          [7, 0],
          [18, 0],
          [18, 1700],
        ],
      },
      {
        id: "day",
        everyDay: [
          [0, 0],
          [7, 0],
          [7, 1],
          [18, 1],
          [18, 0],
        ],
      },
    ],
    constructions,
    glazings,
    zones: [
      {
        id: "box",
        volumeM3: 129.6,
        floorAreaM2: 48,
        gains: [{ id: "equipment", powerW: gainW, radiantFraction: 0.6 }],
        ...plants(change, setPointsC),
      },
    ],
    surfaces,
    windows: south === "glass" ? [window("west window", 0.5, 4.5), window("east window", 4.5, 0.5)] : [],
    airFlows,
  };
}

function plants(change: BestestCase, setPointsC: readonly [number, number] | null): Pick<Zone, "heating" | "cooling"> {
  if (setPointsC === null) return {};
  const cooling = {
    setpointC: setPointsC[1],
    ...(change.nightFan === true ? { availability: { schedule: "day" } } : {}),
  };
  if (change.nightFan === true) return { cooling };
  return { heating: { setpointC: change.setback === true ? { schedule: "setback" } : setPointsC[0] }, cooling };
}

/** Case 960: the light box without window, its south wall shared with a heavy sunspace. */
export function bestestSunspace(): BuildingModelInput {
  const box = bestestModel({ south: "wall" });
  const sun = (
    id: string,
    construction: string,
    areaM2: number,
    tiltDeg: number,
    azimuthDeg: number,
    centroidHeightM: number,
  ): Surface => ({
    id: `sunspace ${id}`,
    zone: "sunspace",
    construction,
    areaM2,
    tiltDeg,
    azimuthDeg,
    centroidHeightM,
    boundary: { kind: "outdoors" },
    ...(id === "floor" ? { outside: { sheltered: true } } : {}),
  });
  return {
    ...box,
    zones: [...box.zones, { id: "sunspace", volumeM3: 43.2, floorAreaM2: 16 }],
    surfaces: [
      ...(box.surfaces ?? []).filter(({ id }) => id !== "south"),
      {
        id: "common wall",
        zone: "box",
        construction: "common wall",
        areaM2: 21.6,
        tiltDeg: 90,
        azimuthDeg: 180,
        boundary: { kind: "zone", zone: "sunspace" },
      },
      sun("east", "heavy wall", 5.4, 90, 90, 1.35),
      sun("west", "heavy wall", 5.4, 90, 270, 1.35),
      sun("south", "heavy wall", 9.6, 90, 180, 1.35),
      sun("roof", "roof", 16, 0, 0, 2.7),
      sun("floor", "heavy floor", 16, 180, 0, 0),
    ],
    windows: ["west window", "east window"].map((id) => ({
      id,
      zone: "sunspace",
      glazing: "clear double",
      areaM2: 6,
      azimuthDeg: 180,
      widthM: 3,
      heightM: 2,
      centroidHeightM: 1.5,
    })),
    airFlows: [
      ...(box.airFlows ?? []),
      { kind: "fixed", id: "sunspace infiltration", to: "sunspace", from: "outdoors", volumeFlowM3PerH: 21.6 },
    ],
  };
}
