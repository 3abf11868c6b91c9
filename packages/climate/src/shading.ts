import { atan2, cos, sin } from "@keukentafel/repeatable";
import { clipByHalfPlane, emptyPolygon, intersectConvex, polygonArea } from "./polygon.ts";
import type { ConvexPolygon } from "./polygon.ts";

const radiansPerDegree = Math.PI / 180;
const pi = Math.PI;

/**
 * What stands between a rectangle and sun or sky. Distances in metres; left and right as seen by
 * somebody outside who looks at the rectangle.
 */
export interface Shading {
  /** Horizontal slabs at right angles to the plane, above the rectangle. */
  readonly overhangs?:
    | readonly {
        readonly depthM: number;
        readonly heightAboveTopM: number;
        readonly leftExtensionM: number;
        readonly rightExtensionM: number;
      }[]
    | undefined;
  /** Upright slabs at right angles to the plane, beside the rectangle. */
  readonly fins?:
    | readonly {
        readonly side: "left" | "right";
        readonly depthM: number;
        readonly distanceM: number;
        readonly aboveTopM: number;
        readonly belowBottomM: number;
      }[]
    | undefined;
  /** How far the rectangle lies back in its opening. */
  readonly revealDepthM?: number | undefined;
  /** Elevation of the skyline by azimuth, straight between the points, all the way round. */
  readonly horizon?: readonly { readonly azimuthDeg: number; readonly elevationDeg: number }[] | undefined;
}

/** Shading made ready for many directions. */
export interface CompiledShading {
  /**
   * Part of the rectangle (0…1) that a beam from the given direction reaches.
   * The direction is a unit vector east, north, up. Zero from behind the plane. Who asks for many planes
   * gives the azimuth (degrees from north, 0…360) too, so that it is worked out once.
   */
  readonly sunlitShare: (east: number, north: number, up: number, azimuthDeg?: number) => number;
  /** Part left of the light that an even sky would give. */
  readonly skyShare: number;
  /** Part left of the light that an even ground would give. */
  readonly groundShare: number;
}

/** Two corners of a slab on the rectangle's axes and the depths between which it stands out. */
interface Slab {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly near: number;
  readonly far: number;
}

/**
 * Prepares the shading of a rectangle of the given size.
 *
 * The shadow of each slab is a parallelogram; the lit area is the rectangle (moved by the reveal)
 * minus the union of the shadows, found exactly by inclusion and exclusion of convex overlaps. Sky
 * and ground shares are means of the same function over the hemisphere, weighted by the cosine of
 * incidence.
 */
export function compileShading(
  shading: Shading,
  tiltDeg: number,
  azimuthDeg: number,
  widthM: number,
  heightM: number,
): CompiledShading {
  const sinTilt = sin(tiltDeg * radiansPerDegree);
  const cosTilt = cos(tiltDeg * radiansPerDegree);
  const sinAzimuth = sin(azimuthDeg * radiansPerDegree);
  const cosAzimuth = cos(azimuthDeg * radiansPerDegree);
  const reveal = shading.revealDepthM ?? 0;
  const slabs = slabsOf(shading, widthM, heightM, reveal);
  const skyline = skylineOf(shading.horizon ?? []);
  const highest = skyline?.reduce((most, sine) => Math.max(most, sine), 0) ?? 0;
  const rectangle = rectangleOf(widthM, heightM);
  const lit = emptyPolygon(12);
  const scratch = emptyPolygon(12);
  const shadows = slabs.map(() => emptyPolygon(4));
  const overlaps = slabs.map(() => emptyPolygon(40));
  const overlapScratch = emptyPolygon(40);
  const area = widthM * heightM;

  /** Area of the union of the shadows from `first` on, within `part`; `depth` picks the buffer. */
  function shaded(part: ConvexPolygon, first: number, depth: number): number {
    let total = 0;
    for (let i = first; i < shadows.length; i += 1) {
      const overlap = overlaps[depth]!;
      intersectConvex(part, shadows[i]!, overlapScratch, overlap);
      if (overlap.corners === 0) continue;
      total += polygonArea(overlap) - shaded(overlap, i + 1, depth + 1);
    }
    return total;
  }

  function sunlitShare(east: number, north: number, up: number, sunAzimuthDeg?: number): number {
    const outward = sinTilt * (sinAzimuth * east + cosAzimuth * north) + cosTilt * up;
    if (outward <= 1e-9) return 0;
    if (skyline !== undefined && up >= 0 && up < highest) {
      if (up < sineOfSkyline(skyline, sunAzimuthDeg ?? azimuthOf(east, north))) return 0;
    }
    if (slabs.length === 0 && reveal === 0) return 1;
    // Movement of a shadow along the plane per metre of depth.
    const moveX = -(sinAzimuth * north - cosAzimuth * east) / outward;
    const moveY = -(sinTilt * up - cosTilt * (sinAzimuth * east + cosAzimuth * north)) / outward;
    let open: ConvexPolygon = rectangle;
    if (reveal > 0) {
      const dx = reveal * moveX;
      const dy = reveal * moveY;
      clipByHalfPlane(rectangle, -1, 0, -dx, scratch);
      clipByHalfPlane(scratch, 1, 0, widthM + dx, lit);
      clipByHalfPlane(lit, 0, -1, -dy, scratch);
      clipByHalfPlane(scratch, 0, 1, heightM + dy, lit);
      open = lit;
    }
    if (open.corners === 0) return 0;
    for (let i = 0; i < slabs.length; i += 1) castShadow(slabs[i]!, moveX, moveY, shadows[i]!);
    return Math.max(0, Math.min(1, (polygonArea(open) - shaded(open, 0, 0)) / area));
  }

  const shares = diffuseShares(sunlitShare, sinTilt, cosTilt, sinAzimuth, cosAzimuth);
  return { sunlitShare, skyShare: shares.sky, groundShare: shares.ground };
}

