import { heatedHours, peopleIn, profileMeanBetween, type Dwelling, type WeekProfile } from "@keukentafel/dwelling";
import { hourlyOfSchedule, weekSchedule } from "@keukentafel/quantities";
import type { SimulationCache } from "@keukentafel/simulation";
import { firstHourOf } from "./weather-hours.ts";

/** What a household does hour by hour in a period of weather, on the Dutch clock. */
export interface HourlyUse {
  /** People awake in the living zone and asleep in the sleeping zone, mean over the hour. */
  readonly peopleLiving: Float64Array;
  readonly peopleSleeping: Float64Array;
  /** 1 while the whole hour lies in the time in which it is to be warm, else the share of it. */
  readonly heated: Float64Array;
}

function hourly(week: WeekProfile, cache: SimulationCache): Float64Array {
  const day = (profile: WeekProfile["weekday"]): number[] =>
    Array.from({ length: 24 }, (_, hour) => profileMeanBetween(profile, hour, hour + 1));
  return hourlyOfSchedule(
    weekSchedule(day(week.weekday), day(week.weekend)),
    firstHourOf(cache.weather),
    cache.weather.hours,
  );
}

/** The same of a household of one; remembered by use type. */
export function useOfOne(type: Dwelling["use"]["type"], cache: SimulationCache): HourlyUse {
  return cache.remember(`household ${type}`, (): HourlyUse => {
    const single = { use: { type, occupants: 1 } };
    return {
      peopleLiving: hourly(peopleIn(single, "living"), cache),
      peopleSleeping: hourly(peopleIn(single, "sleeping"), cache),
      heated: hourly(heatedHours(type), cache),
    };
  });
}

/** Presence and heated hours of a dwelling's household over the hours of the weather. */
export function hourlyUse({ use }: Pick<Dwelling, "use">, cache: SimulationCache): HourlyUse {
  const one = useOfOne(use.type, cache);
  return {
    heated: one.heated,
    peopleLiving: one.peopleLiving.map((share) => share * use.occupants),
    peopleSleeping: one.peopleSleeping.map((share) => share * use.occupants),
  };
}
