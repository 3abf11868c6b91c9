/** All distances between `count` things: symmetric, row by row, each 0…1. */
export interface DistanceMatrix {
  readonly count: number;
  readonly distance: Float64Array;
}

export interface Medoids {
  /** Chosen things, ascending. */
  readonly medoids: Int32Array;
  /** Sum over all things of the distance to the nearest chosen one. */
  readonly total: number;
}

/** Distances are 0…1: this stands in for a second nearest medoid where there is only one. */
const furthest = 1;
/** Smaller gains are rounding: swapping for them could go round in circles. */
const leastGain = 1e-10;

/** Sum over all things of the distance to the nearest of `medoids`. */
export function totalDistance({ count, distance }: DistanceMatrix, medoids: Int32Array): number {
  let total = 0;
  for (let thing = 0; thing < count; thing++) {
    let nearest = Infinity;
    for (const medoid of medoids) nearest = Math.min(nearest, distance[medoid * count + thing]!);
    total += nearest;
  }
  return total;
}

/**
 * A greedy start: first the thing nearest to all, then each time the one that brings all others most
 * nearer (BUILD of PAM: Kaufman & Rousseeuw 1990, ch. 2). Of equals the first.
 */
export function greedyStart({ count, distance }: DistanceMatrix, k: number): Int32Array {
  const nearest = new Float64Array(count).fill(furthest);
  const chosen = new Uint8Array(count);
  const start = new Int32Array(k);
  for (let c = 0; c < k; c++) {
    let best = -1;
    let bestGain = -1;
    for (let candidate = 0; candidate < count; candidate++) {
      if (chosen[candidate]! > 0) continue;
      const row = candidate * count;
      let gain = 0;
      for (let thing = 0; thing < count; thing++) gain += Math.max(nearest[thing]! - distance[row + thing]!, 0);
      if (gain > bestGain) {
        best = candidate;
        bestGain = gain;
      }
    }
    chosen[best] = 1;
    start[c] = best;
    const row = best * count;
    for (let thing = 0; thing < count; thing++) nearest[thing] = Math.min(nearest[thing]!, distance[row + thing]!);
  }
  return start;
}

/**
 * Better medoids from a start by FasterPAM (Schubert & Rousseeuw, Information Systems 101 (2021)
 * 101804): each thing in turn is tried in the place of the medoid whose going costs least, and put
 * there at once when the total falls; done when a whole round brings nothing. Never worse than the
 * start. O(n²) per round.
 *
 * @param start different things, at least one
 */
export function fasterPam(matrix: DistanceMatrix, start: Int32Array): Medoids {
  const { count, distance } = matrix;
  const medoids = Int32Array.from(start);
  const k = medoids.length;
  const isMedoid = new Uint8Array(count);
  for (const medoid of medoids) isMedoid[medoid] = 1;
  const near = new Int32Array(count);
  const nearDistance = new Float64Array(count);
  const secondDistance = new Float64Array(count);
  const removalLoss = new Float64Array(k);
  const change = new Float64Array(k);

  const assign = (): void => {
    removalLoss.fill(0);
    for (let thing = 0; thing < count; thing++) {
      let first = Infinity;
      let second = furthest;
      let place = 0;
      for (let m = 0; m < k; m++) {
        const apart = distance[medoids[m]! * count + thing]!;
        if (apart < first) {
          second = Math.min(first, furthest);
          first = apart;
          place = m;
        } else if (apart < second) second = apart;
      }
      near[thing] = place;
      nearDistance[thing] = first;
      secondDistance[thing] = second;
      removalLoss[place]! += second - first;
    }
  };

  assign();
  let sinceSwap = 0;
  for (let candidate = 0; sinceSwap < count; candidate = (candidate + 1) % count) {
    sinceSwap++;
    if (isMedoid[candidate]! > 0) continue;
    change.set(removalLoss);
    let shared = 0;
    const row = candidate * count;
    for (let thing = 0; thing < count; thing++) {
      const apart = distance[row + thing]!;
      const first = nearDistance[thing]!;
      const second = secondDistance[thing]!;
      if (apart < first) {
        shared += apart - first;
        change[near[thing]!]! += first - second;
      } else if (apart < second) change[near[thing]!]! += apart - second;
    }
    let out = 0;
    for (let m = 1; m < k; m++) if (change[m]! < change[out]!) out = m;
    if (change[out]! + shared > -leastGain) continue;
    isMedoid[medoids[out]!] = 0;
    isMedoid[candidate] = 1;
    medoids[out] = candidate;
    assign();
    sinceSwap = 0;
  }
  medoids.sort();
  return { medoids, total: totalDistance(matrix, medoids) };
}
