import { zeroCelsiusK } from "../physics/constants.ts";
import { systemsData } from "./systems-data.ts";

export interface HeatPumpUnit {
  /** Share of the Carnot performance it reaches between its refrigerant temperatures, 0…1 (0.4…0.55). */
  readonly carnotShare: number;
  /** Heat at full speed, W, at `ratedSourceC`. */
  readonly ratedPowerW: number;
  readonly ratedSourceC: number;
  /** Relative loss of power per kelvin of colder source, 1/K (0.02…0.03 for air, 0 for ground). */
  readonly powerFallPerK: number;
  /** Source is moist outdoor air, whose coil frosts. */
  readonly frosts: boolean;
  /** Off below this source temperature, °C. */
  readonly coldestSourceC: number;
  /** Warmest water it makes, °C. */
  readonly warmestSinkC: number;
}

/**
 * Coefficient of performance: `η_C · T_sink/(T_sink − T_source)` between the refrigerant's
 * temperatures, half of the approach added at each end, less what defrosting takes.
 *
 * Seasonal use by the hour: every hour has its own source and sink temperature, as the bin method of
 * EN 15316-4-2, with bins of one hour.
 */
export function heatPumpCop(unit: HeatPumpUnit, sourceC: number, sinkC: number): number {
  const { leastLiftK, sourceApproachK } = systemsData.heatPump;
  const half = sourceApproachK.value / 2;
  const lift = Math.max(leastLiftK.value, sinkC + half - (sourceC - half));
  const cop = (unit.carnotShare * (sinkC + half + zeroCelsiusK)) / lift;
  return Math.max(1, cop * (1 - (unit.frosts ? defrostShare(sourceC) : 0)));
}

/** Share lost to defrosting: none above 7 °C, most at 2 °C, half of that in dry cold below −7 °C. */
function defrostShare(sourceC: number): number {
  const { defrostBelowC, defrostDeepestC, defrostLoss } = systemsData.heatPump;
  if (sourceC >= defrostBelowC.value) return 0;
  if (sourceC >= defrostDeepestC.value)
    return (defrostLoss.value * (defrostBelowC.value - sourceC)) / (defrostBelowC.value - defrostDeepestC.value);
  const drier = Math.min(1, (defrostDeepestC.value - sourceC) / 9);
  return defrostLoss.value * (1 - 0.5 * drier);
}

/** Most heat it gives at a source temperature, W; zero outside its working range. */
export function heatPumpCapacityW(unit: HeatPumpUnit, sourceC: number, sinkC: number): number {
  if (sourceC < unit.coldestSourceC || sinkC > unit.warmestSinkC) return 0;
  const factor = 1 + unit.powerFallPerK * (sourceC - unit.ratedSourceC);
  return unit.ratedPowerW * Math.max(0.2, Math.min(1.3, factor)) * (1 - (unit.frosts ? defrostShare(sourceC) : 0));
}

export interface HeatPumpSeries {
  /** Heat into the water, W. */
  readonly heatW: Float64Array;
  readonly electricityW: Float64Array;
  /** Taken from the source, W; `heatW = electricityW + sourceW`. */
  readonly sourceW: Float64Array;
  /** Asked for but not given, W. */
  readonly unmetW: Float64Array;
}

/**
 * Heat pump over a series: gives what is asked up to its power, at the performance of the hour.
 *
 * @param demandW heat asked for, W
 * @param sourceC temperature of air, ground or water it draws from, °C
 * @param sinkC temperature of the water it makes, °C
 */
export function heatPump(
  unit: HeatPumpUnit,
  demandW: Float64Array,
  sourceC: Float64Array,
  sinkC: Float64Array,
): HeatPumpSeries {
  const { length } = demandW;
  const series: HeatPumpSeries = {
    heatW: new Float64Array(length),
    electricityW: new Float64Array(length),
    sourceW: new Float64Array(length),
    unmetW: new Float64Array(length),
  };
  for (let k = 0; k < length; k += 1) {
    const demand = Math.max(0, demandW[k]!);
    if (demand === 0) continue;
    const heat = Math.min(demand, heatPumpCapacityW(unit, sourceC[k]!, sinkC[k]!));
    const electricity = heat === 0 ? 0 : heat / heatPumpCop(unit, sourceC[k]!, sinkC[k]!);
    series.heatW[k] = heat;
    series.electricityW[k] = electricity;
    series.sourceW[k] = heat - electricity;
    series.unmetW[k] = demand - heat;
  }
  return series;
}
