/** A quantity through the day: straight lines between [hour, value]; two points at one hour make a step. */
export type DayProfile = [hour: number, value: number][];

/** `outside` through the day and another value within the periods [from, until, value]; periods are in order and apart. */
export function stepProfile(
  outside: number,
  periods: readonly (readonly [from: number, until: number, value: number])[],
): DayProfile {
  const points: DayProfile = [[0, outside]];
  const step = (hour: number, value: number): void => {
    const last = points[points.length - 1];
    if (last === undefined || last[1] === value) return;
    if (hour <= 0) points.pop();
    else points.push([hour, last[1]]);
    points.push([hour, value]);
  };
  for (const [from, until, value] of periods) {
    step(from, value);
    if (until < 24) step(until, outside);
  }
  const end = points[points.length - 1];
  if (end !== undefined && end[0] < 24) points.push([24, end[1]]);
  return points;
}

/** Mean over the day. */
export function profileMean(profile: DayProfile): number {
  return profileMeanBetween(profile, 0, 24);
}

export function scaledProfile(profile: DayProfile, factor: number, offset = 0): DayProfile {
  return profile.map(([hour, value]) => [hour, offset + factor * value]);
}

/** Mean between two hours of the day (0 ≤ from < until ≤ 24). */
export function profileMeanBetween(profile: DayProfile, from: number, until: number): number {
  let sum = 0;
  for (let i = 1; i < profile.length; i++) {
    const a = profile[i - 1];
    const b = profile[i];
    if (a === undefined || b === undefined) continue;
    const start = Math.max(from, a[0]);
    const end = Math.min(until, b[0]);
    if (end <= start) continue;
    const slope = (b[1] - a[1]) / (b[0] - a[0]);
    sum += (end - start) * (a[1] + slope * ((start + end) / 2 - a[0]));
  }
  return sum / (until - from);
}
