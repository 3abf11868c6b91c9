import { describe, expect, it } from "vitest";
import type { Claim, ClaimValue } from "@keukentafel/quantities";
import { weatherPlaceOf } from "./weather-place.ts";

function claimOf(path: string, value: ClaimValue): Claim {
  const at = "2026-01-01T00:00:00Z";
  return { id: path, path, value, source: "resident", observedAt: at, recordedAt: at, by: "resident" };
}

describe("weather of a home", () => {
  it("is that of De Bilt while nobody said where it stands", () => {
    expect(weatherPlaceOf([])).toEqual({ station: "de-bilt", nearest: null });
    expect(weatherPlaceOf([claimOf("home.postcode", null)])).toEqual({ station: "de-bilt", nearest: null });
  });

  it.each([
    [3572, "de-bilt"],
    [9711, "eelde"],
    [6211, "maastricht"],
    [4381, "vlissingen"],
    [1781, "de-kooy"],
  ])("in postcode area %i is that of %s", (postcode, station) => {
    const place = weatherPlaceOf([claimOf("home.postcode", postcode)]);
    expect(place.station).toBe(station);
    expect(place.nearest?.distanceKm).toBeLessThan(40);
  });

  it("exists for every postcode area that can be answered", () => {
    for (let postcode = 1000; postcode <= 9999; postcode += 100) {
      const { nearest } = weatherPlaceOf([claimOf("home.postcode", postcode)]);
      expect(nearest?.distanceKm, String(postcode)).toBeLessThan(80);
    }
  });
});
