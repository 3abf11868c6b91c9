import { planeIrradiance, sunPositions, type SunAndSky } from "@keukentafel/climate";
import type { Dwelling } from "@keukentafel/dwelling";
import { canonicalJson } from "@keukentafel/repeatable";
import { photovoltaics, type SimulationCache } from "@keukentafel/simulation";

/** Where the sun stands in every hour of a cache's weather. */
export function sunOf(cache: SimulationCache): SunAndSky {
  return cache.remember("solar sun", () => sunPositions(cache.weather));
}

/** Hourly power of all panels, W. */
export function solarPowerW(
  dwelling: Pick<Dwelling, "solarPanels">,
  cache: SimulationCache,
  power: Float64Array = new Float64Array(cache.weather.hours),
): Float64Array {
  power.fill(0);
  for (const { peakKw, tiltDeg, azimuthDeg } of dwelling.solarPanels) {
    const perKw = cache.remember(`solar ${canonicalJson([tiltDeg, azimuthDeg])}`, () => {
      const plane = planeIrradiance(cache.weather, sunOf(cache), { tiltDeg, azimuthDeg, groundReflectance: 0.2 });
      return photovoltaics(cache.weather, plane, 1000).electricityW;
    });
    for (let k = 0; k < power.length; k++) power[k]! += peakKw * perKw[k]!;
  }
  return power;
}
