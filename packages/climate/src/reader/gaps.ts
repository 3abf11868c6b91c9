/** Hours (indices) at which a column is missing. */
export function missingHours(values: Float64Array): number[] {
  const hours: number[] = [];
  for (let k = 0; k < values.length; k += 1) if (Number.isNaN(values[k]!)) hours.push(k);
  return hours;
}

/** Gaps up to this length are bridged by a straight line. */
export const longestStraightGapHours = 6;
/** Gaps beyond two weeks are not filled: that would be inventing weather. */
export const longestFilledGapHours = 336;

/**
 * Fills missing hours in place and returns which ones.
 *
 * Up to 6 hours: a straight line between the neighbours. Up to 336 hours: the same clock hour of the
 * nearest days with data before and after, mixed by distance. Longer gaps stay missing. At the ends
 * of the series the one neighbour counts alone.
 */
export function fillByNeighbours(values: Float64Array): number[] {
  const filled: number[] = [];
  const original = values.slice();
  let k = 0;
  while (k < values.length) {
    if (!Number.isNaN(values[k]!)) {
      k += 1;
      continue;
    }
    let end = k;
    while (end < values.length && Number.isNaN(original[end]!)) end += 1;
    const length = end - k;
    if (length <= longestFilledGapHours && length < values.length) {
      const step = length <= longestStraightGapHours ? 1 : 24;
      for (let hour = k; hour < end; hour += 1) {
        const value = mixedNeighbours(original, hour, step);
        if (Number.isNaN(value)) continue;
        values[hour] = value;
        filled.push(hour);
      }
    }
    k = end;
  }
  return filled;
}

/** Value from the nearest known hours at whole steps before and after, weighted by nearness. */
function mixedNeighbours(values: Float64Array, hour: number, step: number): number {
  let before = hour - step;
  while (before >= 0 && Number.isNaN(values[before]!)) before -= step;
  let after = hour + step;
  while (after < values.length && Number.isNaN(values[after]!)) after += step;
  const hasBefore = before >= 0;
  const hasAfter = after < values.length;
  if (hasBefore && hasAfter) {
    const share = (hour - before) / (after - before);
    return (1 - share) * values[before]! + share * values[after]!;
  }
  if (hasBefore) return values[before]!;
  return hasAfter ? values[after]! : Number.NaN;
}

/** Below this the clearness of an hour says nothing, W/m². */
const leastTellingRadiation = 20;

/**
 * Fills missing radiation in place and returns which hours.
 *
 * Hours without sun get zero. For the others the clearness (radiation over extraterrestrial
 * horizontal) of the nearest sunlit hours with data on both sides, at most 336 hours away, is mixed
 * by nearness and multiplied with the hour's own extraterrestrial radiation: the sun's course is
 * kept, the weather interpolated.
 */
export function fillRadiation(values: Float64Array, extraterrestrialHorizontal: Float64Array): number[] {
  const filled: number[] = [];
  const original = values.slice();
  const clearness = (hour: number): number =>
    extraterrestrialHorizontal[hour]! > leastTellingRadiation
      ? original[hour]! / extraterrestrialHorizontal[hour]!
      : Number.NaN;
  for (let k = 0; k < values.length; k += 1) {
    if (!Number.isNaN(original[k]!)) continue;
    if (extraterrestrialHorizontal[k]! <= 0) {
      values[k] = 0;
      filled.push(k);
      continue;
    }
    let before = k - 1;
    while (before >= 0 && k - before <= longestFilledGapHours && Number.isNaN(clearness(before))) before -= 1;
    let after = k + 1;
    while (after < values.length && after - k <= longestFilledGapHours && Number.isNaN(clearness(after))) after += 1;
    const left = before >= 0 ? clearness(before) : Number.NaN;
    const right = after < values.length ? clearness(after) : Number.NaN;
    if (Number.isNaN(left) && Number.isNaN(right)) continue;
    const share = Number.isNaN(left) ? 1 : Number.isNaN(right) ? 0 : (k - before) / (after - before);
    const mixed = (share < 1 ? (1 - share) * left : 0) + (share > 0 ? share * right : 0);
    values[k] = Math.min(1, mixed) * extraterrestrialHorizontal[k]!;
    filled.push(k);
  }
  return filled;
}
