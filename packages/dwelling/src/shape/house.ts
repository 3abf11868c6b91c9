import { homeShapes, type HomeShapeRow } from "../data/home-shapes.ts";
import type { GeometrySolid, GeometrySurface, HomeGeometry, HomePart, Point } from "../geometry.ts";
import type { HomeZone } from "../dwelling.ts";
import { faceAzimuthDeg, outlineOn, polygonAreaM2, sectionAreaM2, type UprightFace } from "./faces.ts";
import { cutWall, frontDoorM2, shareOfWindows, type Wall } from "./openings.ts";
import { houseSizes, type HouseSizes } from "./sizes.ts";

type Corners = readonly (readonly [number, number])[];

/** Heights and sections (y, z) of the zones of a house. */
interface Sections {
  readonly livingMain: Corners;
  readonly extension: Corners | null;
  readonly sleeping: Corners;
  readonly attic: Corners | null;
  readonly kneeY: number;
  readonly ceilingM: number;
  readonly ridgeM: number;
}

function sectionsOf(s: HouseSizes): Sections {
  const { depthM: d, storeyHeightM: h, eavesM: e, pitchTangent: t } = s;
  const ridgeM = e + (d / 2) * t;
  const hasAttic = t > 0 && ridgeM > 2 * h + 0.5;
  const ceilingM = hasAttic ? 2 * h : ridgeM;
  const kneeY = t > 0 ? Math.max(0, (ceilingM - e) / t) : 0;
  const sleeping: (readonly [number, number])[] = [
    [0, h],
    [d, h],
    [d, Math.min(e, ceilingM)],
  ];
  if (kneeY > 1e-6) {
    sleeping.push([d - kneeY, ceilingM]);
    if (kneeY < d / 2 - 1e-6) sleeping.push([kneeY, ceilingM]);
  }
  sleeping.push([0, Math.min(e, ceilingM)]);
  return {
    livingMain: [
      [0, 0],
      [d, 0],
      [d, h],
      [0, h],
    ],
    extension:
      s.extensionDepthM > 0.05
        ? [
            [d, 0],
            [d + s.extensionDepthM, 0],
            [d + s.extensionDepthM, h],
            [d, h],
          ]
        : null,
    sleeping,
    attic: hasAttic
      ? [
          [kneeY, ceilingM],
          [d - kneeY, ceilingM],
          [d / 2, ridgeM],
        ]
      : null,
    kneeY,
    ceilingM,
    ridgeM,
  };
}

