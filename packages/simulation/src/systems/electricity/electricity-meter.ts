import type { HouseholdClock } from "../hot-water/household-clock.ts";
import { batteryPlan } from "./battery-plan.ts";
import type { BatterySeries, BatteryUnit } from "./battery.ts";
import { runBattery } from "./battery.ts";
import { electricityData } from "./electricity-data.ts";

/** Load and sun that meet within the hour, and what is left of both, W. */
export interface Netting {
  readonly directW: Float64Array;
  readonly surplusW: Float64Array;
  readonly wantW: Float64Array;
}

/**
 * Sun used in the same moment, hour by hour. Means of an hour hide that load comes in bursts and sun
 * through clouds; what coincides is `min · (1 − m · min/max)` of the two means: all of the smaller when
 * the other is much larger, `1 − m` of it when both are equal (m = `withinHour.mismatchShare`, set on
 * measured one-minute data; doi:10.1051/rees/2023003). With m = 0 it is plain hourly netting.
 */
export function netting(
  demandW: Float64Array,
  solarW: Float64Array,
  mismatch: number = electricityData.withinHour.mismatchShare.value,
): Netting {
  const hours = demandW.length;
  const directW = new Float64Array(hours);
  const surplusW = new Float64Array(hours);
  const wantW = demandW.slice();
  for (let k = 0; k < hours; k += 1) {
    const sun = solarW[k]!;
    if (sun <= 0) continue;
    const load = demandW[k]!;
    const smaller = Math.min(load, sun);
    const direct = smaller > 0 ? smaller * (1 - (mismatch * smaller) / Math.max(load, sun)) : 0;
    directW[k] = direct;
    surplusW[k] = sun - direct;
    wantW[k] = load - direct;
  }
  return { directW, surplusW, wantW };
}

export interface ElectricityInputs {
  /** All use of the home, W. */
  readonly demandW: Float64Array;
  /** All panels, W. */
  readonly solarW: Float64Array;
  readonly battery?: BatteryUnit | undefined;
  /** Price the battery answers to; left out: it only keeps the sun for the home. */
  readonly batteryPrice?: { readonly clock: HouseholdClock; readonly pricePerKwh: Float64Array } | undefined;
  /** Neutral signals per kWh for what is bought and what is fed in; they decide nothing here, only weigh the sums. */
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
    /** Out of the battery into the home. */
    readonly fromBatteryWh: number;
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
 */
export function electricityMeter(inputs: ElectricityInputs): ElectricitySeries {
  const { solarW, battery, batteryPrice, importPricePerKwh, exportPricePerKwh } = inputs;
  const standbyW = battery?.standbyW ?? 0;
  const demandW = standbyW > 0 ? inputs.demandW.map((power) => power + standbyW) : inputs.demandW;
  const net = netting(demandW, solarW, inputs.mismatch);
  const plan =
    battery === undefined || batteryPrice === undefined
      ? undefined
      : batteryPlan(battery, batteryPrice.clock, batteryPrice.pricePerKwh, net.surplusW);
  const run = battery === undefined ? undefined : runBattery(battery, net.surplusW, net.wantW, plan);
  const importW = net.wantW;
  const exportW = net.surplusW;
  const hours = demandW.length;
  if (run !== undefined) {
    for (let k = 0; k < hours; k += 1) {
      importW[k] = importW[k]! - run.toHomeW[k]! + run.fromGridW[k]!;
      exportW[k] = exportW[k]! - run.fromSunW[k]! + run.toGridW[k]!;
    }
  }
  return {
    importW,
    exportW,
    battery: run,
    sums: {
      demandWh: sum(demandW),
      solarWh: sum(solarW),
      directWh: sum(net.directW),
      fromBatteryWh: run === undefined ? 0 : sum(run.toHomeW),
      importWh: sum(importW),
      exportWh: sum(exportW),
      importValue: importPricePerKwh === undefined ? 0 : weighed(importW, importPricePerKwh) / 1000,
      exportValue: exportPricePerKwh === undefined ? 0 : weighed(exportW, exportPricePerKwh) / 1000,
    },
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k]!;
  return total;
}

function weighed(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k]! * weights[k]!;
  return total;
}
