import type { FacePool } from "./face-pool.ts";
import { classRow, faceRow } from "./layout.ts";

/**
 * Opaque faces in the order of the hour loop: by zone, and in it by class (faces that lie alike and
 * follow buoyancy together; those with constant convection are a class by themselves).
 */
export interface FaceConstants {
  readonly count: number;
  /** Rows as in {@link faceRow}. */
  readonly faces: Float64Array;
  readonly ids: readonly string[];
  readonly zone: Int32Array;
  readonly weatherC: readonly Float64Array[];
  readonly classCount: number;
  /** Rows as in {@link classRow}. */
  readonly classes: Float64Array;
  readonly classZone: Int32Array;
  /** 0 vertical, 1 ceiling, 2 floor; −1: constant convection. */
  readonly classKind: Int32Array;
  readonly firstFace: Int32Array;
  /** Memories face by face, each scaled to what it says of the face temperature; `gain` is its weight squared. */
  readonly firstMemory: Int32Array;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
  readonly partitions: PartitionConstants;
}

interface PartitionConstants {
  readonly count: number;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
  readonly insideZone: Int32Array;
  readonly outsideZone: Int32Array;
  readonly insideClass: Int32Array;
  readonly outsideClass: Int32Array;
  /** x: rise of one face in the same step per W/m² onto the other. */
  readonly across: Float64Array;
  readonly firstMemory: Int32Array;
  readonly decay: Float64Array;
  readonly insideWeight: Float64Array;
  readonly outsideWeight: Float64Array;
}

export function faceConstants(pool: FacePool): FaceConstants {
  const order = Array.from({ length: pool.count }, (_, f) => f).sort(
    (a, b) => pool.zone[a]! - pool.zone[b]! || pool.kind[a]! - pool.kind[b]! || a - b,
  );
  const place = new Int32Array(pool.count);
  const classOf = new Int32Array(pool.count);
  const starts: number[] = [];
  const faces = new Float64Array(pool.count * faceRow.width);
  order.forEach((f, i) => {
    const last = order[i - 1];
    if (last === undefined || pool.zone[last] !== pool.zone[f] || pool.kind[last] !== pool.kind[f]) starts.push(i);
    place[f] = i;
    classOf[f] = starts.length - 1;
    const at = i * faceRow.width;
    faces[at + faceRow.area] = pool.areaM2[f]!;
    faces[at + faceRow.convection] = pool.convectionWPerM2K[f]!;
    faces[at + faceRow.longWave] = pool.longWaveWPerM2K[f]!;
    faces[at + faceRow.direct] = pool.direct[f]!;
    faces[at + faceRow.beam] = pool.beamPerM2[f]!;
    faces[at + faceRow.diffuse] = pool.diffusePerM2[f]!;
    faces[at + faceRow.radiant] = pool.radiantPerM2[f]!;
  });
  const classes = new Float64Array(starts.length * classRow.width);
  for (const f of order) addToClass(classes, classOf[f]! * classRow.width, pool, f);
  const noWeather = new Float64Array(pool.weatherC.find((series) => series !== undefined)?.length ?? 0);
  const own = chain(order.map((f) => pool.fading[f]!.decay));
  return {
    count: pool.count,
    faces,
    ids: order.map((f) => pool.ids[f]!),
    zone: Int32Array.from(order, (f) => pool.zone[f]!),
    weatherC: order.map((f) => pool.weatherC[f] ?? noWeather),
    classCount: starts.length,
    classes,
    classZone: Int32Array.from(starts, (i) => pool.zone[order[i]!]!),
    classKind: Int32Array.from(starts, (i) => pool.kind[order[i]!]!),
    firstFace: Int32Array.from([...starts, pool.count]),
    firstMemory: own.first,
    decay: own.values,
    gain: chain(order.map((f) => pool.fading[f]!.weights[0]!.map((weight) => weight * weight))).values,
    partitions: partitionConstants(pool, place, classOf),
  };
}

/** Adds a face to the sums of its class. */
function addToClass(classes: Float64Array, row: number, pool: FacePool, f: number): void {
  const area = pool.areaM2[f]!;
  const e = pool.direct[f]!;
  const hr = pool.longWaveWPerM2K[f]!;
  const share = pool.radiantPerM2[f]!;
  classes[row + classRow.convection] = pool.convectionWPerM2K[f]!;
  classes[row + classRow.area]! += area;
  classes[row + classRow.e]! += area * e;
  classes[row + classRow.re]! += area * hr * e;
  classes[row + classRow.ee]! += area * e * e;
  classes[row + classRow.ree]! += area * hr * e * e;
  classes[row + classRow.rree]! += area * hr * hr * e * e;
  classes[row + classRow.ew]! += area * e * share;
  classes[row + classRow.eew]! += area * e * e * share;
  classes[row + classRow.reew]! += area * hr * e * e * share;
}

function partitionConstants(
  { partitions, zone }: FacePool,
  place: Int32Array,
  classOf: Int32Array,
): PartitionConstants {
  const memories = chain(partitions.map(({ fading }) => fading.decay));
  return {
    count: partitions.length,
    inside: Int32Array.from(partitions, ({ inside }) => place[inside]!),
    outside: Int32Array.from(partitions, ({ outside }) => place[outside]!),
    insideZone: Int32Array.from(partitions, ({ inside }) => zone[inside]!),
    outsideZone: Int32Array.from(partitions, ({ outside }) => zone[outside]!),
    insideClass: Int32Array.from(partitions, ({ inside }) => classOf[inside]!),
    outsideClass: Int32Array.from(partitions, ({ outside }) => classOf[outside]!),
    across: Float64Array.from(partitions, ({ across }) => across),
    firstMemory: memories.first,
    decay: memories.values,
    insideWeight: chain(partitions.map(({ fading }) => fading.weights[0]!)).values,
    outsideWeight: chain(partitions.map(({ fading }) => fading.weights[1]!)).values,
  };
}

/** Rows one behind the other, with where each begins (and where the last ends). */
function chain(rows: readonly Float64Array[]): { readonly first: Int32Array; readonly values: Float64Array } {
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    first[i + 1] = first[i]! + row.length;
  });
  const values = new Float64Array(first[rows.length]!);
  rows.forEach((row, i) => values.set(row, first[i]));
  return { first, values };
}
