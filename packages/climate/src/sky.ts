import { ln, pow } from "@keukentafel/repeatable";
import { clearSkyGlobal } from "./irradiance.ts";

/** Stefan–Boltzmann constant as used with the sky emissivity below, W/(m²·K⁴). */
const stefanBoltzmann = 5.6697e-8;

/**
 * Long-wave radiation of the sky on a horizontal plane, W/m².
 *
 * Clear-sky emissivity of Clark & Allen (1978) with the cloud factor of Walton (1983), as in the
 * EnergyPlus Engineering Reference: ε = (0.787 + 0.764 ln(Td/273)) (1 + 0.0224 N − 0.0035 N² +
 * 0.00028 N³), N in tenths.
 *
 * @param cloudFraction opaque cloud cover, 0…1
 */
export function skyLongWave(temperatureC: number, dewPointTemperatureC: number, cloudFraction: number): number {
  const tenths = 10 * cloudFraction;
  const clear = 0.787 + 0.764 * ln((dewPointTemperatureC + 273.15) / 273);
  const cloudFactor = 1 + tenths * (0.0224 + tenths * (-0.0035 + tenths * 0.00028));
  const kelvin = temperatureC + 273.15;
  return clear * cloudFactor * stefanBoltzmann * kelvin * kelvin * kelvin * kelvin;
}

/**
 * Cloud cover that explains the global radiation of an hour: the inverse of Kasten & Czeplak, Solar
 * Energy 24 (1980) 177, `G = G_clear (1 − 0.75 N^3.4)`.
 *
 * @param clearSkyIndex measured over cloudless global radiation
 */
export function cloudFractionOfIndex(clearSkyIndex: number): number {
  const missing = (1 - clearSkyIndex) / 0.75;
  if (missing <= 0) return 0;
  return missing >= 1 ? 1 : pow(missing, 1 / 3.4);
}

/** Below this the sun is too low for its radiation to tell of clouds (about 6°). */
const lowestTellingCosine = 0.1;

/**
 * Fills missing (NaN) hours of cloud cover: by day from global radiation, between days straight from
 * dusk to dawn. Returns how many hours were estimated.
 */
export function estimateCloud(
  cloudCoverFraction: Float64Array,
  globalHorizontalWPerM2: Float64Array,
  cosZenith: Float64Array,
  sunlitFraction: Float64Array,
): number {
  let estimated = 0;
  const { length } = cloudCoverFraction;
  let lastKnown = -1;
  for (let k = 0; k <= length; k += 1) {
    if (k < length) {
      if (!Number.isNaN(cloudCoverFraction[k]!)) {
        if (lastKnown < k - 1) bridge(cloudCoverFraction, lastKnown, k);
        lastKnown = k;
        continue;
      }
      estimated += 1;
      if (sunlitFraction[k] !== 1 || cosZenith[k]! < lowestTellingCosine) continue;
      cloudCoverFraction[k] = cloudFractionOfIndex(globalHorizontalWPerM2[k]! / clearSkyGlobal(cosZenith[k]!));
      if (lastKnown < k - 1) bridge(cloudCoverFraction, lastKnown, k);
      lastKnown = k;
    } else if (lastKnown < length - 1) bridge(cloudCoverFraction, lastKnown, length);
  }
  return estimated;
}

/** Mean cover of the Netherlands (about 5.5 octas), when a file tells nothing at all. */
const coverWithoutAnyHint = 0.68;

function bridge(values: Float64Array, before: number, after: number): void {
  const left = before >= 0 ? values[before]! : after < values.length ? values[after]! : coverWithoutAnyHint;
  const right = after < values.length ? values[after]! : left;
  for (let k = before + 1; k < after; k += 1) values[k] = left + ((right - left) * (k - before)) / (after - before);
}
