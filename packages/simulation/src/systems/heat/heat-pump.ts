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

/** A heat pump with every figure filled in, for the hour loop. */
export interface PreparedHeatPump {
  readonly carnotShare: number;
  readonly halfApproachK: number;
  readonly ratedPowerW: number;
  readonly ratedSourceC: number;
  readonly powerFallPerK: number;
  readonly frosts: boolean;
  readonly coldestSourceC: number;
  readonly warmestSinkC: number;
  readonly leastModulation: number;
  readonly cyclingCc: number;
}

export function prepareHeatPump(unit: HeatPumpUnit): PreparedHeatPump {
  const { carnotShare, ratedPowerW, ratedSourceC, powerFallPerK, frosts, coldestSourceC, warmestSinkC } = unit;
  return {
    carnotShare,
    halfApproachK: (unit.approachK ?? usualApproachK) / 2,
    ratedPowerW,
    ratedSourceC,
    powerFallPerK,
    frosts,
    coldestSourceC,
    warmestSinkC,
    leastModulation: unit.leastModulation ?? 1,
    cyclingCc: unit.cyclingCc ?? usualCc,
  };
}

const keptFromC = -60;
const keptUntilC = 80;
/** By whole degrees; the law bends at whole degrees only, so straight between them it is exact. */
const keptTable = Float64Array.from({ length: keptUntilC - keptFromC + 1 }, (_, i) => keptAt(keptFromC + i));

function keptAt(sourceC: number): number {
  if (sourceC >= defrostBelowC) return 1;
  if (sourceC >= defrostDeepestC)
    return 1 - (defrostLoss * (defrostBelowC - sourceC)) / (defrostBelowC - defrostDeepestC);
  const drier = Math.min(1, (defrostDeepestC - sourceC) / 9);
  return 1 - defrostLoss * (1 - 0.5 * drier);
}

/**
 * What defrosting leaves of heat and performance, 0…1: all above 7 °C, least at 2 °C, half of the loss
 * in dry cold below −7 °C. From a table, since hours jump about the bends.
 *
 * @param sourceC −60…80 °C
 * @throws RangeError outside
 */
export function keptAfterDefrost(unit: PreparedHeatPump, sourceC: number): number {
  if (!unit.frosts) return 1;
  const position = sourceC - keptFromC;
  if (!(position >= 0 && sourceC < keptUntilC)) throw new RangeError("temperature of the source");
  const i = position | 0;
  const low = keptTable[i]!;
  return low + (keptTable[i + 1]! - low) * (position - i);
}

/**
 * `η_C · T_sink/(T_sink − T_source)` between the refrigerant's temperatures, half of the approach added
 * at each end, less what defrosting takes; at least 1.
 *
 * @param load heat as a share of full speed, 0…1: the exchangers stay as large, so the approach
 * shrinks with the heat that passes them (what an inverter gains at part load)
 * @param kept `keptAfterDefrost`
 */
export function copAtLoad(unit: PreparedHeatPump, sourceC: number, sinkC: number, load: number, kept: number): number {
  const half = unit.halfApproachK * load;
  const hot = sinkC + half;
  let lift = hot - sourceC + half;
  if (lift < leastLiftK) lift = leastLiftK;
  const cop = (unit.carnotShare * (hot + zeroCelsiusK) * kept) / lift;
  return cop > 1 ? cop : 1;
}

/** Most heat at a source and sink temperature, W; zero outside the working range. */
export function fullPowerW(unit: PreparedHeatPump, sourceC: number, sinkC: number, kept: number): number {
  if (sourceC < unit.coldestSourceC || sinkC > unit.warmestSinkC) return 0;
  let factor = 1 + unit.powerFallPerK * (sourceC - unit.ratedSourceC);
  if (factor < 0.2) factor = 0.2;
  else if (factor > 1.3) factor = 1.3;
  return unit.ratedPowerW * factor * kept;
}

/**
 * Electricity for a heat, W, at a part of the full power: between least modulation and full speed the
 * performance at that load; below it the compressor goes on and off at its least power and loses
 * `COP_bin = COP · CR/(Cc·CR + 1 − Cc)`, CR the share of the hour it is on (EN 14825, water units).
 *
 * @param heatW heat given, W, above 0, at most `powerW`
 * @param powerW heat at full speed in this hour, W (`fullPowerW`)
 */
export function partLoadElectricityW(
  unit: PreparedHeatPump,
  sourceC: number,
  sinkC: number,
  heatW: number,
  powerW: number,
  kept: number,
): number {
  const { leastModulation: least, cyclingCc } = unit;
  const load = heatW / powerW;
  const running = load > least ? load : least;
  // heat/COP · (Cc·CR + 1 − Cc)/CR with CR = load/running, and heat/load = full power.
  const withCycling = heatW * cyclingCc + (1 - cyclingCc) * running * powerW;
  // `copAtLoad` turned over, which saves a division where hours are counted by the million.
  const half = unit.halfApproachK * running;
  const hot = sinkC + half;
  let lift = hot - sourceC + half;
  if (lift < leastLiftK) lift = leastLiftK;
  const reached = unit.carnotShare * (hot + zeroCelsiusK) * kept;
  return reached > lift ? (withCycling * lift) / reached : withCycling;
}

/**
 * Coefficient of performance at full speed.
 *
 * Seasonal use by the hour: every hour has its own source and sink temperature, as the bin method of
 * EN 15316-4-2, with bins of one hour.
 */
export function heatPumpCop(unit: HeatPumpUnit, sourceC: number, sinkC: number): number {
  const prepared = prepareHeatPump(unit);
  return copAtLoad(prepared, sourceC, sinkC, 1, keptAfterDefrost(prepared, sourceC));
}

/** Most heat it gives at a source temperature, W; zero outside its working range. */
export function heatPumpCapacityW(unit: HeatPumpUnit, sourceC: number, sinkC: number): number {
  const prepared = prepareHeatPump(unit);
  return fullPowerW(prepared, sourceC, sinkC, keptAfterDefrost(prepared, sourceC));
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
 * hour. Part load is for `partLoadElectricityW` and the chain.
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
  const prepared = prepareHeatPump(unit);
  for (let k = 0; k < length; k += 1) {
    const demand = Math.max(0, demandW[k]!);
    if (demand === 0) continue;
    const kept = keptAfterDefrost(prepared, sourceC[k]!);
    const heat = Math.min(demand, fullPowerW(prepared, sourceC[k]!, sinkC[k]!, kept));
    const electricity = heat === 0 ? 0 : heat / copAtLoad(prepared, sourceC[k]!, sinkC[k]!, 1, kept);
    series.heatW[k] = heat;
    series.electricityW[k] = electricity;
    series.sourceW[k] = heat - electricity;
    series.unmetW[k] = demand - heat;
  }
  return series;
}
