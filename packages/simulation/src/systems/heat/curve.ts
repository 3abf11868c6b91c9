/** Points [at, value], rising in the first. */
export type Curve = readonly (readonly number[])[];

/** Straight between the points of a curve, flat outside. Throws a RangeError without points. */
export function alongCurve(curve: Curve, at: number): number {
  const [first] = curve;
  if (first === undefined) throw new RangeError("alongCurve: empty curve");
  let from = first;
  for (const to of curve) {
    if (at <= to[0]!) {
      return to === from || at <= from[0]!
        ? from[1]!
        : from[1]! + ((to[1]! - from[1]!) * (at - from[0]!)) / (to[0]! - from[0]!);
    }
    from = to;
  }
  return from[1]!;
}

/** A curve ready for the hour loop: positions, values and slopes, flat outside. */
export interface PreparedCurve {
  readonly at: Float64Array;
  readonly value: Float64Array;
  /** Between point i and i + 1; 0 behind the last. */
  readonly slope: Float64Array;
}

export function prepareCurve(curve: Curve): PreparedCurve {
  if (curve.length === 0) throw new RangeError("prepareCurve: empty curve");
  const at = Float64Array.from(curve, (point) => point[0]!);
  const value = Float64Array.from(curve, (point) => point[1]!);
  const slope = new Float64Array(curve.length);
  for (let i = 0; i + 1 < curve.length; i += 1) slope[i] = (value[i + 1]! - value[i]!) / (at[i + 1]! - at[i]!);
  return { at, value, slope };
}

/** As `alongCurve`, without allocation. */
export function alongPrepared(curve: PreparedCurve, x: number): number {
  const { at, value, slope } = curve;
  if (x <= at[0]!) return value[0]!;
  let i = at.length - 1;
  while (x < at[i]!) i -= 1;
  return value[i]! + slope[i]! * (x - at[i]!);
}
