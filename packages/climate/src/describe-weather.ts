import { civilDate, hoursSinceEpoch, utcInstant } from "./calendar.ts";
import type { WeatherYear } from "./weather-year.ts";

/** One calendar month (local standard time) of a period of weather. */
export interface WeatherMonth {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly hours: number;
  readonly meanTemperatureC: number;
  readonly minimumTemperatureC: number;
  readonly maximumTemperatureC: number;
  readonly meanRelativeHumidityPct: number;
  readonly meanWindSpeedMPerS: number;
  readonly globalRadiationKwhPerM2: number;
  readonly rainMm: number;
}

/** A period of weather in a few numbers, for people. */
export interface WeatherDescription {
  readonly months: readonly WeatherMonth[];
  readonly hours: number;
  readonly meanTemperatureC: number;
  readonly minimumTemperatureC: number;
  /** UTC instant of the lowest record. */
  readonly minimumTemperatureAt: string;
  readonly maximumTemperatureC: number;
  readonly maximumTemperatureAt: string;
  readonly coldestDayMeanC: number;
  readonly hottestDayMeanC: number;
  readonly globalRadiationKwhPerM2: number;
  readonly rainMm: number;
  readonly hoursAbove25C: number;
  /** Sum of max(0, 18 °C − mean of the day) over whole local days. */
  readonly degreeDays18: number;
  /** The same, weighted 1.1 November–February, 1.0 March and October, 0.8 April–September. */
  readonly weightedDegreeDays18: number;
}

const monthWeights = [1.1, 1.1, 1, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 1, 1.1, 1.1] as const;

/** Monthly means and the extremes of a period of weather. */
export function describeWeather(weather: WeatherYear): WeatherDescription {
  const start = hoursSinceEpoch(weather.startsAt);
  const localStart = start + weather.site.timeZoneHours;
  const months: MonthSums[] = [];
  const temperature = weather.dryBulbTemperatureC;
  let lowest = 0;
  let highest = 0;
  let above25 = 0;
  for (let k = 0; k < weather.hours; k += 1) {
    const date = civilDate(Math.floor((localStart + k) / 24));
    let sums = months.at(-1);
    if (sums === undefined || sums.month !== date.month || sums.year !== date.year) {
      sums = {
        year: date.year,
        month: date.month,
        hours: 0,
        temperature: 0,
        minimum: 1e9,
        maximum: -1e9,
        humidity: 0,
        wind: 0,
        radiation: 0,
        rain: 0,
      };
      months.push(sums);
    }
    const value = temperature[k]!;
    sums.hours += 1;
    sums.temperature += value;
    sums.minimum = Math.min(sums.minimum, value);
    sums.maximum = Math.max(sums.maximum, value);
    sums.humidity += weather.relativeHumidityPct[k]!;
    sums.wind += weather.windSpeedMPerS[k]!;
    sums.radiation += weather.globalHorizontalWPerM2[k]!;
    sums.rain += weather.rainMm[k]!;
    if (value < temperature[lowest]!) lowest = k;
    if (value > temperature[highest]!) highest = k;
    if (value > 25) above25 += 1;
  }
  const days = dailyMeans(temperature, localStart);
  return {
    months: months.map(monthOf),
    hours: weather.hours,
    meanTemperatureC: months.reduce((sum, month) => sum + month.temperature, 0) / weather.hours,
    minimumTemperatureC: temperature[lowest]!,
    minimumTemperatureAt: utcInstant(start + lowest + 1),
    maximumTemperatureC: temperature[highest]!,
    maximumTemperatureAt: utcInstant(start + highest + 1),
    coldestDayMeanC: days.reduce((least, day) => Math.min(least, day.mean), Number.POSITIVE_INFINITY),
    hottestDayMeanC: days.reduce((most, day) => Math.max(most, day.mean), Number.NEGATIVE_INFINITY),
    globalRadiationKwhPerM2: months.reduce((sum, month) => sum + month.radiation, 0) / 1000,
    rainMm: months.reduce((sum, month) => sum + month.rain, 0),
    hoursAbove25C: above25,
    degreeDays18: days.reduce((sum, day) => sum + Math.max(0, 18 - day.mean), 0),
    weightedDegreeDays18: days.reduce((sum, day) => sum + Math.max(0, 18 - day.mean) * monthWeights[day.month - 1]!, 0),
  };
}

interface MonthSums {
  readonly year: number;
  readonly month: number;
  hours: number;
  temperature: number;
  minimum: number;
  maximum: number;
  humidity: number;
  wind: number;
  radiation: number;
  rain: number;
}

function monthOf(sums: MonthSums): WeatherMonth {
  return {
    year: sums.year,
    month: sums.month,
    hours: sums.hours,
    meanTemperatureC: sums.temperature / sums.hours,
    minimumTemperatureC: sums.minimum,
    maximumTemperatureC: sums.maximum,
    meanRelativeHumidityPct: sums.humidity / sums.hours,
    meanWindSpeedMPerS: sums.wind / sums.hours,
    globalRadiationKwhPerM2: sums.radiation / 1000,
    rainMm: sums.rain,
  };
}

/** Means of the whole local days of a series. */
function dailyMeans(values: Float64Array, localStart: number): { readonly mean: number; readonly month: number }[] {
  const days: { readonly mean: number; readonly month: number }[] = [];
  const offset = (24 - (((localStart % 24) + 24) % 24)) % 24;
  for (let k = offset; k + 24 <= values.length; k += 24) {
    let sum = 0;
    for (let h = 0; h < 24; h += 1) sum += values[k + h]!;
    days.push({ mean: sum / 24, month: civilDate(Math.floor((localStart + k) / 24)).month });
  }
  return days;
}
