import type { PlaneIrradiance, WeatherYear } from "@keukentafel/climate";
import { systemsData } from "./systems-data.ts";

export interface PhotovoltaicSeries {
  /** Alternating current delivered, W. */
  readonly electricityW: Float64Array;
  /** Sun on the modules, W/m². */
  readonly incidentWPerM2: Float64Array;
}

/** Mean loss by reflection at the cover of diffuse light against normal incidence (ASHRAE modifier b₀ = 0.05 at 60°). */
const diffuseModifier = 0.95;

/** ASHRAE incidence angle modifier `1 − b₀ (1/cos θ − 1)` (Souka & Safwat 1966), b₀ = 0.05. */
function incidenceModifier(cosIncidence: number): number {
  return cosIncidence <= 0.05 ? 0 : Math.max(0, 1 - 0.05 * (1 / cosIncidence - 1));
}

/**
 * Yield of photovoltaic modules in one plane: power proportional to the sun that gets through the
 * cover, less with warmer cells (`T_c = T_a + (NMOT − 20 °C) I/800 W/m²`, IEC 61215), times the
 * performance ratio, not above the inverter.
 *
 * @param peakPowerW sum of the modules at 1000 W/m² and 25 °C, Wp
 * @param sun on the plane, from `planeIrradiance`, shading included
 * @param inverterPowerW largest output; left out: as the modules
 */
export function photovoltaics(
  weather: WeatherYear,
  sun: PlaneIrradiance,
  peakPowerW: number,
  inverterPowerW: number = peakPowerW,
): PhotovoltaicSeries {
  const { performanceRatio, temperatureCoefficientPerK, nominalCellTemperatureC } = systemsData.photovoltaics;
  const electricityW = new Float64Array(weather.hours);
  const incidentWPerM2 = new Float64Array(weather.hours);
  for (let k = 0; k < weather.hours; k += 1) {
    const beam = sun.beamWPerM2[k]! + sun.circumsolarWPerM2[k]!;
    const diffuse = sun.skyDiffuseWPerM2[k]! + sun.groundWPerM2[k]!;
    const incident = beam + diffuse;
    incidentWPerM2[k] = incident;
    if (incident <= 0) continue;
    const useful = beam * incidenceModifier(sun.cosIncidence[k]!) + diffuse * diffuseModifier;
    const cellC = weather.dryBulbTemperatureC[k]! + ((nominalCellTemperatureC.value - 20) * incident) / 800;
    const warm = 1 + temperatureCoefficientPerK.value * (cellC - 25);
    electricityW[k] = Math.max(
      0,
      Math.min(inverterPowerW, (peakPowerW * useful * warm * performanceRatio.value) / 1000),
    );
  }
  return { electricityW, incidentWPerM2 };
}
