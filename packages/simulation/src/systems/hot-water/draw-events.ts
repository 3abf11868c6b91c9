import type { RandomStream } from "@keukentafel/repeatable";
import type { HouseholdClock } from "./household-clock.ts";
import { hotWaterData } from "./hot-water-data.ts";

/** Random numbers set aside for one day: one for the number of draws, two for each draw. */
const numbersPerDay = 128;

/**
 * Whole draws instead of an even spread: every day `⌊e + u⌋` of them (e: what is expected that day, so
 * that the mean is kept), each in an hour chosen by the day's profile and of a size evenly spread
 * around the usual one. At the end everything is scaled to the expected sum. A household
 * for which chance gives not one draw in the period keeps the even spread.
 *
 * @param week expected litres in each hour of a working day (0…23) and of a weekend day (24…47)
 * @param slots which of those 48 an hour is
 * @param litresPerDraw usual size of a draw
 */
export function placeDraws(
  week: Float64Array,
  slots: Uint8Array,
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
      expected += week[slots[until]!]!;
      until += 1;
    }
    expectedSum += expected;
    const number = Math.min((numbersPerDay - 1) / 2, expected / litresPerDraw + stream.uniform(day * numbersPerDay));
    for (let i = 1; i <= number; i += 1) {
      const at = day * numbersPerDay + 2 * i - 1;
      let left = stream.uniform(at) * expected;
      let k = from;
      while (k < until - 1 && left >= week[slots[k]!]!) {
        left -= week[slots[k]!]!;
        k += 1;
      }
      const litres = litresPerDraw * (1 + halfWidth * (2 * stream.uniform(at + 1) - 1));
      placed[k]! += litres;
      placedSum += litres;
    }
    from = until;
  }
  if (placedSum <= 0) {
    for (let k = 0; k < clock.hours; k += 1) placed[k] = week[slots[k]!]!;
    return placed;
  }
  const scale = expectedSum / placedSum;
  for (let k = 0; k < clock.hours; k += 1) placed[k]! *= scale;
  return placed;
}
