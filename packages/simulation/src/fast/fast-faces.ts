import { tabulatedConvection } from "./buoyancy.ts";
import type { FacePool } from "./face-pool.ts";

/** Opaque faces in the hour loop: constants in the form it wants them, and their state. Index = pooled face. */
export interface FastFaces {
  readonly count: number;
  readonly zone: Int32Array;
  readonly areaM2: Float64Array;
  readonly convectionWPerM2K: Float64Array;
  readonly longWaveWPerM2K: Float64Array;
  readonly areaConvection: Float64Array;
  readonly areaLongWave: Float64Array;
  readonly beamPerM2: Float64Array;
  readonly diffusePerM2: Float64Array;
  readonly radiantPerM2: Float64Array;
  readonly direct: Float64Array;
  /** Its class (all faces of a zone that lie alike) and its share of the class's area (0: constant convection). */
  readonly classOf: Int32Array;
  readonly classShare: Float64Array;
  /** Of a correction flux onto the face (taken from the air): what reaches the air and radiant balances, m². */
  readonly airOfCorrection: Float64Array;
  readonly radiantOfCorrection: Float64Array;
  readonly weatherC: readonly Float64Array[];
  /** Memories face by face, each scaled to what it says of the face temperature; `gain` is its weight squared. */
  readonly firstMemory: Int32Array;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
  readonly memory: Float64Array;
  readonly partitions: FastPartitions;

  /** What the memories say of the coming step, K. */
  readonly rememberedC: Float64Array;
  /** Sun and gains on the face, W/m². */
  readonly sunAndGains: Float64Array;
  /** Known part of the face temperature in this step, °C. */
  readonly baseC: Float64Array;
  /** Buoyancy beyond the constant, W/m². */
  readonly correction: Float64Array;
  /** What air, radiant node, plant and correction give the face, W/m². */
  readonly fromRoom: Float64Array;
  /** Mean temperature of the face over the step, °C. */
  readonly faceC: Float64Array;
  /** Classes: where, how their faces lie, their mean temperature and convection. */
  readonly classZone: Int32Array;
  readonly classKind: Int32Array;
  readonly classC: Float64Array;
  readonly coefficient: Float64Array;
}

interface FastPartitions {
  readonly count: number;
  readonly inside: Int32Array;
  readonly outside: Int32Array;
  readonly across: Float64Array;
  readonly firstMemory: Int32Array;
  readonly decay: Float64Array;
  readonly insideWeight: Float64Array;
  readonly outsideWeight: Float64Array;
  readonly memory: Float64Array;
}

