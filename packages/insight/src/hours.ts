import {
  householdClock,
  outdoorMoisture,
  type HouseholdClock,
  type OutdoorMoisture,
  type SimulationCache,
} from "@keukentafel/simulation";

/** The Dutch clock over the weather of a cache. */
export function clockOf(cache: SimulationCache): HouseholdClock {
  return cache.remember("household clock", () => householdClock(cache.weather));
}

/** Outdoor temperature and vapour as means over the hours, as the rooms meet them. */
export function outdoorOf(cache: SimulationCache): OutdoorMoisture {
  return cache.remember("outdoor means", () => outdoorMoisture(cache.weather));
}
