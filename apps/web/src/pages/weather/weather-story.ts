import { describeWeather, type MadeYear, type WeatherMonth, type WeatherYear } from "@keukentafel/climate";

const hoursPerDay = 24;
const daysPerWeek = 7;

/** Seven whole days (local standard time), hour by hour. */
export interface WeatherWeek {
  /** UTC instant at which the first day begins. */
  readonly startsAt: string;
  readonly meanC: number;
  readonly lowestC: number;
  readonly highestC: number;
  /** At the end of each hour. */
  readonly temperatureC: Float32Array;
  /** Global radiation on level ground, mean over each hour. */
  readonly sunWPerM2: Float32Array;
}

/** What a page shows of a year of weather. */
export interface WeatherStory {
  readonly startsAt: string;
  readonly timeZoneHours: number;
  readonly temperatureC: Float32Array;
  readonly meanC: number;
  readonly lowestC: number;
  readonly lowestAt: string;
  readonly highestC: number;
  readonly highestAt: string;
  readonly sunKwhPerM2: number;
  readonly hoursBelow0C: number;
  readonly hoursAbove25C: number;
  readonly months: readonly WeatherMonth[];
  readonly coldestWeek: WeatherWeek;
  readonly hottestWeek: WeatherWeek;
  /** Null for weather that was not made. */
  readonly made: MadeYear | null;
  /** For provenance, in the words of the generator. */
  readonly description: string;
}

/** The story of a year that begins at local standard midnight, as made years do. */
export function weatherStory(weather: WeatherYear): WeatherStory {
  const described = describeWeather(weather);
  const temperature = weather.dryBulbTemperatureC;
  const { coldest, hottest } = weeksOf(temperature);
  return {
    startsAt: weather.startsAt,
    timeZoneHours: weather.site.timeZoneHours,
    temperatureC: Float32Array.from(temperature),
    meanC: described.meanTemperatureC,
    lowestC: described.minimumTemperatureC,
    lowestAt: described.minimumTemperatureAt,
    highestC: described.maximumTemperatureC,
    highestAt: described.maximumTemperatureAt,
    sunKwhPerM2: described.globalRadiationKwhPerM2,
    hoursBelow0C: temperature.reduce((count, celsius) => count + (celsius < 0 ? 1 : 0), 0),
    hoursAbove25C: described.hoursAbove25C,
    months: described.months,
    coldestWeek: weekFrom(weather, coldest),
    hottestWeek: weekFrom(weather, hottest),
    made: weather.source.made ?? null,
    description: weather.source.description,
  };
}

/** First hours of the seven days in a row with the lowest and the highest mean temperature. */
function weeksOf(temperatureC: Float64Array): { readonly coldest: number; readonly hottest: number } {
  const days = Math.floor(temperatureC.length / hoursPerDay);
  const weeks = Array.from({ length: days - daysPerWeek + 1 }, (_, day) => ({
    hour: day * hoursPerDay,
    mean: meanOf(temperatureC.subarray(day * hoursPerDay, (day + daysPerWeek) * hoursPerDay)),
  }));
  const byMean = weeks.toSorted((a, b) => a.mean - b.mean);
  return { coldest: byMean[0]?.hour ?? 0, hottest: byMean.at(-1)?.hour ?? 0 };
}

function weekFrom(weather: WeatherYear, hour: number): WeatherWeek {
  const end = hour + daysPerWeek * hoursPerDay;
  const temperatureC = Float32Array.from(weather.dryBulbTemperatureC.subarray(hour, end));
  return {
    startsAt: instantAfter(weather.startsAt, hour),
    meanC: meanOf(temperatureC),
    lowestC: Math.min(...temperatureC),
    highestC: Math.max(...temperatureC),
    temperatureC,
    sunWPerM2: Float32Array.from(weather.globalHorizontalWPerM2.subarray(hour, end)),
  };
}

/** The instant so many hours after another one. */
export function instantAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}
