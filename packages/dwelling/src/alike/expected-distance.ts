import { addCategory, addNumber, type FeatureColumns, featureDistance, featureScales } from "./gower-distance.ts";

/** Pairs looked at per home to learn how far homes of a set lie apart in a feature. */
const pairsPerHome = 8;

/**
 * By feature, how far two homes of this set lie apart on average, 0…1, over the homes of which the
 * feature is known; NaN when it is known of none. Every pair counts in sets of up to nine, in larger
 * ones eight pairs per home, the partners spread evenly over the set.
 */
export function expectedDistances(table: FeatureColumns): Float64Array {
  return Float64Array.from(featureScales, (scale, f) => {
    const known = table.columns[f]!.filter((position) => !Number.isNaN(position));
    const count = known.length;
    if (count < 2) return count === 0 ? Number.NaN : 0;
    const strides = Math.min(pairsPerHome, count - 1);
    let sum = 0;
    for (let stride = 0; stride < strides; stride++) {
      const step = 1 + Math.floor((stride * (count - 1)) / strides);
      for (let i = 0; i < count; i++) sum += featureDistance(scale, known[i]!, known[(i + step) % count]!);
    }
    return sum / (count * strides);
  });
}

/**
 * The distance to expect from one home to every home of a table: Gower's distance in which a feature
 * that is not known of both counts with its mean distance in the set instead of being left out.
 *
 * Leaving it out would make homes of which little is known look near to all others: they differ in
 * nothing. Equal to Gower's distance when everything that is known of any home is known of both.
 * Allocates nothing.
 *
 * @param positions of the one home
 * @param expected from {@link expectedDistances} of the whole set
 * @param distance 0…1 per home
 */
export function expectedDistancesFrom(
  positions: Float64Array,
  table: FeatureColumns,
  expected: Float64Array,
  distance: Float64Array,
): void {
  const { homes } = table;
  distance.fill(0, 0, homes);
  let weights = 0;
  let everywhere = 0;
  for (let f = 0; f < featureScales.length; f++) {
    const scale = featureScales[f]!;
    const usual = scale.weight * expected[f]!;
    if (Number.isNaN(usual)) continue;
    weights += scale.weight;
    const from = positions[f]!;
    if (Number.isNaN(from)) {
      everywhere += usual;
      continue;
    }
    const column = table.columns[f]!;
    if (table.lacking[f]!) addUnknown(column, usual, homes, distance);
    if (scale.kind === "category") addCategory(column, from, scale.weight, homes, distance);
    else addNumber(column, from, scale, homes, distance);
  }
  if (weights === 0) return;
  for (let i = 0; i < homes; i++) distance[i] = Math.min((distance[i]! + everywhere) / weights, 1);
}

function addUnknown(column: Float64Array, usual: number, homes: number, sum: Float64Array): void {
  for (let i = 0; i < homes; i++) if (Number.isNaN(column[i]!)) sum[i]! += usual;
}
