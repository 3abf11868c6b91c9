import {
  dailyAnomalies,
  spellMisfit,
  stretchedToSpells,
  temperatureCourses,
  type Fit,
  type TemperatureCourses,
} from "./daily-temperature.ts";
import type { PlaceClimate } from "./place-climate.ts";
import { dailyScores, temperatureScores, type DailyScores } from "./scores.ts";

/** Scores and mean temperatures of the days of a year. */
export interface DailyCourse {
  readonly scores: DailyScores;
  readonly courses: TemperatureCourses;
  readonly meanTemperatureC: Float64Array;
}

/** Half years among which the one is taken whose spells come nearest to what is wanted. */
const candidates = 12;

/**
 * The days of a year. Of a fitted year with wanted spells the winter half and the summer half are
 * each chosen among twelve courses of the same seed, joined in April and October, and stretched to
 * the spells.
 */
export function dailyCourse(place: PlaceClimate, monthOfDay: Uint8Array, seed: number, fit: Fit): DailyCourse {
  const courses = temperatureCourses(place, monthOfDay);
  const { spells } = place;
  if (fit === "free" || spells === undefined) {
    const scores = dailyScores(seed, 0, monthOfDay, fit);
    return {
      scores,
      courses,
      meanTemperatureC: added(courses, dailyAnomalies(place, courses, scores.temperature, fit)),
    };
  }
  let winter = 0;
  let summer = 0;
  let leastCold = Number.POSITIVE_INFINITY;
  let leastHot = Number.POSITIVE_INFINITY;
  for (let variant = 0; variant < candidates; variant += 1) {
    const scores = temperatureScores(seed, variant, monthOfDay, fit);
    const daily = added(courses, dailyAnomalies(place, courses, scores, fit));
    const cold = spellMisfit(daily, spells.coldestMeanC, "coldest");
    const hot = spellMisfit(daily, spells.hottestMeanC, "hottest");
    if (cold < leastCold) {
      leastCold = cold;
      winter = variant;
    }
    if (hot < leastHot) {
      leastHot = hot;
      summer = variant;
    }
  }
  const ofWinter = dailyScores(seed, winter, monthOfDay, fit);
  const scores = winter === summer ? ofWinter : joined(ofWinter, dailyScores(seed, summer, monthOfDay, fit));
  const anomaly = dailyAnomalies(place, courses, scores.temperature, fit);
  return { scores, courses, meanTemperatureC: stretchedToSpells(courses, anomaly, spells) };
}

function added(courses: TemperatureCourses, anomaly: Float64Array): Float64Array {
  return courses.season.map((mean, d) => mean + anomaly[d]!);
}

/** Days of the year at whose middle the halves meet, and over how many days they do. */
const springSeam = 105;
const autumnSeam = 288;
const seamDays = 12;

/** Winter half of one course and summer half of another; weights whose squares sum to one keep the spread. */
function joined(winter: DailyScores, summer: DailyScores): DailyScores {
  const join = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((value, d) => {
      const share = summerShare(d);
      return Math.sqrt(1 - share) * value + Math.sqrt(share) * b[d]!;
    });
  return {
    temperature: join(winter.temperature, summer.temperature),
    clearness: join(winter.clearness, summer.clearness),
    wind: join(winter.wind, summer.wind),
    dewPoint: join(winter.dewPoint, summer.dewPoint),
    pressure: join(winter.pressure, summer.pressure),
  };
}

function summerShare(day: number): number {
  const rising = (day - springSeam) / seamDays + 0.5;
  const falling = (autumnSeam - day) / seamDays + 0.5;
  return Math.max(0, Math.min(1, rising, falling));
}