function horizontal(
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

/** Outer walls of living and sleeping zone and the free gables; party walls stand apart. */
function outerWalls(s: HouseSizes, c: Sections, row: HomeShapeRow): readonly Wall[] {
  const { widthM: w, depthM: d, storeyHeightM: h, extensionDepthM: x, eavesM: e } = s;
  const upper = Math.min(e, c.ceilingM);
  const side = homeShapes.proportions.sideWindowShare.value * 2;
  const rect = (u0: number, u1: number, z0: number, z1: number): Corners => [
    [u0, z0],
    [u1, z0],
    [u1, z1],
    [u0, z1],
  ];
  const frontDoor = frontDoorM2(row.doorM2);
  const backY = d + (c.extension === null ? 0 : x);
  const walls: Wall[] = [
    {
      id: "facade.front.living",
      zone: "living",
      face: "front",
      at: 0,
      corners: rect(0, w, 0, h),
      field: { u0: 0, u1: w, z0: 0, z1: h },
      windowWeight: 1,
      doorM2: frontDoor,
    },
    {
      id: "facade.back.living",
      zone: "living",
      face: "back",
      at: backY,
      corners: rect(0, w, 0, h),
      field: { u0: 0, u1: w, z0: 0, z1: h },
      windowWeight: 1.1,
      doorM2: Math.min(row.doorM2 - frontDoor, w * h * 0.5),
    },
    {
      id: "facade.front.sleeping",
      zone: "sleeping",
      face: "front",
      at: 0,
      corners: rect(0, w, h, upper),
      field: { u0: 0, u1: w, z0: h, z1: upper },
      windowWeight: 1,
      doorM2: 0,
    },
    {
      id: "facade.back.sleeping",
      zone: "sleeping",
      face: "back",
      at: d,
      corners: rect(0, w, h, upper),
      field: { u0: 0, u1: w, z0: h, z1: upper },
      windowWeight: 1,
      doorM2: 0,
    },
  ];
  if (c.extension !== null) {
    for (const [face, at] of [
      ["left", 0],
      ["right", w],
    ] as const) {
      walls.push({
        id: `facade.${face}.extension`,
        zone: "living",
        face,
        at,
        corners: rect(d, d + x, 0, h),
        field: null,
        windowWeight: 0,
        doorM2: 0,
      });
    }
  }
  for (const [face, at] of freeSides(s)) {
    const inRoof = c.kneeY > 0.2;
    walls.push(
      {
        id: `facade.${face}.living`,
        zone: "living",
        face,
        at,
        corners: rect(0, d, 0, h),
        field: { u0: d * 0.1, u1: d * 0.9, z0: 0, z1: h },
        windowWeight: side,
        doorM2: 0,
      },
      // In the roof the gable is the wall that can hold a window; beside full walls it holds few.
      {
        id: `facade.${face}.sleeping`,
        zone: "sleeping",
        face,
        at,
        corners: c.sleeping,
        field: { u0: d * 0.3, u1: d * 0.7, z0: h + 0.2, z1: Math.min(c.ceilingM, 2 * h) - 0.2 },
        windowWeight: inRoof ? 1 : side,
        doorM2: 0,
      },
    );
    if (c.attic !== null)
      walls.push({
        id: `facade.${face}.attic`,
        zone: "attic",
        face,
        at,
        corners: c.attic,
        field: null,
        windowWeight: 0,
        doorM2: 0,
      });
  }
  return walls;
}

function freeSides(s: HouseSizes): readonly (readonly [UprightFace & ("left" | "right"), number])[] {
  if (s.freeSides === 0) return [];
  return s.freeSides === 1
    ? [["right", s.widthM]]
    : [
        ["left", 0],
        ["right", s.widthM],
      ];
}

function sharedSides(s: HouseSizes): readonly (readonly ["left" | "right", number])[] {
  if (s.freeSides === 2) return [];
  return s.freeSides === 1
    ? [["left", 0]]
    : [
        ["left", 0],
        ["right", s.widthM],
      ];
}

function partyWalls(s: HouseSizes, c: Sections, orientationDeg: number): readonly GeometrySurface[] {
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

function roofs(s: HouseSizes, c: Sections, orientationDeg: number): readonly GeometrySurface[] {
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

function crawlSurfaces(
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

/** A house of two storeys (or one and a half) with crawl space or slab, roof and extension. */
export function houseGeometry(
  row: HomeShapeRow,
  floorAreaM2: number,
  orientationDeg: number,
  below: "crawl_space" | "ground",
): HomeGeometry {
  const s = houseSizes(row, floorAreaM2);
  const c = sectionsOf(s);
  const { widthM: w, depthM: d } = s;
  const totalDepth = d + (c.extension === null ? 0 : s.extensionDepthM);
  const walls = outerWalls(s, c, row);
  const glassShare = row.windowM2 / (row.facadeOpaqueM2 + row.windowM2 + row.doorM2);
  const grossM2 = walls.reduce((sum, wall) => sum + sectionAreaM2(wall.corners), 0);
  const windowM2 = glassShare * grossM2;
  const living = walls.filter((wall) => wall.zone === "living");
  const upstairs = walls.filter((wall) => wall.zone === "sleeping");
  const wanted = windowM2 * (1 - homeShapes.proportions.livingWindowShare.value);
  const upstairsShare = shareOfWindows(upstairs, wanted);
  const livingShare = shareOfWindows(living, windowM2 - upstairsShare.reduce((a, b) => a + b, 0));
  const windowOf = new Map<string, number>();
  upstairs.forEach((wall, i) => windowOf.set(wall.id, upstairsShare[i] ?? 0));
  living.forEach((wall, i) => windowOf.set(wall.id, livingShare[i] ?? 0));
  const crawlHeight = homeShapes.proportions.crawlHeightM.value;
  const surfaces: readonly GeometrySurface[] = [
    ...walls.flatMap((wall) => cutWall(wall, windowOf.get(wall.id) ?? 0, orientationDeg)),
    ...partyWalls(s, c, orientationDeg),
    ...roofs(s, c, orientationDeg),
    horizontal(
      "floor.ground",
      "floor",
      "living",
      "bottom",
      below === "crawl_space" ? "crawl" : "ground",
      w,
      0,
      totalDepth,
      0,
    ),
    horizontal("inner_floor.sleeping", "inner_floor", "living", "top", "sleeping", w, 0, d, s.storeyHeightM),
    ...(c.attic === null
      ? []
      : [
          horizontal(
            "inner_floor.attic",
            "inner_floor",
            "sleeping",
            "top",
            "attic",
            w,
            c.kneeY,
            d - c.kneeY,
            c.ceilingM,
          ),
        ]),
    ...(below === "crawl_space" ? crawlSurfaces(s, totalDepth, crawlHeight, orientationDeg) : []),
  ];
  const solid = (zone: HomeZone, storey: number, section: Corners, floorM2: number): GeometrySolid => ({
    zone,
    storey,
    section,
    floorAreaM2: floorM2,
    volumeM3: sectionAreaM2(section) * w,
  });
  const livingSection: Corners = [
    [0, 0],
    [totalDepth, 0],
    [totalDepth, s.storeyHeightM],
    [0, s.storeyHeightM],
  ];
  const solids: readonly GeometrySolid[] = [
    solid("living", 0, livingSection, w * totalDepth),
    solid("sleeping", 1, c.sleeping, w * d),
    ...(c.attic === null ? [] : [solid("attic", 2, c.attic, w * (d - 2 * c.kneeY))]),
    ...(below === "crawl_space"
      ? [
          solid(
            "crawl",
            -1,
            [
              [0, -crawlHeight],
              [totalDepth, -crawlHeight],
              [totalDepth, 0],
              [0, 0],
            ],
            w * totalDepth,
          ),
        ]
      : []),
  ];
  return {
    widthM: w,
    depthM: totalDepth,
    storeyHeightM: s.storeyHeightM,
    storeys: 2,
    orientationDeg,
    roof: s.pitchTangent === 0 ? "flat" : c.extension === null ? "pitched" : "pitched_and_flat",
    surfaces,
    solids,
  };
}
