import { civilDate, hoursSinceEpoch, isLeapYear, weekday } from "../calendar.ts";
import { sunHours } from "../sun-hours.ts";
import type { WeatherYear } from "../weather-year.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Codes for what a {@link WeatherYear} does not know, in the order of the fields. */
const noIlluminance = "999999,999999,999999,9999";
const noVisibilityToAlbedo = "9999,99999,9,999999999,999,.999,999,99,999";

/**
 * An EnergyPlus weather file (35 fields a row) of a period of hourly weather.
 *
 * Rows are in local standard time when the period begins at local midnight (built-in years), else in
 * universal time with time zone 0, as Dutch files from KNMI's hours are. Digits: temperatures 0.01 °C,
 * humidity and radiation 0.1, wind 0.01 m/s, pressure 1 Pa, cloud in tenths, rain 0.01 mm; reading the
 * text back gives the same values within half of the last digit. A direction that is not known is 999.
 */
export function writeEpw(weather: WeatherYear): string {
  const start = hoursSinceEpoch(weather.startsAt);
  const localStart = start + weather.site.timeZoneHours;
  const rowOffset = localStart % 24 === 0 ? weather.site.timeZoneHours : 0;
  const clock = start + rowOffset;
  const first = civilDate(Math.floor(clock / 24));
  const last = civilDate(Math.floor((clock + weather.hours - 1) / 24));
  const sun = sunHours(weather);
  const { site } = weather;
  const lines = [
    `LOCATION,${plain(site.name)},-,NLD,${plain(weather.source.description)},999999,${site.latitudeDeg},${site.longitudeDeg},${rowOffset.toFixed(1)},${site.altitudeM}`,
    "DESIGN CONDITIONS,0",
    "TYPICAL/EXTREME PERIODS,0",
    "GROUND TEMPERATURES,0",
    `HOLIDAYS/DAYLIGHT SAVINGS,${isLeapYear(first.year) && weather.hours >= 8784 ? "Yes" : "No"},0,0,0`,
    `COMMENTS 1,${plain(weather.source.description)}`,
    "COMMENTS 2,Keukentafel",
    `DATA PERIODS,1,1,Data,${weekdays[weekday(Math.floor(clock / 24))]!},${first.month}/${first.day},${last.month}/${last.day}`,
  ];
  for (let k = 0; k < weather.hours; k += 1) {
    const { year, month, day } = civilDate(Math.floor((clock + k) / 24));
    const outside = sun.extraterrestrialNormalWPerM2[k]!;
    const lit = sun.sunlitFraction[k]!;
    const direction = weather.windDirectionDeg[k]!;
    lines.push(
      [
        year,
        month,
        day,
        ((clock + k) % 24) + 1,
        60,
        "?9?9?9?9E0?9?9?9?9?9?9?9?9?9?9?9?9?9?9?9*9*9?9?9?9",
        digits(weather.dryBulbTemperatureC[k]!, 2),
        digits(weather.dewPointTemperatureC[k]!, 2),
        digits(weather.relativeHumidityPct[k]!, 1),
        digits(weather.pressurePa[k]!, 0),
        digits(outside * sun.up[k]! * lit, 0),
        digits(outside * lit, 0),
        digits(weather.skyLongWaveWPerM2[k]!, 1),
        digits(weather.globalHorizontalWPerM2[k]!, 1),
        digits(weather.directNormalWPerM2[k]!, 1),
        digits(weather.diffuseHorizontalWPerM2[k]!, 1),
        noIlluminance,
        Number.isNaN(direction) ? 999 : digits(direction, 0),
        digits(weather.windSpeedMPerS[k]!, 2),
        digits(10 * weather.cloudCoverFraction[k]!, 0),
        digits(10 * weather.cloudCoverFraction[k]!, 0),
        noVisibilityToAlbedo,
        digits(weather.rainMm[k]!, 2),
        1,
      ].join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** Commas would shift the fields. */
function plain(text: string): string {
  return text.replaceAll(",", ";");
}

/** Fixed digits; never "-0". */
export function digits(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
