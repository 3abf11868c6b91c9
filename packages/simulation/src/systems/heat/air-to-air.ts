import { zeroCelsiusK } from "../../physics/constants.ts";
import { heatData } from "./heat-data.ts";
import type { HeatPumpUnit } from "./heat-pump.ts";

const { carnotShareHeating, carnotShareCooling, indoorRiseK, leastModulation } = heatData.airToAir;
const { leastLiftK, sourceApproachK, cyclingCd } = heatData.heatPump;

/**
 * A split that blows warm air, as a heat pump whose "water" is the air it blows: the room and
 * `indoorSinkRiseK` more. EN 14825 air units.
 */
export function splitUnit(ratedPowerW: number, own: Partial<HeatPumpUnit> = {}): HeatPumpUnit {
  return {
    carnotShare: carnotShareHeating.value,
    ratedPowerW,
    ratedSourceC: heatData.airToAir.ratedSourceC.value,
    powerFallPerK: heatData.heatPumpUnits.airModulating.powerFallPerK.value,
    frosts: true,
    coldestSourceC: heatData.airToAir.coldestSourceC.value,
    // The air it blows is never this warm: no limit.
    warmestSinkC: 60,
    leastModulation: leastModulation.value,
    cyclingCc: 1 - cyclingCd.value,
    ...own,
  };
}

/** Air blown over the room in heating, K; and below it in cooling. */
export const indoorSinkRiseK = indoorRiseK.value;

/** What cools: a split, or a reversible heat pump on floors. */
export interface CoolingUnit {
  /** Share of the Carnot performance, 0…1 (0.3…0.45). */
  readonly carnotShare: number;
  /** Heat taken out at full speed, W. */
  readonly ratedPowerW: number;
  /** Least power as a share of full speed. */
  readonly leastModulation: number;
}

export function splitCooling(ratedPowerW: number, own: Partial<CoolingUnit> = {}): CoolingUnit {
  return { carnotShare: carnotShareCooling.value, ratedPowerW, leastModulation: leastModulation.value, ...own };
}

/**
 * Energy efficiency ratio: `η_C · T_cold/(T_hot − T_cold)` between the refrigerant's temperatures, half of
 * the approach at each end by load, cycling by EN 14825 (air units) below the least power.
 *
 * @param coldC air blown or water made, °C
 * @param load heat taken out as a share of full speed, 0…1
 */
export function coolingEer(unit: CoolingUnit, outdoorC: number, coldC: number, load: number): number {
  const running = Math.max(load, unit.leastModulation);
  const half = (sourceApproachK.value / 2) * running;
  const lift = Math.max(leastLiftK.value, outdoorC - coldC + 2 * half);
  const eer = (unit.carnotShare * (coldC - half + zeroCelsiusK)) / lift;
  return load >= running ? eer : eer * (1 - cyclingCd.value * (1 - load / running));
}
