import type { GeometrySurface } from "../geometry.ts";
import {
  faceAzimuthDeg,
  outlineOn,
  polygonAreaM2,
  rectangleCorners,
  type FaceRectangle,
  type UprightFace,
} from "./faces.ts";

/** An outer wall before its windows and door are cut out. */
export interface Wall {
  readonly id: string;
  readonly zone: "living" | "sleeping" | "attic";
  readonly face: UprightFace;
  /** Coordinate of the wall's plane. */
  readonly at: number;
  readonly corners: readonly (readonly [u: number, z: number])[];
  /** Where windows and doors may come; null: none (gable of the attic, side of an extension). */
  readonly field: FaceRectangle | null;
  /** How much window this wall attracts per m² of field. */
  readonly windowWeight: number;
  readonly doorM2: number;
}

const doorHeightM = 2.15;
const marginM = 0.15;

/** Area of the widest and highest window that fits beside the door. */
function roomForGlassM2(wall: Wall): number {
  const { field, doorM2 } = wall;
  if (field === null) return 0;
  const height = field.z1 - field.z0;
  const door = doorM2 > 0 ? marginM + doorM2 / Math.min(doorHeightM, height) : 0;
  return Math.max(0, field.u1 - field.u0 - door - 2 * marginM) * Math.max(0, height - marginM);
}

/** Door area at the street: one door; a remainder that makes a door of its own lies at the back. */
export function frontDoorM2(allDoorsM2: number): number {
  return allDoorsM2 < 3.5 ? allDoorsM2 : 2.3;
}

/** Splits `windowM2` over walls by weight, none above what fits; what does not fit goes to the others. */
export function shareOfWindows(walls: readonly Wall[], windowM2: number): readonly number[] {
  const room = walls.map(roomForGlassM2);
  const given = walls.map(() => 0);
  let left = windowM2;
  for (let pass = 0; pass < walls.length && left > 1e-9; pass++) {
    const weights = walls.map((wall, i) =>
      wall.field !== null && (given[i] ?? 0) < (room[i] ?? 0) - 1e-9 ? fieldArea(wall.field) * wall.windowWeight : 0,
    );
    const total = weights.reduce((sum, w) => sum + w, 0);
    if (total === 0) break;
    const portion = left;
    for (let i = 0; i < walls.length; i++) {
      const add = Math.min((portion * (weights[i] ?? 0)) / total, (room[i] ?? 0) - (given[i] ?? 0));
      given[i] = (given[i] ?? 0) + add;
      left -= add;
    }
  }
  return given;
}

function fieldArea(field: FaceRectangle): number {
  return (field.u1 - field.u0) * (field.z1 - field.z0);
}

/** The wall with its door and window as surfaces; wall area is net. */
export function cutWall(wall: Wall, windowM2: number, orientationDeg: number): readonly GeometrySurface[] {
  const surfaces: GeometrySurface[] = [];
  const shared = {
    zone: wall.zone,
    face: wall.face,
    tiltDeg: 90,
    azimuthDeg: faceAzimuthDeg(wall.face, orientationDeg),
    beyond: "outdoors",
  } as const;
  const name = wall.id.slice("facade.".length);
  let openM2 = 0;
  const field = wall.field;
  if (field !== null) {
    let u0 = field.u0;
    let u1 = field.u1;
    if (wall.doorM2 > 0) {
      const height = Math.min(doorHeightM, field.z1 - field.z0);
      const width = wall.doorM2 / height;
      // The hall lies at the left of the home seen from the street, on either side of it.
      const door: FaceRectangle = { u0: u0 + marginM, u1: u0 + marginM + width, z0: field.z0, z1: field.z0 + height };
      u0 = door.u1;
      surfaces.push({
        ...shared,
        id: `door.${name}`,
        part: "door",
        outline: outlineOn(wall.face, wall.at, rectangleCorners(door)),
        areaM2: wall.doorM2,
      });
      openM2 += wall.doorM2;
    }
    if (windowM2 > 0.05) {
      u0 += marginM;
      u1 -= marginM;
      const fieldHeight = field.z1 - field.z0;
      const usual = Math.min(1.7, fieldHeight - 2 * marginM);
      const width = Math.min(windowM2 / usual, u1 - u0);
      const height = windowM2 / width;
      const middle = (u0 + u1) / 2;
      const top = field.z1 - Math.min(2 * marginM, (fieldHeight - height) / 2);
      const pane: FaceRectangle = { u0: middle - width / 2, u1: middle + width / 2, z0: top - height, z1: top };
      surfaces.push({
        ...shared,
        id: `glazing.${name}`,
        part: "glazing",
        outline: outlineOn(wall.face, wall.at, rectangleCorners(pane)),
        areaM2: windowM2,
      });
      openM2 += windowM2;
    }
  }
  const outline = outlineOn(wall.face, wall.at, wall.corners);
  return [{ ...shared, id: wall.id, part: "facade", outline, areaM2: polygonAreaM2(outline) - openM2 }, ...surfaces];
}
