import type { Schedule } from "../model/building-model.ts";
import type { ClockSlots } from "./clock-slots.ts";

type DayProfile = Schedule["everyDay"];

/** Integral of a day profile from 0 h to `hour`; flat before its first and after its last point. */
function integralTo(profile: DayProfile, hour: number): number {
  let sum = Math.min(hour, profile[0]![0]) * profile[0]![1];
  for (let i = 1; i < profile.length; i += 1) {
    const [from, start] = profile[i - 1]!;
    const [to, end] = profile[i]!;
    if (hour <= from || to === from) continue;
    const until = Math.min(hour, to);
    const value = start + ((end - start) * (until - from)) / (to - from);
    sum += ((start + value) / 2) * (until - from);
  }
  const [last, value] = profile.at(-1)!;
  return hour > last ? sum + (hour - last) * value : sum;
}

/** Exact mean of a day profile between two hours of one day (0 ≤ from < to ≤ 24). */
export function profileMean(profile: DayProfile, fromHour: number, toHour: number): number {
  return (integralTo(profile, toHour) - integralTo(profile, fromHour)) / (toHour - fromHour);
}

/**
 * Step means of a schedule over a period, on the local clock. The hour that summer time skips or
 * repeats follows the clock; a step across midnight takes its share of both days.
 */
export function scheduleSeries(schedule: Schedule, { slots, slotOfStep, stepHours }: ClockSlots): Float64Array {
  const { everyDay, saturday = everyDay, sunday = everyDay } = schedule;
  const profiles = [everyDay, saturday, sunday] as const;
  const means = Float64Array.from(slots, ({ day, nextDay, fromHour }) => {
    const profile = profiles[day];
    const to = fromHour + stepHours;
    if (to <= 24 + 1e-9) return profileMean(profile, fromHour, Math.min(24, to));
    const before = profileMean(profile, fromHour, 24) * (24 - fromHour);
    return (before + profileMean(profiles[nextDay], 0, to - 24) * (to - 24)) / stepHours;
  });
  const result = new Float64Array(slotOfStep.length);
  for (let step = 0; step < result.length; step += 1) result[step] = means[slotOfStep[step]!]!;
  return result;
}
