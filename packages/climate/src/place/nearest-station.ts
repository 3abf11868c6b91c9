import { cos, ln } from "@keukentafel/repeatable";
import type { Outcome } from "@keukentafel/quantities";
import places from "../../data/places.json" with { type: "json" };
import { stationNames, stationSite, type StationName } from "../stochastic/stations.ts";

/** A home's place: degrees north and east; height above sea level when it is known. */
export interface HomePlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly altitudeM?: number | undefined;
}

/** The station whose weather fits a place best, and why. */
export interface NearestStation {
  readonly station: StationName;
  readonly distanceKm: number;
  /** From the coast of the North Sea and the Wadden Sea. */
  readonly coastDistanceKm: number;
  readonly stationCoastDistanceKm: number;
  /** Height of the place over the station's; undefined when the place's height is not known. */
  readonly heightDifferenceM: number | undefined;
}

/** The Netherlands, with a margin. */
const bounds = {
  latitudeDeg: { minimum: 50.7, maximum: 53.7 },
  longitudeDeg: { minimum: 3.2, maximum: 7.3 },
} as const;

/**
 * Nearest station in weather rather than in kilometres:
 *
 * `d + w_c |ln((c + 3 km)/(c_s + 3 km))| + w_h |h − h_s|`
 *
 * with d the distance, c and c_s the distances of place and station to the coast, h and h_s their
 * heights; weights in `data/places.json`. The sea's influence fades within tens of kilometres, hence
 * the logarithm; height counts only when it is known.
 *
 * Problem: `weather.out-of-range` for a place outside the Netherlands.
 */
export function nearestStation(place: HomePlace): Outcome<NearestStation> {
  for (const name of ["latitudeDeg", "longitudeDeg"] as const) {
    const value = place[name];
    const allowed = bounds[name];
    if (!(value >= allowed.minimum && value <= allowed.maximum))
      return { ok: false, problems: [{ code: "weather.out-of-range", path: `place ${name}`, value, allowed }] };
  }
  const coastDistanceKm = distanceToCoastKm(place);
  let best: NearestStation | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const station of stationNames) {
    const site = stationSite(station);
    const distanceKm = distanceBetweenKm(place, site);
    const stationCoastDistanceKm = distanceToCoastKm(site);
    const heightDifferenceM = place.altitudeM === undefined ? undefined : place.altitudeM - site.altitudeM;
    const misfit =
      distanceKm +
      places.coastWeightKm.value *
        Math.abs(ln((coastDistanceKm + nearCoastKm) / (stationCoastDistanceKm + nearCoastKm))) +
      places.heightWeightKmPerM.value * Math.abs(heightDifferenceM ?? 0);
    if (misfit < least) {
      least = misfit;
      best = { station, distanceKm, coastDistanceKm, stationCoastDistanceKm, heightDifferenceM };
    }
  }
  return { ok: true, value: best!, warnings: [] };
}

/** Nearest station by the digits of a Dutch postcode; the first two are used. Problem: `weather.out-of-range`. */
export function nearestStationOfPostcode(postcode: string): Outcome<NearestStation> {
  const digits = /^\s*([1-9]\d)\d{2}\s*([A-Za-z]{2})?\s*$/.exec(postcode)?.[1];
  const areas: Readonly<Record<string, readonly number[]>> = places.postcodeAreas.value;
  const [latitudeDeg, longitudeDeg, altitudeM] = areas[digits ?? ""] ?? [];
  if (latitudeDeg === undefined || longitudeDeg === undefined)
    return {
      ok: false,
      problems: [{ code: "weather.out-of-range", path: "postcode", value: postcode, allowed: "1000 AA…9999 ZZ" }],
    };
  return nearestStation({ latitudeDeg, longitudeDeg, altitudeM });
}

const nearCoastKm = 3;
const kmPerDegree = 111.2;

interface Point {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Kilometres east and north of `from`; flat, which is good to a per mille within the country. */
function eastNorthKm(from: Point, to: Point): readonly [number, number] {
  const middle = ((from.latitudeDeg + to.latitudeDeg) / 2) * (Math.PI / 180);
  return [
    (to.longitudeDeg - from.longitudeDeg) * kmPerDegree * cos(middle),
    (to.latitudeDeg - from.latitudeDeg) * kmPerDegree,
  ];
}

function distanceBetweenKm(a: Point, b: Point): number {
  const [east, north] = eastNorthKm(a, b);
  return Math.sqrt(east * east + north * north);
}

/** Shortest distance to the line of the coast. */
function distanceToCoastKm(place: Point): number {
  const line = places.coast.value.map(([latitudeDeg = 0, longitudeDeg = 0]) =>
    eastNorthKm(place, { latitudeDeg, longitudeDeg }),
  );
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [x, y] = line[i]!;
    const dx = line[i + 1]![0] - x;
    const dy = line[i + 1]![1] - y;
    const along = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy)));
    const east = x + along * dx;
    const north = y + along * dy;
    least = Math.min(least, Math.sqrt(east * east + north * north));
  }
  return least;
}
