import { pow } from "@keukentafel/repeatable";
import { civilDate, hoursSinceEpoch } from "../calendar.ts";
import type { WeatherYear } from "../weather-year.ts";

const header =
  "# STN,YYYYMMDD,   HH,   DD,   FH,   FF,   FX,    T,  T10N,   TD,   SQ,    Q,   DR,   RH,    P,   VV,    N,    U,   WW,   IX,    M,    R,    S,    O,    Y";

/** WW to Y. */
const blankColumns = ",     ".repeat(7);

/**
 * Hourly weather as a text in the form of KNMI's hourly observations (`uurgegevens`): 24 rows a day of
 * UTC, tenths of °C, m/s, hPa and mm, J/cm² for radiation, octas for cloud. Columns that are not known
 * stay blank. Reading the text back gives the same values within half of the last digit.
 *
 * @param station number in the first column, e.g. 260
 */
export function writeKnmiHourly(weather: WeatherYear, station: number): string {
  const start = hoursSinceEpoch(weather.startsAt);
  const lines = [
    `# ${weather.source.description}`,
    "# STN         LON(east)   LAT(north)  ALT(m)      NAME",
    `# ${station}         ${weather.site.longitudeDeg}       ${weather.site.latitudeDeg}      ${weather.site.altitudeM}        ${weather.site.name}`,
    header,
    "",
  ];
  for (let k = 0; k < weather.hours; k += 1) {
    const { year, month, day } = civilDate(Math.floor((start + k) / 24));
    const temperature = weather.dryBulbTemperatureC[k]!;
    const rain = weather.rainMm[k]!;
    const cells = [
      tenths(((start + k) % 24) + 1, 1),
      directionCode(weather.windDirectionDeg[k]!, weather.windSpeedMPerS[k]!),
      tenths(weather.windSpeedMPerS[k]!, 10),
      "",
      "",
      tenths(temperature, 10),
      "",
      tenths(weather.dewPointTemperatureC[k]!, 10),
      "",
      tenths(weather.globalHorizontalWPerM2[k]! * 0.36, 1),
      "",
      // Less than half a tenth, but not dry.
      rain > 0 && rain < 0.05 ? "-1" : tenths(rain, 10),
      tenths(seaLevelPressurePa(weather.pressurePa[k]!, weather.site.altitudeM, temperature) / 100, 10),
      "",
      tenths(8 * weather.cloudCoverFraction[k]!, 1),
      tenths(weather.relativeHumidityPct[k]!, 1),
    ];
    const date = `${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
    lines.push(
      `${String(station).padStart(5)},${date},${cells.map((cell) => cell.padStart(5)).join(",")}${blankColumns}`,
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

function tenths(value: number, scale: number): string {
  const whole = Math.round(value * scale);
  return String(whole === 0 ? 0 : whole);
}

/** 360 is north, 0 calm, 990 variable. */
function directionCode(direction: number, speed: number): string {
  if (Number.isNaN(direction)) return speed < 0.05 ? "0" : "990";
  const ten = 10 * Math.round(direction / 10);
  return String(ten === 0 ? 360 : ten);
}

/** The inverse of the reduction to station height (WMO-No. 8). */
function seaLevelPressurePa(stationPa: number, altitudeM: number, temperatureC: number): number {
  if (altitudeM === 0) return stationPa;
  return stationPa / pow(1 - (0.0065 * altitudeM) / (temperatureC + 0.0065 * altitudeM + 273.15), 5.257);
}
