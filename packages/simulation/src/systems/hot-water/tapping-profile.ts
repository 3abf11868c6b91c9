import { hotWaterData } from "./hot-water-data.ts";

export type TappingProfileName = keyof typeof hotWaterData.tappingProfiles;

/** A day of standard draws. */
export interface TappingDay {
  /** Useful heat in each hour of the day, Wh. */
  readonly heatWh: Float64Array;
  /** Number of draws in each hour. */
  readonly starts: Float64Array;
  readonly totalWh: number;
}

/** The draws of a load profile S, M, L or XL (EU 814/2013 annex III; EN 16147, EN 13203-2) by hour. */
export function tappingDay(name: TappingProfileName): TappingDay {
  const heatWh = new Float64Array(24);
  const starts = new Float64Array(24);
  let totalWh = 0;
  for (const [minute, kwh] of hotWaterData.tappingProfiles[name].value) {
    const hour = Math.floor(minute! / 60);
    heatWh[hour]! += kwh! * 1000;
    starts[hour]! += 1;
    totalWh += kwh! * 1000;
  }
  return { heatWh, starts, totalWh };
}
