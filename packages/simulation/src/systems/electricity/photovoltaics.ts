import type { PlaneIrradiance, WeatherYear } from "@keukentafel/climate";
import { electricityData } from "./electricity-data.ts";
import { inverterOutputW } from "./inverter.ts";

export interface PhotovoltaicSeries {
  /** Alternating current delivered, W. */
  readonly electricityW: Float64Array;
  /** Sun on the modules, W/m². */
  readonly incidentWPerM2: Float64Array;
}

/**
 * `string`: modules in series on one inverter; `optimisers`: each module finds its own best point (or has
 * its own inverter).
 */
export type PanelWiring = "string" | "optimisers";

/**
 * Yield of photovoltaic modules in one plane: power proportional to the sun that gets through the
 * cover (ASHRAE modifier `1 − b₀ (1/cos θ − 1)`), less with warmer cells (`T_c = T_a + (NMOT − 20 °C)
 * I/800 W/m²`, IEC 61215), times the share that wiring, soiling and ageing leave, through the inverter.
 *
 * Shade on part of the plane costs a string more than its area: with the shaded share `s` of the beam
 * (sunlit beam against the beam the sun's height would give) a string keeps `max(0, 1 − f s)` of the
 * beam's power where optimisers keep `1 − s` (f from the data; Deline e.a. 2013, simplified). Full
 * shade and light from the sky are alike for both.
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
  wiring: PanelWiring = "string",
): PhotovoltaicSeries {
  const figures = electricityData.photovoltaics;
  const b0 = figures.incidenceFactor.value;
  const diffuseModifier = figures.diffuseModifier.value;
  const perKelvin = figures.temperatureCoefficientPerK.value;
  const warmingPerW = (figures.nominalCellTemperatureC.value - 20) / 800;
  const system = (peakPowerW * figures.systemShare.value) / 1000;
  const shadeFactor = wiring === "string" ? figures.stringShadeFactor.value : 1;
  const electricityW = new Float64Array(weather.hours);
  const incidentWPerM2 = new Float64Array(weather.hours);
  for (let k = 0; k < weather.hours; k += 1) {
    const cosine = sun.cosIncidence[k]!;
    const beam = sun.beamWPerM2[k]! + sun.circumsolarWPerM2[k]!;
    const diffuse = sun.skyDiffuseWPerM2[k]! + sun.groundWPerM2[k]!;
    const incident = beam + diffuse;
    incidentWPerM2[k] = incident;
    if (incident <= 0) continue;
    let useful = diffuse * diffuseModifier;
    if (cosine > 0.05 && beam > 0) {
      const unshaded = weather.directNormalWPerM2[k]! * cosine;
      const sunlit = unshaded > 0 ? Math.min(1, sun.beamWPerM2[k]! / unshaded) : 1;
      const kept = sunlit > 0 ? Math.max(0, 1 - shadeFactor * (1 - sunlit)) / sunlit : 0;
      useful += beam * Math.max(0, 1 - b0 * (1 / cosine - 1)) * kept;
    }
    const cellC = weather.dryBulbTemperatureC[k]! + warmingPerW * incident;
    const directW = system * useful * (1 + perKelvin * (cellC - 25));
    electricityW[k] = inverterOutputW(directW, inverterPowerW);
  }
  return { electricityW, incidentWPerM2 };
}
