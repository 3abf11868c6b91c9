import type { FaceConstants } from "./face-constants.ts";
import { classRow, faceRow, zoneRow } from "./layout.ts";

const { width: faceWidth, area, convection, longWave, direct, beam, diffuse, radiant } = faceRow;
const { remembered, flux, base, temperature, given, acrossFirst, acrossSecond } = faceRow;
const { width: classWidth, lastT, lastEt, lastRet, lastEet, lastReet, baseT, baseEt, baseRet } = classRow;
const { excessFirst, excessSecond } = classRow;
const { width: zoneWidth, before, between, now, air, radiant: node, plant } = zoneRow;
const { beam: sunBeam, diffuse: sunDiffuse, gain, airKnown, radiantKnown, faces: heatOfFaces } = zoneRow;

/**
 * Opaque faces in the hour loop. Buoyancy needs a face's own temperature only in sums over its class,
 * and those follow from sums of the step before (`docs/method/fast.md`, 4); so a step is one pass over
 * faces at its beginning and one at its end, and between them only classes and partitions.
 */
export interface FastFaces extends FaceConstants {
  readonly memory: Float64Array;
  readonly partitionMemory: Float64Array;
}

/** Faces, rooms and memories as after an endless time at one temperature. */
export function createFastFaces(constants: FaceConstants, startC: number): FastFaces {
  const { faces, classes, firstMemory, decay, gain: gains, partitions } = constants;
  const memory = new Float64Array(decay.length);
  const partitionMemory = new Float64Array(partitions.decay.length);
  for (let f = 0; f < constants.count; f += 1) {
    const at = f * faceWidth;
    faces[at + temperature] = startC;
    faces[at + given] = (faces[at + convection]! + faces[at + longWave]!) * startC;
    for (let m = firstMemory[f]!; m < firstMemory[f + 1]!; m += 1) {
      memory[m] = (gains[m]! * faces[at + given]!) / (1 - decay[m]!);
      faces[at + remembered]! += memory[m]!;
    }
  }
  const { insideWeight, outsideWeight } = partitions;
  for (let p = 0; p < partitions.count; p += 1) {
    const a = partitions.inside[p]! * faceWidth;
    const b = partitions.outside[p]! * faceWidth;
    for (let m = partitions.firstMemory[p]!; m < partitions.firstMemory[p + 1]!; m += 1) {
      const put = insideWeight[m]! * faces[a + given]! + outsideWeight[m]! * faces[b + given]!;
      partitionMemory[m] = put / (1 - partitions.decay[m]!);
      faces[a + remembered]! += insideWeight[m]! * partitionMemory[m]!;
      faces[b + remembered]! += outsideWeight[m]! * partitionMemory[m]!;
    }
  }
  for (let c = 0; c < constants.classCount; c += 1) {
    const at = c * classWidth;
    classes[at + lastT] = classes[at + classRow.area]! * startC;
    classes[at + lastEt] = classes[at + classRow.e]! * startC;
    classes[at + lastRet] = classes[at + classRow.re]! * startC;
    classes[at + lastEet] = classes[at + classRow.ee]! * startC;
    classes[at + lastReet] = classes[at + classRow.ree]! * startC;
  }
  return { ...constants, memory, partitionMemory };
}

/** What is known of all faces at the start of a step, into their rows, the sums of classes and the room balances. */
export function loadFaces(all: FastFaces, zones: Float64Array, k: number): void {
  const { faces, classes, classCount, classZone, firstFace, weatherC, partitions } = all;
  const { inside, outside, across } = partitions;
  for (let p = 0; p < inside.length; p += 1) {
    const a = inside[p]! * faceWidth;
    const b = outside[p]! * faceWidth;
    const ontoA = fluxOnto(faces, a, zones, partitions.insideZone[p]! * zoneWidth);
    const ontoB = fluxOnto(faces, b, zones, partitions.outsideZone[p]! * zoneWidth);
    faces[a + remembered]! += across[p]! * ontoB;
    faces[b + remembered]! += across[p]! * ontoA;
  }
  for (let c = 0; c < classCount; c += 1) {
    const z = classZone[c]! * zoneWidth;
    const end = firstFace[c + 1]!;
    let toAir = 0;
    let toNode = 0;
    let t = 0;
    let et = 0;
    let ret = 0;
    for (let f = firstFace[c]!; f < end; f += 1) {
      const at = f * faceWidth;
      const put = fluxOnto(faces, at, zones, z);
      const e = faces[at + direct]!;
      const hr = faces[at + longWave]!;
      const known = faces[at + remembered]! + weatherC[f]![k]! + e * put;
      faces[at + flux] = put;
      faces[at + base] = known;
      const weighted = faces[at + area]! * known;
      toAir += faces[at + convection]! * weighted;
      toNode += hr * weighted;
      t += weighted;
      et += e * weighted;
      ret += hr * e * weighted;
    }
    zones[z + airKnown]! += toAir;
    zones[z + radiantKnown]! += toNode;
    const at = c * classWidth;
    classes[at + baseT] = t;
    classes[at + baseEt] = et;
    classes[at + baseRet] = ret;
  }
}