export function createFastFaces(pool: FacePool, startC: number): FastFaces {
  const { count, partitions } = pool;
  const column = () => new Float64Array(count);
  const product = (a: Float64Array, b: Float64Array) => a.map((value, f) => value * b[f]!);
  const places = [...new Set(pool.zone.map((z, f) => 3 * z + Math.max(0, pool.kind[f]!)))];
  const classOf = Int32Array.from(pool.zone, (z, f) => places.indexOf(3 * z + Math.max(0, pool.kind[f]!)));
  const classArea = new Float64Array(places.length);
  for (let f = 0; f < count; f += 1) if (pool.kind[f]! >= 0) classArea[classOf[f]!]! += pool.areaM2[f]!;
  const areaConvection = product(pool.areaM2, pool.convectionWPerM2K);
  const areaLongWave = product(pool.areaM2, pool.longWaveWPerM2K);
  const noWeather = new Float64Array(pool.weatherC.find((series) => series !== undefined)?.length ?? 0);
  const steady = pool.convectionWPerM2K.map((h, f) => (h + pool.longWaveWPerM2K[f]!) * startC);
  const own = chain(pool.fading.map(({ decay }) => decay));
  const gain = chain(pool.fading.map(({ weights }) => weights[0]!.map((weight) => weight * weight)));
  const both = chain(partitions.map(({ fading }) => fading.decay));
  const faces: FastFaces = {
    count,
    zone: pool.zone,
    areaM2: pool.areaM2,
    convectionWPerM2K: pool.convectionWPerM2K,
    longWaveWPerM2K: pool.longWaveWPerM2K,
    areaConvection,
    areaLongWave,
    beamPerM2: pool.beamPerM2,
    diffusePerM2: pool.diffusePerM2,
    radiantPerM2: pool.radiantPerM2,
    direct: pool.direct,
    classOf,
    classShare: Float64Array.from(pool.areaM2, (area, f) => (pool.kind[f]! < 0 ? 0 : area / classArea[classOf[f]!]!)),
    airOfCorrection: areaConvection.map((h, f) => h * pool.direct[f]! - pool.areaM2[f]!),
    radiantOfCorrection: product(areaLongWave, pool.direct),
    weatherC: pool.weatherC.map((series) => series ?? noWeather),
    firstMemory: own.first,
    decay: own.values,
    gain: gain.values,
    memory: new Float64Array(own.values.length),
    partitions: {
      count: partitions.length,
      inside: Int32Array.from(partitions, ({ inside }) => inside),
      outside: Int32Array.from(partitions, ({ outside }) => outside),
      across: Float64Array.from(partitions, ({ across }) => across),
      firstMemory: both.first,
      decay: both.values,
      insideWeight: chain(partitions.map(({ fading }) => fading.weights[0]!)).values,
      outsideWeight: chain(partitions.map(({ fading }) => fading.weights[1]!)).values,
      memory: new Float64Array(both.values.length),
    },
    rememberedC: column(),
    sunAndGains: column(),
    baseC: column(),
    correction: column(),
    fromRoom: steady,
    faceC: column().fill(startC),
    classZone: Int32Array.from(places, (place) => (place / 3) | 0),
    classKind: Int32Array.from(places, (place) => place % 3),
    classC: new Float64Array(places.length).fill(startC),
    coefficient: new Float64Array(places.length),
  };
  settleMemories(faces);
  return faces;
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

/** Memories as after an endless time of the present `fromRoom`. */
function settleMemories(faces: FastFaces): void {
  const { firstMemory, decay, gain, memory, fromRoom, rememberedC, partitions } = faces;
  for (let f = 0; f < faces.count; f += 1) {
    for (let m = firstMemory[f]!; m < firstMemory[f + 1]!; m += 1) {
      memory[m] = (gain[m]! * fromRoom[f]!) / (1 - decay[m]!);
      rememberedC[f]! += memory[m]!;
    }
  }
  for (let p = 0; p < partitions.count; p += 1) {
    const inside = partitions.inside[p]!;
    const outside = partitions.outside[p]!;
    for (let m = partitions.firstMemory[p]!; m < partitions.firstMemory[p + 1]!; m += 1) {
      const given = partitions.insideWeight[m]! * fromRoom[inside]! + partitions.outsideWeight[m]! * fromRoom[outside]!;
      partitions.memory[m] = given / (1 - partitions.decay[m]!);
      rememberedC[inside]! += partitions.insideWeight[m]! * partitions.memory[m]!;
      rememberedC[outside]! += partitions.outsideWeight[m]! * partitions.memory[m]!;
    }
  }
}

/** What is known of all faces at the start of a step, into `baseC` and the right sides of the room balances. */
export function loadFaces(
  faces: FastFaces,
  k: number,
  beamW: Float64Array,
  diffuseW: Float64Array,
  radiantW: Float64Array,
  airRight: Float64Array,
  radiantRight: Float64Array,
): void {
  const { count, zone, beamPerM2, diffusePerM2, radiantPerM2, direct, weatherC, rememberedC, sunAndGains, baseC } =
    faces;
  for (let f = 0; f < count; f += 1) {
    const z = zone[f]!;
    const flux = beamPerM2[f]! * beamW[z]! + diffusePerM2[f]! * diffuseW[z]! + radiantPerM2[f]! * radiantW[z]!;
    sunAndGains[f] = flux;
    baseC[f] = rememberedC[f]! + weatherC[f]![k]! + direct[f]! * flux;
  }
  const { inside, outside, across } = faces.partitions;
  for (let p = 0; p < inside.length; p += 1) {
    baseC[inside[p]!]! += across[p]! * sunAndGains[outside[p]!]!;
    baseC[outside[p]!]! += across[p]! * sunAndGains[inside[p]!]!;
  }
  const { areaConvection, areaLongWave } = faces;
  for (let f = 0; f < count; f += 1) {
    const z = zone[f]!;
    airRight[z]! += areaConvection[f]! * baseC[f]!;
    radiantRight[z]! += areaLongWave[f]! * baseC[f]!;
  }
}

/** Buoyancy from the last known temperatures, `q = (h − h₀)(T_a − T_s)` with one h per class, into the right sides. */
export function correctFaces(
  faces: FastFaces,
  airC: Float64Array,
  airRight: Float64Array,
  radiantRight: Float64Array,
): void {
  const { coefficient } = faces;
  tabulatedConvection(faces.classZone, faces.classKind, faces.classC, airC, coefficient);
  const { count, zone, classOf, classShare, convectionWPerM2K, faceC, correction } = faces;
  const { airOfCorrection, radiantOfCorrection } = faces;
  for (let f = 0; f < count; f += 1) {
    if (classShare[f] === 0) continue;
    const z = zone[f]!;
    const flux = (coefficient[classOf[f]!]! - convectionWPerM2K[f]!) * (airC[z]! - faceC[f]!);
    correction[f] = flux;
    airRight[z]! += airOfCorrection[f]! * flux;
    radiantRight[z]! += radiantOfCorrection[f]! * flux;
  }
  const { inside, outside, across } = faces.partitions;
  const { areaConvection, areaLongWave } = faces;
  for (let p = 0; p < inside.length; p += 1) {
    const a = inside[p]!;
    const b = outside[p]!;
    const ontoA = across[p]! * correction[b]!;
    const ontoB = across[p]! * correction[a]!;
    airRight[zone[a]!]! += areaConvection[a]! * ontoA;
    radiantRight[zone[a]!]! += areaLongWave[a]! * ontoA;
    airRight[zone[b]!]! += areaConvection[b]! * ontoB;
    radiantRight[zone[b]!]! += areaLongWave[b]! * ontoB;
  }
}

/** Faces once the rooms are known. `plantRadiantW`: heat of plants that radiates, by zone. */
export function settleFaces(
  faces: FastFaces,
  airC: Float64Array,
  radiantC: Float64Array,
  plantRadiantW: Float64Array,
): void {
  const { count, zone, convectionWPerM2K, longWaveWPerM2K, radiantPerM2, correction, direct } = faces;
  const { baseC, fromRoom, faceC, classC, classOf, classShare } = faces;
  for (let f = 0; f < count; f += 1) {
    const z = zone[f]!;
    const given =
      convectionWPerM2K[f]! * airC[z]! +
      longWaveWPerM2K[f]! * radiantC[z]! +
      radiantPerM2[f]! * plantRadiantW[z]! +
      correction[f]!;
    fromRoom[f] = given;
    faceC[f] = baseC[f]! + direct[f]! * given;
  }
  const { inside, outside, across } = faces.partitions;
  for (let p = 0; p < inside.length; p += 1) {
    faceC[inside[p]!]! += across[p]! * fromRoom[outside[p]!]!;
    faceC[outside[p]!]! += across[p]! * fromRoom[inside[p]!]!;
  }
  for (let c = 0; c < classC.length; c += 1) classC[c] = 0;
  for (let f = 0; f < count; f += 1) classC[classOf[f]!]! += classShare[f]! * faceC[f]!;
}

/** Moves all memories over the step. */
export function fadeFaces(faces: FastFaces): void {
  const { count, firstMemory, decay, gain, memory, fromRoom, sunAndGains, rememberedC, partitions } = faces;
  for (let f = 0; f < count; f += 1) {
    const end = firstMemory[f + 1]!;
    const given = fromRoom[f]! + sunAndGains[f]!;
    let remembered = 0;
    for (let m = firstMemory[f]!; m < end; m += 1) {
      const next = decay[m]! * memory[m]! + gain[m]! * given;
      memory[m] = next;
      remembered += next;
    }
    rememberedC[f] = remembered;
  }
  const { inside, outside, insideWeight, outsideWeight } = partitions;
  for (let p = 0; p < inside.length; p += 1) {
    const end = partitions.firstMemory[p + 1]!;
    const a = inside[p]!;
    const b = outside[p]!;
    const givenA = fromRoom[a]! + sunAndGains[a]!;
    const givenB = fromRoom[b]! + sunAndGains[b]!;
    let rememberedA = 0;
    let rememberedB = 0;
    for (let m = partitions.firstMemory[p]!; m < end; m += 1) {
      const wa = insideWeight[m]!;
      const wb = outsideWeight[m]!;
      const next = partitions.decay[m]! * partitions.memory[m]! + wa * givenA + wb * givenB;
      partitions.memory[m] = next;
      rememberedA += wa * next;
      rememberedB += wb * next;
    }
    rememberedC[a] = rememberedA;
    rememberedC[b] = rememberedB;
  }
}
