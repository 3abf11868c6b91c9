import { acos, cos, sin, tan } from "@keukentafel/repeatable";
import { civilDate, dayOfYear, hoursSinceEpoch } from "./calendar.ts";
import { extraterrestrialNormal, relativeAirMass } from "./irradiance.ts";
import { hourAngleRad, sunCoordinates } from "./sun-position.ts";
import type { WeatherYear } from "./weather-year.ts";

const radiansPerDegree = Math.PI / 180;
const pi = Math.PI;

/**
 * The sun for every hour of a period, averaged over the part of the hour in which it is above the
 * horizon. Hours without sun have `sunlitFraction` 0 and a direction of (0, 0, 0).
 */
export interface SunHours {
  readonly hours: number;
  /** 0…1, part of the hour with the sun's centre above the horizon. */
  readonly sunlitFraction: Float64Array;
  /** Unit vector towards the sun: east, north, up. `up` is the cosine of the zenith angle. */
  readonly east: Float64Array;
  readonly north: Float64Array;
  readonly up: Float64Array;
  /** Facing the sun, outside the atmosphere. */
  readonly extraterrestrialNormalWPerM2: Float64Array;
  /** Relative (Kasten–Young); 0 without sun. */
  readonly airMass: Float64Array;
  readonly zenithRad: Float64Array;
}

/** What {@link sunHours} needs to know of a period of weather. */
export type PeriodAndPlace = Pick<WeatherYear, "site" | "startsAt" | "hours">;

/**
 * Mean direction of the sun per hour.
 *
 * Declination and equation of time are taken at mid-hour; the direction vector is then averaged
 * exactly over the sunlit interval of the hour angle and made a unit vector again.
 */
export function sunHours(period: PeriodAndPlace): SunHours {
  const { hours } = period;
  const sun: SunHours = {
    hours,
    sunlitFraction: new Float64Array(hours),
    east: new Float64Array(hours),
    north: new Float64Array(hours),
    up: new Float64Array(hours),
    extraterrestrialNormalWPerM2: new Float64Array(hours),
    airMass: new Float64Array(hours),
    zenithRad: new Float64Array(hours),
  };
  const start = hoursSinceEpoch(period.startsAt);
  const { latitudeDeg, longitudeDeg } = period.site;
  const sinLatitude = sin(latitudeDeg * radiansPerDegree);
  const cosLatitude = cos(latitudeDeg * radiansPerDegree);
  const tanLatitude = tan(latitudeDeg * radiansPerDegree);
  const halfHourRad = pi / 24;
  let day = Number.NaN;
  let extraterrestrial = 0;
  for (let k = 0; k < hours; k += 1) {
    const middle = start + k + 0.5;
    const today = Math.floor(middle / 24);
    if (today !== day) {
      day = today;
      const date = civilDate(today);
      extraterrestrial = extraterrestrialNormal(dayOfYear(date.year, date.month, date.day));
    }
    sun.extraterrestrialNormalWPerM2[k] = extraterrestrial;
    const { declinationRad, equationOfTimeMin } = sunCoordinates(middle);
    const centre = hourAngleRad(middle, longitudeDeg, equationOfTimeMin);
    const sunset = sunsetHourAngle(tanLatitude * tan(declinationRad));
    // At the poles of the day (sun never sets) the hour is lit whole, whatever its angle.
    const from = sunset >= pi ? centre - halfHourRad : Math.max(centre - halfHourRad, -sunset);
    const to = sunset >= pi ? centre + halfHourRad : Math.min(centre + halfHourRad, sunset);
    const width = to - from;
    if (width <= 1e-9) {
      sun.zenithRad[k] = pi / 2;
      continue;
    }
    const meanSine = (cos(from) - cos(to)) / width;
    const meanCosine = (sin(to) - sin(from)) / width;
    const sinDeclination = sin(declinationRad);
    const cosDeclination = cos(declinationRad);
    const east = -cosDeclination * meanSine;
    const north = cosLatitude * sinDeclination - sinLatitude * cosDeclination * meanCosine;
    const up = sinLatitude * sinDeclination + cosLatitude * cosDeclination * meanCosine;
    const length = Math.sqrt(east * east + north * north + up * up);
    const cosZenith = Math.max(0, up / length);
    const zenith = acos(Math.min(1, cosZenith));
    sun.sunlitFraction[k] = width / (2 * halfHourRad);
    sun.east[k] = east / length;
    sun.north[k] = north / length;
    sun.up[k] = cosZenith;
    sun.zenithRad[k] = zenith;
    sun.airMass[k] = relativeAirMass(zenith / radiansPerDegree, cosZenith);
  }
  return sun;
}

/** Hour angle of sunset, 0 (polar night) … π (midnight sun). */
function sunsetHourAngle(tangentProduct: number): number {
  if (tangentProduct >= 1) return pi;
  if (tangentProduct <= -1) return 0;
  return acos(-tangentProduct);
}
