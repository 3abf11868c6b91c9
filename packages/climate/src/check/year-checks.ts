import { describeWeather } from "../describe-weather.ts";
import type { PlaceClimate } from "../stochastic/place-climate.ts";
import { extremeRun } from "../stochastic/daily-temperature.ts";
import type { WeatherYear } from "../weather-year.ts";
import acceptance from "../../data/weather-acceptance.json" with { type: "json" };
import { check, ofMonth, type WeatherCheck } from "./checks.ts";
import { dayTable, type DayTable } from "./day-table.ts";

/** What a single year is held against. */
export interface YearTargets {
  readonly place: PlaceClimate;
  readonly relativeHumidityPct: readonly number[] | undefined;
  readonly weightedDegreeDays: number | undefined;
  /** Undefined for kinds whose summer or winter is not the average one. */
  readonly hoursFrom25C: number | undefined;
}

const { year: limits } = acceptance;

/**
 * Checks of one year: means per month, degree days, spells, and the physics of air and radiation.
 * Tolerances: `data/weather-acceptance.json`.
 */
export function yearChecks(weather: WeatherYear, targets: YearTargets): readonly WeatherCheck[] {
  const description = describeWeather(weather);
  const table = dayTable(weather);
  const { means, spells } = targets.place;
  const result: WeatherCheck[] = [];
  for (const month of description.months) {
    const m = month.month - 1;
    if (month.hours < leastMonthHours) continue;
    const radiation = (1000 * month.globalRadiationKwhPerM2) / month.hours;
    result.push(
      check(ofMonth("temperature.mean", m), month.meanTemperatureC, means.temperatureC[m]!, limits.meanTemperatureK),
      check(
        ofMonth("radiation.mean", m),
        radiation,
        means.globalRadiationWPerM2[m]!,
        limits.meanRadiationRelative * means.globalRadiationWPerM2[m]!,
      ),
      check(
        ofMonth("wind.mean", m),
        month.meanWindSpeedMPerS,
        means.windSpeedMPerS[m]!,
        limits.meanWindRelative * means.windSpeedMPerS[m]!,
      ),
    );
    const humidity = targets.relativeHumidityPct?.[m];
    if (humidity !== undefined)
      result.push(check(ofMonth("humidity.mean", m), month.meanRelativeHumidityPct, humidity, limits.meanHumidityPct));
  }
  if (targets.weightedDegreeDays !== undefined)
    result.push(
      check(
        "degree-days.weighted",
        description.weightedDegreeDays18,
        targets.weightedDegreeDays,
        limits.degreeDaysRelative * targets.weightedDegreeDays,
      ),
    );
  if (spells !== undefined) {
    const daily = Float64Array.from(table.days, (day) => day.meanTemperatureC);
    for (const [i, days] of [1, 3, 5].entries()) {
      const at = [0, 2, 3][i]!;
      const tolerance = days === 3 ? limits.spellK : limits.otherSpellK;
      result.push(
        check(`spell.coldest-${days}-day`, extremeRun(daily, days, "coldest"), spells.coldestMeanC[at]!, tolerance),
        check(`spell.hottest-${days}-day`, extremeRun(daily, days, "hottest"), spells.hottestMeanC[at]!, tolerance),
      );
    }
  }
  if (targets.hoursFrom25C !== undefined)
    result.push(
      check(
        "hours.above-25",
        description.hoursAbove25C,
        targets.hoursFrom25C,
        limits.hoursAbove25Relative * targets.hoursFrom25C,
      ),
    );
  return [...result, ...physicsChecks(table)];
}

const leastMonthHours = 600;

function physicsChecks(table: DayTable): readonly WeatherCheck[] {
  const { weather, sun } = table;
  let wetterThanAir = 0;
  let supersaturated = 0;
  let sunByNight = 0;
  let closure = 0;
  let clearRain = 0;
  for (let k = 0; k < weather.hours; k += 1) {
    const global = weather.globalHorizontalWPerM2[k]!;
    if (weather.dewPointTemperatureC[k]! > weather.dryBulbTemperatureC[k]!) wetterThanAir += 1;
    if (weather.relativeHumidityPct[k]! > 100) supersaturated += 1;
    if (sun.sunlitFraction[k] === 0 && global > twilightWPerM2) sunByNight += 1;
    if (weather.rainMm[k]! > 0 && weather.cloudCoverFraction[k]! < leastCloudInRain) clearRain += 1;
    const sum = weather.diffuseHorizontalWPerM2[k]! + weather.directNormalWPerM2[k]! * sun.up[k]!;
    closure = Math.max(closure, Math.abs(sum - global));
  }
  return [
    check("hours.dew-point-above-temperature", wetterThanAir, 0, 0),
    check("hours.humidity-above-100", supersaturated, 0, 0),
    check("hours.radiation-at-night", sunByNight, 0, 0),
    check("hours.rain-from-clear-sky", clearRain, 0, 0.02 * weather.hours),
    check("radiation.closure", closure, 0, limits.closureWPerM2),
  ];
}

const leastCloudInRain = 0.5;
/** What a pyranometer reads while the sun is below the horizon. */
const twilightWPerM2 = 15;
