import type { ReplaySeries } from "@keukentafel/insight";
import type { RoomTemperatures } from "../../drawing/props.ts";

/** Local standard time of the Netherlands; the built-in year is told in it. */
export const timeZoneHours = 1;

/** Hours shown by the slider. */
export const replayHours = 168;

/**
 * First hour of the coldest or warmest week: the 168 hours from local midnight (in steps of a day)
 * with the lowest or highest mean outdoor temperature.
 */
export function extremeWeek(outdoorC: Float32Array, which: "cold" | "hot", firstMidnight: number): number {
  let best = firstMidnight;
  let bestMean = which === "cold" ? Infinity : -Infinity;
  for (let start = firstMidnight; start + replayHours <= outdoorC.length; start += 24) {
    let sum = 0;
    for (let hour = start; hour < start + replayHours; hour++) sum += outdoorC[hour]!;
    const mean = sum / replayHours;
    if (which === "cold" ? mean < bestMean : mean > bestMean) {
      bestMean = mean;
      best = start;
    }
  }
  return best;
}

/** Index of the first hour that begins at local (standard) midnight. */
export function firstLocalMidnight(startsAt: string, zoneHours: number): number {
  const hour = (new Date(startsAt).getUTCHours() + zoneHours) % 24;
  return (24 - hour) % 24;
}

export function temperaturesAt(replay: ReplaySeries, hour: number): RoomTemperatures {
  return {
    living: replay.livingC[hour] ?? null,
    sleeping: replay.sleepingC[hour] ?? null,
    attic: replay.atticC?.[hour] ?? null,
  };
}

/** Mean temperatures over the hours in which the heating gives heat: what "while you heat" looks like. */
export function temperaturesWhileHeating(
  replay: Pick<ReplaySeries, "livingC" | "sleepingC" | "atticC" | "heatingW">,
): RoomTemperatures {
  return {
    living: meanWhileHeating(replay.livingC, replay.heatingW),
    sleeping: meanWhileHeating(replay.sleepingC, replay.heatingW),
    attic: replay.atticC === null ? null : meanWhileHeating(replay.atticC, replay.heatingW),
  };
}

function meanWhileHeating(temperatureC: Float32Array, heatingW: Float32Array): number | null {
  let sum = 0;
  let hours = 0;
  for (let hour = 0; hour < temperatureC.length; hour++) {
    if (heatingW[hour]! > 0) {
      sum += temperatureC[hour]!;
      hours++;
    }
  }
  return hours === 0 ? null : sum / hours;
}

/** UTC instant of an hour of the series. */
export function instantOf(startsAt: string, hour: number): string {
  return new Date(Date.parse(startsAt) + hour * 3_600_000).toISOString();
}
