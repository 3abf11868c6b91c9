import type { Element, Network } from "../compile/network.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { Fading } from "./fading.ts";
import { compressFading, fadingOf } from "./fading.ts";
import { identityOf } from "./identity.ts";

/** Memories kept of a group of faces, and of what lies between two groups. */
const mostOfGroup = 7;
const mostBetweenGroups = 10;

/**
 * What all faces of a group remember of their room, and of the room behind, as few fading memories:
 * `z' = d z + g u` with u the flux through the film, and `Σ A T = … + Σ z` in K·m². Everything the
 * faces of a group get is the same per m², so their memories add up, whatever they are made of.
 */
export interface GroupMemories {
  /** Memories of group g: `first[g]` up to `first[g + 1]`. */
  readonly first: Int32Array;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
  readonly z: Float64Array;
  /** Between the groups of pair p; they read and write with the same weight. */
  readonly pairInside: Int32Array;
  readonly pairOutside: Int32Array;
  readonly pairFirst: Int32Array;
  readonly pairDecay: Float64Array;
  readonly insideWeight: Float64Array;
  readonly outsideWeight: Float64Array;
  readonly pairZ: Float64Array;
  /** `Σ z` of each group. */
  readonly rememberedKM2: Float64Array;
}

/** @param startC temperature of everything for an endless time before */
export function groupMemories(network: Network, cache: SimulationCache, startC: number): GroupMemories {
  const { groups, faces, elements } = network;
  const own = Array.from({ length: groups.count }, (): Part[] => []);
  const pairs = new Map<string, { readonly inside: number; readonly outside: number; readonly parts: Part[] }>();
  for (const element of elements) {
    const areaM2 = faces.areaM2[element.insideFace]!;
    const group = faces.group[element.insideFace]!;
    const { far } = element;
    if (far.kind !== "face") {
      addPart(own[group]!, { areaM2, turned: false, element });
      continue;
    }
    const behind = faces.group[far.face]!;
    const turned = behind < group;
    const [inside, outside] = turned ? [behind, group] : [group, behind];
    const key = `${inside} ${outside}`;
    const pair = pairs.get(key) ?? { inside, outside, parts: [] };
    pairs.set(key, pair);
    addPart(pair.parts, { areaM2, turned, element });
  }
  const ownFading = own.map((parts) => together(parts, cache, mostOfGroup));
  const between = [...pairs.values()];
  const pairFading = between.map(({ parts }) => together(parts, cache, mostBetweenGroups));
  const row = chain(ownFading.map(({ decay }) => decay));
  const pairRow = chain(pairFading.map(({ decay }) => decay));
  const memories: GroupMemories = {
    first: row.first,
    decay: row.values,
    gain: chain(ownFading.map(({ weights }) => weights[0]!.map((weight) => weight * weight))).values,
    z: new Float64Array(row.values.length),
    pairInside: Int32Array.from(between, ({ inside }) => inside),
    pairOutside: Int32Array.from(between, ({ outside }) => outside),
    pairFirst: pairRow.first,
    pairDecay: pairRow.values,
    insideWeight: chain(pairFading.map(({ weights }) => weights[0]!)).values,
    outsideWeight: chain(pairFading.map(({ weights }) => weights[1]!)).values,
    pairZ: new Float64Array(pairRow.values.length),
    rememberedKM2: new Float64Array(groups.count),
  };
  const flux = groups.convectionWPerM2K.map((h, g) => (h + groups.referenceLongWaveWPerM2K[g]!) * startC);
  rest(memories, flux);
  return memories;
}

/** Some area of one construction; `turned`: its inside is the pair's outside. */
interface Part {
  readonly areaM2: number;
  readonly turned: boolean;
  readonly element: Element;
}

/** Areas of one construction are one part. */
function addPart(parts: Part[], part: Part): void {
  const twin = parts.findIndex(({ element, turned }) => sameMemory(element, part.element) && turned === part.turned);
  if (twin < 0) parts.push(part);
  else parts[twin] = { ...part, areaM2: parts[twin]!.areaM2 + part.areaM2 };
}

function sameMemory(one: Element, other: Element): boolean {
  return (
    one.modes === other.modes &&
    one.insideFilmWPerM2K === other.insideFilmWPerM2K &&
    one.outsideFilmWPerM2K === other.outsideFilmWPerM2K
  );
}

/** The memories of all parts as one measure, compressed. */
function together(parts: readonly Part[], cache: SimulationCache, most: number): Fading {
  if (parts.length === 0) return { count: 0, decay: none, weights: [none, none] };
  const key = parts.map(({ areaM2, turned, element }) => {
    const far = element.far.kind === "face" ? element.outsideFilmWPerM2K : 0;
    return `${areaM2} ${turned} ${identityOf(element.modes)} ${element.insideFilmWPerM2K} ${far}`;
  });
  return cache.remember(`memories ${most} ${key.join(" ")}`, () => {
    const scaled = parts.map((part) => scaledFading(part, cache, most));
    const ports = scaled[0]!.weights.length;
    return compressFading(
      {
        count: scaled.reduce((sum, { count }) => sum + count, 0),
        decay: concat(scaled.map(({ decay }) => decay)),
        weights: Array.from({ length: ports }, (_, port) => concat(scaled.map(({ weights }) => weights[port]!))),
      },
      most,
    );
  });
}

function scaledFading({ areaM2, turned, element }: Part, cache: SimulationCache, most: number): Fading {
  const { modes, insideFilmWPerM2K: film, outsideFilmWPerM2K: farFilm, far } = element;
  const both = far.kind === "face";
  const { count, decay, weights } = cache.remember(
    `memory ${most} ${identityOf(modes)} ${film} ${both ? farFilm : 0}`,
    () => compressFading(fadingOf(modes, film, both ? farFilm : 0, both), most + 2),
  );
  const root = Math.sqrt(areaM2);
  const ports = turned ? weights.toReversed() : weights;
  return { count, decay, weights: ports.map((weight) => weight.map((w) => w * root)) };
}

const none = new Float64Array(0);

/** Memories as after an endless time with the same flux through every film. */
function rest(memories: GroupMemories, fluxWPerM2: Float64Array): void {
  const { first, decay, gain, z, rememberedKM2 } = memories;
  for (let g = 0; g + 1 < first.length; g += 1) {
    for (let m = first[g]!; m < first[g + 1]!; m += 1) {
      z[m] = (gain[m]! * fluxWPerM2[g]!) / (1 - decay[m]!);
      rememberedKM2[g]! += z[m]!;
    }
  }
  const { pairInside, pairOutside, pairFirst, pairDecay, insideWeight, outsideWeight, pairZ } = memories;
  for (let p = 0; p < pairInside.length; p += 1) {
    const a = pairInside[p]!;
    const b = pairOutside[p]!;
    for (let m = pairFirst[p]!; m < pairFirst[p + 1]!; m += 1) {
      const put = insideWeight[m]! * fluxWPerM2[a]! + outsideWeight[m]! * fluxWPerM2[b]!;
      pairZ[m] = put / (1 - pairDecay[m]!);
      rememberedKM2[a]! += insideWeight[m]! * pairZ[m]!;
      rememberedKM2[b]! += outsideWeight[m]! * pairZ[m]!;
    }
  }
}

/** Rows one behind the other, with where each begins (and where the last ends). */
function chain(rows: readonly Float64Array[]): { readonly first: Int32Array; readonly values: Float64Array } {
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    first[i + 1] = first[i]! + row.length;
  });
  return { first, values: concat(rows) };
}

function concat(rows: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    values.set(row, at);
    at += row.length;
  }
  return values;
}
