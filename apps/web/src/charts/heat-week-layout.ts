const hoursPerDay = 24;

/** Outline of the band between two hourly series drawn as steps; `x` and `y` put hours and values on the page. */
export function stepBand(
  from: Float32Array,
  to: Float32Array,
  x: (hour: number) => number,
  y: (value: number) => number,
): string {
  const there: string[] = [];
  const back: string[] = [];
  for (let hour = 0; hour < to.length; hour++) {
    there.push(`${round(x(hour))} ${round(y(to[hour]!))}H${round(x(hour + 1))}`);
    back.unshift(`${round(x(hour + 1))} ${round(y(from[hour]!))}H${round(x(hour))}`);
  }
  return there.length === 0 ? "" : `M${there.join("L")}L${back.join("L")}Z`;
}

/** An hourly series as steps. */
export function stepLine(series: Float32Array, x: (hour: number) => number, y: (value: number) => number): string {
  return Array.from(
    series,
    (value, hour) => `${hour === 0 ? "M" : "L"}${round(x(hour))} ${round(y(value))}H${round(x(hour + 1))}`,
  ).join("");
}

/** An hourly series as a line through the middles of its hours. */
export function smoothLine(series: Float32Array, x: (hour: number) => number, y: (value: number) => number): string {
  return Array.from(
    series,
    (value, hour) => `${hour === 0 ? "M" : "L"}${round(x(hour + 0.5))} ${round(y(value))}`,
  ).join("");
}

/** Series one on top of the other: what lies below each, and its own top. */
export function stacked(
  parts: readonly Float32Array[],
): readonly { readonly from: Float32Array; readonly to: Float32Array }[] {
  let below: Float32Array | null = null;
  return parts.map((part) => {
    const from: Float32Array = below ?? new Float32Array(part.length);
    const to = part.map((value, hour) => value + from[hour]!);
    below = to;
    return { from, to };
  });
}

export interface DayOfWeek {
  /** First hour of the day in the series. */
  readonly hour: number;
  readonly lowest: (series: Float32Array) => number;
  /** Watts through the day as kWh. */
  readonly kwh: (series: Float32Array) => number;
}

/** The days of a series that begins at midnight. */
export function daysOf(hours: number): readonly DayOfWeek[] {
  return Array.from({ length: Math.floor(hours / hoursPerDay) }, (_, day) => {
    const hour = day * hoursPerDay;
    const ofDay = (series: Float32Array): Float32Array => series.subarray(hour, hour + hoursPerDay);
    return {
      hour,
      lowest: (series) => Math.min(...ofDay(series)),
      kwh: (series) => ofDay(series).reduce((sum, watt) => sum + watt, 0) / 1000,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
