import { homeShapes, type HomeShapeRow } from "../data/home-shapes.ts";
import type { HomeZone } from "../dwelling.ts";
import type { GeometrySolid, GeometrySurface, HomeGeometry } from "../geometry.ts";
import { sectionAreaM2 } from "./faces.ts";
import { crawlSurfaces, horizontal, partyWalls, roofs } from "./house-planes.ts";
import { sectionsOf, type Corners } from "./house-sections.ts";
import { outerWalls } from "./house-walls.ts";
import { cutWall, shareOfWindows } from "./openings.ts";
import { houseSizes } from "./sizes.ts";

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
