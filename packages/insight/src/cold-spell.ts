import type { WeatherYear } from "@keukentafel/climate";
import { instantOfEpochHour } from "@keukentafel/quantities";
import { thresholds } from "./thresholds.ts";
import { firstHourOf } from "./weather-hours.ts";

/** Part of a weather year as a weather of its own. */
export function weatherSlice(weather: WeatherYear, firstHour: number, hours: number): WeatherYear {
  const cut = (series: Float64Array): Float64Array => series.slice(firstHour, firstHour + hours);
  return {
    site: weather.site,
    source: weather.source,
    startsAt: instantOfEpochHour(firstHourOf(weather) + firstHour),
    hours,
    dryBulbTemperatureC: cut(weather.dryBulbTemperatureC),
    dewPointTemperatureC: cut(weather.dewPointTemperatureC),
    relativeHumidityPct: cut(weather.relativeHumidityPct),
    pressurePa: cut(weather.pressurePa),
    windSpeedMPerS: cut(weather.windSpeedMPerS),
    windDirectionDeg: cut(weather.windDirectionDeg),
    globalHorizontalWPerM2: cut(weather.globalHorizontalWPerM2),
    directNormalWPerM2: cut(weather.directNormalWPerM2),
    diffuseHorizontalWPerM2: cut(weather.diffuseHorizontalWPerM2),
    skyLongWaveWPerM2: cut(weather.skyLongWaveWPerM2),
    cloudCoverFraction: cut(weather.cloudCoverFraction),
    rainMm: cut(weather.rainMm),
  };
}

/** The coldest days of a weather with what came before, as a weather of its own. */
export interface ColdSpell {
  readonly weather: WeatherYear;
  /** First hour of the spell itself within `weather`. */
  readonly spellFrom: number;
  readonly meanC: number;
}

/**
 * The coldest run of days (5, by mean temperature) with up to 12 days before it. Warming up starts
 * from the end of the slice, so a spell right at the start of the year loses little.
 */
export function coldSpellOf(weather: WeatherYear): ColdSpell {
  const length = Math.min(thresholds.coldSpellDays.value * 24, weather.hours);
  let sum = 0;
  for (let k = 0; k < length; k++) sum += weather.dryBulbTemperatureC[k]!;
  let lowest = sum;
  let from = 0;
  for (let k = length; k < weather.hours; k++) {
    sum += weather.dryBulbTemperatureC[k]! - weather.dryBulbTemperatureC[k - length]!;
    if (sum < lowest - 1e-9 && (k - length + 1) % 24 === 0) {
      lowest = sum;
      from = k - length + 1;
    }
  }
  const lead = Math.min(from, thresholds.coldSpellLeadDays.value * 24);
  return { weather: weatherSlice(weather, from - lead, lead + length), spellFrom: lead, meanC: lowest / length };
}

/** Mean temperature of a weather, °C; stands for the ground under a home. */
export function meanTemperatureC(weather: WeatherYear): number {
  let sum = 0;
  for (const value of weather.dryBulbTemperatureC) sum += value;
  return sum / weather.hours;
}
