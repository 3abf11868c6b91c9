import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { sampleQuantile } from "./ranges.ts";
import type { Rooms } from "./rooms.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** Hourly CO₂ in the rooms people are in, ppm. */
export interface Co2Series {
  readonly livingPpm: Float64Array;
  readonly sleepingPpm: Float64Array;
}

/** Steps within an hour; backward Euler, so any length is stable. */
const stepsPerHour = 4;

/**
 * CO₂ balance of living and sleeping rooms: what people breathe out, outdoor air as simulated, air
 * between the zones. Only the rooms people are in count (a share of the zone's air), so an empty
 * bedroom does not thin out the air of the one slept in.
 */
export function co2Series(rooms: Rooms, use: HourlyUse): Co2Series {
  const { air } = systemsData;
  const hours = rooms.living.outdoorAirM3PerH.length;
  const outdoor = air.outdoorCo2Ppm.value;
  const shareLiving = air.occupiedShareLiving.value;
  const shareSleeping = air.occupiedShareSleeping.value;
  const volumeLiving = rooms.livingVolumeM3 * shareLiving * stepsPerHour;
  const volumeSleeping = rooms.sleepingVolumeM3 * shareSleeping * stepsPerHour;
  const between = rooms.exchangeM3PerH * shareSleeping * air.closedDoorShare.value;
  const livingPpm = new Float64Array(hours);
  const sleepingPpm = new Float64Array(hours);
  let living = outdoor;
  let sleeping = outdoor;
  // The first day comes round once before it counts, so that the start is forgotten.
  for (let k = -Math.min(24, hours); k < hours; k++) {
    const hour = k < 0 ? k + Math.min(24, hours) : k;
    const flowLiving = rooms.living.outdoorAirM3PerH[hour]! * shareLiving;
    const flowSleeping = rooms.sleeping.outdoorAirM3PerH[hour]! * shareSleeping;
    const madeLiving = use.peopleLiving[hour]! * air.co2AwakeM3PerH.value * 1e6;
    const madeSleeping = use.peopleSleeping[hour]! * air.co2AsleepM3PerH.value * 1e6;
    const a = volumeLiving + flowLiving + between;
    const b = volumeSleeping + flowSleeping + between;
    const determinant = a * b - between * between;
    let meanLiving = 0;
    let meanSleeping = 0;
    for (let step = 0; step < stepsPerHour; step++) {
      const right = volumeLiving * living + flowLiving * outdoor + madeLiving;
      const left = volumeSleeping * sleeping + flowSleeping * outdoor + madeSleeping;
      living = (right * b + left * between) / determinant;
      sleeping = (left * a + right * between) / determinant;
      meanLiving += living / stepsPerHour;
      meanSleeping += sleeping / stepsPerHour;
    }
    if (k >= 0) {
      livingPpm[k] = meanLiving;
      sleepingPpm[k] = meanSleeping;
    }
  }
  return { livingPpm, sleepingPpm };
}

function occupied(series: Float64Array, people: Float64Array): number[] {
  const values: number[] = [];
  for (let k = 0; k < series.length; k++) if (people[k]! > 0) values.push(series[k]!);
  return values.sort((a, b) => a - b);
}

/** Stuffy hours while people are there, and whether the air is too little for health. */
export function airQualityOf(rooms: Rooms, use: HourlyUse): Indicators["air"] {
  const co2 = co2Series(rooms, use);
  const limit = thresholds.stuffyAbovePpm.value;
  const living = occupied(co2.livingPpm, use.peopleLiving);
  const sleeping = occupied(co2.sleepingPpm, use.peopleSleeping);
  const above = (values: readonly number[]): number => values.filter((value) => value > limit).length;
  const tooOften = (values: readonly number[]): boolean =>
    above(values) > thresholds.stuffyShareOfOccupiedHours.value * values.length;
  return {
    stuffyHoursLiving: above(living),
    stuffyHoursSleeping: above(sleeping),
    co2P95LivingPpm: living.length === 0 ? systemsData.air.outdoorCo2Ppm.value : sampleQuantile(living, 0.95),
    co2P95SleepingPpm: sleeping.length === 0 ? systemsData.air.outdoorCo2Ppm.value : sampleQuantile(sleeping, 0.95),
    insufficient: tooOften(living) || tooOften(sleeping),
  };
}
