import { alikeData } from "./alike-data.ts";
import { featureCodes, type FeatureCode } from "./features.ts";

/** How one feature counts in a distance. */
export interface FeatureScale {
  readonly code: FeatureCode;
  readonly kind: "category" | "number" | "direction";
  readonly weight: number;
  /** Difference that counts as wholly different; 1 for a category. */
  readonly range: number;
}

export const featureScales: readonly FeatureScale[] = featureCodes.map((code) => {
  const feature = alikeData.features[code];
  return {
    code,
    kind: feature.kind,
    weight: feature.weight.value,
    range: feature.kind === "category" ? 1 : feature.range.value,
  };
});

/** Sum of the weights of all features. */
export const wholeWeight: number = featureScales.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Distance of two homes in one feature, 0…1; NaN when it is unknown of either. Categories: 0 when
 * equal, else 1. Numbers: difference over range, at most 1. Directions: the smaller angle over range.
 */
export function featureDistance(scale: FeatureScale, a: number, b: number): number {
  const difference = Math.abs(a - b);
  if (Number.isNaN(difference)) return difference;
  if (scale.kind === "category") return difference === 0 ? 0 : 1;
  const apart = scale.kind === "direction" && difference > 180 ? 360 - difference : difference;
  return Math.min(apart / scale.range, 1);
}

/** Homes side by side: one column per feature, in the order of `featureCodes`; NaN for unknown. */
export interface FeatureColumns {
  readonly homes: number;
  readonly columns: readonly Float64Array[];
  /** Per column whether any home lacks the feature. */
  readonly lacking: readonly boolean[];
}

/**
 * Gower's distance from one home to every home of a table, into arrays of the caller's.
 *
 * d = Σ w δ d_f / Σ w δ over the features f, with δ = 1 where the feature is known of both and 0
 * otherwise (Gower, Biometrics 27 (1971) 857, eq. 1, as a dissimilarity and with weights). Ranges are
 * fixed ones instead of the range of the set, so the distance of two homes does not depend on others.
 * Distance 1 and weight 0 where nothing can be compared. Allocates nothing.
 *
 * @param positions of the one home, from `positionsOf`
 * @param distance 0…1 per home
 * @param comparedWeight Σ w δ per home
 */
export function distancesFrom(
  positions: Float64Array,
  table: FeatureColumns,
  distance: Float64Array,
  comparedWeight: Float64Array,
): void {
  const { homes } = table;
  distance.fill(0, 0, homes);
  comparedWeight.fill(0, 0, homes);
  let everywhere = 0;
  for (let f = 0; f < featureScales.length; f++) {
    const scale = featureScales[f]!;
    const from = positions[f]!;
    if (Number.isNaN(from)) continue;
    const column = table.columns[f]!;
    if (table.lacking[f]!) addKnownWeight(column, scale.weight, homes, comparedWeight);
    else everywhere += scale.weight;
    if (scale.kind === "category") addCategory(column, from, scale.weight, homes, distance);
    else addNumber(column, from, scale, homes, distance);
  }
  for (let i = 0; i < homes; i++) {
    const weight = comparedWeight[i]! + everywhere;
    comparedWeight[i] = weight;
    distance[i] = weight > 0 ? Math.min(distance[i]! / weight, 1) : 1;
  }
}

function addKnownWeight(column: Float64Array, weight: number, homes: number, sum: Float64Array): void {
  for (let i = 0; i < homes; i++) if (!Number.isNaN(column[i]!)) sum[i]! += weight;
}

/** Adds the weight where a known category differs. */
export function addCategory(
  column: Float64Array,
  from: number,
  weight: number,
  homes: number,
  sum: Float64Array,
): void {
  for (let i = 0; i < homes; i++) {
    const to = column[i]!;
    if (to !== from && !Number.isNaN(to)) sum[i]! += weight;
  }
}

/** Adds the weighted distance where the number is known. */
export function addNumber(
  column: Float64Array,
  from: number,
  scale: FeatureScale,
  homes: number,
  sum: Float64Array,
): void {
  const { weight, range } = scale;
  const turns = scale.kind === "direction";
  for (let i = 0; i < homes; i++) {
    let apart = Math.abs(column[i]! - from);
    if (turns && apart > 180) apart = 360 - apart;
    // Not a number is not smaller: an unknown adds nothing.
    if (apart < range) sum[i]! += weight * (apart / range);
    else if (apart >= range) sum[i]! += weight;
  }
}
