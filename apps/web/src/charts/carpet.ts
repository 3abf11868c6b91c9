const hoursPerDay = 24;

/** Number of colours the carpet is drawn in. */
export const carpetShades = 14;

export interface Carpet {
  readonly days: number;
  /** One SVG path per shade, unit squares: x the day, y the hour of the clock. Hours of one shade that follow each other are one strip. */
  readonly paths: readonly string[];
}

/** Hour of the clock (standard time) at which the series begins. */
export function firstHour(startsAt: string, timeZoneHours: number): number {
  return (Number(startsAt.slice(11, 13)) + timeZoneHours + 2 * hoursPerDay) % hoursPerDay;
}

/** Weaves hourly values into strips per shade. Values outside the scale take the end shade. */
export function weaveCarpet(
  values: Float32Array,
  startsAt: string,
  timeZoneHours: number,
  minimum: number,
  maximum: number,
): Carpet {
  const offset = firstHour(startsAt, timeZoneHours);
  const strips: string[][] = Array.from({ length: carpetShades }, () => []);
  const total = offset + values.length;
  const days = Math.ceil(total / hoursPerDay);
  for (let day = 0; day < days; day++) {
    let from = Math.max(day * hoursPerDay, offset);
    const end = Math.min((day + 1) * hoursPerDay, total);
    while (from < end) {
      const shade = shadeOf(values[from - offset]!, minimum, maximum);
      let to = from + 1;
      while (to < end && shadeOf(values[to - offset]!, minimum, maximum) === shade) to++;
      strips[shade]!.push(`M${day} ${from % hoursPerDay}h1v${to - from}h-1z`);
      from = to;
    }
  }
  return { days, paths: strips.map((parts) => parts.join("")) };
}

/** 0 (lowest) … carpetShades − 1 (highest). */
export function shadeOf(value: number, minimum: number, maximum: number): number {
  const share = (value - minimum) / (maximum - minimum);
  return Math.min(carpetShades - 1, Math.max(0, Math.floor(share * carpetShades)));
}

export interface MonthSummary {
  readonly month: number;
  readonly lowest: number;
  readonly mean: number;
  readonly highest: number;
}

/** Lengths of the months of the year the series (mostly) lies in. */
export function monthLengths(hours: number): readonly number[] {
  const leap = hours >= 366 * hoursPerDay;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** Lowest, mean and highest hour by calendar month, for the table beside the carpet. */
export function summariseMonths(values: Float32Array): readonly MonthSummary[] {
  const summaries: MonthSummary[] = [];
  let hour = 0;
  monthLengths(values.length).forEach((days, month) => {
    const part = values.subarray(hour, hour + days * hoursPerDay);
    hour += days * hoursPerDay;
    if (part.length === 0) return;
    let [lowest, highest, sum] = [Infinity, -Infinity, 0];
    for (const value of part) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
      sum += value;
    }
    summaries.push({ month, lowest, mean: sum / part.length, highest });
  });
  return summaries;
}
