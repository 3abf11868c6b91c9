import { acos, asin, atan2, cos, sin, tan } from "@keukentafel/repeatable";
import { hoursSinceEpoch } from "./calendar.ts";

const radiansPerDegree = Math.PI / 180;

/** Where the sun stands in the sky of the whole earth, at one instant. */
export interface SunCoordinates {
  readonly declinationRad: number;
  /** Apparent minus mean solar time, minutes. */
  readonly equationOfTimeMin: number;
}

/**
 * Declination and equation of time.
 *
 * Low-precision solar coordinates of J. Meeus, *Astronomical Algorithms* (2nd ed., 1998), chapters
 * 25 and 28, as used by the NOAA solar calculator: apparent longitude within 0.01° for 1950…2050.
 * Universal time is taken for dynamical time (a minute's difference moves the sun by 0.0008°).
 *
 * @param hoursFromEpoch hours since 1970-01-01T00:00Z
 */
export function sunCoordinates(hoursFromEpoch: number): SunCoordinates {
  // 1970-01-01T00:00Z is Julian date 2440587.5, J2000.0 is 2451545.0.
  const century = (hoursFromEpoch / 24 - 10957.5) / 36525;
  const meanLongitudeDeg = reduced(280.46646 + century * (36000.76983 + century * 0.0003032));
  const meanAnomalyRad = reduced(357.52911 + century * (35999.05029 - century * 0.0001537)) * radiansPerDegree;
  const eccentricity = 0.016708634 - century * (0.000042037 + century * 0.0000001267);
  const sinM = sin(meanAnomalyRad);
  const cosM = cos(meanAnomalyRad);
  const sin2M = 2 * sinM * cosM;
  const sin3M = sinM * (3 - 4 * sinM * sinM);
  const centreDeg =
    sinM * (1.914602 - century * (0.004817 + century * 0.000014)) +
    sin2M * (0.019993 - century * 0.000101) +
    sin3M * 0.000289;
  const nodeRad = reduced(125.04 - 1934.136 * century) * radiansPerDegree;
  const apparentLongitudeRad = (meanLongitudeDeg + centreDeg - 0.00569 - 0.00478 * sin(nodeRad)) * radiansPerDegree;
  const obliquityRad =
    (23.43929111 - century * (0.013004167 + century * (1.639e-7 - century * 5.036e-7)) + 0.00256 * cos(nodeRad)) *
    radiansPerDegree;
  const declinationRad = asin(sin(obliquityRad) * sin(apparentLongitudeRad));
  const tanHalf = tan(obliquityRad / 2);
  const y = tanHalf * tanHalf;
  const meanLongitudeRad = meanLongitudeDeg * radiansPerDegree;
  const sin2L = sin(2 * meanLongitudeRad);
  const cos2L = cos(2 * meanLongitudeRad);
  // Smart's series (Meeus eq. 28.3).
  const equationRad =
    y * sin2L -
    2 * eccentricity * sinM +
    4 * eccentricity * y * sinM * cos2L -
    y * y * sin2L * cos2L -
    1.25 * eccentricity * eccentricity * sin2M;
  return { declinationRad, equationOfTimeMin: (equationRad / radiansPerDegree) * 4 };
}

/** Hour angle of the sun in radians, zero at solar noon, positive in the afternoon, in [−π, π). */
export function hourAngleRad(hoursFromEpoch: number, longitudeDeg: number, equationOfTimeMin: number): number {
  const solarHours = hoursFromEpoch + longitudeDeg / 15 + equationOfTimeMin / 60;
  const turns = solarHours / 24 - Math.floor(solarHours / 24);
  return (turns - 0.5) * 360 * radiansPerDegree;
}

export interface SunPosition {
  /** True (geometric) zenith angle, degrees. */
  readonly zenithDeg: number;
  /** Zenith angle as seen through the refracting atmosphere, degrees. */
  readonly apparentZenithDeg: number;
  /** Clockwise from north, 0…360. */
  readonly azimuthDeg: number;
  readonly equationOfTimeMin: number;
}

/**
 * The sun at one instant over one place, within 0.02°.
 *
 * @param instant UTC, e.g. `2024-06-21T11:30:00Z`
 * @param pressurePa,temperatureC for the refraction only
 */
export function sunPosition(
  instant: string,
  latitudeDeg: number,
  longitudeDeg: number,
  pressurePa = 101325,
  temperatureC = 12,
): SunPosition {
  const time = hoursSinceEpoch(instant);
  const { declinationRad, equationOfTimeMin } = sunCoordinates(time);
  const angle = hourAngleRad(time, longitudeDeg, equationOfTimeMin);
  const sinLatitude = sin(latitudeDeg * radiansPerDegree);
  const cosLatitude = cos(latitudeDeg * radiansPerDegree);
  const east = -cos(declinationRad) * sin(angle);
  const north = cosLatitude * sin(declinationRad) - sinLatitude * cos(declinationRad) * cos(angle);
  const up = sinLatitude * sin(declinationRad) + cosLatitude * cos(declinationRad) * cos(angle);
  const zenithDeg = acos(Math.max(-1, Math.min(1, up))) / radiansPerDegree;
  const azimuth = atan2(east, north) / radiansPerDegree;
  return {
    zenithDeg,
    apparentZenithDeg: zenithDeg - refractionDeg(90 - zenithDeg, pressurePa, temperatureC),
    azimuthDeg: azimuth < 0 ? azimuth + 360 : azimuth,
    equationOfTimeMin,
  };
}

/**
 * Atmospheric refraction (Bennett/Sæmundsson form as in Reda & Andreas, NREL/TP-560-34302, eq. 42);
 * zero once the upper limb is below the horizon.
 */
function refractionDeg(elevationDeg: number, pressurePa: number, temperatureC: number): number {
  if (elevationDeg < -0.8333) return 0;
  const argument = (elevationDeg + 10.3 / (elevationDeg + 5.11)) * radiansPerDegree;
  return (((pressurePa / 101000) * 283) / (273 + temperatureC)) * (1.02 / (60 * tan(argument)));
}

function reduced(angleDeg: number): number {
  return angleDeg - 360 * Math.floor(angleDeg / 360);
}
