import { nearestStationOfPostcode, type NearestStation, type StationName } from "@keukentafel/climate";
import { standingAnswers } from "@keukentafel/dwelling";
import type { Claim } from "@keukentafel/quantities";

/** Whose weather a home is simulated on. */
export interface WeatherPlace {
  readonly station: StationName;
  /** From the middle of the home's postcode area; null while nobody said where the home stands. */
  readonly nearest: NearestStation | null;
}

/** In the middle of the country, and the longest measured. */
const usualStation: StationName = "de-bilt";

/**
 * The weather station that fits where a home stands, by the claim `home.postcode`; De Bilt when there
 * is none, or none that exists.
 */
export function weatherPlaceOf(claims: readonly Claim[]): WeatherPlace {
  const postcode = standingAnswers(claims).get("home.postcode");
  if (typeof postcode !== "number") return { station: usualStation, nearest: null };
  const found = nearestStationOfPostcode(String(postcode));
  return found.ok ? { station: found.value.station, nearest: found.value } : { station: usualStation, nearest: null };
}
