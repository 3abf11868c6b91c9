import { pow } from "@keukentafel/repeatable";
import type { Dwelling } from "../dwelling.ts";
import { roomData } from "./room-data.ts";

/** What the design heat loss is reckoned with; absent: the value of the data file. */
export interface DesignOptions {
  /** Design outdoor temperature, °C; −10 in the Netherlands (ISSO 51:2023 §2.6). Of a station when known. */
  readonly outdoorC?: number;
  /** Mean outdoor temperature of the year, °C: the ground follows it. */
  readonly annualMeanOutdoorC?: number;
  /** Temperature of neighbouring dwellings, °C. */
  readonly neighbourC?: number;
  /** Share c_z of the loss to neighbours that counts: 0 they surely heat, 1 they may not. */
  readonly neighbourShare?: number;
  /** The home cools at night and must be warm again two hours later; false: heated on. Default true. */
  readonly setBack?: boolean;
  /** Air under the ceiling is warmer than at the floor, by the emitters. Default true. */
  readonly stratified?: boolean;
  /** Leakage at design over leakage at 10 Pa for a room; NEN-EN 12831-1 when absent. */
  readonly leakageShareOfQv10?: number;
}

/** {@link DesignOptions} with everything filled in. */
export interface DesignConditions {
  readonly outdoorC: number;
  readonly annualMeanOutdoorC: number;
  readonly neighbourC: number;
  readonly neighbourShare: number;
  readonly setBack: boolean;
  /** Warmer under the ceiling and cooler at the floor than the middle of the room, K. */
  readonly ceilingK: number;
  readonly floorK: number;
  /** Leakage at design over leakage at 10 Pa: of a room that faces the wind, and of the home as a whole. */
  readonly roomLeakageShare: number;
  readonly homeLeakageShare: number;
}

/** The conditions of a design heat loss: options first, then data (ISSO 51, NEN-EN 12831-1). */
export function designConditions(dwelling: Pick<Dwelling, "heating">, options: DesignOptions = {}): DesignConditions {
  const { design, stratification } = roomData;
  const layers = stratification[dwelling.heating.emitters];
  const stratified = options.stratified ?? true;
  const { leakageVolumeCoefficient, leakageRoomFactor } = design;
  const homeShare = leakageVolumeCoefficient.value * fiftyOverTenPa();
  return {
    outdoorC: options.outdoorC ?? design.outdoorC.value,
    annualMeanOutdoorC: options.annualMeanOutdoorC ?? design.annualMeanOutdoorC.value,
    neighbourC: options.neighbourC ?? design.neighbourC.value,
    neighbourShare: options.neighbourShare ?? design.neighbourShare.value,
    // With heated floors everywhere a home is not set back (ISSO 51 §4.3.1).
    setBack: (options.setBack ?? true) && dwelling.heating.emitters !== "floor_heating",
    ceilingK: stratified ? layers.ceilingK.value : 0,
    floorK: stratified ? layers.floorK.value : 0,
    roomLeakageShare: options.leakageShareOfQv10 ?? homeShare * leakageRoomFactor.value,
    homeLeakageShare: options.leakageShareOfQv10 ?? homeShare,
  };
}

/** Leakage at 50 Pa over that at 10 Pa: 5^0.67. */
function fiftyOverTenPa(): number {
  return pow(5, roomData.design.leakageExponent.value);
}
