import { airData } from "./air-data.ts";

/** Outdoor air that follows the CO₂ of its zone between two concentrations. */
export interface DemandControl {
  /** Below `startsAtPpm`. */
  readonly leastM3PerH: number;
  /** Above `fullAtPpm`. */
  readonly designM3PerH: number;
  readonly startsAtPpm: number;
  readonly fullAtPpm: number;
}

/** CO₂ control of a design flow with the usual band and lowest stand. */
export function usualDemandControl(designM3PerH: number): DemandControl {
  const { demandLeastShare, demandStartsAtPpm, demandFullAtPpm } = airData.carbonDioxide;
  return {
    leastM3PerH: demandLeastShare.value * designM3PerH,
    designM3PerH,
    startsAtPpm: demandStartsAtPpm.value,
    fullAtPpm: demandFullAtPpm.value,
  };
}

/** Share of the way from lowest to design flow at a concentration, 0…1, straight over the band. */
export function bandShare({ startsAtPpm, fullAtPpm }: DemandControl, ppm: number): number {
  return Math.min(1, Math.max(0, (ppm - startsAtPpm) / (fullAtPpm - startsAtPpm)));
}

/**
 * Flow that follows presence, m³/h: the lowest flow with nobody there, the design flow with everybody,
 * between them by the share of people who are there.
 *
 * @param people in the zone, by hour
 * @param everybody people for whom the design flow is meant, more than 0
 */
export function presenceFlow(
  { leastM3PerH, designM3PerH }: Pick<DemandControl, "leastM3PerH" | "designM3PerH">,
  people: Float64Array,
  everybody: number,
): Float64Array {
  return people.map((there) => leastM3PerH + Math.min(1, there / everybody) * (designM3PerH - leastM3PerH));
}
