import type { WeatherYear } from "@keukentafel/climate";
import { saturationPressureOverWaterPa } from "@keukentafel/climate";
import type { OutdoorMoisture } from "./zone-moisture.ts";

/**
 * Outdoor temperature and vapour pressure as means over the hours, from the records at their ends.
 * Depends on the weather alone: compute it once per year of weather.
 */
export function outdoorMoisture(weather: WeatherYear): OutdoorMoisture {
  const pressures = weather.dewPointTemperatureC.map(saturationPressureOverWaterPa);
  return {
    outdoorC: hourMeans(weather.dryBulbTemperatureC),
    vapourPressurePa: hourMeans(pressures),
  };
}

function hourMeans(records: Float64Array): Float64Array {
  return records.map((record, k) => (k === 0 ? record : (records[k - 1]! + record) / 2));
}
