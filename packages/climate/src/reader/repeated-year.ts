import { civilDate, daysSinceEpoch } from "../calendar.ts";

const commonHours = 365 * 24;
/** A real year repeats hardly one value in fifty of another at the same hour. */
const mostEqual = 0.98;

/** A calendar year (UTC) of a longer series that is a copy of the one before it, as some published files have. */
export function repeatedYear(
  temperatureC: Float64Array,
  startHour: number,
): { readonly year: number; readonly sameAs: number } | undefined {
  const first = civilDate(Math.floor(startHour / 24)).year;
  const last = civilDate(Math.floor((startHour + temperatureC.length - 1) / 24)).year;
  for (let year = first + 1; year <= last; year += 1) {
    const here = daysSinceEpoch(year, 1, 1) * 24 - startHour;
    const before = daysSinceEpoch(year - 1, 1, 1) * 24 - startHour;
    if (before < 0 || here + commonHours > temperatureC.length) continue;
    let equal = 0;
    // Until the end of February: later hours are a day apart when one of the two is a leap year.
    const hours = 59 * 24;
    for (let k = 0; k < hours; k += 1) if (temperatureC[here + k] === temperatureC[before + k]) equal += 1;
    if (equal >= mostEqual * hours) return { year, sameAs: year - 1 };
  }
  return undefined;
}
