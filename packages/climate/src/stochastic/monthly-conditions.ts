import { civilDate, hoursSinceEpoch } from "../calendar.ts";
import { standardPressurePa } from "../pressure.ts";
import type { WeatherYear } from "../weather-year.ts";
import type { MonthlyConditions } from "./place-climate.ts";

const months = 12;
/** An hour with this much rain is a wet one, mm. */
const wetMm = 0.095;

/** Monthly means of a year of weather, and the spread of daily means within the months; months that occur several times are averaged over all their hours. */
export function monthlyConditions(weather: WeatherYear): MonthlyConditions {
  const start = hoursSinceEpoch(weather.startsAt) + weather.site.timeZoneHours;
  const monthOfHour = new Uint8Array(weather.hours);
  const counts = new Float64Array(months);
  for (let k = 0; k < weather.hours; k += 1) {
    const m = civilDate(Math.floor((start + k) / 24)).month - 1;
    monthOfHour[k] = m;
    counts[m]! += 1;
  }
  const means = (value: (k: number) => number): number[] => {
    const sums = new Float64Array(months);
    for (let k = 0; k < weather.hours; k += 1) sums[monthOfHour[k]!]! += value(k);
    return Array.from(sums, (sum, m) => sum / counts[m]!);
  };
  const toSeaLevel = standardPressurePa(0) / standardPressurePa(weather.site.altitudeM);
  return {
    temperatureC: means((k) => weather.dryBulbTemperatureC[k]!),
    dewPointTemperatureC: means((k) => weather.dewPointTemperatureC[k]!),
    windSpeedMPerS: means((k) => weather.windSpeedMPerS[k]!),
    seaLevelPressurePa: means((k) => toSeaLevel * weather.pressurePa[k]!),
    globalRadiationWPerM2: means((k) => weather.globalHorizontalWPerM2[k]!),
    cloudCoverFraction: means((k) => weather.cloudCoverFraction[k]!),
    rainMmPerDay: means((k) => 24 * weather.rainMm[k]!),
    ...withinMonths(weather, monthOfHour),
    rainHourFraction: means((k) => (weather.rainMm[k]! >= wetMm ? 1 : 0)),
  };
}

/** How daily mean temperatures lie about the mean of their month; the season's own course within a month included. */
function withinMonths(
  weather: WeatherYear,
  monthOfHour: Uint8Array,
): Pick<MonthlyConditions, "withinMonthDeviationK" | "withinMonthSkewness"> {
  const days: number[][] = Array.from({ length: months }, () => []);
  for (let k = 0; k + 24 <= weather.hours; k += 24) {
    let sum = 0;
    for (let h = k; h < k + 24; h += 1) sum += weather.dryBulbTemperatureC[h]!;
    days[monthOfHour[k + 12]!]!.push(sum / 24);
  }
  const moments = days.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const away = values.map((value) => value - mean);
    const meanOf = (of: (value: number) => number) => away.reduce((sum, value) => sum + of(value), 0) / away.length;
    const deviation = Math.sqrt(meanOf((value) => value * value));
    return {
      deviation,
      skewness: deviation === 0 ? 0 : meanOf((value) => value * value * value) / (deviation * deviation * deviation),
    };
  });
  return {
    withinMonthDeviationK: moments.map(({ deviation }) => deviation),
    withinMonthSkewness: moments.map(({ skewness }) => skewness),
  };
}
