import { cos } from "@keukentafel/repeatable";
import type { HouseholdClock } from "./household-clock.ts";
import { hotWaterData } from "./hot-water-data.ts";

const daysPerYear = 365.25;

export interface ColdWaterSeason {
  /** Yearly mean, °C, 5…20. */
  readonly meanC: number;
  /** Half of the difference between late summer and late winter, K, 0…10. */
  readonly halfSwingK: number;
  /** 1 = 1 January. */
  readonly coldestDayOfYear: number;
}

/** Dutch mains as the data has them: water in the street takes the temperature of the soil at 1 m depth. */
const dutchMains: ColdWaterSeason = {
  meanC: hotWaterData.coldWater.meanC.value,
  halfSwingK: hotWaterData.coldWater.halfSwingK.value,
  coldestDayOfYear: hotWaterData.coldWater.coldestDayOfYear.value,
};

/**
 * Temperature of the cold water in every hour, °C: `θ_c = θ_mean − Δθ cos(2π (d − d₀)/365.25)`, the
 * yearly wave of the soil at the depth of the mains (Blokker & Pieterse-Quirijns 2013). One value a day.
 */
export function coldWaterC(clock: HouseholdClock, season: ColdWaterSeason = dutchMains): Float64Array {
  const result = new Float64Array(clock.hours);
  let day = -1;
  let coldC = 0;
  for (let k = 0; k < clock.hours; k += 1) {
    const today = clock.dayOfYear[k]!;
    if (today !== day) {
      day = today;
      coldC = season.meanC - season.halfSwingK * cos((2 * Math.PI * (today - season.coldestDayOfYear)) / daysPerYear);
    }
    result[k] = coldC;
  }
  return result;
}
