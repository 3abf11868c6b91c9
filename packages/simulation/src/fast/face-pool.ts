import type { Element, Network } from "../compile/network.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { Fading } from "./fading.ts";
import { compressFading, fadingOf } from "./fading.ts";
import { identityOf } from "./identity.ts";
import { weatherResponse } from "./weather-response.ts";

/**
 * Opaque faces as the fast loop takes them. Faces that cannot be told apart in their room (same
 * construction, coefficients and shares of sun and heat) are one, with their areas added and their
 * weather averaged: exact, because the room treats them alike. Structure of arrays, index = pooled face.
 */
export interface FacePool {
  readonly count: number;
  readonly zone: Int32Array;
  readonly areaM2: Float64Array;
  readonly convectionWPerM2K: Float64Array;
  readonly longWaveWPerM2K: Float64Array;
  /** 0 vertical, 1 ceiling, 2 floor; −1: constant convection. */
  readonly kind: Int8Array;
  readonly beamPerM2: Float64Array;
  readonly diffusePerM2: Float64Array;
  readonly radiantPerM2: Float64Array;
  /** Rise of the face's mean temperature in the same step per W/m² onto itself, K. */
  readonly direct: Float64Array;
  readonly fading: readonly Fading[];
  /** Temperature by the far side alone, by step from the start of the warm-up; undefined: none. */
  readonly weatherC: readonly (Float64Array | undefined)[];
  /** Partitions: two pooled faces each, with the memories of both. */
  readonly partitions: readonly Partition[];
  /** Element of each pooled face (the first of those that are one). */
  readonly ids: readonly string[];
}

/** An element with both faces in the network. */
export interface Partition {
  readonly inside: number;
  readonly outside: number;
  /** Rise of one face in the same step per W/m² onto the other, K. */
  readonly across: number;
  readonly fading: Fading;
}

/** Memories kept: of an element with one face in a room, and of one with two. */
const mostMemories = 6;
const mostMemoriesOfPartition = 10;

interface Draft {
  readonly element: Element;
  readonly face: number;
  readonly members: { readonly areaM2: number; readonly weatherC: Float64Array | undefined }[];
}

/**
 * @param warmUpSteps run before the period, from its end
 * @param apart keep every face by itself, for those who want to know about each
 */
export function poolFaces(
  network: Network,
  cache: SimulationCache,
  warmUpSteps: number,
  startC: number,
  apart: boolean,
): FacePool {
  const { faces, elements, weather } = network;
  const steps = weather.hours * weather.stepsPerHour;
  const drafts: Draft[] = [];
  const alike = new Map<string, number>();
  const partitions: Partition[] = [];
  for (const element of elements) {
    const { modes, insideFace: face, insideFilmWPerM2K: film, outsideFilmWPerM2K: farFilm, far } = element;
    const id = identityOf(modes);
    if (far.kind === "face") {
      const inside = drafts.length;
      for (const one of [face, far.face])
        drafts.push({ element, face: one, members: [{ areaM2: faces.areaM2[one]!, weatherC: undefined }] });
      partitions.push({
        inside,
        outside: inside + 1,
        across: modes.inFromOut / farFilm,
        fading: cache.remember(`partition memory ${id} ${film} ${farFilm}`, () =>
          compressFading(fadingOf(modes, film, farFilm, true), mostMemoriesOfPartition),
        ),
      });
      continue;
    }
    const weatherC =
      far.kind === "driven"
        ? cache.remember(
            `weather response ${id} ${typeof far.drive === "number" ? far.drive : `#${identityOf(far.drive)}`} ${warmUpSteps} ${startC}`,
            () => weatherResponse(element, far.drive, steps, warmUpSteps, startC),
          )
        : undefined;
    const key = JSON.stringify([
      apart ? face : -1,
      id,
      film,
      faces.zone[face],
      faces.kind[face],
      faces.convectionWPerM2K[face],
      faces.beamPerM2[face],
      faces.diffusePerM2[face],
      faces.radiantPerM2[face],
      weatherC === undefined,
    ]);
    const known = alike.get(key);
    const member = { areaM2: faces.areaM2[face]!, weatherC };
    if (known === undefined) {
      alike.set(key, drafts.length);
      drafts.push({ element, face, members: [member] });
    } else drafts[known]!.members.push(member);
  }
  const column = (values: Float64Array) => Float64Array.from(drafts, ({ face }) => values[face]!);
  return {
    count: drafts.length,
    zone: Int32Array.from(drafts, ({ face }) => faces.zone[face]!),
    areaM2: Float64Array.from(drafts, ({ members }) => members.reduce((sum, { areaM2 }) => sum + areaM2, 0)),
    convectionWPerM2K: column(faces.convectionWPerM2K),
    longWaveWPerM2K: column(faces.longWaveWPerM2K),
    kind: Int8Array.from(drafts, ({ face }) => faces.kind[face]!),
    beamPerM2: column(faces.beamPerM2),
    diffusePerM2: column(faces.diffusePerM2),
    radiantPerM2: column(faces.radiantPerM2),
    direct: Float64Array.from(drafts, ({ element, face }) =>
      face === element.insideFace
        ? element.modes.inFromIn / element.insideFilmWPerM2K
        : element.modes.outFromOut / element.outsideFilmWPerM2K,
    ),
    fading: drafts.map(({ element }) => memoriesOf(element, cache)),
    weatherC: drafts.map(({ members }) => meanWeather(members)),
    partitions,
    ids: drafts.map(({ element }) => element.id),
  };
}

const none: Fading = { count: 0, decay: new Float64Array(0), weights: [new Float64Array(0)] };

/** Memories of an element towards its only room; those of a partition are kept apart. */
function memoriesOf(element: Element, cache: SimulationCache): Fading {
  const { modes, insideFilmWPerM2K: film, far } = element;
  if (far.kind === "face") return none;
  return cache.remember(`room memory ${identityOf(modes)} ${film}`, () =>
    compressFading(fadingOf(modes, film, 0, false), mostMemories),
  );
}

function meanWeather(members: Draft["members"]): Float64Array | undefined {
  const [first, ...others] = members;
  if (first?.weatherC === undefined || others.length === 0) return first?.weatherC;
  const total = members.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  const mean = new Float64Array(first.weatherC.length);
  for (const { areaM2, weatherC } of members) {
    const share = areaM2 / total;
    if (weatherC === undefined) continue;
    for (let k = 0; k < mean.length; k += 1) mean[k]! += share * weatherC[k]!;
  }
  return mean;
}
