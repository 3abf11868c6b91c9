import type { BatteryPrice } from "./battery-plan.ts";
import { batteryPlan } from "./battery-plan.ts";
import type { BatteryBuffers, BatterySeries, BatteryUnit } from "./battery.ts";
import { createBatteryBuffers, runBattery } from "./battery.ts";
import { electricityData } from "./electricity-data.ts";

/** Load and sun of the hours after what they have in common is taken off both. */
export interface Netting {
  readonly surplusW: Float64Array;
  readonly wantW: Float64Array;
  /** All hours, Wh: load, sun, and sun used in the same moment. */
  readonly demandWh: number;
  readonly solarWh: number;
  readonly directWh: number;
}

/** Room for the series of a meter, to be filled again by later runs over as many hours. */
export interface ElectricityBuffers {
  readonly surplusW: Float64Array;
  readonly wantW: Float64Array;
  readonly battery: BatteryBuffers;
}

export function createElectricityBuffers(hours: number): ElectricityBuffers {
  return {
    surplusW: new Float64Array(hours),
    wantW: new Float64Array(hours),
    battery: createBatteryBuffers(hours),
  };
}

/**
 * Sun used in the same moment, hour by hour. Means of an hour hide that load comes in bursts and sun
 * through clouds; what coincides is `min · (1 − m · min/max)` of the two means: all of the smaller when
 * the other is much larger, `1 − m` of it when both are equal (m = `withinHour.mismatchShare`, set on
 * measured one-minute data; doi:10.1051/rees/2023003). With m = 0 it is plain hourly netting.
 *
 * @param steadyW load that is always there besides `demandW`, W
 */
export function netting(
  demandW: Float64Array,
  solarW: Float64Array,
  mismatch: number = electricityData.withinHour.mismatchShare.value,
  steadyW = 0,
  buffers: Pick<ElectricityBuffers, "surplusW" | "wantW"> = {
    surplusW: new Float64Array(demandW.length),
    wantW: new Float64Array(demandW.length),
  },
): Netting {
  const { surplusW, wantW } = buffers;
  const hours = demandW.length;
  let demandWh = 0;
  let solarWh = 0;
  let directWh = 0;
  for (let k = 0; k < hours; k += 1) {
    const sun = solarW[k]!;
    const load = demandW[k]! + steadyW;
    let direct = 0;
    if (sun > 0 && load > 0)
      direct = sun < load ? sun * (1 - (mismatch * sun) / load) : load * (1 - (mismatch * load) / sun);
    demandWh += load;
    solarWh += sun;
    directWh += direct;
    surplusW[k] = sun - direct;
    wantW[k] = load - direct;
  }
  return { surplusW, wantW, demandWh, solarWh, directWh };
}

export interface ElectricityInputs {
  /** All use of the home, W. */
  readonly demandW: Float64Array;
  /** All panels, W. */
  readonly solarW: Float64Array;
  readonly battery?: BatteryUnit | undefined;
  /** Price the battery answers to; left out: it only keeps the sun for the home. */
  readonly batteryPrice?: BatteryPrice | undefined;
  /**
   * Neutral signals per kWh for what is bought and what is fed in; they decide nothing here, only weigh the
   * sums.
   */
  readonly importPricePerKwh?: Float64Array | undefined;
  readonly exportPricePerKwh?: Float64Array | undefined;
  readonly mismatch?: number | undefined;
}

/** The meter at the front door. */
export interface ElectricitySeries {
  readonly importW: Float64Array;
  readonly exportW: Float64Array;
  readonly battery?: BatterySeries | undefined;
  /** All hours, Wh. Demand includes the battery's standby. */
  readonly sums: {
    readonly demandWh: number;
    readonly solarWh: number;
    /** Sun used in the same moment. */
    readonly directWh: number;
    readonly importWh: number;
    readonly exportWh: number;
    /** Sums of energy (kWh) times price; 0 without prices. */
    readonly importValue: number;
    readonly exportValue: number;
  };
}

/**
 * What comes in and goes out through the electricity meter, hour by hour.
 *
 * Balance: import + solar + battery out = demand + export + battery in, in every hour. Import and
 * export of one hour may both be positive, as on a real meter with separate counters.
 *
 * @param buffers room to fill again; the result lives in it and is overwritten by the next run
 */
export function electricityMeter(
  inputs: ElectricityInputs,
  buffers: ElectricityBuffers = createElectricityBuffers(inputs.demandW.length),
): ElectricitySeries {
  const { demandW, solarW, battery, batteryPrice, mismatch, importPricePerKwh, exportPricePerKwh } = inputs;
  const hours = demandW.length;
  if (solarW.length !== hours) throw new RangeError("electricityMeter: solarW");
  const standbyW = battery?.standbyW ?? 0;
  const net = netting(demandW, solarW, mismatch, standbyW, buffers);
  const { surplusW: exportW, wantW: importW, demandWh, solarWh, directWh } = net;
  let importWh = demandWh - directWh;
  let exportWh = solarWh - directWh;
  let run: BatterySeries | undefined;
  if (battery !== undefined) {
    const plan = batteryPrice === undefined ? undefined : batteryPlan(battery, batteryPrice, exportW, importW);
    run = runBattery(battery, exportW, importW, plan, buffers.battery);
    const { fromSunW, fromGridW, toHomeW, toGridW } = run;
    for (let k = 0; k < hours; k += 1) {
      importW[k] = importW[k]! - toHomeW[k]! + fromGridW[k]!;
      exportW[k] = exportW[k]! - fromSunW[k]! + toGridW[k]!;
    }
    importWh += run.fromGridWh - run.toHomeWh;
    exportWh += run.toGridWh - run.fromSunWh;
  }
  return {
    importW,
    exportW,
    battery: run,
    sums: {
      demandWh,
      solarWh,
      directWh,
      importWh,
      exportWh,
      importValue: importPricePerKwh === undefined ? 0 : weighed(importW, importPricePerKwh) / 1000,
      exportValue: exportPricePerKwh === undefined ? 0 : weighed(exportW, exportPricePerKwh) / 1000,
    },
  };
}

function weighed(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k]! * weights[k]!;
  return total;
}
