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

/** Constant streams as a matrix [to × from] with its row sums, and those that change from hour to hour. */
export interface StreamMatrix {
  readonly constant: Float64Array;
  readonly varying: readonly { readonly place: number; readonly flowM3PerH: Float64Array }[];
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
  return { constant, varying };
}

/** The matrix of an hour into `into`. */
export function streamsOfHour({ constant, varying }: StreamMatrix, hour: number, into: Float64Array): void {
  into.set(constant);
  for (const { place, flowM3PerH } of varying) into[place]! += flowM3PerH[hour]!;
}

/**
 * Solves A x = b for the few zones of a home, in place (x in `right`). Rows outweigh their other
 * entries, so no exchange of rows is needed.
 */
export function solveZones(n: number, matrix: Float64Array, right: Float64Array): void {
  for (let p = 0; p < n; p += 1) {
    const pivot = 1 / matrix[p * n + p]!;
    for (let i = p + 1; i < n; i += 1) {
      const factor = matrix[i * n + p]! * pivot;
      if (factor === 0) continue;
      for (let j = p + 1; j < n; j += 1) matrix[i * n + j]! -= factor * matrix[p * n + j]!;
      right[i]! -= factor * right[p]!;
    }
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = right[i]!;
    for (let j = i + 1; j < n; j += 1) sum -= matrix[i * n + j]! * right[j]!;
    right[i] = sum / matrix[i * n + i]!;
  }
}

/** Hours run before the period from its end, at most the period itself. */
export function firstHour(hours: number, warmUpHours: number): number {
  return -Math.min(hours, warmUpHours);
}
