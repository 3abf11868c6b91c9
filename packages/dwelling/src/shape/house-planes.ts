import type { HomeZone } from "../dwelling.ts";
import type { GeometrySurface, HomePart, Point } from "../geometry.ts";
import { faceAzimuthDeg, outlineOn, polygonAreaM2, type UprightFace } from "./faces.ts";
import { freeSides, sharedSides, type Corners, type Sections } from "./house-sections.ts";
import type { HouseSizes } from "./sizes.ts";

/** A level rectangle over the width of the house. */
export function horizontal(
  id: string,
  part: HomePart,
  zone: HomeZone,
  face: "top" | "bottom",
  beyond: GeometrySurface["beyond"],
  w: number,
  y0: number,
  y1: number,
  z: number,
): GeometrySurface {
  const up: readonly Point[] = [
    [0, y0, z],
    [w, y0, z],
    [w, y1, z],
    [0, y1, z],
  ];
  return {
    id,
    part,
    zone,
    face,
    outline: face === "top" ? up : up.toReversed(),
    areaM2: w * (y1 - y0),
    tiltDeg: face === "top" ? 0 : 180,
    azimuthDeg: 0,
    beyond,
  };
}

function slope(
  id: string,
  zone: HomeZone,
  face: "front" | "back",
  s: HouseSizes,
  y0: number,
  z0: number,
  y1: number,
  z1: number,
  orientationDeg: number,
): GeometrySurface {
  const w = s.widthM;
  const outline: readonly Point[] =
    face === "front"
      ? [
          [0, y0, z0],
          [w, y0, z0],
          [w, y1, z1],
          [0, y1, z1],
        ]
      : [
          [w, y0, z0],
          [0, y0, z0],
          [0, y1, z1],
          [w, y1, z1],
        ];
  return {
    id,
    part: "roof",
    zone,
    face,
    outline,
    areaM2: polygonAreaM2(outline),
    tiltDeg: s.pitchDeg,
    azimuthDeg: faceAzimuthDeg(face, orientationDeg),
    beyond: "outdoors",
  };
}

/** Walls shared with neighbours, by zone. */
export function partyWalls(s: HouseSizes, c: Sections, orientationDeg: number): readonly GeometrySurface[] {
  return sharedSides(s).flatMap(([face, at]) => {
    const wall = (zone: HomeZone, corners: Corners): GeometrySurface => {
      const outline = outlineOn(face, at, corners);
      return {
        id: `party_wall.${face}.${zone}`,
        part: "party_wall",
        zone,
        face,
        outline,
        areaM2: polygonAreaM2(outline),
        tiltDeg: 90,
        azimuthDeg: faceAzimuthDeg(face, orientationDeg),
        beyond: "neighbour",
      };
    };
    const walls = [wall("living", c.livingMain), wall("sleeping", c.sleeping)];
    return c.attic === null ? walls : [...walls, wall("attic", c.attic)];
  });
}

/** Roof planes by the zone under them, and the flat roof of the extension. */
export function roofs(s: HouseSizes, c: Sections, orientationDeg: number): readonly GeometrySurface[] {
  const { depthM: d, widthM: w, eavesM: e } = s;
  const all: GeometrySurface[] = [];
  if (c.extension !== null)
    all.push(
      horizontal("roof.extension", "roof", "living", "top", "outdoors", w, d, d + s.extensionDepthM, s.storeyHeightM),
    );
  if (s.pitchTangent === 0)
    return [...all, horizontal("roof.flat", "roof", "sleeping", "top", "outdoors", w, 0, d, c.ceilingM)];
  if (c.kneeY > 1e-6) {
    all.push(slope("roof.front.sleeping", "sleeping", "front", s, 0, e, c.kneeY, c.ceilingM, orientationDeg));
    all.push(slope("roof.back.sleeping", "sleeping", "back", s, d, e, d - c.kneeY, c.ceilingM, orientationDeg));
  }
  if (c.attic !== null) {
    all.push(slope("roof.front", "attic", "front", s, c.kneeY, c.ceilingM, d / 2, c.ridgeM, orientationDeg));
    all.push(slope("roof.back", "attic", "back", s, d - c.kneeY, c.ceilingM, d / 2, c.ridgeM, orientationDeg));
  }
  return all;
}

/** Ground and walls of the crawl space. */
export function crawlSurfaces(
  s: HouseSizes,
  totalDepth: number,
  height: number,
  orientationDeg: number,
): readonly GeometrySurface[] {
  const { widthM: w } = s;
  const wall = (face: UprightFace, at: number, u1: number, free: boolean): GeometrySurface => {
    const outline = outlineOn(face, at, [
      [0, -height],
      [u1, -height],
      [u1, 0],
      [0, 0],
    ]);
    return {
      id: `crawl.${face}`,
      part: "crawl",
      zone: "crawl",
      face,
      outline,
      areaM2: u1 * height,
      tiltDeg: 90,
      azimuthDeg: faceAzimuthDeg(face, orientationDeg),
      beyond: free ? "outdoors" : "neighbour",
    };
  };
  const free = new Set<string>(freeSides(s).map(([face]) => face));
  return [
    horizontal("crawl.bottom", "crawl", "crawl", "bottom", "ground", w, 0, totalDepth, -height),
    wall("front", 0, w, true),
    wall("back", totalDepth, w, true),
    wall("left", 0, totalDepth, free.has("left")),
    wall("right", w, totalDepth, free.has("right")),
  ];
}
