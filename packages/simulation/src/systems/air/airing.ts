import { airData } from "./air-data.ts";
import type { Opening, OpeningFormula } from "./opening.ts";
import { bottomHungShare, openingFlowM3PerH } from "./opening.ts";

/** Points [hour on the clock, share of the usual opening], straight between them, as in `BuildingModel`. */
export type AiringProfile = readonly (readonly number[])[];

export type AiringHabitName = keyof typeof airData.airing.habits;

/** How a household opens a window. */
export interface AiringHabit {
  readonly profile: AiringProfile;
  /** Share of the wide-open area that is usual: a tilted window, or 1 for wide open. */
  readonly openShare: number;
  /** Opened less in the cold, down to a rest below freezing; false: whatever the weather. */
  readonly mindsCold: boolean;
}

/** A habit by name: `tenMinutesWide` opens wide whatever the weather, the others tilt the window and mind the cold. */
export function airingHabit(name: AiringHabitName): AiringHabit {
  const profile = airData.airing.habits[name].value;
  if (name === "tenMinutesWide") return { profile, openShare: 1, mindsCold: false };
  return { profile, openShare: bottomHungShare(airData.airing.ajarAngleDeg.value), mindsCold: true };
}

/** Mean of a profile over each hour of the day: 24 shares. */
export function hourlyOfProfile(profile: AiringProfile): Float64Array {
  return Float64Array.from({ length: 24 }, (_, hour) => {
    let sum = 0;
    for (let p = 1; p < profile.length; p += 1) {
      const [from = 0, before = 0] = profile[p - 1] ?? [];
      const [to = 0, after = 0] = profile[p] ?? [];
      const begin = Math.max(hour, from);
      const end = Math.min(hour + 1, to);
      if (end <= begin) continue;
      const at = (x: number) => before + ((after - before) * (x - from)) / (to - from);
      sum += ((at(begin) + at(end)) / 2) * (end - begin);
    }
    return sum;
  });
}

/** Share of the usual opening that is left at an outdoor temperature: 1 when mild, a rest in frost. */
export function coldRamp(outdoorC: number): number {
  const { shutBelowC, asUsualAboveC, coldShare } = airData.airing;
  const way = (outdoorC - shutBelowC.value) / (asUsualAboveC.value - shutBelowC.value);
  return coldShare.value + (1 - coldShare.value) * Math.min(1, Math.max(0, way));
}

/**
 * Outdoor air by a habit of airing, m³/h, by hour: the flow of the opening by wind and stack of the
 * hour, for the share of the hour and of the area that it is open.
 *
 * A short, wide opening counts as its mean over the hour: right for the heat, a little too good for the
 * air, since the last of ten minutes changes air that is fresh already.
 *
 * @param hourOfDay hour on the clock (0…23) of each hour
 */
export function airingFlow(
  habit: AiringHabit,
  opening: Opening,
  hourOfDay: Uint8Array,
  windMPerS: Float64Array,
  outdoorC: Float64Array,
  indoorC: Float64Array,
  formula: OpeningFormula = "deGidsPhaff",
): Float64Array {
  const shares = hourlyOfProfile(habit.profile);
  const result = new Float64Array(hourOfDay.length);
  for (let k = 0; k < result.length; k += 1) {
    const share = shares[hourOfDay[k]!]!;
    if (share === 0) continue;
    const outdoor = outdoorC[k]!;
    const open = share * habit.openShare * (habit.mindsCold ? coldRamp(outdoor) : 1);
    result[k] = open * openingFlowM3PerH(opening, windMPerS[k]!, indoorC[k]! - outdoor, formula);
  }
  return result;
}

/** Mean of a series in each hour of the day: a day profile for the schedules of a `BuildingModel`. */
export function meanDay(series: Float64Array, hourOfDay: Uint8Array): Float64Array {
  const sums = new Float64Array(24);
  const counts = new Float64Array(24);
  series.forEach((value, k) => {
    sums[hourOfDay[k]!]! += value;
    counts[hourOfDay[k]!]! += 1;
  });
  return sums.map((sum, hour) => (counts[hour]! > 0 ? sum / counts[hour]! : 0));
}
