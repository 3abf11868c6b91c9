import { saturationPressureOverWaterPa, type WeatherYear } from "@keukentafel/climate";
import { dutchLocalTime } from "@keukentafel/quantities";
import type { Dwelling } from "@keukentafel/dwelling";
import { surfaceHumidityPct } from "@keukentafel/simulation";
import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import type { Rooms } from "./rooms.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";
import { firstHourOf } from "./weather-hours.ts";

/** Gas constant of water vapour, Pa m³/(g K). */
const vapourGasConstant = 0.4615;
const zeroC = 273.15;

interface MonthMeans {
  hours: number;
  outdoorC: number;
  vapourGPerM3: number;
  livingC: number;
  sleepingC: number;
  livingM3PerH: number;
  sleepingM3PerH: number;
  livingGPerH: number;
  sleepingGPerH: number;
}

function monthMeans(rooms: Rooms, use: HourlyUse, dwelling: Dwelling, weather: WeatherYear): readonly MonthMeans[] {
  const { moisture } = systemsData;
  const start = firstHourOf(weather);
  const household =
    ((moisture.householdKgPerDay.value + moisture.perPersonKgPerDay.value * dwelling.use.occupants) * 1000) / 24;
  const living = household * moisture.livingShareOfHousehold.value;
  const months = new Map<number, MonthMeans>();
  let month: MonthMeans | undefined;
  for (let k = 0; k < weather.hours; k++) {
    if (month === undefined || k % 24 === 0) {
      const key = dutchLocalTime(start + k).month;
      month = months.get(key) ?? {
        hours: 0,
        outdoorC: 0,
        vapourGPerM3: 0,
        livingC: 0,
        sleepingC: 0,
        livingM3PerH: 0,
        sleepingM3PerH: 0,
        livingGPerH: 0,
        sleepingGPerH: 0,
      };
      months.set(key, month);
    }
    const outdoor = weather.dryBulbTemperatureC[k]!;
    month.hours++;
    month.outdoorC += outdoor;
    month.vapourGPerM3 +=
      saturationPressureOverWaterPa(weather.dewPointTemperatureC[k]!) / (vapourGasConstant * (outdoor + zeroC));
    month.livingC += rooms.living.airTemperatureC[k]!;
    month.sleepingC += rooms.sleeping.airTemperatureC[k]!;
    month.livingM3PerH += rooms.living.outdoorAirM3PerH[k]!;
    month.sleepingM3PerH += rooms.sleeping.outdoorAirM3PerH[k]!;
    month.livingGPerH += living + use.peopleLiving[k]! * moisture.awakeGPerH.value;
    month.sleepingGPerH += household - living + use.peopleSleeping[k]! * moisture.asleepGPerH.value;
  }
  return [...months.values()].map((sums) => ({
    hours: sums.hours,
    outdoorC: sums.outdoorC / sums.hours,
    vapourGPerM3: sums.vapourGPerM3 / sums.hours,
    livingC: sums.livingC / sums.hours,
    sleepingC: sums.sleepingC / sums.hours,
    livingM3PerH: sums.livingM3PerH / sums.hours,
    sleepingM3PerH: sums.sleepingM3PerH / sums.hours,
    livingGPerH: sums.livingGPerH / sums.hours,
    sleepingGPerH: sums.sleepingGPerH / sums.hours,
  }));
}

/**
 * Monthly vapour balance after EN ISO 13788: outdoor vapour plus what the household makes over the
 * air that carries it off, for living and sleeping zone with the air between them; then humidity at
 * the corner with the home's temperature factor. Mould is likely above 80 % over a month. Months in
 * which the corner is as warm as the room do not tell anything of it.
 */
export function moistureOf(
  rooms: Rooms,
  use: HourlyUse,
  dwelling: Dwelling,
  weather: WeatherYear,
): Indicators["moisture"] {
  let highest = 0;
  const between = rooms.exchangeM3PerH;
  for (const month of monthMeans(rooms, use, dwelling, weather)) {
    const a = Math.max(month.livingM3PerH, 1) + between;
    const b = Math.max(month.sleepingM3PerH, 1) + between;
    const determinant = a * b - between * between;
    const living = month.vapourGPerM3 + (month.livingGPerH * b + month.sleepingGPerH * between) / determinant;
    const sleeping = month.vapourGPerM3 + (month.sleepingGPerH * a + month.livingGPerH * between) / determinant;
    const factor = dwelling.envelope.temperatureFactor;
    const pressurePa = (vapourGPerM3: number, roomC: number): number =>
      vapourGPerM3 * vapourGasConstant * (roomC + zeroC);
    highest = Math.max(
      highest,
      surfaceHumidityPct(pressurePa(living, month.livingC), month.livingC, month.outdoorC, factor),
      surfaceHumidityPct(pressurePa(sleeping, month.sleepingC), month.sleepingC, month.outdoorC, factor),
    );
  }
  return { surfaceHumidityPct: highest, mouldRisk: highest > thresholds.mouldHumidityPct.value };
}
