import type { PlaneIrradiance, WeatherYear } from "@keukentafel/climate";
import { hotWaterData } from "./hot-water-data.ts";

export type CollectorKind = keyof typeof hotWaterData.solarThermal.collectors;

/** A collector by EN ISO 9806 on gross or aperture area (the figures and the area must agree). */
export interface Collector {
  readonly areaM2: number;
  /** η₀ at normal incidence, 0…1. */
  readonly peakEfficiency: number;
  /** a₁. */
  readonly lossWPerM2K: number;
  /** a₂. */
  readonly lossWPerM2K2: number;
  /** b₀ of the incidence angle modifier `K(θ) = 1 − b₀ (1/cos θ − 1)`. */
  readonly incidenceFactor: number;
  /** K_d for sky and ground light. */
  readonly diffuseModifier: number;
}

/** A collector loop as the tank sees it: what its absorber takes up and how it loses heat. */
export interface SolarLoop {
  readonly collector: Collector;
  /** Sun taken up per area, `η₀ (K G_beam + K_d G_diffuse)`, W/m². */
  readonly absorbedWPerM2: Float64Array;
  readonly outdoorC: Float64Array;
}

/** The collector of a kind with the figures of the data. RangeError for an area that is not positive. */
export function collectorOf(kind: CollectorKind, areaM2: number): Collector {
  if (!(areaM2 > 0)) throw new RangeError(`collector area ${areaM2} m² is not positive`);
  const figures = hotWaterData.solarThermal.collectors[kind];
  return {
    areaM2,
    peakEfficiency: figures.peakEfficiency.value,
    lossWPerM2K: figures.lossWPerM2K.value,
    lossWPerM2K2: figures.lossWPerM2K2.value,
    incidenceFactor: figures.incidenceFactor.value,
    diffuseModifier: figures.diffuseModifier.value,
  };
}

/**
 * Useful heat of a collector per area with its mean fluid `x` kelvin above outdoor air, W/m², never
 * below zero: `η₀ K G − a₁ x − a₂ x²` (EN ISO 9806, steady state).
 */
export function collectorYieldWPerM2(collector: Collector, absorbedWPerM2: number, aboveOutdoorK: number): number {
  return Math.max(
    0,
    absorbedWPerM2 - collector.lossWPerM2K * aboveOutdoorK - collector.lossWPerM2K2 * aboveOutdoorK * aboveOutdoorK,
  );
}

/** A collector under the sun of its plane (shading included), ready for the tank. */
export function solarLoop(weather: WeatherYear, sun: PlaneIrradiance, collector: Collector): SolarLoop {
  const absorbedWPerM2 = new Float64Array(weather.hours);
  const { peakEfficiency, incidenceFactor, diffuseModifier } = collector;
  for (let k = 0; k < weather.hours; k += 1) {
    const cosine = sun.cosIncidence[k]!;
    const modifier = cosine <= 0.05 ? 0 : Math.max(0, 1 - incidenceFactor * (1 / cosine - 1));
    absorbedWPerM2[k] =
      peakEfficiency *
      (modifier * (sun.beamWPerM2[k]! + sun.circumsolarWPerM2[k]!) +
        diffuseModifier * (sun.skyDiffuseWPerM2[k]! + sun.groundWPerM2[k]!));
  }
  return { collector, absorbedWPerM2, outdoorC: weather.dryBulbTemperatureC };
}
