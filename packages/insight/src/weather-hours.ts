import { epochHourOf, parseInstant, type EpochHour } from "@keukentafel/quantities";

/** The first hour of a period of weather. RangeError when its start is no UTC instant. */
export function firstHourOf(weather: { readonly startsAt: string }): EpochHour {
  const start = parseInstant(weather.startsAt);
  if (!start.ok) throw new RangeError(`weather starts at no UTC instant: ${weather.startsAt}`);
  return epochHourOf(start.value);
}
