import { straightness } from "./fading.ts";

/** Air from one zone into another. */
export interface AirStream {
  /** Places in `AirNetwork.volumeM3`. */
  readonly from: number;
  readonly to: number;
  /** Constant, or hour by hour. */
  readonly flowM3PerH: number | Float64Array;
}

/** Zones that are each well mixed, the outdoor air they get and the air between them. */
export interface AirNetwork {
  /** Air volume of each zone, m³, more than 0. */
  readonly volumeM3: readonly number[];
  /** Outdoor air into each zone by any route, m³/h, by hour (as in `ZoneSeries`). */
  readonly outdoorAirM3PerH: readonly Float64Array[];
  /** An exchange is two streams. A zone loses to other zones and outdoors together what it gets. */
  readonly streams: readonly AirStream[];
}

/** Both ways between two zones. */
export function exchangeStreams(zone: number, other: number, flowM3PerH: number | Float64Array): AirStream[] {
  return [
    { from: zone, to: other, flowM3PerH },
    { from: other, to: zone, flowM3PerH },
  ];
}

/** Streams of the hour at hand as a matrix [to × from] with its row sums, and how to bring it up to an hour. */
export interface StreamMatrix {
  readonly matrix: Float64Array;
  /** Air into each zone from the others, m³/h. */
  readonly intoM3PerH: Float64Array;
  /** How far each zone's neighbours run straight within the hour, 0…1. */
  readonly straight: Float64Array;
  readonly bringTo: (hour: number) => void;
}

/** @throws RangeError for a stream from or to a zone that is not there, or from a zone to itself */
export function streamMatrix(network: AirNetwork): StreamMatrix {
  const n = network.volumeM3.length;
  const constant = new Float64Array(n * n);
  const varying: { place: number; flowM3PerH: Float64Array }[] = [];
  for (const { from, to, flowM3PerH } of network.streams) {
    if (!(from >= 0 && from < n && to >= 0 && to < n && from !== to))
      throw new RangeError(`streamMatrix: no stream from ${from} to ${to}`);
    if (typeof flowM3PerH === "number") constant[to * n + from]! += flowM3PerH;
    else varying.push({ place: to * n + from, flowM3PerH });
  }
  const matrix = Float64Array.from(constant);
  const into = new Float64Array(n);
  const straight = new Float64Array(n);
  const sum = () => {
    into.fill(0);
    for (let place = 0; place < matrix.length; place += 1) into[(place / n) | 0]! += matrix[place]!;
    for (let i = 0; i < n; i += 1) straight[i] = straightness(into[i]! / network.volumeM3[i]!);
  };
  sum();
  const bringTo = (hour: number) => {
    if (varying.length === 0) return;
    matrix.set(constant);
    for (const { place, flowM3PerH } of varying) matrix[place]! += flowM3PerH[hour]!;
    sum();
  };
  return { matrix, intoM3PerH: into, straight, bringTo };
}

/** Series of several zones one behind the other: hour k of zone i stands at `i * hours + k`. */
export function zoneByZone(series: readonly Float64Array[], hours: number): Float64Array {
  const result = new Float64Array(series.length * hours);
  series.forEach((one, i) => result.set(one.length > hours ? one.subarray(0, hours) : one, i * hours));
  return result;
}

/** The series of each zone in such an array. */
export function perZone(all: Float64Array, zones: number, hours: number): Float64Array[] {
  return Array.from({ length: zones }, (_, i) => all.subarray(i * hours, (i + 1) * hours));
}

/**
 * Solves A x = b for the few zones of a home, in place (x in `right`), by elimination. Rows outweigh
 * their other entries, so no exchange of rows is needed; entries that are zero cost nothing.
 */
export function solveZones(n: number, matrix: Float64Array, right: Float64Array): void {
  for (let p = 0; p < n - 1; p += 1) {
    const row = p * n;
    const pivot = 1 / matrix[row + p]!;
    const known = right[p]!;
    for (let i = p + 1; i < n; i += 1) {
      const below = i * n;
      const entry = matrix[below + p]!;
      if (entry === 0) continue;
      const factor = entry * pivot;
      for (let j = p + 1; j < n; j += 1) matrix[below + j] = matrix[below + j]! - factor * matrix[row + j]!;
      right[i] = right[i]! - factor * known;
    }
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = i * n;
    let sum = right[i]!;
    for (let j = i + 1; j < n; j += 1) sum -= matrix[row + j]! * right[j]!;
    right[i] = sum / matrix[row + i]!;
  }
}

/** Hours run before the period from its end, at most the period itself. */
export function firstHour(hours: number, warmUpHours: number): number {
  return -Math.min(hours, warmUpHours);
}
