/** Heat to warm one litre of water by one kelvin, J (density and specific heat at 40 °C). */
const heatPerLitreKelvinJ = 4149;

export interface HotWaterUse {
  /** At the temperature of `deliveredC`. */
  readonly litresPerDay: number;
  readonly deliveredC: number;
  /** Mean and half swing of the cold water over the year, °C and K; coldest at `coldestHour` of the year. */
  readonly coldMeanC: number;
  readonly coldSwingK: number;
  readonly coldestHour: number;
  /** Share of the day's use in each hour of the day, 24 values that sum to 1. */
  readonly hourShare: readonly number[];
  /** Share of the heat in the drain of the shower that comes back, of all use, 0…1. */
  readonly recoveredShare: number;
}

/**
 * Heat that must be put into hot water, W, hour by hour: draw-off times the warming from the cold
 * water of the season, less what shower heat recovery gives back.
 *
 * @param hourOfDay local hour of the day (0…23) for each hour of the series
 * @param seasonCosine cos of the yearly angle from the coldest hour, per hour; see `seasonCosines`
 */
export function hotWaterHeat(use: HotWaterUse, hourOfDay: Uint8Array, seasonCosine: Float64Array): Float64Array {
  return seasonCosine.map((cosine, k) => {
    const coldC = use.coldMeanC - use.coldSwingK * cosine;
    const litres = use.litresPerDay * (use.hourShare[hourOfDay[k]!] ?? 0);
    return (litres * heatPerLitreKelvinJ * (use.deliveredC - coldC) * (1 - use.recoveredShare)) / 3600;
  });
}
