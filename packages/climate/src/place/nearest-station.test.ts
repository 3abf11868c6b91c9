import { describe, expect, it } from "vitest";
import { stationNames, stationSite } from "../stochastic/stations.ts";
import { nearestStation, nearestStationOfPostcode } from "./nearest-station.ts";

function found(outcome: ReturnType<typeof nearestStation>) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("nearest station", () => {
  it.each(stationNames)("of the place of %s is itself", (station) => {
    const nearest = found(nearestStation(stationSite(station)));
    expect(nearest.station).toBe(station);
    expect(nearest.distanceKm).toBeLessThan(1e-9);
    expect(nearest.heightDifferenceM).toBe(0);
  });

  it.each([
    ["3572 XX", "de-bilt"],
    ["1011", "schiphol"],
    ["9711 AA", "eelde"],
    ["6211 AA", "maastricht"],
    ["4381AA", "vlissingen"],
    ["1781 AA", "de-kooy"],
    ["7511 AA", "twenthe"],
    ["5611 AA", "eindhoven"],
    ["8911", "leeuwarden"],
    ["6811 AA", "deelen"],
    ["3011 AA", "rotterdam"],
    ["5038 AA", "gilze-rijen"],
  ])("of postcode %s is %s", (postcode, station) => {
    expect(found(nearestStationOfPostcode(postcode)).station).toBe(station);
  });

  it("keeps the coast to coastal stations, and hills to the hill", () => {
    // Egmond aan Zee: Schiphol is nearer than De Kooy, but not at sea.
    const egmond = found(nearestStation({ latitudeDeg: 52.62, longitudeDeg: 4.63 }));
    expect(egmond.station).toBe("de-kooy");
    expect(egmond.coastDistanceKm).toBeLessThan(3);
    expect(egmond.heightDifferenceM).toBeUndefined();
    const alkmaarInland = found(nearestStation({ latitudeDeg: 52.55, longitudeDeg: 4.95 }));
    expect(alkmaarInland.station).toBe("schiphol");
    const low = found(nearestStation({ latitudeDeg: 51.25, longitudeDeg: 5.8, altitudeM: 25 }));
    const high = found(nearestStation({ latitudeDeg: 51.25, longitudeDeg: 5.8, altitudeM: 110 }));
    expect(low.station).toBe("eindhoven");
    expect(high.station).toBe("maastricht");
  });

  it("refuses places abroad and postcodes that do not exist", () => {
    expect(nearestStation({ latitudeDeg: 48.85, longitudeDeg: 2.35 })).toMatchObject({
      ok: false,
      problems: [{ code: "weather.out-of-range", path: "place latitudeDeg" }],
    });
    for (const postcode of ["", "0123 AA", "12", "12345", "ABCD"])
      expect(nearestStationOfPostcode(postcode)).toMatchObject({ ok: false, problems: [{ path: "postcode" }] });
  });
});
