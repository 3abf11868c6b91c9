import { exchangeStreams, zoneCarbonDioxide, type AirNetwork } from "@keukentafel/simulation";
import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { quantileOf } from "./quantile.ts";
import type { Rooms } from "./rooms.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** Hourly CO₂ in the rooms people are in, ppm. */
export interface Co2Series {
  readonly livingPpm: Float64Array;
  readonly sleepingPpm: Float64Array;
}

/** `a` and `b` of two series together. */
function mixed(one: Float64Array, a: number, other: Float64Array, b: number): Float64Array {
  const sum = new Float64Array(one.length);
  for (let k = 0; k < sum.length; k++) sum[k] = a * one[k]! + b * other[k]!;
  return sum;
}

/** The rooms lived in, the bedrooms slept in, and the rest of the home with hall and landing; then the attic. */
const livedIn = 0;
const bedrooms = 1;
const rest = 2;
const attic = 3;

function network(rooms: Rooms): AirNetwork {
  const { air } = systemsData;
  const living = air.occupiedShareLiving.value;
  const sleeping = air.occupiedShareSleeping.value;
  const livingAir = rooms.living.outdoorAirM3PerH;
  const sleepingAir = rooms.sleeping.outdoorAirM3PerH;
  const closed = rooms.exchangeM3PerH * sleeping * air.closedDoorShare.value;
  const withAttic = rooms.attic !== null && rooms.atticVolumeM3 > 0;
  return {
    volumeM3: [
      living * rooms.livingVolumeM3,
      sleeping * rooms.sleepingVolumeM3,
      (1 - living) * rooms.livingVolumeM3 + (1 - sleeping) * rooms.sleepingVolumeM3,
      ...(withAttic ? [rooms.atticVolumeM3] : []),
    ],
    outdoorAirM3PerH: [
      mixed(livingAir, living, livingAir, 0),
      mixed(sleepingAir, sleeping, sleepingAir, 0),
      mixed(livingAir, 1 - living, sleepingAir, 1 - sleeping),
      ...(withAttic ? [rooms.attic.outdoorAirM3PerH] : []),
    ],
    streams: [
      ...exchangeStreams(livedIn, rest, rooms.exchangeM3PerH),
      ...exchangeStreams(bedrooms, rest, closed),
      ...(withAttic ? exchangeStreams(rest, attic, rooms.hatchM3PerH) : []),
    ],
  };
}

/**
 * CO₂ balance of the whole home by the hour: what people breathe out, outdoor air as simulated, air
 * between the rooms. The rooms people are in are apart from the rest, and the bedrooms have their
 * doors shut, so that an empty bedroom does not thin out the air of the one slept in.
 */
export function co2Series(rooms: Rooms, use: Pick<HourlyUse, "peopleLiving" | "peopleSleeping">): Co2Series {
  const { air } = systemsData;
  const home = network(rooms);
  const { peopleLiving, peopleSleeping } = use;
  const none = new Float64Array(peopleLiving.length);
  const { ppm } = zoneCarbonDioxide(
    home,
    [
      mixed(peopleLiving, air.co2AwakeM3PerH.value, peopleLiving, 0),
      mixed(peopleSleeping, air.co2AsleepM3PerH.value, peopleSleeping, 0),
      ...home.volumeM3.slice(rest).map(() => none),
    ],
    air.outdoorCo2Ppm.value,
  );
  return { livingPpm: ppm[livedIn]!, sleepingPpm: ppm[bedrooms]! };
}

/** The values of the hours in which somebody is there. */
export function occupied(series: Float64Array, people: Float64Array): Float64Array {
  const values = new Float64Array(series.length);
  let n = 0;
  for (let k = 0; k < series.length; k++) if (people[k]! > 0) values[n++] = series[k]!;
  return values.subarray(0, n);
}

function above(values: Float64Array, limit: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > limit) count++;
  return count;
}

/** Stuffy hours while people are there, and whether the air is too little for health. */
export function airQualityOf(co2: Co2Series, use: HourlyUse): Indicators["air"] {
  const limit = thresholds.stuffyAbovePpm.value;
  const outdoor = systemsData.air.outdoorCo2Ppm.value;
  const living = occupied(co2.livingPpm, use.peopleLiving);
  const sleeping = occupied(co2.sleepingPpm, use.peopleSleeping);
  const stuffyHoursLiving = above(living, limit);
  const stuffyHoursSleeping = above(sleeping, limit);
  const share = thresholds.stuffyShareOfOccupiedHours.value;
  return {
    stuffyHoursLiving,
    stuffyHoursSleeping,
    co2P95LivingPpm: living.length === 0 ? outdoor : quantileOf(living, 0.95),
    co2P95SleepingPpm: sleeping.length === 0 ? outdoor : quantileOf(sleeping, 0.95),
    insufficient: stuffyHoursLiving > share * living.length || stuffyHoursSleeping > share * sleeping.length,
  };
}
