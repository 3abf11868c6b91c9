import { cos, exp, pow, sin } from "@keukentafel/repeatable";

/** Solar constant, W/m² (Kopp & Lean 2011, as in ISO 9060 practice). */
export const solarConstantWPerM2 = 1361;

/**
 * Extraterrestrial radiation on a plane facing the sun, W/m².
 *
 * J.W. Spencer, *Fourier series representation of the position of the sun*, Search 2 (1971) 172.
 *
 * @param dayOfYear 1…366
 */
export function extraterrestrialNormal(dayOfYear: number): number {
  const b = (2 * Math.PI * (dayOfYear - 1)) / 365;
  const distanceFactor = 1.00011 + 0.034221 * cos(b) + 0.00128 * sin(b) + 0.000719 * cos(2 * b) + 0.000077 * sin(2 * b);
  return solarConstantWPerM2 * distanceFactor;
}

/**
 * Relative optical air mass, 1 at the zenith and about 37 at the horizon.
 *
 * F. Kasten & A.T. Young, Applied Optics 28 (1989) 4735. NaN below the horizon.
 *
 * @param zenithDeg zenith angle, degrees
 */
export function relativeAirMass(zenithDeg: number, cosZenith: number): number {
  if (zenithDeg > 90) return Number.NaN;
  return 1 / (cosZenith + 0.50572 * pow(96.07995 - zenithDeg, -1.6364));
}

/**
 * Global horizontal radiation under a cloudless sky, W/m² (B. Haurwitz, J. Meteorology 2 (1945) 154).
 *
 * Only a yardstick for cloudiness: at De Bilt it lies within a few per cent of the clear hours.
 */
export function clearSkyGlobal(cosZenith: number): number {
  return cosZenith <= 0.001 ? 0 : 1098 * cosZenith * exp(-0.057 / cosZenith);
}

/**
 * Diffuse fraction of global radiation by clearness.
 *
 * D.G. Erbs, S.A. Klein & J.A. Duffie, Solar Energy 28 (1982) 293.
 *
 * @param clearness global over extraterrestrial horizontal radiation of the same time, 0…1
 */
export function erbsDiffuseFraction(clearness: number): number {
  if (clearness <= 0.22) return 1 - 0.09 * clearness;
  if (clearness > 0.8) return 0.165;
  return 0.9511 + clearness * (-0.1604 + clearness * (4.388 + clearness * (-16.638 + clearness * 12.336)));
}

/** Above this zenith angle a beam computed from global radiation is noise and set to zero. */
const cosLowestBeam = 0.052335956242943835;

/** Beam over extraterrestrial at a clearness of one: an hour that measured more has it from clouds. */
const mostTransmitted = 0.835;

export interface BeamAndDiffuse {
  readonly directNormalWPerM2: number;
  readonly diffuseHorizontalWPerM2: number;
}

/**
 * Splits global radiation into beam and diffuse so that `global = diffuse + direct · cosZenith`.
 *
 * The beam is zero when the sun stands below 3° (zenith over 87°).
 *
 * @param globalWPerM2 hour mean on the horizontal
 * @param cosZenith mean over the sunlit part of the hour
 * @param extraterrestrialNormalWPerM2 facing the sun
 * @param sunlitFraction part of the hour with the sun above the horizon
 */
export function splitGlobal(
  globalWPerM2: number,
  cosZenith: number,
  extraterrestrialNormalWPerM2: number,
  sunlitFraction: number,
): BeamAndDiffuse {
  if (globalWPerM2 <= 0) return { directNormalWPerM2: 0, diffuseHorizontalWPerM2: 0 };
  if (cosZenith < cosLowestBeam || sunlitFraction <= 0) {
    return { directNormalWPerM2: 0, diffuseHorizontalWPerM2: globalWPerM2 };
  }
  const outside = extraterrestrialNormalWPerM2 * cosZenith * sunlitFraction;
  const clearness = Math.min(1, globalWPerM2 / outside);
  const beamOnHorizontal = Math.min(globalWPerM2 * (1 - erbsDiffuseFraction(clearness)), mostTransmitted * outside);
  return { directNormalWPerM2: beamOnHorizontal / cosZenith, diffuseHorizontalWPerM2: globalWPerM2 - beamOnHorizontal };
}
