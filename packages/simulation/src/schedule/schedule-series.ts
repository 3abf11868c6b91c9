import { weekdayOf } from "@keukentafel/quantities";
import type { Schedule } from "../model/building-model.ts";
import type { Clock } from "./local-clock.ts";
import { hourOfInstant, localHours } from "./local-clock.ts";

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

/** Which stretch of time a schedule is laid over. */
export interface SchedulePeriod {
  readonly startsAt: string;
  readonly hours: number;
  readonly timeZoneHours: number;
  readonly clock: Clock;
  readonly stepsPerHour: number;
}

/**
 * Step means of a schedule over a period, on the local clock. The hour that summer time skips or
 * repeats follows the clock; a step across midnight takes its share of both days.
 */
export function scheduleSeries(schedule: Schedule, period: SchedulePeriod): Float64Array {
  const start = hourOfInstant(period.startsAt);
  const result = new Float64Array(period.hours * period.stepsPerHour);
  const length = 1 / period.stepsPerHour;
  const known = new Map<DayProfile, Map<number, number>>();
  for (let k = 0; k < period.hours; k += 1) {
    const hourStart = localHours(start + k, period.timeZoneHours, period.clock);
    for (let j = 0; j < period.stepsPerHour; j += 1) {
      const from = hourStart + j * length;
      const day = Math.floor(from / 24);
      const hour = from - day * 24;
      const profile = profileOf(schedule, day);
      let means = known.get(profile);
      if (means === undefined) {
        means = new Map();
        known.set(profile, means);
      }
      const to = hour + length;
      let mean = means.get(hour);
      if (to > 24 + 1e-9) {
        const next = profileOf(schedule, day + 1);
        mean = (profileMean(profile, hour, 24) * (24 - hour) + profileMean(next, 0, to - 24) * (to - 24)) / length;
      } else if (mean === undefined) {
        mean = profileMean(profile, hour, Math.min(24, to));
        means.set(hour, mean);
      }
      result[k * period.stepsPerHour + j] = mean;
    }
  }
  return result;
}

function profileOf(schedule: Schedule, day: number): DayProfile {
  const weekday = weekdayOf(day);
  if (weekday === 6 && schedule.saturday !== undefined) return schedule.saturday;
  if (weekday === 7 && schedule.sunday !== undefined) return schedule.sunday;
  return schedule.everyDay;
}
