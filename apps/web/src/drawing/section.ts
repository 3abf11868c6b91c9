import type { GeometrySurface, HomeGeometry, HomePart, HomeZone, Point } from "@keukentafel/dwelling";

/** A point of the cut: y away from the street, z up from ground level, metres. */
export type SectionPoint = readonly [y: number, z: number];

/** Something seen edge-on in the cut: a wall, a pane, a roof slope, a floor. */
export interface SectionLine {
  readonly part: HomePart;
  readonly zone: HomeZone;
  readonly face: GeometrySurface["face"];
  readonly from: SectionPoint;
  readonly to: SectionPoint;
  readonly azimuthDeg: number;
}

export interface SectionRoom {
  readonly zone: HomeZone;
  readonly outline: readonly SectionPoint[];
}

/** The home cut across, from the street façade (left) to the back (right). */
export interface HouseSection {
  readonly rooms: readonly SectionRoom[];
  readonly lines: readonly SectionLine[];
  readonly bounds: {
    readonly minY: number;
    readonly maxY: number;
    readonly minZ: number;
    readonly maxZ: number;
  };
  /** Whether neighbours are above or below: a flat. */
  readonly stacked: boolean;
}

/**
 * Cuts the geometry along the plane that runs from the street to the back. Side walls lie in that
 * plane and are not drawn; everything else is seen edge-on and becomes a line. Rooms that lie side
 * by side (a flat) are cut in steps, as on a builder's drawing: the day side at the street, the
 * night side behind it.
 */
export function cutHouse(geometry: HomeGeometry): HouseSection {
  const stacked = geometry.roof === "none";
  const rooms = geometry.solids.map(({ zone, section }) => ({ zone, outline: section }));
  const lines = mergeAlike(geometry.surfaces.filter(isEdgeOn).map(toLine));
  return stacked ? stepped(rooms, lines, geometry) : { rooms, lines, bounds: boundsOf(rooms, lines), stacked };
}

function stepped(rooms: readonly SectionRoom[], lines: readonly SectionLine[], geometry: HomeGeometry): HouseSection {
  const areaOf = (zone: HomeZone) =>
    geometry.solids.filter((solid) => solid.zone === zone).reduce((sum, solid) => sum + solid.floorAreaM2, 0);
  const step = (geometry.depthM * areaOf("living")) / (areaOf("living") + areaOf("sleeping"));
  const keep = ([y, z]: SectionPoint, zone: HomeZone): SectionPoint =>
    zone === "living" ? [Math.min(y, step), z] : [Math.max(y, step), z];
  const steppedRooms = rooms.map((room) => ({ ...room, outline: room.outline.map((point) => keep(point, room.zone)) }));
  const outer = lines.filter(({ face, zone }) => face !== (zone === "living" ? "back" : "front") && face !== "inside");
  const between: SectionLine = {
    part: "inner_wall",
    zone: "living",
    face: "inside",
    from: [step, 0],
    to: [step, geometry.storeyHeightM],
    azimuthDeg: 0,
  };
  const slabs = (["living", "sleeping"] as const).flatMap((zone) => [
    slab(zone, "top", keep([0, geometry.storeyHeightM], zone), keep([geometry.depthM, geometry.storeyHeightM], zone)),
    slab(zone, "bottom", keep([0, 0], zone), keep([geometry.depthM, 0], zone)),
  ]);
  const all = [...outer, between, ...slabs];
  return { rooms: steppedRooms, lines: all, bounds: boundsOf(steppedRooms, all), stacked: true };
}

function slab(zone: HomeZone, face: "top" | "bottom", from: SectionPoint, to: SectionPoint): SectionLine {
  return { part: "party_wall", zone, face, from, to, azimuthDeg: 0 };
}

function boundsOf(rooms: readonly SectionRoom[], lines: readonly SectionLine[]): HouseSection["bounds"] {
  const points = [...rooms.flatMap((room) => room.outline), ...lines.flatMap((line) => [line.from, line.to])];
  return {
    minY: Math.min(...points.map((point) => point[0])),
    maxY: Math.max(...points.map((point) => point[0])),
    minZ: Math.min(...points.map((point) => point[1])),
    maxZ: Math.max(...points.map((point) => point[1])),
  };
}

function isEdgeOn(surface: GeometrySurface): boolean {
  return surface.face !== "left" && surface.face !== "right" && surface.part !== "party_wall";
}

function toLine({ part, zone, face, outline, azimuthDeg }: GeometrySurface): SectionLine {
  const [from, to] = farthestApart(outline);
  return { part, zone, face, from, to, azimuthDeg };
}

/** The two corners that lie farthest apart in the cut: the ends of the line the surface shows as. */
function farthestApart(outline: readonly Point[]): readonly [SectionPoint, SectionPoint] {
  let best: readonly [SectionPoint, SectionPoint] = [
    [0, 0],
    [0, 0],
  ];
  let longest = -1;
  for (const [, y1, z1] of outline) {
    for (const [, y2, z2] of outline) {
      const distance = (y2 - y1) ** 2 + (z2 - z1) ** 2;
      if (distance > longest) {
        longest = distance;
        best = [
          [y1, z1],
          [y2, z2],
        ];
      }
    }
  }
  return best;
}

/** Two windows beside each other in one wall are one line in the cut. */
function mergeAlike(lines: readonly SectionLine[]): SectionLine[] {
  const seen = new Map<string, SectionLine>();
  for (const line of lines) {
    const key = [line.part, line.zone, line.face, ...line.from, ...line.to]
      .map((value) => (typeof value === "number" ? value.toFixed(2) : value))
      .join("|");
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}
