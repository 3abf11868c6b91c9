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

/** Weaves hourly temperatures into strips per shade. Temperatures outside the scale take the end shade. */
export function weaveCarpet(
  temperaturesC: Float32Array,
  startsAt: string,
  timeZoneHours: number,
  minimumC: number,
  maximumC: number,
): Carpet {
  const offset = firstHour(startsAt, timeZoneHours);
  const strips: string[][] = Array.from({ length: carpetShades }, () => []);
  const total = offset + temperaturesC.length;
  const days = Math.ceil(total / hoursPerDay);
  for (let day = 0; day < days; day++) {
    let from = Math.max(day * hoursPerDay, offset);
    const end = Math.min((day + 1) * hoursPerDay, total);
    while (from < end) {
      const shade = shadeOf(temperaturesC[from - offset]!, minimumC, maximumC);
      let to = from + 1;
      while (to < end && shadeOf(temperaturesC[to - offset]!, minimumC, maximumC) === shade) to++;
      strips[shade]!.push(`M${day} ${from % hoursPerDay}h1v${to - from}h-1z`);
      from = to;
    }
  }
  return { days, paths: strips.map((parts) => parts.join("")) };
}

/** 0 (coldest) … carpetShades − 1 (warmest). */
export function shadeOf(celsius: number, minimumC: number, maximumC: number): number {
  const share = (celsius - minimumC) / (maximumC - minimumC);
  return Math.min(carpetShades - 1, Math.max(0, Math.floor(share * carpetShades)));
}

export interface MonthSummary {
  readonly month: number;
  readonly lowestC: number;
  readonly meanC: number;
  readonly highestC: number;
}

/** Lengths of the months of the year the series (mostly) lies in. */
export function monthLengths(hours: number): readonly number[] {
  const leap = hours >= 366 * hoursPerDay;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** Coldest, mean and warmest hour by calendar month, for the table beside the carpet. */
export function summariseMonths(temperaturesC: Float32Array): readonly MonthSummary[] {
  const summaries: MonthSummary[] = [];
  let hour = 0;
  monthLengths(temperaturesC.length).forEach((days, month) => {
    const part = temperaturesC.subarray(hour, hour + days * hoursPerDay);
    hour += days * hoursPerDay;
    if (part.length === 0) return;
    let [lowestC, highestC, sum] = [Infinity, -Infinity, 0];
    for (const celsius of part) {
      lowestC = Math.min(lowestC, celsius);
      highestC = Math.max(highestC, celsius);
      sum += celsius;
    }
    summaries.push({ month, lowestC, meanC: sum / part.length, highestC });
  });
  return summaries;
}
