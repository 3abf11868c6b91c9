import type { RandomStream } from "@keukentafel/repeatable";
import type { HouseholdClock } from "./household-clock.ts";
import { hotWaterData } from "./hot-water-data.ts";

/** Random numbers set aside for one day: one for the number of draws, two for each draw. */
const numbersPerDay = 128;

/**
 * Whole draws instead of an even spread: every day `⌊e + u⌋` of them (e: what is expected that day, so
 * that the mean is kept), each in an hour chosen by the day's profile and of a size evenly spread
 * around the usual one. At the end everything is scaled to the sum of the spread series. A household
 * for which chance gives not one draw in the period keeps the even spread.
 *
 * @param spread expected litres per hour
 * @param litresPerDraw usual size of a draw
 */
export function placeDraws(
  spread: Float64Array,
  litresPerDraw: number,
  clock: HouseholdClock,
  stream: RandomStream,
): Float64Array {
  const placed = new Float64Array(clock.hours);
  const halfWidth = hotWaterData.dayToDay.volumeSpread.value;
  let expectedSum = 0;
  let placedSum = 0;
  for (let from = 0; from < clock.hours;) {
    const day = clock.dayIndex[from]!;
    let until = from;
    let expected = 0;
    while (until < clock.hours && clock.dayIndex[until] === day) {
      expected += spread[until]!;
      until += 1;
    }
    expectedSum += expected;
    const number = Math.min((numbersPerDay - 1) / 2, expected / litresPerDraw + stream.uniform(day * numbersPerDay));
    for (let i = 1; i <= number; i += 1) {
      const at = day * numbersPerDay + 2 * i - 1;
      let left = stream.uniform(at) * expected;
      let k = from;
      while (k < until - 1 && left >= spread[k]!) {
        left -= spread[k]!;
        k += 1;
      }
      const litres = litresPerDraw * (1 + halfWidth * (2 * stream.uniform(at + 1) - 1));
      placed[k]! += litres;
      placedSum += litres;
    }
    from = until;
  }
  if (placedSum <= 0) return spread;
  const scale = expectedSum / placedSum;
  for (let k = 0; k < clock.hours; k += 1) placed[k]! *= scale;
  return placed;
}
