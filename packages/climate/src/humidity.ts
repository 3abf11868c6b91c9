import { exp, ln } from "@keukentafel/repeatable";

/**
 * Saturation vapour pressure, Pa, over water above 0 °C and over ice below.
 *
 * Magnus form of ISO 13788:2012, annex E (610.5 Pa; 17.269/237.3 and 21.875/265.5).
 */
export function saturationPressurePa(temperatureC: number): number {
  return temperatureC >= 0
    ? 610.5 * exp((17.269 * temperatureC) / (237.3 + temperatureC))
    : 610.5 * exp((21.875 * temperatureC) / (265.5 + temperatureC));
}

/**
 * Saturation vapour pressure over water at any temperature, Pa. Meteorological records (dew point,
 * relative humidity) refer to water also below 0 °C (WMO-No. 8, annex 4.B: 611.2 Pa; 17.62/243.12).
 */
export function saturationPressureOverWaterPa(temperatureC: number): number {
  return 611.2 * exp((17.62 * temperatureC) / (243.12 + temperatureC));
}

/** Relative humidity in % from temperature and dew point, both over water; at most 100. */
export function relativeHumidityPct(temperatureC: number, dewPointTemperatureC: number): number {
  return Math.min(
    100,
    (100 * saturationPressureOverWaterPa(dewPointTemperatureC)) / saturationPressureOverWaterPa(temperatureC),
  );
}

/** Dew point in °C from temperature and relative humidity (over water); humidity below 1 % counts as 1 %. */
export function dewPointC(temperatureC: number, relativeHumidity: number): number {
  const logarithm = ln((Math.max(1, relativeHumidity) / 100) * (saturationPressureOverWaterPa(temperatureC) / 611.2));
  return (243.12 * logarithm) / (17.62 - logarithm);
}
