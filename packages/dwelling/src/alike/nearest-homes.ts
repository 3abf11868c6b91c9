import type { HomeFeatures } from "./features.ts";
import { distancesFrom, wholeWeight } from "./gower-distance.ts";
import type { HomeTable } from "./home-table.ts";
import { positionsOf } from "./positions.ts";

/** A home with how near it is. */
export interface NearHome {
  readonly id: string;
  /** Gower's distance, 0 the same in all that is known of both … 1 wholly different. */
  readonly distance: number;
  /** 1 − distance. */
  readonly share: number;
  /** Share of the weights that could be compared, 0…1. */
  readonly comparedShare: number;
}

/**
 * The `count` homes of a table that are most like `home`, nearest first; fewer when the table is
 * smaller. At equal distance the one of which more is known comes first, then the lower id. The home
 * itself is left out when it stands in the table under its own id.
 *
 * @throws RangeError unless `count` is a whole number from 0
 */
export function nearestHomes(home: HomeFeatures, table: HomeTable, count: number): readonly NearHome[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a count is a whole number from 0, not ${count}`);
  const distance = new Float64Array(table.homes);
  const compared = new Float64Array(table.homes);
  distancesFrom(positionsOf(home), table, distance, compared);
  const further = (a: number, b: number): number => distance[a]! - distance[b]! || compared[b]! - compared[a]! || a - b;
  const nearest = leastOf(table.homes, Math.min(count, table.homes), further, (place) => table.ids[place] !== home.id);
  return Array.from(nearest.sort(further), (place) => ({
    id: table.ids[place]!,
    distance: distance[place]!,
    share: 1 - distance[place]!,
    comparedShare: compared[place]! / wholeWeight,
  }));
}

/** The `count` least of the numbers 0 … `all` − 1 that are wanted, in no order: a heap with the greatest on top. */
function leastOf(
  all: number,
  count: number,
  compare: (a: number, b: number) => number,
  wanted: (place: number) => boolean,
): Int32Array {
  const heap = new Int32Array(count);
  let size = 0;
  if (count === 0) return heap;
  for (let place = 0; place < all; place++) {
    if (size === count && compare(place, heap[0]!) >= 0) continue;
    if (!wanted(place)) continue;
    if (size < count) {
      let hole = size++;
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        if (compare(heap[parent]!, place) >= 0) break;
        heap[hole] = heap[parent]!;
        hole = parent;
      }
      heap[hole] = place;
    } else {
      let hole = 0;
      for (;;) {
        let child = 2 * hole + 1;
        if (child >= size) break;
        if (child + 1 < size && compare(heap[child + 1]!, heap[child]!) > 0) child++;
        if (compare(place, heap[child]!) >= 0) break;
        heap[hole] = heap[child]!;
        hole = child;
      }
      heap[hole] = place;
    }
  }
  return heap.subarray(0, size);
}
