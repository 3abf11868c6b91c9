import { homeShapes, type HomeShapeRow } from "../data/home-shapes.ts";
import type { HomeZone } from "../dwelling.ts";
import type { GeometrySolid, GeometrySurface, HomeGeometry, Point } from "../geometry.ts";
import { faceAzimuthDeg, outlineOn, polygonAreaM2 } from "./faces.ts";
import { cutWall, frontDoorM2, shareOfWindows, type Wall } from "./openings.ts";

/** A flat between neighbours on all sides but front and back: day side left, night side right, seen from the street. */
export function flatGeometry(row: HomeShapeRow, floorAreaM2: number, orientationDeg: number): HomeGeometry {
  const { proportions } = homeShapes;
  const h = proportions.flatStoreyHeightM.value;
  const scale = Math.sqrt(floorAreaM2 / row.floorAreaM2);
  const gross = row.facadeOpaqueM2 + row.windowM2 + row.doorM2;
  const w = (gross / (2 * h)) * scale;
  const d = floorAreaM2 / w;
  const split = w * proportions.flatLivingShare.value;
  const ranges = { living: [0, split], sleeping: [split, w] } as const;
  const frontDoor = frontDoorM2(row.doorM2);
  const wall = (zone: "living" | "sleeping", face: "front" | "back", doorM2: number): Wall => {
    const [u0, u1] = ranges[zone];
    return {
      id: `facade.${face}.${zone}`,
      zone,
      face,
      at: face === "front" ? 0 : d,
      corners: [
        [u0, 0],
        [u1, 0],
        [u1, h],
        [u0, h],
      ],
      field: { u0, u1, z0: 0, z1: h },
      windowWeight: 1,
      doorM2,
    };
  };
  const walls = [
    wall("living", "front", frontDoor),
    wall("living", "back", Math.min(row.doorM2 - frontDoor, split * h * 0.4)),
    wall("sleeping", "front", 0),
    wall("sleeping", "back", 0),
  ];
  const windows = shareOfWindows(walls, (row.windowM2 / gross) * 2 * w * h);
  const level = (zone: "living" | "sleeping", face: "top" | "bottom"): GeometrySurface => {
    const [x0, x1] = ranges[zone];
    const z = face === "top" ? h : 0;
    const up: readonly Point[] = [
      [x0, 0, z],
      [x1, 0, z],
      [x1, d, z],
      [x0, d, z],
    ];
    return {
      id: `party_wall.${face}.${zone}`,
      part: "party_wall",
      zone,
      face,
      outline: face === "top" ? up : up.toReversed(),
      areaM2: (x1 - x0) * d,
      tiltDeg: face === "top" ? 0 : 180,
      azimuthDeg: 0,
      beyond: "neighbour",
    };
  };
  const side = (zone: "living" | "sleeping", face: "left" | "right"): GeometrySurface => {
    const outline = outlineOn(face, face === "left" ? 0 : w, [
      [0, 0],
      [d, 0],
      [d, h],
      [0, h],
    ]);
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
  const innerOutline = outlineOn("right", split, [
    [0, 0],
    [d, 0],
    [d, h],
    [0, h],
  ]);
  const inner: GeometrySurface = {
    id: "inner_wall.sleeping",
    part: "inner_wall",
    zone: "living",
    face: "inside",
    outline: innerOutline,
    areaM2: d * h,
    tiltDeg: 90,
    azimuthDeg: faceAzimuthDeg("right", orientationDeg),
    beyond: "sleeping",
  };
  const solid = (zone: HomeZone & ("living" | "sleeping")): GeometrySolid => {
    const [x0, x1] = ranges[zone];
    return {
      zone,
      storey: 0,
      section: [
        [0, 0],
        [d, 0],
        [d, h],
        [0, h],
      ],
      floorAreaM2: (x1 - x0) * d,
      volumeM3: (x1 - x0) * d * h,
    };
  };
  return {
    widthM: w,
    depthM: d,
    storeyHeightM: h,
    storeys: 1,
    orientationDeg,
    roof: "none",
    surfaces: [
      ...walls.flatMap((w1, i) => cutWall(w1, windows[i] ?? 0, orientationDeg)),
      side("living", "left"),
      side("sleeping", "right"),
      level("living", "top"),
      level("sleeping", "top"),
      level("living", "bottom"),
      level("sleeping", "bottom"),
      inner,
    ],
    solids: [solid("living"), solid("sleeping")],
  };
}
