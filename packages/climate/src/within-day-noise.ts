/**
 * Two first-order filters in a row; less the running mean of a day they give the observed
 * autocorrelation of about 0.88, 0.55, 0.1 and −0.25 at 1, 3, 6 and 12 hours.
 */
const slowFilter = 0.95;
const fastFilter = 0.6;

/** Noise of the hours that leaves daily means alone, and the factor that gives it unit deviation. */
export function withinDayNoise(
  random: { readonly normal: (position: number) => number },
  hours: number,
): { readonly noise: Float64Array; readonly unit: number } {
  const raw = new Float64Array(hours + 24);
  let slow = 0;
  let fast = 0;
  for (let i = 0; i < raw.length; i += 1) {
    slow = slowFilter * slow + random.normal(i);
    fast = fastFilter * fast + slow;
    raw[i] = fast;
  }
  const noise = new Float64Array(hours);
  let window = 0;
  for (let i = 0; i < 24; i += 1) window += raw[i]!;
  let squares = 0;
  for (let k = 0; k < hours; k += 1) {
    noise[k] = raw[k + 12]! - window / 24;
    squares += noise[k]! * noise[k]!;
    if (k + 1 < hours) window += raw[k + 24]! - raw[k]!;
  }
  return { noise, unit: Math.sqrt(hours / squares) };
}
