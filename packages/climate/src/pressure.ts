import { pow } from "@keukentafel/repeatable";

/**
 * Pressure at station height from the pressure reduced to sea level, Pa.
 *
 * WMO-No. 8, chapter 3 (temperature-dependent reduction with 6.5 K/km).
 */
export function stationPressurePa(seaLevelPressurePa: number, altitudeM: number, temperatureC: number): number {
  if (altitudeM === 0) return seaLevelPressurePa;
  return seaLevelPressurePa * pow(1 - (0.0065 * altitudeM) / (temperatureC + 0.0065 * altitudeM + 273.15), 5.257);
}

/** Pressure of the standard atmosphere at a height, Pa (ISO 2533). */
export function standardPressurePa(altitudeM: number): number {
  return 101325 * pow(1 - 2.25577e-5 * altitudeM, 5.2559);
}
