import { pow } from "@keukentafel/repeatable";
import { hotWaterData } from "./hot-water-data.ts";
import type { SolarLoop } from "./solar-loop.ts";

export type StandingLossClass = keyof typeof hotWaterData.tank.standingLossClass;

/** A hot-water store with hot water above cooler water. */
export interface TankUnit {
  /** 50…1000 L. */
  readonly volumeL: number;
  /** Share of the volume that a coil on top keeps hot, 0.2…0.8; no meaning with the coil below. */
  readonly upperShare: number;
  /** Loss to the room, W/K, whole tank; see `standingLossWPerK`. */
  readonly standingLossWPerK: number;
  /** Conduction between hot and cooler water, W/K. */
  readonly betweenZonesWPerK: number;
  /** Where the generator's coil lies: `bottom` warms all the water, `top` only its share (solar tank). */
  readonly coil: "bottom" | "top";
  /** Temperature to which the generator charges, °C, 40…80. */
  readonly setPointC: number;
  /**
   * Charging begins when the water (mean of the tank; for `top` the hot zone) is so far below the set
   * point, K.
   */
  readonly hysteresisK: number;
  /** Hot water below which (or with less than a tenth of the tank hot) charging begins in any hour, °C. */
  readonly comfortBelowC: number;
  /** Flow of the generator above the water it warms, K. */
  readonly coilApproachK: number;
  /** Electric element, W; 0 without. */
  readonly elementPowerW: number;
  /** Temperature of the weekly disinfection, °C. */
  readonly disinfectC: number;
}

/** What a tank meets, hour by hour. */
export interface TankInputs {
  /** Mixed water of 40 °C wanted, L in the hour. */
  readonly litresAt40C: Float64Array;
  readonly coldC: Float64Array;
  /** Room in which the tank stands, °C. */
  readonly roomC: Float64Array | number;
  /** Heat the generator can give the tank, W; 0 in hours in which it cannot. */
  readonly generatorW: Float64Array | number;
  /** Hottest tank water the generator can make, °C (its warmest sink less the coil's approach). */
  readonly generatorWarmestC: number;
  /** 1 in the hours in which charging may begin or go on; left out: always. */
  readonly chargeAllowed?: Uint8Array | undefined;
  /** 1 in the hours in which a disinfection begins; left out: never. */
  readonly disinfectionBegins?: Uint8Array | undefined;
  readonly solar?: SolarLoop | undefined;
}

/** Series of a tank, hour by hour. */
export interface TankFlows {
  /** Heat asked of (and taken from) the generator, W. */
  readonly generatorHeatW: Float64Array;
  /**
   * Mean temperature at which the generator gives it, °C: water being warmed and the coil's approach; 0
   * without heat.
   */
  readonly sinkC: Float64Array;
  readonly elementW: Float64Array;
  readonly solarW: Float64Array;
  readonly solarPumpW: Float64Array;
  /** Heat drawn at the taps, W, above the cold water; what is wanted at 40 °C less this was missing. */
  readonly deliveredW: Float64Array;
  /** Loss of the tank: a gain of the room, W. */
  readonly roomGainW: Float64Array;
}

/** How a tank stands at the end of each hour; written only where it is asked for. */
export interface TankTrace {
  /** Hot zone and lower zone, °C. */
  readonly upperC: Float64Array;
  readonly lowerC: Float64Array;
  /** Hot zone, L; as water of 40 °C it gives `(upper − cold)/(40 − cold)` times as much. */
  readonly upperL: Float64Array;
}

/** What a tank asks and gives. */
export interface TankResult extends TankFlows {
  /** Heat in the tank above 0 °C at begin and end, Wh. */
  readonly beginWh: number;
  readonly endWh: number;
  /** Wanted at 40 °C but not there, all hours, Wh; and the hours in which more than a twentieth was missing. */
  readonly unmetWh: number;
  readonly unmetHours: number;
  /** Weeks in which the water reached the temperature of disinfection, and in which it did not. */
  readonly disinfections: number;
  readonly disinfectionsMissed: number;
  /** Hours in which sun was turned away because the tank was at its limit. */
  readonly stagnationHours: number;
}

/** Room for the series of a tank, to be filled again by later runs over as many hours. */
export interface TankBuffers extends TankFlows {
  readonly roomC: Float64Array;
  readonly generatorW: Float64Array;
  readonly trace?: TankTrace | undefined;
}

export function createTankBuffers(hours: number, trace?: TankTrace): TankBuffers {
  const series = (): Float64Array => new Float64Array(hours);
  return {
    generatorHeatW: series(),
    sinkC: series(),
    elementW: series(),
    solarW: series(),
    solarPumpW: series(),
    deliveredW: series(),
    roomGainW: series(),
    roomC: series(),
    generatorW: series(),
    trace,
  };
}

export function createTankTrace(hours: number): TankTrace {
  return { upperC: new Float64Array(hours), lowerC: new Float64Array(hours), upperL: new Float64Array(hours) };
}

/**
 * Loss of a tank by its label, W/K: the upper bound of the class, `S = a + b V^0.4` W at 45 K
 * (EU 812/2013; test of EN 12897), divided by 45 K.
 */
export function standingLossWPerK(volumeL: number, label: StandingLossClass): number {
  const [constant, perVolume] = hotWaterData.tank.standingLossClass[label].value;
  return (constant! + perVolume! * pow(volumeL, 0.4)) / hotWaterData.tank.standingLossAtK.value;
}

/** Loss of a tank from a declared heat loss per day at 45 K, W/K. */
export function standingLossOfDay(kwhPerDay: number): number {
  return (kwhPerDay * 1000) / 24 / hotWaterData.tank.standingLossAtK.value;
}

/** A tank with the usual figures of the data: half and half, coil below, class B unless said. */
export function usualTank(volumeL: number, setPointC: number, change: Partial<TankUnit> = {}): TankUnit {
  const { tank, legionella } = hotWaterData;
  return {
    volumeL,
    upperShare: 0.5,
    standingLossWPerK: standingLossWPerK(volumeL, "B"),
    betweenZonesWPerK: tank.betweenZonesWPerK.value,
    coil: "bottom",
    setPointC,
    hysteresisK: tank.hysteresisK.value,
    comfortBelowC: tank.comfortBelowC.value,
    coilApproachK: tank.coilApproachK.value,
    elementPowerW: 0,
    disinfectC: legionella.disinfectC.value,
    ...change,
  };
}
