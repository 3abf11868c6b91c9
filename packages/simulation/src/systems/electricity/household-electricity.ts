import { createStream, ln } from "@keukentafel/repeatable";
import type { HouseholdClock } from "../hot-water/household-clock.ts";
import { electricityData } from "./electricity-data.ts";

export interface HouseholdElectricityUse {
  /** Lighting, cooking, washing, screens and what is always on; no heating, hot water or charging of cars. */
  readonly kwhPerYear: number;
  /** Left out: the mean of many homes. Given: one home, whose hours jump as those of one home do. */
  readonly seed?: number | undefined;
  /**
   * How much is going on in each hour against other hours (people awake at home, say), any scale, ≥ 0. Left
   * out: as in the mean home.
   */
  readonly activity?: Float64Array | undefined;
}

interface Season {
  readonly dayOfYear: number;
  readonly workday: readonly number[];
  readonly saturday: readonly number[];
  readonly sunday: readonly number[];
}

function dayOf(season: Season, weekday: number): readonly number[] {
  return weekday === 6 ? season.saturday : weekday === 7 ? season.sunday : season.workday;
}

/**
 * Multiple of the yearly mean in every hour: the standard profile of its time of year, straight between the
 * seasons.
 */
export function standardShape(clock: HouseholdClock): Float64Array {
  const seasons: readonly Season[] = electricityData.household.shape.seasons;
  const last = seasons.at(-1)!;
  const shape = new Float64Array(clock.hours);
  for (let k = 0; k < clock.hours; k += 1) {
    const day = clock.dayOfYear[k]!;
    let after = seasons.findIndex((season) => season.dayOfYear > day);
    if (after < 0) after = 0;
    const later = seasons[after]!;
    const earlier = after === 0 ? last : seasons[after - 1]!;
    const span = (later.dayOfYear - earlier.dayOfYear + 365) % 365;
    const share = Math.min(1, ((day - earlier.dayOfYear + 365) % 365) / span);
    const hour = clock.hourOfDay[k]!;
    const weekday = clock.weekday[k]!;
    shape[k] = dayOf(earlier, weekday)[hour]! * (1 - share) + dayOf(later, weekday)[hour]! * share;
  }
  return shape;
}

/**
 * Electricity of a household hour by hour, W: a part always on, and the rest with the standard profile
 * of small connections (E1A) by season, day and hour, or where `activity` is given with that and the
 * profile both. With a seed the rest jumps from hour to hour by an exponential law of mean 1
 * (`(1 − v) − v ln u`, v from the data), counter-based. The sum of a year is `kwhPerYear`.
 */
export function householdElectricity(use: HouseholdElectricityUse, clock: HouseholdClock): Float64Array {
  const { alwaysOnShare, hourSpread } = electricityData.household;
  const steady = alwaysOnShare.value;
  const spread = hourSpread.value;
  const power = standardShape(clock);
  const stream = use.seed === undefined ? undefined : createStream(use.seed, "electricity.household");
  const { activity } = use;
  let sum = 0;
  for (let k = 0; k < clock.hours; k += 1) {
    let moving = Math.max(0, power[k]! - steady);
    if (activity !== undefined) moving *= activity[k]!;
    if (stream !== undefined) moving *= 1 - spread - spread * ln(stream.uniform(k));
    power[k] = moving;
    sum += moving;
  }
  const mean = (use.kwhPerYear * 1000) / 8760;
  const base = sum > 0 ? steady * mean : mean;
  const scale = sum > 0 ? ((1 - steady) * mean * clock.hours) / sum : 0;
  for (let k = 0; k < clock.hours; k += 1) power[k] = base + scale * power[k]!;
  return power;
}
