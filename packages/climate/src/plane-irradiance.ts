import { cos, sin } from "@keukentafel/repeatable";
import { lowestCircumsolarCosine, skyBrightness } from "./perez.ts";
import { azimuthOf, compileShading } from "./shading.ts";
import type { Shading } from "./shading.ts";
import { sunHours } from "./sun-hours.ts";
import type { SunHours } from "./sun-hours.ts";
import type { WeatherYear } from "./weather-year.ts";

const radiansPerDegree = Math.PI / 180;

/** The sun and the brightness of the sky for every hour of a weather year; made once, used for all planes. */
export interface SunAndSky extends SunHours {
  /** Perez F1. */
  readonly circumsolarBrightness: Float64Array;
  /** Perez F2. */
  readonly horizonBrightness: Float64Array;
  /** Of the sun, degrees clockwise from north; 0 without sun. */
  readonly azimuthDeg: Float64Array;
}

/**
 * Sun and sky of a weather year: {@link sunHours} with the brightness coefficients of Perez 1990
 * for that hour's beam and diffuse radiation. An hour without sun has an even sky.
 */
export function sunPositions(weather: WeatherYear): SunAndSky {
  const sun = sunHours(weather);
  const circumsolarBrightness = new Float64Array(sun.hours);
  const horizonBrightness = new Float64Array(sun.hours);
  const azimuthDeg = new Float64Array(sun.hours);
  for (let k = 0; k < sun.hours; k += 1) {
    if (sun.sunlitFraction[k]! > 0) azimuthDeg[k] = azimuthOf(sun.east[k]!, sun.north[k]!);
    const diffuse = weather.diffuseHorizontalWPerM2[k]!;
    if (sun.sunlitFraction[k]! <= 0 || diffuse <= 0) continue;
    const brightness = skyBrightness(
      diffuse,
      weather.directNormalWPerM2[k]!,
      sun.extraterrestrialNormalWPerM2[k]!,
      sun.zenithRad[k]!,
      sun.airMass[k]!,
    );
    circumsolarBrightness[k] = brightness.circumsolar;
    horizonBrightness[k] = brightness.horizon;
  }
  return { ...sun, circumsolarBrightness, horizonBrightness, azimuthDeg };
}

/** A flat receiving surface. */
export interface Plane {
  /** 0 = facing up, 90 = wall, 180 = facing down. */
  readonly tiltDeg: number;
  /** Direction it faces, clockwise from north. */
  readonly azimuthDeg: number;
  /** Albedo, 0…1; 0.2 unless known. */
  readonly groundReflectance: number;
  readonly shading?: Shading | undefined;
  /** Size of the rectangle, needed only for shading by overhangs, fins and reveals; default 1 m × 1 m. */
  readonly widthM?: number | undefined;
  readonly heightM?: number | undefined;
}

/** Hour means on a plane, W/m² of the whole plane (shadow included). */
export interface PlaneIrradiance {
  /** Straight from the sun. */
  readonly beamWPerM2: Float64Array;
  /** Sky light from around the sun; comes from the direction of the beam and is shaded with it. */
  readonly circumsolarWPerM2: Float64Array;
  /** Rest of the sky: even part and horizon band. */
  readonly skyDiffuseWPerM2: Float64Array;
  /** Reflected by the ground. */
  readonly groundWPerM2: Float64Array;
  /** Cosine of the angle of incidence of beam and circumsolar; 0 when the sun is behind the plane or down. */
  readonly cosIncidence: Float64Array;
}

/**
 * Radiation on a plane: beam, anisotropic sky (Perez et al. 1990), isotropic ground reflection.
 *
 * Sky light is never negative in total. An hour with radiation but without sun (twilight) counts as
 * even sky. Shading reduces beam and circumsolar by the sunlit part of the rectangle and the rest by
 * what the obstacles hide of sky and ground; obstacles themselves are dark.
 */
export function planeIrradiance(weather: WeatherYear, sun: SunAndSky, plane: Plane): PlaneIrradiance {
  const { hours } = sun;
  const result: PlaneIrradiance = {
    beamWPerM2: new Float64Array(hours),
    circumsolarWPerM2: new Float64Array(hours),
    skyDiffuseWPerM2: new Float64Array(hours),
    groundWPerM2: new Float64Array(hours),
    cosIncidence: new Float64Array(hours),
  };
  const tilt = plane.tiltDeg * radiansPerDegree;
  const azimuth = plane.azimuthDeg * radiansPerDegree;
  const sinTilt = sin(tilt);
  const cosTilt = cos(tilt);
  const normalEast = sinTilt * sin(azimuth);
  const normalNorth = sinTilt * cos(azimuth);
  const skyView = (1 + cosTilt) / 2;
  const groundView = ((1 - cosTilt) / 2) * plane.groundReflectance;
  const shading =
    plane.shading === undefined
      ? undefined
      : compileShading(plane.shading, plane.tiltDeg, plane.azimuthDeg, plane.widthM ?? 1, plane.heightM ?? 1);
  const skyShare = shading?.skyShare ?? 1;
  const groundShare = shading?.groundShare ?? 1;
  const { beamWPerM2, circumsolarWPerM2, skyDiffuseWPerM2, groundWPerM2, cosIncidence: cosines } = result;
  const { globalHorizontalWPerM2, diffuseHorizontalWPerM2, directNormalWPerM2 } = weather;
  const { sunlitFraction, east, north, up, azimuthDeg, circumsolarBrightness, horizonBrightness } = sun;
  const groundPart = groundView * groundShare;
  for (let k = 0; k < hours; k += 1) {
    const diffuse = diffuseHorizontalWPerM2[k]!;
    const global = globalHorizontalWPerM2[k]!;
    const isSunUp = sunlitFraction[k]! > 0;
    // Night: half of the year.
    if (!isSunUp && diffuse === 0 && global === 0) continue;
    groundWPerM2[k] = global * groundPart;
    let circumsolar = 0;
    const brightness = circumsolarBrightness[k]!;
    if (isSunUp) {
      const cosIncidence = Math.max(0, east[k]! * normalEast + north[k]! * normalNorth + up[k]! * cosTilt);
      cosines[k] = cosIncidence;
      if (cosIncidence > 0) {
        const sunlit = shading === undefined ? 1 : shading.sunlitShare(east[k]!, north[k]!, up[k]!, azimuthDeg[k]);
        beamWPerM2[k] = directNormalWPerM2[k]! * cosIncidence * sunlit;
        circumsolar = (diffuse * brightness * cosIncidence) / Math.max(lowestCircumsolarCosine, up[k]!);
        circumsolarWPerM2[k] = circumsolar * sunlit;
      }
    }
    const rest = diffuse * ((1 - brightness) * skyView + horizonBrightness[k]! * sinTilt);
    // The formula can dip below zero on planes facing away from a bright sun: the whole never does.
    if (rest + circumsolar <= 0) circumsolarWPerM2[k] = 0;
    else skyDiffuseWPerM2[k] = Math.max(rest, -circumsolar) * skyShare;
  }
  return result;
}
