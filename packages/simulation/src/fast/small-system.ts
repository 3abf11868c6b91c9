import { heap as numbers } from "./heap.ts";

const heap = numbers;

/**
 * Matrices of rooms in the order of {@link roomOrder}: entries lie within `band` of the diagonal. What a
 * room loses is at least what it passes on, so the diagonal dominates and nothing is pivoted.
 */
export interface RoomOrder {
  /** Row of each zone's air; its radiant node follows. */
  readonly node: Int32Array;
  readonly band: number;
}

/**
 * Zones so that neighbours stand close (E. Cuthill & J. McKee 1969): from a zone with fewest neighbours,
 * each zone's neighbours after it, those with fewest first.
 *
 * @param joined pairs of zones that exchange heat
 */
export function roomOrder(zones: number, joined: readonly (readonly [number, number])[]): RoomOrder {
  const neighbours = Array.from({ length: zones }, () => new Set<number>());
  for (const [a, b] of joined) {
    if (a === b) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  const byDegree = (a: number, b: number) => neighbours[a]!.size - neighbours[b]!.size || a - b;
  const order: number[] = [];
  const placed = new Set<number>();
  const place = (zone: number) => {
    if (placed.has(zone)) return;
    placed.add(zone);
    order.push(zone);
  };
  for (const start of Array.from({ length: zones }, (_, z) => z).sort(byDegree)) {
    if (placed.has(start)) continue;
    place(start);
    for (let next = order.length - 1; next < order.length; next += 1)
      for (const zone of [...neighbours[order[next]!]!].sort(byDegree)) place(zone);
  }
  const node = new Int32Array(zones);
  order.forEach((zone, at) => {
    node[zone] = 2 * at;
  });
  const reach = joined.reduce((most, [a, b]) => Math.max(most, Math.abs(node[a]! - node[b]!)), 0);
  return { node, band: Math.min(2 * zones - 1, reach + 1) };
}

/** LU factorisation of the matrix at `matrix` in the heap, in place, reciprocals of the pivots on the diagonal. */
export function factoriseRooms(matrix: number, size: number, band: number): void {
  for (let k = 0, at = matrix; k < size; k += 1, at += size) {
    const perPivot = 1 / heap[at + k]!;
    heap[at + k] = perPivot;
    const end = k + band < size ? k + band + 1 : size;
    for (let i = k + 1, row = at + size; i < end; i += 1, row += size) {
      const below = heap[row + k]!;
      if (below === 0) continue;
      const factor = below * perPivot;
      heap[row + k] = factor;
      for (let j = k + 1; j < end; j += 1) heap[row + j]! -= factor * heap[at + j]!;
    }
  }
}

/** Solves with {@link factoriseRooms}; the right side at `right` becomes the solution. */
export function solveFactorisedRooms(matrix: number, size: number, band: number, right: number): void {
  for (let i = 1, at = matrix + size; i < size; i += 1, at += size) {
    let sum = heap[right + i]!;
    for (let j = i > band ? i - band : 0; j < i; j += 1) sum -= heap[at + j]! * heap[right + j]!;
    heap[right + i] = sum;
  }
  for (let i = size - 1, at = matrix + size * size - size; i >= 0; i -= 1, at -= size) {
    const end = i + band < size ? i + band + 1 : size;
    let sum = heap[right + i]!;
    for (let j = i + 1; j < end; j += 1) sum -= heap[at + j]! * heap[right + j]!;
    heap[right + i] = sum * heap[at + i]!;
  }
}

/** A matrix or column made for air 0…n−1 and radiant n…2n−1, in the order of the rooms. */
export function inRoomOrder(values: Float64Array, { node }: RoomOrder): Float64Array {
  const n = node.length;
  const size = 2 * n;
  const place = (i: number) => (i < n ? node[i]! : node[i - n]! + 1);
  const result = new Float64Array(values.length);
  if (values.length === size)
    values.forEach((value, i) => {
      result[place(i)] = value;
    });
  else
    values.forEach((value, i) => {
      result[place(Math.floor(i / size)) * size + place(i % size)] = value;
    });
  return result;
}
