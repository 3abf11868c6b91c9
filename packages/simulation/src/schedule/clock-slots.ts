import { weekdayOf } from "@keukentafel/quantities";
import type { Clock } from "./local-clock.ts";
import { hourOfInstant, localHours } from "./local-clock.ts";

/** Which stretch of time a schedule is laid over. */
export interface SchedulePeriod {
  readonly startsAt: string;
  readonly hours: number;
  readonly timeZoneHours: number;
  readonly clock: Clock;
  readonly stepsPerHour: number;
}

/** 0 weekday, 1 Saturday, 2 Sunday. */
export type DayKind = 0 | 1 | 2;

/** A step as a day profile meets it: where it lies in its day, of what kind that day and the next are. */
export interface ClockSlot {
  readonly day: DayKind;
  readonly nextDay: DayKind;
  /** Hours from midnight to its beginning, on the local clock. */
  readonly fromHour: number;
}

/** The steps of a period on the local clock: a year knows some hundred slots, its steps point to them. */
export interface ClockSlots {
  readonly slots: readonly ClockSlot[];
  readonly slotOfStep: Uint16Array;
  readonly stepHours: number;
}

function dayKind(day: number): DayKind {
  const weekday = weekdayOf(day);
  return weekday === 6 ? 1 : weekday === 7 ? 2 : 0;
}

/** Lays a period along the local clock, summer time included; the same for all schedules. */
export function clockSlots(period: SchedulePeriod): ClockSlots {
  const { hours, stepsPerHour } = period;
  const start = hourOfInstant(period.startsAt);
  const stepHours = 1 / stepsPerHour;
  const slots: ClockSlot[] = [];
  const known = new Map<number, number>();
  const slotOfStep = new Uint16Array(hours * stepsPerHour);
  for (let k = 0; k < hours; k += 1) {
    const hourStart = localHours(start + k, period.timeZoneHours, period.clock);
    for (let j = 0; j < stepsPerHour; j += 1) {
      const from = hourStart + j * stepHours;
      const epochDay = Math.floor(from / 24);
      const fromHour = from - epochDay * 24;
      const day = dayKind(epochDay);
      const nextDay = dayKind(epochDay + 1);
      // Rounding may differ by a hair from day to day; a slot is told apart to a millionth of an hour.
      const key = (Math.round(fromHour * 1e6) * 3 + day) * 3 + nextDay;
      let slot = known.get(key);
      if (slot === undefined) {
        slot = slots.length;
        known.set(key, slot);
        slots.push({ day, nextDay, fromHour });
      }
      slotOfStep[k * stepsPerHour + j] = slot;
    }
  }
  return { slots, slotOfStep, stepHours };
}
