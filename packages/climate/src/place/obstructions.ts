import { atan, cos, sin } from "@keukentafel/repeatable";
import type { Shading } from "../shading.ts";

/** Something in front of a window or a roof, as a resident can describe it. */
export type Obstruction =
  /** A row of buildings or a closed hedge in front, parallel to the plane, without end. */
  | { readonly kind: "row-opposite"; readonly distanceM: number; readonly heightM: number }
  /** A tree or a single building: its middle lies `sidewaysM` to the right as seen from the plane. */
  | {
      readonly kind: "tree" | "building";
      readonly distanceM: number;
      readonly heightM: number;
      readonly widthM: number;
      readonly sidewaysM: number;
    }
  /** The home's own dormer, extension or projecting wing: a wall square to the plane at one side. */
  | {
      readonly kind: "own-wing";
      readonly side: "left" | "right";
      /** From the middle of the plane to the wall. */
      readonly distanceM: number;
      readonly depthM: number;
      /** Above the ground. */
      readonly heightM: number;
    };

/** Where the plane looks from. */
export interface ViewPoint {
  /** Azimuth of the plane's outward side, degrees clockwise from north. */
  readonly azimuthDeg: number;
  /** Height of its middle above the ground, m. */
  readonly heightM: number;
}

const degree = Math.PI / 180;
/** Directions at which the skyline is taken, degrees. */
const stepDeg = 2;
/** Beyond this from the plane's normal a wall in front is out of sight. */
const grazingDeg = 89;

/**
 * The skyline that obstructions make, seen from the middle of a plane: the highest elevation per
 * azimuth, every two degrees all the way round. `left` and `right` are as one stands in the window
 * and looks out.
 *
 * - row opposite: `tan e = (h − v) cos α / d` at α from the normal;
 * - tree, building: the same against its distance, within its width; a tree's crown lets nothing
 *   through, so a bare tree is darker here than in winter;
 * - own wing: a wall at the side, seen out to its depth.
 *
 * Heights below the view point make no skyline. Lengths in m, all positive but `sidewaysM`.
 */
export function skylineOf(view: ViewPoint, obstructions: readonly Obstruction[]): NonNullable<Shading["horizon"]> {
  const count = 360 / stepDeg;
  return Array.from({ length: count }, (_, i) => {
    const azimuthDeg = i * stepDeg;
    const offNormal = turned(azimuthDeg - view.azimuthDeg);
    const tangent = obstructions.reduce((most, each) => Math.max(most, tangentOf(each, view.heightM, offNormal)), 0);
    return { azimuthDeg, elevationDeg: atan(tangent) / degree };
  });
}

/** −180…180, positive to the right as one looks out. */
function turned(angleDeg: number): number {
  return angleDeg - 360 * Math.round(angleDeg / 360);
}

/** Tangent of the elevation of an obstruction in a direction; 0 where it is not. */
function tangentOf(obstruction: Obstruction, viewHeightM: number, offNormalDeg: number): number {
  const rise = obstruction.heightM - viewHeightM;
  if (rise <= 0 || Math.abs(offNormalDeg) > grazingDeg) return 0;
  const ahead = cos(offNormalDeg * degree);
  const right = sin(offNormalDeg * degree);
  switch (obstruction.kind) {
    case "row-opposite":
      return (rise * ahead) / obstruction.distanceM;
    case "tree":
    case "building": {
      // Where the view reaches the obstruction's distance, this far to the right.
      const sideways = (obstruction.distanceM * right) / ahead;
      const isHit = Math.abs(sideways - obstruction.sidewaysM) <= obstruction.widthM / 2;
      return isHit ? (rise * ahead) / obstruction.distanceM : 0;
    }
    case "own-wing": {
      const towards = obstruction.side === "right" ? right : -right;
      if (towards <= 0) return 0;
      const reach = (obstruction.distanceM * ahead) / towards;
      return reach <= obstruction.depthM ? (rise * towards) / obstruction.distanceM : 0;
    }
  }
}
