import type { BuildingModelInput } from "@keukentafel/simulation";
import type { CaseFeatures } from "./case-table.ts";
import type { Obstacles, Rectangle } from "./facade.ts";
import { areaOf, aroundWindows, shadingOf } from "./facade.ts";
import type { ConstructionName, ScheduleName } from "./parts.ts";
import { construction, glazing, schedule } from "./parts.ts";

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];
type Window = NonNullable<BuildingModelInput["windows"]>[number];
type AirFlow = NonNullable<BuildingModelInput["airFlows"]>[number];
type Zone = BuildingModelInput["zones"][number];
type Part = "wall" | "roof" | "floor" | "window";

/** Combined coefficients of cases 450, 460 and 470, W/(m²·K). */
const fixedCoefficients = {
  inside: { wall: 1.8, roof: 1.7, floor: 3.7, window: 4.5 },
  outside: { wall: 21.6, roof: 21.8, floor: 5.2, window: 17.8 },
} as const;

const volumeM3 = 129.6;
const heightM = 2.7;
const facades = {
  north: { azimuthDeg: 0, widthM: 8 },
  east: { azimuthDeg: 90, widthM: 6 },
  south: { azimuthDeg: 180, widthM: 8 },
  west: { azimuthDeg: 270, widthM: 6 },
} as const;
type Side = keyof typeof facades;

/** 3 m × 2 m each, sill at 0.2 m. */
const windowAt = (x0: number): Rectangle => ({ x0, x1: x0 + 3, z0: 0.2, z1: 2.2 });
const southWindows = [windowAt(0.5), windowAt(4.5)];
const sideWindows = [windowAt(1.5)];

/** The box of 8 m × 6 m × 2.7 m with long sides to north and south, as one zone. */
export function boxModel(name: string, features: CaseFeatures): BuildingModelInput {
  const surfaces: Surface[] = [];
  const windows: Window[] = [];
  for (const side of ["north", "east", "south", "west"] as const) {
    const { wall, glass } = facadeParts(side, features);
    surfaces.push(...wall);
    windows.push(...glass);
  }
  surfaces.push(
    horizontal("roof", features.extraInsulation ? "roof, extra insulation" : "roof", features),
    horizontal("floor", features.mass === "heavy" ? "heavy floor" : "light floor", features),
  );
  const used = new Set(surfaces.map((surface) => surface.construction as ConstructionName));
  return {
    format: "keukentafel/building-model",
    version: 1,
    name: `ASHRAE 140-2020 case ${name.toUpperCase()}`,
    schedules: scheduleNames(features).map(schedule),
    constructions: [...used].map(construction),
    glazings: windows.length > 0 ? [glazing(features.glazing)] : [],
    zones: [zoneOf(features)],
    surfaces,
    windows,
    airFlows: airFlowsOf(features),
  };
}

/** Properties of both faces of an opaque surface; the floor is raised: it sees neither sun nor wind. */
export function facesOf(part: Part, features: CaseFeatures): Pick<Surface, "inside" | "outside"> {
  return {
    inside: {
      solarAbsorptance: features.solarAbsorptanceInside,
      longWaveEmissivity: features.fixedInside ? 0 : features.emissivityInside,
      ...(features.fixedInside ? { convectionWPerM2K: fixedCoefficients.inside[part] } : {}),
    },
    outside: {
      solarAbsorptance: features.solarAbsorptanceOutside,
      longWaveEmissivity: features.fixedOutside ? 0 : features.emissivityOutside,
      roughness: part === "window" ? "smooth" : "rough",
      ...(part === "floor" ? { sheltered: true } : {}),
      ...(features.fixedOutside ? { filmWPerM2K: fixedCoefficients.outside[part] } : {}),
    },
  };
}

function horizontal(part: "roof" | "floor", name: ConstructionName, features: CaseFeatures): Surface {
  return {
    id: part,
    zone: "box",
    construction: name,
    areaM2: 48,
    tiltDeg: part === "roof" ? 0 : 180,
    centroidHeightM: part === "roof" ? heightM : 0,
    boundary: { kind: "outdoors" },
    ...facesOf(part, features),
  };
}

export function wallConstruction({ mass, extraInsulation }: CaseFeatures): ConstructionName {
  if (mass === "heavy") return extraInsulation ? "heavy wall, extra insulation" : "heavy wall";
  return extraInsulation ? "light wall, extra insulation" : "light wall";
}

