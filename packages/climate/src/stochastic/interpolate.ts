/**
 * Value at `hour` (hours from the start) of a series of daily values that hold at noon; straight in
 * between, and the year closes on itself.
 */
export function fromNoonValues(noon: Float64Array, hour: number): number {
  const days = noon.length;
  const position = hour / 24 - 0.5;
  const before = Math.floor(position);
  const share = position - before;
  return (1 - share) * noon[(before + days) % days]! + share * noon[(before + 1 + days) % days]!;
}

/**
 * Noon values whose straight-line course has the given daily means. Straight lines between the means
 * themselves would cut every peak by an eighth of its bend.
 */
export function noonValuesFor(dailyMeans: Float64Array): Float64Array {
  const noon = dailyMeans.slice();
  const days = noon.length;
  for (let turn = 0; turn < 12; turn += 1) {
    // The mean of a day of such a course is 1/8, 6/8, 1/8 of the noon values around it.
    const previous = noon.slice();
    for (let d = 0; d < days; d += 1) {
      const achieved = 0.75 * previous[d]! + 0.125 * (previous[(d + days - 1) % days]! + previous[(d + 1) % days]!);
      noon[d] = previous[d]! + dailyMeans[d]! - achieved;
    }
  }
  return noon;
}

/** Monthly means of a series with a whole number of values per day. */
export function monthlyMeansOf(series: Float64Array, monthOfDay: Uint8Array): number[] {
  const perDay = series.length / monthOfDay.length;
  const sums = new Array<number>(12).fill(0);
  const count = new Array<number>(12).fill(0);
  for (let i = 0; i < series.length; i += 1) {
    const m = monthOfDay[Math.floor(i / perDay)]!;
    sums[m]! += series[i]!;
    count[m]! += 1;
  }
  return sums.map((sum, m) => sum / Math.max(1, count[m]!));
}