function slabsOf(shading: Shading, widthM: number, heightM: number, reveal: number): Slab[] {
  const slabs: Slab[] = [];
  for (const overhang of shading.overhangs ?? []) {
    const y = heightM + overhang.heightAboveTopM;
    slabs.push({
      x0: -overhang.leftExtensionM,
      y0: y,
      x1: widthM + overhang.rightExtensionM,
      y1: y,
      near: reveal,
      far: reveal + overhang.depthM,
    });
  }
  for (const fin of shading.fins ?? []) {
    const x = fin.side === "left" ? -fin.distanceM : widthM + fin.distanceM;
    slabs.push({
      x0: x,
      y0: -fin.belowBottomM,
      x1: x,
      y1: heightM + fin.aboveTopM,
      near: reveal,
      far: reveal + fin.depthM,
    });
  }
  return slabs;
}

function rectangleOf(widthM: number, heightM: number): ConvexPolygon {
  return { points: Float64Array.of(0, 0, widthM, 0, widthM, heightM, 0, heightM), corners: 4 };
}

function castShadow(slab: Slab, moveX: number, moveY: number, shadow: ConvexPolygon): void {
  const { points } = shadow;
  points[0] = slab.x0 + slab.near * moveX;
  points[1] = slab.y0 + slab.near * moveY;
  points[2] = slab.x1 + slab.near * moveX;
  points[3] = slab.y1 + slab.near * moveY;
  points[4] = slab.x1 + slab.far * moveX;
  points[5] = slab.y1 + slab.far * moveY;
  points[6] = slab.x0 + slab.far * moveX;
  points[7] = slab.y0 + slab.far * moveY;
  shadow.corners = 4;
}

/** Sine of the skyline's elevation for every whole degree of azimuth, or nothing when it is flat. */
function skylineOf(
  horizon: readonly { readonly azimuthDeg: number; readonly elevationDeg: number }[],
): Float64Array | undefined {
  if (horizon.length === 0) return undefined;
  const points = horizon.toSorted((a, b) => a.azimuthDeg - b.azimuthDeg);
  const first = points[0]!;
  const last = points.at(-1)!;
  const around = [
    { ...last, azimuthDeg: last.azimuthDeg - 360 },
    ...points,
    { ...first, azimuthDeg: first.azimuthDeg + 360 },
  ];
  const sines = new Float64Array(361);
  let i = 0;
  for (let azimuth = 0; azimuth <= 360; azimuth += 1) {
    while (i + 2 < around.length && around[i + 1]!.azimuthDeg <= azimuth) i += 1;
    const a = around[i]!;
    const b = around[i + 1]!;
    const t = b.azimuthDeg > a.azimuthDeg ? Math.min(1, (azimuth - a.azimuthDeg) / (b.azimuthDeg - a.azimuthDeg)) : 1;
    sines[azimuth] = sin((a.elevationDeg + t * (b.elevationDeg - a.elevationDeg)) * radiansPerDegree);
  }
  return sines;
}

/** Azimuth of a direction, degrees clockwise from north, 0…360. */
export function azimuthOf(east: number, north: number): number {
  return (atan2(east, north) / radiansPerDegree + 360) % 360;
}

function sineOfSkyline(sines: Float64Array, azimuth: number): number {
  const below = Math.floor(azimuth);
  return sines[below]! + (azimuth - below) * (sines[below + 1]! - sines[below]!);
}

const azimuthSteps = 36;
const elevationSteps = 20;
/** Directions round the compass at which the hemisphere is looked at: the same for every plane. */
const compass = Array.from({ length: azimuthSteps }, (_, step) => {
  const angle = ((step + 0.5) * 2 * pi) / azimuthSteps;
  return { sine: sin(angle), cosine: cos(angle), azimuthDeg: angle / radiansPerDegree };
});

/** Means over sky and ground of the lit share, weighted by cosine of incidence and solid angle. */
function diffuseShares(
  litShare: CompiledShading["sunlitShare"],
  sinTilt: number,
  cosTilt: number,
  sinAzimuth: number,
  cosAzimuth: number,
): { readonly sky: number; readonly ground: number } {
  const lit = [0, 0];
  const all = [0, 0];
  // Rings of equal height of the unit sphere hold equal solid angle (Archimedes).
  for (let ring = 0; ring < 2 * elevationSteps; ring += 1) {
    const up = (ring + 0.5) / elevationSteps - 1;
    const level = Math.sqrt(1 - up * up);
    const side = up > 0 ? 0 : 1;
    for (const { sine, cosine, azimuthDeg } of compass) {
      const east = level * sine;
      const north = level * cosine;
      const weight = sinTilt * (sinAzimuth * east + cosAzimuth * north) + cosTilt * up;
      if (weight <= 0) continue;
      all[side]! += weight;
      lit[side]! += weight * litShare(east, north, up, azimuthDeg);
    }
  }
  return { sky: all[0]! > 0 ? lit[0]! / all[0]! : 1, ground: all[1]! > 0 ? lit[1]! / all[1]! : 1 };
}
