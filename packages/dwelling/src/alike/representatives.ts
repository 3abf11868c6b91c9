import { createStream } from "@keukentafel/repeatable";
import { featureCodes } from "./features.ts";
import { expectedDistances, expectedDistancesFrom } from "./expected-distance.ts";
import type { FeatureColumns } from "./gower-distance.ts";
import { type HomeTable, positionsInto, rowsOf } from "./home-table.ts";
import { type DistanceMatrix, fasterPam, greedyStart } from "./k-medoids.ts";

/** A home that stands for others. */
export interface Representative {
  readonly id: string;
  /** Homes it stands for, itself included. */
  readonly homes: number;
  /** The same over all homes, 0…1. */
  readonly share: number;
  /** Mean distance of those homes to it, 0…1. */
  readonly meanDistance: number;
  /** The furthest of them. */
  readonly furthestDistance: number;
}

export interface Representatives {
  /** Who stands for most first, then by id. */
  readonly representatives: readonly Representative[];
  /** Mean distance over all homes to their representative, 0…1. */
  readonly meanDistance: number;
  /** The same at the best start, before any home was swapped. */
  readonly startMeanDistance: number;
  /** Per home, in the order they were given: the id of its representative. */
  readonly representativeOf: readonly string[];
}

/** How hard to search. */
export interface SearchEffort {
  /** Up to this many homes all are searched; of more a sample of this size, several times. */
  readonly sampleSize: number;
  readonly samples: number;
  /** Random starts beside the greedy one. */
  readonly randomStarts: number;
}

const usualEffort: SearchEffort = { sampleSize: 1000, samples: 5, randomStarts: 2 };

/** Where every home belongs, given medoids (places in the table, ascending). */
interface Assignment {
  readonly medoids: Int32Array;
  readonly near: Int32Array;
  readonly distance: Float64Array;
  readonly total: number;
}

/**
 * Homes that together stand for all: the k of which the mean distance of every home to the nearest is
 * small; where something is not known the distance is the one to expect (see `expectedDistances`), so
 * that no home is chosen because little is known of it. k-medoids by FasterPAM, from a greedy and from random starts; for large sets on samples
 * that each hold the best found so far, judged over all homes (CLARA: Kaufman & Rousseeuw 1990,
 * ch. 3). The same for any order of the homes, and for the same seed everywhere; of equals the lower
 * id. A good choice, proven to be the best only where everything can be tried.
 *
 * @param k whole, from 1 to the number of homes
 * @param seed whole, from 0 to 2^53 − 1
 * @throws RangeError when k or seed lies outside
 */
export function chooseRepresentatives(
  table: HomeTable,
  k: number,
  seed: number,
  effort: SearchEffort = usualEffort,
): Representatives {
  if (!Number.isSafeInteger(k) || k < 1 || k > table.homes) {
    throw new RangeError(`of ${table.homes} homes, ${k} cannot be chosen`);
  }
  const sampleSize = Math.max(effort.sampleSize, 2 * k);
  const samples = table.homes <= sampleSize ? 1 : effort.samples;
  let best: Assignment = {
    medoids: new Int32Array(0),
    near: new Int32Array(0),
    distance: new Float64Array(0),
    total: Infinity,
  };
  let startTotal = Infinity;
  const judge = (medoids: Int32Array): number => {
    const assignment = assign(table, medoids, expected);
    if (assignment.total < best.total) best = assignment;
    return assignment.total;
  };
  const expected = expectedDistances(table);
  for (let sample = 0; sample < samples; sample++) {
    const places =
      table.homes <= sampleSize
        ? Int32Array.from({ length: table.homes }, (_, place) => place)
        : drawn(table.homes, sampleSize, seed, `alike/sample/${sample}`, best.medoids);
    const matrix = distanceMatrix(rowsOf(table, places), expected);
    const starts = [greedyStart(matrix, k)];
    for (let start = 0; start < effort.randomStarts; start++) {
      starts.push(drawn(places.length, k, seed, `alike/start/${sample}/${start}`, new Int32Array(0)));
    }
    const ends = starts.map((start) => fasterPam(matrix, start));
    const end = ends.reduce((least, each) => (each.total < least.total ? each : least));
    if (sample === 0) for (const start of starts) startTotal = Math.min(startTotal, judge(of(places, start)));
    judge(of(places, end.medoids));
  }
  return described(table, best, startTotal);
}

function of(places: Int32Array, chosen: Int32Array): Int32Array {
  return Int32Array.from(chosen, (at) => places[at]!).sort();
}

/** `count` different numbers below `all`, ascending: `kept`, and the rest at random. */
function drawn(all: number, count: number, seed: number, name: string, kept: Int32Array): Int32Array {
  const stream = createStream(seed, name);
  const taken = new Set<number>(kept);
  for (let position = 0; taken.size < count; position++) taken.add(Math.floor(stream.uniform(position) * all));
  return Int32Array.from(taken).sort();
}

function distanceMatrix(rows: FeatureColumns, expected: Float64Array): DistanceMatrix {
  const count = rows.homes;
  const distance = new Float64Array(count * count);
  const positions = new Float64Array(featureCodes.length);
  for (let home = 0; home < count; home++) {
    const row = distance.subarray(home * count, (home + 1) * count);
    expectedDistancesFrom(positionsInto(rows, home, positions), rows, expected, row);
    // What is not known of a home is still the same as itself.
    row[home] = 0;
  }
  return { count, distance };
}

/** The nearest medoid of every home; of equals the first. Medoids stand for themselves. */
function assign(table: HomeTable, medoids: Int32Array, expected: Float64Array): Assignment {
  const near = new Int32Array(table.homes);
  const nearest = new Float64Array(table.homes).fill(Infinity);
  const distance = new Float64Array(table.homes);
  const positions = new Float64Array(featureCodes.length);
  for (const [m, medoid] of medoids.entries()) {
    expectedDistancesFrom(positionsInto(table, medoid, positions), table, expected, distance);
    for (let home = 0; home < table.homes; home++) {
      if (distance[home]! < nearest[home]!) {
        nearest[home] = distance[home]!;
        near[home] = m;
      }
    }
  }
  for (const [m, medoid] of medoids.entries()) {
    near[medoid] = m;
    nearest[medoid] = 0;
  }
  let total = 0;
  for (const each of nearest) total += each;
  return { medoids, near, distance: nearest, total };
}

function described(
  table: HomeTable,
  { medoids, near, distance, total }: Assignment,
  startTotal: number,
): Representatives {
  const homes = new Int32Array(medoids.length);
  const sum = new Float64Array(medoids.length);
  const furthest = new Float64Array(medoids.length);
  for (let home = 0; home < table.homes; home++) {
    const m = near[home]!;
    homes[m]! += 1;
    sum[m]! += distance[home]!;
    furthest[m] = Math.max(furthest[m]!, distance[home]!);
  }
  const representatives = Array.from(medoids, (medoid, m) => ({
    id: table.ids[medoid]!,
    homes: homes[m]!,
    share: homes[m]! / table.homes,
    meanDistance: sum[m]! / homes[m]!,
    furthestDistance: furthest[m]!,
  }));
  return {
    // Medoids ascend by id and sorting keeps the order of equals.
    representatives: representatives.sort((a, b) => b.homes - a.homes),
    meanDistance: total / table.homes,
    startMeanDistance: startTotal / table.homes,
    representativeOf: Array.from(table.placeOfGiven, (place) => table.ids[medoids[near[place]!]!]!),
  };
}
