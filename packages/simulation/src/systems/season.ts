import { cos } from "@keukentafel/repeatable";

const pi = Math.PI;
const hoursPerYear = 8766;

/** cos of the yearly angle counted from `coldestHour`, for the hours of a series: 1 in the coldest hour, −1 half a year on. */
export function seasonCosines(hours: number, coldestHour: number): Float64Array {
  const result = new Float64Array(hours);
  for (let k = 0; k < hours; k += 1) result[k] = cos((2 * pi * (k + 0.5 - coldestHour)) / hoursPerYear);
  return result;
}
