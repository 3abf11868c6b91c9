import { relativeHumidityPct } from "../humidity.ts";
import { splitGlobal } from "../irradiance.ts";
import { stationPressurePa } from "../pressure.ts";
import { skyLongWave } from "../sky.ts";
import type { WeatherYear } from "../weather-year.ts";
import { dailyClearness, hourlySky } from "./clearness.ts";
import { hourlyCloud } from "./cloud.ts";
import { dailyCourse } from "./daily-course.ts";
import { moderatelyWarmed, type Fit, type TemperatureCourses } from "./daily-temperature.ts";
import type { YearFrame } from "./frame.ts";
import { hourlyTemperatures, withinDayTemperature } from "./hourly-temperature.ts";
import { hourlyDewPoint, hourlyRain, hourlySeaLevelPressure } from "./moisture.ts";
import type { PlaceClimate, SpellTargets } from "./place-climate.ts";
import { hourlyWind, hourlyWindDirection } from "./wind.ts";

/**
 * Makes one year of hourly weather: fitted (the months have their means exactly, spells as wanted) or
 * free (months and spells scatter as real years do). The procedure, with formulas and sources, stands
 * in `docs/method/climate.md`.
 *
 * @param seed whole number from 0; the same seed gives the same bytes on every machine
 */
export function makeYear(frame: YearFrame, place: PlaceClimate, seed: number, fit: Fit): WeatherYear {
  const { hours, days, monthOfDay, sun, site } = frame;
  const { scores, courses, meanTemperatureC } = dailyCourse(place, monthOfDay, seed, fit);
  const clearness = dailyClearness(frame, place, scores.clearness, fit);
  const sky = hourlySky(frame, seed, clearness);
  const windSpeedMPerS = hourlyWind(frame, place, seed, scores.wind, fit);
  const dailyWind = dailyMeansOf(windSpeedMPerS);
  const withinDay = withinDayTemperature(frame, place, seed, clearness, dailyWind);
  const { spells } = place;
  const dailyMean =
    fit === "free" || spells === undefined
      ? meanTemperatureC
      : withWarmHours(courses, meanTemperatureC, withinDay, spells);
  const dryBulbTemperatureC = hourlyTemperatures(dailyMean, withinDay);
  const dewPointTemperatureC = hourlyDewPoint(frame, place, seed, scores.dewPoint, dryBulbTemperatureC, fit);
  const seaLevelPressurePa = hourlySeaLevelPressure(frame, place, scores.pressure, fit);
  const rainMm = hourlyRain(frame, place, seed, scores, fit);
  const cloudCoverFraction = hourlyCloud(frame, place, sky.clearSkyIndex, sky.globalHorizontalWPerM2, rainMm);

  const directNormalWPerM2 = new Float64Array(hours);
  const diffuseHorizontalWPerM2 = new Float64Array(hours);
  const skyLongWaveWPerM2 = new Float64Array(hours);
  const humidity = new Float64Array(hours);
  const pressurePa = new Float64Array(hours);
  for (let k = 0; k < hours; k += 1) {
    const split = splitGlobal(
      sky.globalHorizontalWPerM2[k]!,
      sun.up[k]!,
      sun.extraterrestrialNormalWPerM2[k]!,
      sun.sunlitFraction[k]!,
    );
    directNormalWPerM2[k] = split.directNormalWPerM2;
    diffuseHorizontalWPerM2[k] = split.diffuseHorizontalWPerM2;
    humidity[k] = relativeHumidityPct(dryBulbTemperatureC[k]!, dewPointTemperatureC[k]!);
    pressurePa[k] = stationPressurePa(seaLevelPressurePa[k]!, site.altitudeM, dryBulbTemperatureC[k]!);
    // Long-wave is a mean over the hour, the air's records hold at its end.
    const before = k === 0 ? 0 : k - 1;
    skyLongWaveWPerM2[k] = skyLongWave(
      (dryBulbTemperatureC[before]! + dryBulbTemperatureC[k]!) / 2,
      (dewPointTemperatureC[before]! + dewPointTemperatureC[k]!) / 2,
      cloudCoverFraction[k]!,
    );
  }
  const anomaly = Float64Array.from({ length: days }, (_, d) => dailyMean[d]! - courses.season[d]!);
  return {
    site,
    source: { kind: "generated", description: `${place.description}, seed ${seed}` },
    startsAt: frame.startsAt,
    hours,
    dryBulbTemperatureC,
    dewPointTemperatureC,
    relativeHumidityPct: humidity,
    pressurePa,
    windSpeedMPerS,
    windDirectionDeg: hourlyWindDirection(frame, seed, anomaly),
    globalHorizontalWPerM2: sky.globalHorizontalWPerM2,
    directNormalWPerM2,
    diffuseHorizontalWPerM2,
    skyLongWaveWPerM2,
    cloudCoverFraction,
    rainMm,
  };
}

const warmHourTurns = 7;
/** Hours that a kelvin more on moderately warm days brings; only the first guess. */
const hoursPerKelvin = 60;
const mostWarmedK = 3.5;

/** Daily means with which the year has the wanted number of hours from 25 °C, to four per cent. */
function withWarmHours(
  courses: TemperatureCourses,
  daily: Float64Array,
  withinDay: Float64Array,
  spells: SpellTargets,
): Float64Array {
  const wanted = spells.hoursFrom25C;
  if (wanted === undefined) return daily;
  let by = 0;
  let result = daily;
  for (let turn = 0; turn < warmHourTurns; turn += 1) {
    const miss = wanted - warmHours(hourlyTemperatures(result, withinDay));
    if (Math.abs(miss) <= 0.04 * wanted) break;
    by = Math.max(-mostWarmedK, Math.min(mostWarmedK, by + miss / hoursPerKelvin));
    result = moderatelyWarmed(courses, daily, by, spells);
  }
  return result;
}

function warmHours(temperatureC: Float64Array): number {
  let count = 0;
  for (const value of temperatureC) if (value > 25) count += 1;
  return count;
}

function dailyMeansOf(hourly: Float64Array): Float64Array {
  return Float64Array.from({ length: hourly.length / 24 }, (_, d) => {
    let sum = 0;
    for (let k = 24 * d; k < 24 * d + 24; k += 1) sum += hourly[k]!;
    return sum / 24;
  });
}
