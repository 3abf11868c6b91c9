import type { Network } from "../compile/network.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import { zoneRow } from "./layout.ts";
import type { RoomConstants } from "./room-constants.ts";

const { width: zoneWidth, now, air, radiant, plant, gain, airKnown, radiantKnown, capacity, toOutdoors } = zoneRow;

/** Internal gains of a zone, added up, W by step: to the air, and what radiates. */
export interface ZoneGains {
  readonly airW: Float64Array;
  readonly radiantW: Float64Array;
}

export function zoneGains(network: Network): ZoneGains[] {
  const steps = network.weather.hours * network.weather.stepsPerHour;
  return network.zones.map(({ gains }) => {
    const airW = new Float64Array(steps);
    const radiantW = new Float64Array(steps);
    for (const { powerW, radiantFraction } of gains) {
      const airFraction = 1 - radiantFraction;
      if (typeof powerW === "number") {
        for (let step = 0; step < steps; step += 1) {
          airW[step]! += powerW * airFraction;
          radiantW[step]! += powerW * radiantFraction;
        }
      } else {
        for (let step = 0; step < steps; step += 1) {
          airW[step]! += powerW[step]! * airFraction;
          radiantW[step]! += powerW[step]! * radiantFraction;
        }
      }
    }
    return { airW, radiantW };
  });
}

/** Rows of the zones at the beginning, with their constants. */
export function zoneRows({ zones, capacityWPerK, toOutdoorsWPerK }: RoomConstants, startC: number): Float64Array {
  const rows = new Float64Array(zones * zoneWidth);
  for (let z = 0; z < zones; z += 1) {
    const at = z * zoneWidth;
    rows[at + now + air] = startC;
    rows[at + now + radiant] = startC;
    rows[at + capacity] = capacityWPerK[z]!;
    rows[at + toOutdoors] = toOutdoorsWPerK[z]!;
  }
  return rows;
}

/** Keeps air, radiant and plant values of now as those of another moment. */
export function keepMoment(zones: Float64Array, moment: number): void {
  for (let z = 0; z < zones.length; z += zoneWidth) {
    zones[z + moment + air] = zones[z + now + air]!;
    zones[z + moment + radiant] = zones[z + now + radiant]!;
    zones[z + moment + plant] = zones[z + now + plant]!;
  }
}

/** What each zone knows at the start of a step but for faces, windows and streams. */
export function loadZones(gains: readonly ZoneGains[], weather: StepWeather, zones: Float64Array, step: number): void {
  const outdoorC = weather.outdoorC[step]!;
  for (let i = 0, z = 0; i < gains.length; i += 1, z += zoneWidth) {
    const { airW, radiantW } = gains[i]!;
    zones[z + gain] = radiantW[step]!;
    zones[z + airKnown] =
      zones[z + capacity]! * zones[z + now + air]! + zones[z + toOutdoors]! * outdoorC + airW[step]!;
    zones[z + radiantKnown] = 0;
  }
}
