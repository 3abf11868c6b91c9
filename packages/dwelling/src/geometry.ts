import type { HomeZone } from "./dwelling.ts";

/** Metres in the home's own axes: x along the street to the right seen from the street, y away from the street, z up from ground level. */
export type Point = readonly [x: number, y: number, z: number];

/** Which part of the home a surface belongs to; the drawing lights these, claims and measures name them. */
export type HomePart =
  | "roof"
  | "facade"
  | "floor"
  | "glazing"
  | "door"
  | "party_wall"
  | "inner_floor"
  | "inner_wall"
  | "crawl";

/** A flat polygon with a stable id. Drawn as it is; simulated with its area, tilt and azimuth. */
export interface GeometrySurface {
  /** Stable, e.g. `facade.front.living`, `glazing.back.sleeping`, `roof.front`. */
  readonly id: string;
  readonly part: HomePart;
  readonly zone: HomeZone;
  readonly face: "front" | "back" | "left" | "right" | "top" | "bottom" | "inside";
  /** Outline, counter-clockwise seen from outside. */
  readonly outline: readonly Point[];
  /** Net area: openings taken off. */
  readonly areaM2: number;
  readonly tiltDeg: number;
  /** Outward normal, clockwise from north. */
  readonly azimuthDeg: number;
  readonly beyond: "outdoors" | "ground" | "neighbour" | HomeZone;
}

/** A room volume with a stable id; the drawing tints it. */
export interface GeometrySolid {
  readonly zone: HomeZone;
  readonly storey: number;
  readonly volumeM3: number;
  readonly floorAreaM2: number;
  /** Prism in the x–z plane of the cut (seen from the side: y–z for pitched roofs with the ridge along the street). */
  readonly section: readonly (readonly [y: number, z: number])[];
}

/** The one description of shape, for drawing and simulation alike. */
export interface HomeGeometry {
  readonly widthM: number;
  readonly depthM: number;
  readonly storeyHeightM: number;
  readonly storeys: number;
  /** Azimuth of the street façade's outward normal, clockwise from north. */
  readonly orientationDeg: number;
  readonly roof: "pitched" | "flat" | "pitched_and_flat" | "none";
  readonly surfaces: readonly GeometrySurface[];
  readonly solids: readonly GeometrySolid[];
}
