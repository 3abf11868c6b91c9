import { heatData } from "./heat-data.ts";

/** A closed stove on logs or pellets, or an open fire. */
export interface WoodStove {
  /** Heat into the room by heat in wood (lower heating value), 0…1. */
  readonly efficiency: number;
  /** Air for the fire by heat in wood, m³/Wh. */
  readonly combustionAirM3PerWh: number;
  /** Takes its air from the room; otherwise through a duct of its own. */
  readonly airFromRoom: boolean;
}

export function typicalStove(kind: "closed" | "open", own: Partial<WoodStove> = {}): WoodStove {
  const { efficiency, openFireEfficiency, combustionAirM3PerWh } = heatData.woodStove;
  return {
    efficiency: kind === "closed" ? efficiency.value : openFireEfficiency.value,
    combustionAirM3PerWh: combustionAirM3PerWh.value,
    airFromRoom: true,
    ...own,
  };
}

export interface WoodStoveSeries {
  /** Heat into its zone, W. */
  readonly heatW: Float64Array;
  /** Wood by lower heating value, W; `woodW = heatW + flueLossW`. */
  readonly woodW: Float64Array;
  readonly flueLossW: Float64Array;
  /** Outdoor air the room must take in for the fire, m³/h; 0 with a duct of its own. */
  readonly roomAirM3PerH: Float64Array;
}

/**
 * A stove that burns by a schedule, to be given to the building simulation as a gain of its zone and an
 * air flow out of it (EN 16510-1).
 *
 * @param powerW heat into the room when it burns, W
 * @param burning share of each hour that it burns, 0…1
 */
export function woodStove(stove: WoodStove, powerW: number, burning: Float64Array): WoodStoveSeries {
  const heatW = burning.map((share) => share * powerW);
  const woodW = heatW.map((heat) => heat / stove.efficiency);
  return {
    heatW,
    woodW,
    flueLossW: woodW.map((wood, k) => wood - heatW[k]!),
    roomAirM3PerH: woodW.map((wood) => (stove.airFromRoom ? wood * stove.combustionAirM3PerWh : 0)),
  };
}
