/** Quantile of sorted values, straight between them (Hyndman & Fan type 7). */
export function sampleQuantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}

/** The same of values in any order, which it partly sorts (Hoare's selection); NaN of none. */
export function quantileOf(values: Float64Array, p: number): number {
  const place = (values.length - 1) * p;
  const below = Math.floor(place);
  if (values.length === 0) return Number.NaN;
  select(values, below);
  const low = values[below]!;
  if (place === below) return low;
  let high = Infinity;
  for (let i = below + 1; i < values.length; i++) if (values[i]! < high) high = values[i]!;
  return low + (high - low) * (place - below);
}

/** Moves the value of rank `rank` to its place, smaller ones before it. */
function select(values: Float64Array, rank: number): void {
  let from = 0;
  let until = values.length - 1;
  while (from < until) {
    const pivot = values[(from + until) >> 1]!;
    let i = from;
    let j = until;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i] = values[j]!;
      values[j] = held;
      i++;
      j--;
    }
    if (rank <= j) until = j;
    else if (rank >= i) from = i;
    else return;
  }
}
