import { hotWaterData } from "./hot-water-data.ts";

/** A gas combi boiler making hot water as it runs. */
export interface CombiBoiler {
  /** Heat to water over gas (upper value) while it runs steadily, 0…1. */
  readonly steadyEfficiency: number;
  /** Heat lost at every draw in warming the exchanger, Wh. */
  readonly lossPerStartWh: number;
  /** Gas for keeping the exchanger hot, W; 0 in eco setting. Ends as heat in the room where it hangs. */
  readonly keepHotW: number;
  /** Largest heat to the water, W (comfort class). */
  readonly powerW: number;
}

export interface CombiSeries {
  /** By the upper heating value, W. */
  readonly gasW: Float64Array;
  readonly electricityW: Float64Array;
  readonly deliveredW: Float64Array;
  readonly unmetW: Float64Array;
  /** With the flue gas, W. */
  readonly flueLossW: Float64Array;
  /** From the warm appliance into the room, W. */
  readonly roomGainW: Float64Array;
}

type ComfortClass = keyof typeof hotWaterData.instantaneous.comfortClass;

/** A combi of a comfort class with the figures of the data. */
export function usualCombi(comfortClass: ComfortClass, keepHot: boolean, condensing = true): CombiBoiler {
  const { instantaneous } = hotWaterData;
  return {
    steadyEfficiency: (condensing ? instantaneous.combiSteadyEfficiency : instantaneous.combiOldSteadyEfficiency).value,
    lossPerStartWh: instantaneous.combiLossPerStartWh.value,
    keepHotW: keepHot ? instantaneous.combiKeepHotW.value : 0,
    powerW: instantaneous.comfortClass[comfortClass].value,
  };
}

/**
 * Gas of a combi boiler for hot water: `gas = (heat + starts · loss per start)/η + keep-hot`, the parts
 * that make the efficiency of EN 13203-2 over a day of draws. The exchanger cools down into the room
 * after each draw, as does the keep-hot heat.
 *
 * Balance: gas = delivered + flue loss + room gain.
 *
 * @param heatW wanted at the taps, mean over the hour
 * @param starts draws in the hour
 */
export function combiHotWater(unit: CombiBoiler, heatW: Float64Array, starts: Float64Array): CombiSeries {
  const { combiStandbyW, combiBurningW } = hotWaterData.instantaneous;
  const hours = heatW.length;
  const series = {
    gasW: new Float64Array(hours),
    electricityW: new Float64Array(hours),
    deliveredW: new Float64Array(hours),
    unmetW: new Float64Array(hours),
    flueLossW: new Float64Array(hours),
    roomGainW: new Float64Array(hours),
  };
  for (let k = 0; k < hours; k += 1) {
    const delivered = Math.min(heatW[k]!, unit.powerW);
    const exchanger = delivered > 0 ? starts[k]! * unit.lossPerStartWh : 0;
    const burnt = (delivered + exchanger) / unit.steadyEfficiency;
    series.deliveredW[k] = delivered;
    series.unmetW[k] = heatW[k]! - delivered;
    series.gasW[k] = burnt + unit.keepHotW;
    series.flueLossW[k] = burnt - delivered - exchanger;
    series.roomGainW[k] = exchanger + unit.keepHotW;
    series.electricityW[k] = combiStandbyW.value + combiBurningW.value * Math.min(1, delivered / unit.powerW);
  }
  return series;
}

export interface InstantaneousSeries {
  /** Taken from mains or network, W. */
  readonly inputW: Float64Array;
  readonly deliveredW: Float64Array;
  readonly unmetW: Float64Array;
  readonly roomGainW: Float64Array;
}

/**
 * Electric instantaneous heater: `input = heat/η`, up to its power (EN 50193-1). Balance: input = delivered
 * + room gain.
 */
export function electricInstantaneous(heatW: Float64Array, powerW: number): InstantaneousSeries {
  return passing(heatW, powerW, hotWaterData.instantaneous.electricEfficiency.value, 0);
}

/**
 * Delivery set of a heat network: a plate exchanger without loss in passing, kept warm all year, its
 * standby heat ending in the room. Balance: input = delivered + room gain.
 */
export function districtSet(heatW: Float64Array, powerW: number): InstantaneousSeries {
  return passing(heatW, powerW, 1, hotWaterData.instantaneous.districtSetStandbyW.value);
}

function passing(heatW: Float64Array, powerW: number, efficiency: number, standbyW: number): InstantaneousSeries {
  const hours = heatW.length;
  const series = {
    inputW: new Float64Array(hours),
    deliveredW: new Float64Array(hours),
    unmetW: new Float64Array(hours),
    roomGainW: new Float64Array(hours),
  };
  for (let k = 0; k < hours; k += 1) {
    const delivered = Math.min(heatW[k]!, powerW);
    const input = delivered / efficiency + standbyW;
    series.inputW[k] = input;
    series.deliveredW[k] = delivered;
    series.unmetW[k] = heatW[k]! - delivered;
    series.roomGainW[k] = input - delivered;
  }
  return series;
}
