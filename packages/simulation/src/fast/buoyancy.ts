import { naturalConvection } from "../physics/inside-convection.ts";
import type { FastFaces } from "./fast-faces.ts";
import { classRow, faceRow, zoneRow } from "./layout.ts";

const { width: faceWidth, area: faceArea, convection, longWave, direct, radiant: share, base } = faceRow;
const { temperature, buoyancy, between: betweenC, acrossFirst, acrossSecond } = faceRow;
const { width: classWidth, convection: h0, area, e, re, ee, ree, rree, ew, eew, reew } = classRow;
const { lastT, lastEt, lastEet, lastReet, baseT, baseEt, baseRet } = classRow;
const { betweenT, betweenEt, betweenRet, excessFirst, excessSecond } = classRow;
const { width: zoneWidth, before, between, now, air, radiant: node, plant, airRight, radiantRight } = zoneRow;

const faceClasses = ["vertical", "ceiling", "floor"] as const;

/**
 * Buoyancy, `q = Δ (T_a − T_s)` with one `Δ = h − h₀` per class, into the right sides of the room
 * balances: onto the faces, off the air. First evaluation: from the temperatures of the last step;
 * second: from those that gives.
 */
export function addBuoyancy(all: FastFaces, zones: Float64Array, second: boolean): void {
  const { classes, classCount, classZone, classKind } = all;
  const moment = second ? between : before;
  const sums = second ? betweenT : lastT;
  const excess = second ? excessSecond : excessFirst;
  for (let c = 0; c < classCount; c += 1) {
    const kind = classKind[c]!;
    if (kind < 0) continue;
    const z = classZone[c]! * zoneWidth;
    const row = c * classWidth;
    const airC = zones[z + moment + air]!;
    const t = classes[row + sums]!;
    const h = classes[row + h0]!;
    const delta = naturalConvection(faceClasses[kind]!, t / classes[row + area]! - airC) - h;
    classes[row + excess] = delta;
    // Σ Aet and Σ A h_r et follow Σ At in a row.
    zones[z + airRight]! +=
      delta * ((h * classes[row + e]! - classes[row + area]!) * airC - h * classes[row + sums + 1]! + t);
    zones[z + radiantRight]! += delta * (classes[row + re]! * airC - classes[row + sums + 2]!);
  }
  throughPartitions(all, zones, moment, excess, second ? betweenC : temperature);
}

/** The buoyancy of one face of a partition warms the other. */
function throughPartitions(
  { faces, classes, partitions }: FastFaces,
  zones: Float64Array,
  moment: number,
  excess: number,
  faceC: number,
): void {
  const { inside, outside, insideZone, outsideZone, insideClass, outsideClass, across } = partitions;
  for (let p = 0; p < inside.length; p += 1) {
    const a = inside[p]! * faceWidth;
    const b = outside[p]! * faceWidth;
    const za = insideZone[p]! * zoneWidth;
    const zb = outsideZone[p]! * zoneWidth;
    const ontoA = classes[insideClass[p]! * classWidth + excess]! * (zones[za + moment + air]! - faces[a + faceC]!);
    const ontoB = classes[outsideClass[p]! * classWidth + excess]! * (zones[zb + moment + air]! - faces[b + faceC]!);
    faces[a + buoyancy] = ontoA;
    faces[b + buoyancy] = ontoB;
    const riseA = faces[a + faceArea]! * across[p]! * ontoB;
    const riseB = faces[b + faceArea]! * across[p]! * ontoA;
    zones[za + airRight]! += faces[a + convection]! * riseA;
    zones[za + radiantRight]! += faces[a + longWave]! * riseA;
    zones[zb + airRight]! += faces[b + convection]! * riseB;
    zones[zb + radiantRight]! += faces[b + longWave]! * riseB;
  }
}

/** What passes through the partitions once the rooms are known. */
export function passPartitions({ faces, partitions }: FastFaces, zones: Float64Array, second: boolean): void {
  const { inside, outside, insideZone, outsideZone, across } = partitions;
  const acrossK = second ? acrossSecond : acrossFirst;
  for (let p = 0; p < inside.length; p += 1) {
    const a = inside[p]! * faceWidth;
    const b = outside[p]! * faceWidth;
    const putA = fromRoom(faces, a, zones, insideZone[p]! * zoneWidth);
    const putB = fromRoom(faces, b, zones, outsideZone[p]! * zoneWidth);
    const riseA = across[p]! * putB;
    const riseB = across[p]! * putA;
    faces[a + acrossK] = riseA;
    faces[b + acrossK] = riseB;
    faces[a + betweenC] = faces[a + base]! + faces[a + direct]! * putA + riseA;
    faces[b + betweenC] = faces[b + base]! + faces[b + direct]! * putB + riseB;
  }
}

/** What a partition face gets from its room now, with its buoyancy, W/m². */
function fromRoom(faces: Float64Array, at: number, zones: Float64Array, z: number): number {
  return (
    faces[at + convection]! * zones[z + now + air]! +
    faces[at + longWave]! * zones[z + now + node]! +
    faces[at + share]! * zones[z + now + plant]! +
    faces[at + buoyancy]!
  );
}

/**
 * Sums over classes after the first evaluation, from the sums of the last step and of what is known:
 * with `u = h₀ T_a + h_r T_r + wW + Δ (T_a,before − T_before)`, `T = base + e u` is linear, so its sums
 * follow from sums. What came through partitions is added face by face.
 */
export function sumsBetween(
  { faces, classes, classCount, classZone, partitions }: FastFaces,
  zones: Float64Array,
): void {
  for (let c = 0; c < classCount; c += 1) {
    const z = classZone[c]! * zoneWidth;
    const row = c * classWidth;
    const delta = classes[row + excessFirst]!;
    const onto = classes[row + h0]! * zones[z + between + air]! + delta * zones[z + before + air]!;
    const nodeC = zones[z + between + node]!;
    const plantW = zones[z + between + plant]!;
    const withE = classes[row + ree]!;
    classes[row + betweenT] =
      classes[row + baseT]! +
      classes[row + e]! * onto +
      classes[row + re]! * nodeC +
      classes[row + ew]! * plantW -
      delta * classes[row + lastEt]!;
    classes[row + betweenEt] =
      classes[row + baseEt]! +
      classes[row + ee]! * onto +
      withE * nodeC +
      classes[row + eew]! * plantW -
      delta * classes[row + lastEet]!;
    classes[row + betweenRet] =
      classes[row + baseRet]! +
      withE * onto +
      classes[row + rree]! * nodeC +
      classes[row + reew]! * plantW -
      delta * classes[row + lastReet]!;
  }
  const { inside, outside, insideClass, outsideClass } = partitions;
  for (let p = 0; p < inside.length; p += 1) {
    addAcross(faces, inside[p]! * faceWidth, classes, insideClass[p]! * classWidth);
    addAcross(faces, outside[p]! * faceWidth, classes, outsideClass[p]! * classWidth);
  }
}

function addAcross(faces: Float64Array, at: number, classes: Float64Array, row: number): void {
  const weighted = faces[at + faceArea]! * faces[at + acrossFirst]!;
  const withE = faces[at + direct]! * weighted;
  classes[row + betweenT]! += weighted;
  classes[row + betweenEt]! += withE;
  classes[row + betweenRet]! += faces[at + longWave]! * withE;
}