/** Sun and gains on a face, W/m². */
function fluxOnto(faces: Float64Array, at: number, zones: Float64Array, z: number): number {
  return (
    faces[at + beam]! * zones[z + sunBeam]! +
    faces[at + diffuse]! * zones[z + sunDiffuse]! +
    faces[at + radiant]! * zones[z + gain]!
  );
}

/**
 * Faces at the end of a step: their temperatures by both evaluations, what was given to them, their
 * heat into the room, the memories of the next step and the sums it begins with.
 */
export function finishFaces(all: FastFaces, zones: Float64Array): void {
  const { faces, classes, classCount, classZone, firstFace, firstMemory, decay, gain: gains, memory } = all;
  for (let z = heatOfFaces; z < zones.length; z += zoneWidth) zones[z] = 0;
  for (let c = 0; c < classCount; c += 1) {
    const z = classZone[c]! * zoneWidth;
    const row = c * classWidth;
    const airBefore = zones[z + before + air]!;
    const airBetween = zones[z + between + air]!;
    const nodeBetween = zones[z + between + node]!;
    const plantBetween = zones[z + between + plant]!;
    const airNow = zones[z + now + air]!;
    const nodeNow = zones[z + now + node]!;
    const plantNow = zones[z + now + plant]!;
    const deltaFirst = classes[row + excessFirst]!;
    const deltaSecond = classes[row + excessSecond]!;
    const end = firstFace[c + 1]!;
    let t = 0;
    let et = 0;
    let ret = 0;
    let eet = 0;
    let reet = 0;
    let heat = 0;
    for (let f = firstFace[c]!; f < end; f += 1) {
      const at = f * faceWidth;
      const hc = faces[at + convection]!;
      const hr = faces[at + longWave]!;
      const w = faces[at + radiant]!;
      const e = faces[at + direct]!;
      const known = faces[at + base]!;
      const a = faces[at + area]!;
      const putFirst =
        hc * airBetween + hr * nodeBetween + w * plantBetween + deltaFirst * (airBefore - faces[at + temperature]!);
      const first = known + e * putFirst + faces[at + acrossFirst]!;
      const putSecond = hc * airNow + hr * nodeNow + w * plantNow + deltaSecond * (airBetween - first);
      const face = known + e * putSecond + faces[at + acrossSecond]!;
      const put = putSecond + faces[at + flux]!;
      faces[at + temperature] = face;
      faces[at + given] = put;
      heat += a * ((hc + hr) * face - put);
      const weighted = a * face;
      const withE = e * weighted;
      const withR = hr * withE;
      t += weighted;
      et += withE;
      ret += withR;
      eet += e * withE;
      reet += e * withR;
      const endMemory = firstMemory[f + 1]!;
      let sum = 0;
      for (let m = firstMemory[f]!; m < endMemory; m += 1) {
        const next = decay[m]! * memory[m]! + gains[m]! * put;
        memory[m] = next;
        sum += next;
      }
      faces[at + remembered] = sum;
    }
    classes[row + lastT] = t;
    classes[row + lastEt] = et;
    classes[row + lastRet] = ret;
    classes[row + lastEet] = eet;
    classes[row + lastReet] = reet;
    zones[z + heatOfFaces]! += heat;
  }
  fadePartitions(all);
}

function fadePartitions({ faces, partitions, partitionMemory }: FastFaces): void {
  const { inside, outside, insideWeight, outsideWeight, firstMemory, decay } = partitions;
  for (let p = 0; p < inside.length; p += 1) {
    const end = firstMemory[p + 1]!;
    const a = inside[p]! * faceWidth;
    const b = outside[p]! * faceWidth;
    const putA = faces[a + given]!;
    const putB = faces[b + given]!;
    let sumA = 0;
    let sumB = 0;
    for (let m = firstMemory[p]!; m < end; m += 1) {
      const wa = insideWeight[m]!;
      const wb = outsideWeight[m]!;
      const next = decay[m]! * partitionMemory[m]! + wa * putA + wb * putB;
      partitionMemory[m] = next;
      sumA += wa * next;
      sumB += wb * next;
    }
    faces[a + remembered] = sumA;
    faces[b + remembered] = sumB;
  }
}