function facadeParts(side: Side, features: CaseFeatures): { wall: Surface[]; glass: Window[] } {
  const { azimuthDeg, widthM } = facades[side];
  const facade: Rectangle = { x0: 0, x1: widthM, z0: 0, z1: heightM };
  const openings = openingsOf(side, features);
  const obstacles = obstaclesOf(openings, widthM, features);
  const upright = (id: string, areaM2: number): Surface => ({
    id,
    zone: "box",
    construction: wallConstruction(features),
    areaM2,
    tiltDeg: 90,
    azimuthDeg,
    centroidHeightM: heightM / 2,
    boundary: { kind: "outdoors" },
    ...facesOf("wall", features),
  });
  const openArea = openings.reduce((sum, opening) => sum + areaOf(opening), 0);
  const wall =
    obstacles === undefined
      ? [upright(side, Number((areaOf(facade) - openArea).toFixed(6)))]
      : aroundWindows(facade, openings).map(({ id, part }) => ({
          ...upright(`${side} ${id}`, areaOf(part)),
          widthM: Number((part.x1 - part.x0).toFixed(6)),
          ...withShading(part, obstacles),
        }));
  if (features.windows === "opaque south") {
    if (openArea > 0)
      wall.push({
        ...upright("opaque window", openArea),
        construction: "opaque window",
        centroidHeightM: 1.2,
        ...facesOf("window", features),
      });
    return { wall, glass: [] };
  }
  return { wall, glass: openings.map((opening, i) => windowIn(side, i, opening, obstacles, features)) };
}

function openingsOf(side: Side, { windows }: CaseFeatures): readonly Rectangle[] {
  if (side === "south" && (windows === "south" || windows === "opaque south")) return southWindows;
  return (side === "east" || side === "west") && windows === "east and west" ? sideWindows : [];
}

/** Obstacles before a façade with windows, one metre deep; nothing before the others. */
function obstaclesOf(openings: readonly Rectangle[], widthM: number, features: CaseFeatures): Obstacles | undefined {
  const [first] = openings;
  if (first === undefined || features.shading === "none") return undefined;
  if (features.shading === "overhang") return { overhang: { x0: 0, x1: widthM, z: heightM, depthM: 1 } };
  return {
    overhang: { x0: first.x0, x1: first.x1, z: heightM, depthM: 1 },
    fins: [first.x0, first.x1].map((x) => ({ x, z0: 0, z1: heightM, depthM: 1 })),
  };
}

function withShading(rectangle: Rectangle, obstacles: Obstacles | undefined): Pick<Surface, "shading"> {
  const shading = obstacles === undefined ? undefined : shadingOf(rectangle, obstacles);
  return shading === undefined ? {} : { shading };
}

function windowIn(
  side: Side,
  index: number,
  opening: Rectangle,
  obstacles: Obstacles | undefined,
  features: CaseFeatures,
): Window {
  return {
    id: `${side} window ${index + 1}`,
    zone: "box",
    glazing: features.glazing,
    areaM2: areaOf(opening),
    azimuthDeg: facades[side].azimuthDeg,
    centroidHeightM: 1.2,
    widthM: 3,
    heightM: 2,
    ...(features.fixedInside
      ? { insideConvectionWPerM2K: fixedCoefficients.inside.window, insideEmissivityOverride: 0 }
      : {}),
    ...(features.fixedOutside ? { outsideFilmWPerM2K: fixedCoefficients.outside.window } : {}),
    ...withShading(opening, obstacles),
  };
}

function zoneOf({ gainW, heatingC, coolingC, nightFan }: CaseFeatures): Zone {
  return {
    id: "box",
    volumeM3,
    floorAreaM2: 48,
    ...(gainW > 0 ? { gains: [{ id: "equipment", powerW: gainW, radiantFraction: 0.6 }] } : {}),
    ...(heatingC === null
      ? {}
      : { heating: { setpointC: heatingC === "setback" ? { schedule: "setback" } : heatingC } }),
    ...(coolingC === null
      ? {}
      : { cooling: { setpointC: coolingC, ...(nightFan ? { availability: { schedule: "daytime" } } : {}) } }),
  };
}

/** Outdoor air at its own density, as measured outdoors. */
function airFlowsOf({ airChangesPerHour, nightFan }: CaseFeatures): AirFlow[] {
  const flows: AirFlow[] = [];
  if (airChangesPerHour > 0)
    flows.push({
      kind: "fixed",
      id: "infiltration",
      to: "box",
      from: "outdoors",
      volumeFlowM3PerH: Number((airChangesPerHour * volumeM3).toFixed(6)),
    });
  if (nightFan)
    flows.push({
      kind: "fixed",
      id: "night fan",
      to: "box",
      from: "outdoors",
      volumeFlowM3PerH: { schedule: "night fan" },
    });
  return flows;
}

function scheduleNames({ heatingC, coolingC, nightFan }: CaseFeatures): ScheduleName[] {
  return [
    ...(heatingC === "setback" ? (["setback"] as const) : []),
    ...(nightFan ? (["night fan"] as const) : []),
    ...(nightFan && coolingC !== null ? (["daytime"] as const) : []),
  ];
}
