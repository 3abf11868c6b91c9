import type { WeatherYear } from "@keukentafel/climate";
import { epochHourOf, instantOfEpochHour, parseInstant } from "@keukentafel/quantities";
import type { SimulationResult } from "@keukentafel/simulation";
import { csvRow } from "./csv.ts";

/** Digits kept: 0.1 mK and 1 mW are well below what hourly values mean. */
const digits = { temperature: 4, power: 3, flow: 3 } as const;

/**
 * All hours of a run as CSV (RFC 4180, decimal point): one row per hour with the UTC instant at which
 * it begins. Units are in the names of the columns. Zone values are means over the hour; the outdoor
 * temperature is the record at its end.
 */
export function* hourlyCsv(result: SimulationResult, weather: WeatherYear): Generator<string> {
  const instantOf = instantsOf(result.startsAt);
  const columns = result.zones.flatMap((zone) => [
    { name: `${zone.id}.airTemperatureC`, values: zone.airTemperatureC, digits: digits.temperature },
    { name: `${zone.id}.operativeTemperatureC`, values: zone.operativeTemperatureC, digits: digits.temperature },
    { name: `${zone.id}.heatingPowerW`, values: zone.heatingPowerW, digits: digits.power },
    { name: `${zone.id}.coolingPowerW`, values: zone.coolingPowerW, digits: digits.power },
    { name: `${zone.id}.outdoorAirM3PerH`, values: zone.outdoorAirM3PerH, digits: digits.flow },
  ]);
  yield csvRow(["hourBeginningUtc", "outdoorTemperatureC", ...columns.map(({ name }) => name)]);
  for (let hour = 0; hour < result.hours; hour += 1) {
    yield csvRow([
      instantOf(hour),
      rounded(weather.dryBulbTemperatureC[hour]!, digits.temperature),
      ...columns.map(({ values, digits: kept }) => rounded(values[hour]!, kept)),
    ]);
  }
}

/** The UTC start of hour `k` of a run, to the second. */
function instantsOf(startsAt: string): (hour: number) => string {
  const first = parseInstant(startsAt);
  if (!first.ok) throw new RangeError(`a run starts at a UTC instant, not ${startsAt}`);
  const start = epochHourOf(first.value);
  return (hour) => instantOfEpochHour(start + hour).replace(".000Z", "Z");
}

function rounded(value: number, kept: number): number {
  return Number(value.toFixed(kept));
}
