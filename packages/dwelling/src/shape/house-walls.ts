import { homeShapes, type HomeShapeRow } from "../data/home-shapes.ts";
import { frontDoorM2, type Wall } from "./openings.ts";
import { freeSides, type Corners, type Sections } from "./house-sections.ts";
import type { HouseSizes } from "./sizes.ts";

/** Outer walls of living and sleeping zone and the free gables; party walls stand apart. */
export function outerWalls(s: HouseSizes, c: Sections, row: HomeShapeRow): readonly Wall[] {
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
