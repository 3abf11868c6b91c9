import type { BuildingModelInput } from "@keukentafel/simulation";
import { glazingData } from "../data/glazing.ts";
import { useData } from "../data/use.ts";
import type { Dwelling } from "../dwelling.ts";
import type { GeometrySurface } from "../geometry.ts";

type SurfaceInput = NonNullable<BuildingModelInput["surfaces"]>[number];
type WindowInput = NonNullable<BuildingModelInput["windows"]>[number];
type BridgeInput = NonNullable<BuildingModelInput["thermalBridges"]>[number];

interface Extent {
  readonly widthM: number;
  readonly heightM: number;
  readonly middleZ: number;
}

function extentOf(surface: GeometrySurface): Extent {
  let z0 = Infinity,
    z1 = -Infinity,
    x0 = Infinity,
    x1 = -Infinity,
    y0 = Infinity,
    y1 = -Infinity;
  for (const [x, y, z] of surface.outline) {
    z0 = Math.min(z0, z);
    z1 = Math.max(z1, z);
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return { widthM: Math.max(x1 - x0, y1 - y0), heightM: z1 - z0, middleZ: Math.max(0, (z0 + z1) / 2) };
}

/** Length of outer walls that stand on the ground floor, m. */
function exposedPerimeterM(dwelling: Dwelling): number {
  const { widthM, depthM } = dwelling.geometry;
  const free = dwelling.form === "detached" ? 2 : dwelling.form === "mid_terrace" ? 0 : 1;
  return 2 * widthM + free * depthM;
}

function boundaryOf(surface: GeometrySurface, dwelling: Dwelling): SurfaceInput["boundary"] {
  switch (surface.beyond) {
    case "outdoors":
      return { kind: "outdoors" };
    case "neighbour":
      // Neighbours live as warm as this home does, so nothing passes; half the wall stores heat.
      return { kind: "adiabatic" };
    case "ground":
      return { kind: "ground", exposedPerimeterM: exposedPerimeterM(dwelling), floorAreaM2: surface.areaM2 };
    default:
      return { kind: "zone", zone: surface.beyond };
  }
}

function constructionOf(surface: GeometrySurface): string {
  switch (surface.part) {
    case "facade":
    case "glazing":
    case "door":
      return "facade";
    case "roof":
      return surface.tiltDeg < 5 ? "roof.flat" : "roof.pitched";
    case "floor":
      return "floor";
    case "party_wall":
      return surface.face === "top" || surface.face === "bottom" ? "party_floor" : "party_wall";
    case "inner_floor":
      return "inner_floor";
    case "inner_wall":
      return "inner_wall";
    case "crawl":
      return surface.beyond === "ground" ? "crawl.bottom" : "crawl.wall";
  }
}

/** Opaque surfaces; windows and doors stand apart. */
export function surfacesOf(dwelling: Dwelling): SurfaceInput[] {
  return dwelling.geometry.surfaces
    .filter((surface) => surface.part !== "glazing" && surface.part !== "door")
    .map((surface) => ({
      id: surface.id,
      zone: surface.zone,
      construction: constructionOf(surface),
      areaM2: surface.areaM2,
      tiltDeg: surface.tiltDeg,
      azimuthDeg: surface.azimuthDeg,
      centroidHeightM: extentOf(surface).middleZ,
      boundary: boundaryOf(surface, dwelling),
    }));
}

/** Windows with frame, glass edge, reveal, skyline and the habit of drawing a curtain against the sun. */
export function windowsOf(dwelling: Dwelling): WindowInput[] {
  const { blinds } = useData;
  const skyline = glazingData.skylineElevationDeg.value;
  return dwelling.geometry.surfaces
    .filter((surface) => surface.part === "glazing")
    .map((surface) => {
      const type = surface.zone === "living" ? dwelling.envelope.glazing.living : dwelling.envelope.glazing.sleeping;
      const extent = extentOf(surface);
      return {
        id: surface.id,
        zone: surface.zone,
        glazing: type,
        areaM2: surface.areaM2,
        frameFraction: glazingData.frameFraction.value,
        frameUWPerM2K: dwelling.envelope.frameUWPerM2K,
        edgeLossWPerK: glazingData.types[type].edgeLossWPerM2K.value * surface.areaM2,
        tiltDeg: 90,
        azimuthDeg: surface.azimuthDeg,
        centroidHeightM: extent.middleZ,
        widthM: extent.widthM,
        heightM: extent.heightM,
        shading: {
          revealDepthM: glazingData.revealDepthM.value,
          horizon: [
            { azimuthDeg: 0, elevationDeg: skyline },
            { azimuthDeg: 360, elevationDeg: skyline },
          ],
        },
        blind: {
          solarFactor: blinds.solarFactor.value,
          startsAtWPerM2: blinds.startsAtWPerM2.value,
          closedAtWPerM2: blinds.closedAtWPerM2.value,
          onlyAboveC: blinds.onlyAboveC.value,
        },
      };
    });
}

/** Doors (no mass worth naming) and joints, W/K by zone. */
export function thermalBridgesOf(dwelling: Dwelling): BridgeInput[] {
  const bridges: BridgeInput[] = [];
  const outer = { living: 0, sleeping: 0, attic: 0, crawl: 0 };
  for (const surface of dwelling.geometry.surfaces) {
    if (surface.beyond !== "outdoors" || surface.part === "crawl") continue;
    outer[surface.zone] += surface.areaM2;
    if (surface.part === "door")
      bridges.push({
        id: surface.id,
        zone: surface.zone,
        conductanceWPerK: surface.areaM2 * dwelling.envelope.doorUWPerM2K,
        boundary: { kind: "outdoors" },
      });
  }
  for (const zone of ["living", "sleeping"] as const) {
    const area = outer[zone] + (zone === "sleeping" ? outer.attic : 0);
    if (area > 0)
      bridges.push({
        id: `joints.${zone}`,
        zone,
        conductanceWPerK: area * dwelling.envelope.thermalBridgeWPerM2K,
        boundary: { kind: "outdoors" },
      });
  }
  return bridges;
}
