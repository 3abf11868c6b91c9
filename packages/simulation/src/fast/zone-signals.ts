import type { Network } from "../compile/network.ts";

/** Internal gains of a zone, added up, W by step. */
export interface ZoneGains {
  readonly totalW: Float64Array;
  readonly radiantW: Float64Array;
}

export function zoneGains(network: Network): ZoneGains[] {
  const steps = network.weather.hours * network.weather.stepsPerHour;
  return network.zones.map(({ gains }) => {
    const totalW = new Float64Array(steps);
    const radiantW = new Float64Array(steps);
    for (const { powerW, radiantFraction } of gains) {
      for (let step = 0; step < steps; step += 1) {
        const power = typeof powerW === "number" ? powerW : powerW[step]!;
        totalW[step]! += power;
        radiantW[step]! += power * radiantFraction;
      }
    }
    return { totalW, radiantW };
  });
}
