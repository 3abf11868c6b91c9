import { airData } from "./air-data.ts";

/** Who and what brings water into the air of one zone. */
export interface MoistureSources {
  /** People in the zone, by hour. */
  readonly awake?: Float64Array;
  readonly asleep?: Float64Array;
  readonly showersPerDay?: number;
  /** Warm meals and kettles of a household a day: 1 cooks as usual. */
  readonly cooking?: number;
  /** Cooking on gas adds the water of its flame. */
  readonly gasHob?: boolean;
  /** Plants of a home: 1 as many as usual. */
  readonly plants?: number;
  /** Loads of laundry a day that dry in the zone. */
  readonly laundryLoadsPerDay?: number;
  /** Share of showers' and cooking's water that a fan or hood draws off before it mixes, 0…1. */
  readonly drawnOffShare?: number;
}

/** Showers of a household a day. */
export function usualShowersPerDay(occupants: number): number {
  return occupants * airData.moisture.showersPerPersonDay.value;
}

/**
 * Water brought into the air of a zone, kg/h, by hour.
 *
 * @param hourOfDay hour on the clock (0…23) of each hour of the series
 */
export function moistureSource(sources: MoistureSources, hourOfDay: Uint8Array): Float64Array {
  const { moisture } = airData;
  const { hours } = moisture;
  const mixes = 1 - (sources.drawnOffShare ?? 0);
  const cooking =
    (sources.cooking ?? 0) *
    (moisture.cookingKgPerDay.value + (sources.gasHob === true ? moisture.gasHobKgPerDay.value : 0));
  const byHour = Float64Array.from(
    { length: 24 },
    (_, hour) =>
      mixes * (sources.showersPerDay ?? 0) * moisture.showerKg.value * (hours.shower.value[hour] ?? 0) +
      mixes * cooking * (hours.cooking.value[hour] ?? 0) +
      (sources.plants ?? 0) * moisture.plantsKgPerDay.value * (hours.plants.value[hour] ?? 0) +
      (sources.laundryLoadsPerDay ?? 0) * moisture.laundryKg.value * (hours.laundry.value[hour] ?? 0),
  );
  const awakeKg = moisture.awakeGPerH.value / 1000;
  const asleepKg = moisture.asleepGPerH.value / 1000;
  const { awake, asleep } = sources;
  const result = new Float64Array(hourOfDay.length);
  for (let k = 0; k < result.length; k += 1)
    result[k] = byHour[hourOfDay[k]!]! + awakeKg * (awake?.[k] ?? 0) + asleepKg * (asleep?.[k] ?? 0);
  return result;
}
