import type { Curve } from "./curve.ts";
import { alongPrepared, prepareCurve } from "./curve.ts";
import { heatData } from "./heat-data.ts";

export type BoilerKind = "condensing" | "improved" | "conventional";

/** A gas boiler as the hour sees it. */
export interface BoilerUnit {
  /** Efficiency on the upper heating value by the temperature of the returning water, °C. */
  readonly efficiencyByReturn: Curve;
  /** Most heat into the water, W. */
  readonly ratedPowerW: number;
  /** Least heat with the burner on, W; below it the burner goes on and off. 0: never cycles. */
  readonly leastPowerW: number;
  /** Heat in drawn water (or into the tank) by heat in gas, upper value, waiting and cooling down included, 0…1. */
  readonly hotWaterEfficiency: number;
  /** Lost with every start (purge, heat of the exchanger), J. */
  readonly startLossJ: number;
  /** Gas at all hours of the year (pilot flame), W. */
  readonly standingLossW: number;
}

/** A usual boiler of a kind, by the data file; with a home's own figures laid over it. */
export function typicalBoiler(kind: BoilerKind, own: Partial<BoilerUnit> = {}): BoilerUnit {
  const { efficiencyByReturn, ratedPowerW, leastPowerW, hotWaterEfficiency, startLossJ, standingLossW } =
    heatData.boiler[kind];
  return {
    efficiencyByReturn: efficiencyByReturn.value,
    ratedPowerW: ratedPowerW.value,
    leastPowerW: leastPowerW.value,
    hotWaterEfficiency: hotWaterEfficiency.value,
    startLossJ: startLossJ.value,
    standingLossW: standingLossW.value,
    ...own,
  };
}

/**
 * Mean power lost by going on and off, W: starts per hour by the thermostat law
 * `N = 4 N_max X (1 − X)`, X the share of the hour the burner is on at its least power
 * (Henderson, Parker & Huang 2000), times the loss of one start.
 */
export function cyclingLossW(
  unit: Pick<BoilerUnit, "leastPowerW" | "startLossJ">,
  heatW: number,
  mostStartsPerHour: number = heatData.boiler.mostStartsPerHour.value,
): number {
  if (heatW <= 0 || heatW >= unit.leastPowerW) return 0;
  const on = heatW / unit.leastPowerW;
  return (4 * mostStartsPerHour * on * (1 - on) * unit.startLossJ) / 3600;
}

export interface BoilerSeries {
  /** Fuel by upper heating value, W. */
  readonly gasW: Float64Array;
  /** Out through the flue, W; `gasW = heatW + flueLossW`. */
  readonly flueLossW: Float64Array;
}

/**
 * Gas boiler: fuel for given heat, efficiency (upper value) by the temperature of the returning water,
 * since that decides how much of the flue gas condenses. Burner losses only: see `cyclingLossW` and
 * the chain for going on and off.
 *
 * @param heatW heat into the water, W per hour of the series
 * @param returnWaterC temperature of the returning water, °C
 */
export function boiler(
  heatW: Float64Array,
  returnWaterC: Float64Array,
  efficiencyByReturn: Curve = heatData.boiler.condensing.efficiencyByReturn.value,
): BoilerSeries {
  const curve = prepareCurve(efficiencyByReturn);
  const gasW = new Float64Array(heatW.length);
  const flueLossW = new Float64Array(heatW.length);
  for (let k = 0; k < heatW.length; k += 1) {
    const heat = heatW[k]!;
    if (heat <= 0) continue;
    const gas = heat / alongPrepared(curve, returnWaterC[k]!);
    gasW[k] = gas;
    flueLossW[k] = gas - heat;
  }
  return { gasW, flueLossW };
}
