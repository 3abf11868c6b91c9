import { zeroCelsiusK } from "../../physics/constants.ts";
import { heatData } from "./heat-data.ts";

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
  /** Refrigerant against source and sink at full speed, both ends together, K; default 5. */
  readonly approachK?: number;
  /** Least power at which the compressor runs on, as a share of full speed; below it goes on and off. 1: on or off. Default 1. */
  readonly leastModulation?: number;
  /** Degradation coefficient of going on and off (EN 14825 Cc), 0…1. Default 0.9; 1: no loss. */
  readonly cyclingCc?: number;
}

export type HeatPumpKind = "airModulating" | "airOnOff" | "ground" | "exhaustAir";

/** A usual heat pump of a kind and power, by the data file; with a unit's own figures laid over it. */
export function typicalHeatPump(
  kind: HeatPumpKind,
  ratedPowerW: number,
  own: Partial<HeatPumpUnit> = {},
): HeatPumpUnit {
  const usual = heatData.heatPumpUnits[kind];
  return {
    carnotShare: usual.carnotShare.value,
    approachK: usual.approachK.value,
    ratedPowerW,
    ratedSourceC: usual.ratedSourceC.value,
    powerFallPerK: usual.powerFallPerK.value,
    frosts: kind === "airModulating" || kind === "airOnOff",
    coldestSourceC: usual.coldestSourceC.value,
    warmestSinkC: usual.warmestSinkC.value,
    leastModulation: usual.leastModulation.value,
    ...own,
  };
}

const {
  leastLiftK: { value: leastLiftK },
  sourceApproachK: { value: usualApproachK },
  defrostBelowC: { value: defrostBelowC },
  defrostDeepestC: { value: defrostDeepestC },
  defrostLoss: { value: defrostLoss },
  cyclingCc: { value: usualCc },
} = heatData.heatPump;

/**
 * `η_C · T_sink/(T_sink − T_source)` between the refrigerant's temperatures, half of the approach added
 * at each end, less what defrosting takes; at least 1.
 *
 * @param load heat as a share of full speed, 0…1: the exchangers stay as large, so the approach
 * shrinks with the heat that passes them (what an inverter gains at part load)
 */
export function heatPumpCopAtLoad(unit: HeatPumpUnit, sourceC: number, sinkC: number, load: number): number {
  const half = ((unit.approachK ?? usualApproachK) / 2) * load;
  const hot = sinkC + half;
  const lift = Math.max(leastLiftK, hot - sourceC + half);
  const cop = (unit.carnotShare * (hot + zeroCelsiusK)) / lift;
  return Math.max(1, unit.frosts ? cop * (1 - defrostShare(sourceC)) : cop);
}

/**
 * Coefficient of performance at full speed.
 *
 * Seasonal use by the hour: every hour has its own source and sink temperature, as the bin method of
 * EN 15316-4-2, with bins of one hour.
 */
export function heatPumpCop(unit: HeatPumpUnit, sourceC: number, sinkC: number): number {
  return heatPumpCopAtLoad(unit, sourceC, sinkC, 1);
}

/**
 * Electricity for a heat, W, at a part of the full power: between least modulation and full speed the
 * performance at that load; below it the compressor goes on and off at its least power and loses
 * `COP_bin = COP · CR/(Cc·CR + 1 − Cc)`, CR the share of the hour it is on (EN 14825, water units).
 *
 * @param heatW heat given, W, at most `capacityW`
 * @param capacityW heat at full speed in this hour, W (`heatPumpCapacityW`)
 */
export function heatPumpElectricityW(
  unit: HeatPumpUnit,
  sourceC: number,
  sinkC: number,
  heatW: number,
  capacityW: number,
): number {
  if (heatW <= 0) return 0;
  const load = Math.min(1, heatW / capacityW);
  const least = unit.leastModulation ?? 1;
  if (load >= least) return heatW / heatPumpCopAtLoad(unit, sourceC, sinkC, load);
  const cc = unit.cyclingCc ?? usualCc;
  // heat/COP · (Cc·CR + 1 − Cc)/CR with CR = load/least.
  return (heatW * (cc + ((1 - cc) * least) / load)) / heatPumpCopAtLoad(unit, sourceC, sinkC, least);
}

/** Share lost to defrosting: none above 7 °C, most at 2 °C, half of that in dry cold below −7 °C. */
function defrostShare(sourceC: number): number {
  if (sourceC >= defrostBelowC) return 0;
  if (sourceC >= defrostDeepestC) return (defrostLoss * (defrostBelowC - sourceC)) / (defrostBelowC - defrostDeepestC);
  const drier = Math.min(1, (defrostDeepestC - sourceC) / 9);
  return defrostLoss * (1 - 0.5 * drier);
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
 * Heat pump over a series: gives what is asked up to its power, at the full-speed performance of the
 * hour. Part load is for `heatPumpElectricityW` and the chain.
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
