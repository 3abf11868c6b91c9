import type { Point } from "../geometry.ts";

/** An upright face of a home, seen from outside. */
export type UprightFace = "front" | "back" | "left" | "right";

/** A rectangle in an upright face: `u` along the face (x for front and back, y for the sides), `z` up, metres. */
export interface FaceRectangle {
  readonly u0: number;
  readonly u1: number;
  readonly z0: number;
  readonly z1: number;
}

/** Azimuth of the outward normal of a face, degrees clockwise from north, for a street façade looking to `orientationDeg`. */
export function faceAzimuthDeg(face: UprightFace, orientationDeg: number): number {
  const turn = face === "front" ? 0 : face === "left" ? 90 : face === "back" ? 180 : 270;
  return (((orientationDeg + turn) % 360) + 360) % 360;
}

/** A point of a face: `at` is the coordinate of its plane (y for front and back, x for the sides). */
export function facePoint(face: UprightFace, at: number, u: number, z: number): Point {
  return face === "front" || face === "back" ? [u, at, z] : [at, u, z];
}

/** Turns an outline given by rising `u` at the bottom into one that is counter-clockwise from outside. */
export function outlineOn(
  face: UprightFace,
  at: number,
  corners: readonly (readonly [u: number, z: number])[],
): readonly Point[] {
  const points = corners.map(([u, z]) => facePoint(face, at, u, z));
  // Seen from outside, u runs to the right on the front and on the right side only.
  return face === "front" || face === "right" ? points : points.toReversed();
}

export function rectangleCorners(r: FaceRectangle): readonly (readonly [u: number, z: number])[] {
  return [
    [r.u0, r.z0],
    [r.u1, r.z0],
    [r.u1, r.z1],
    [r.u0, r.z1],
  ];
}

/** Area of a flat polygon in space, m² (half the length of the summed cross products). */
export function polygonAreaM2(outline: readonly Point[]): number {
  let x = 0,
    y = 0,
    z = 0;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i];
    const b = outline[(i + 1) % outline.length];
    if (a === undefined || b === undefined) continue;
    x += a[1] * b[2] - a[2] * b[1];
    y += a[2] * b[0] - a[0] * b[2];
    z += a[0] * b[1] - a[1] * b[0];
  }
  return Math.sqrt(x * x + y * y + z * z) / 2;
}

/** Area of a polygon in its own plane, m², whichever way round it runs. */
export function sectionAreaM2(section: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let i = 0; i < section.length; i++) {
    const a = section[i];
    const b = section[(i + 1) % section.length];
    if (a !== undefined && b !== undefined) sum += a[0] * b[1] - a[1] * b[0];
  }
  return Math.abs(sum) / 2;
}
