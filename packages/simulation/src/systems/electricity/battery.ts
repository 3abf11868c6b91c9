import type { BatteryPlan } from "./battery-plan.ts";
import { electricityData } from "./electricity-data.ts";

/** A home battery with its inverter, seen from the alternating current. */
export interface BatteryUnit {
  /** Usable, Wh, > 0. */
  readonly capacityWh: number;
  readonly chargeW: number;
  readonly dischargeW: number;
  /** Out over in, 0…1, half of the loss on each way. */
  readonly roundTripEfficiency: number;
  /** Always drawn, W. */
  readonly standbyW: number;
  /** Whether a plan may discharge to the grid in dear hours (else only into the home). */
  readonly mayExport: boolean;
  /** Whether energy charged from the grid may go back to it. */
  readonly mayExportGridEnergy: boolean;
}

/** What a battery does, hour by hour, W at the alternating current, and how full it is. */
export interface BatterySeries {
  readonly fromSunW: Float64Array;
  readonly fromGridW: Float64Array;
  readonly toHomeW: Float64Array;
  readonly toGridW: Float64Array;
  /** At the end of the hour, Wh. */
  readonly storedWh: Float64Array;
  /** The same, all hours, Wh. */
  readonly fromSunWh: number;
  readonly fromGridWh: number;
  readonly toHomeWh: number;
  readonly toGridWh: number;
  /** Lost in charging and discharging, Wh. Balance: in = out + lost + stored at the end. */
  readonly lostWh: number;
}

/** Room for the series of a battery, to be filled again by later runs over as many hours. */
export type BatteryBuffers = Pick<BatterySeries, "fromSunW" | "fromGridW" | "toHomeW" | "toGridW" | "storedWh">;

export function createBatteryBuffers(hours: number): BatteryBuffers {
  const series = (): Float64Array => new Float64Array(hours);
  return { fromSunW: series(), fromGridW: series(), toHomeW: series(), toGridW: series(), storedWh: series() };
}

/** A battery with the usual figures of the data. */
export function usualBattery(capacityWh: number, change: Partial<BatteryUnit> = {}): BatteryUnit {
  const { roundTripEfficiency, standbyW, powerPerCapacity } = electricityData.battery;
  const power = capacityWh * powerPerCapacity.value;
  return {
    capacityWh,
    chargeW: power,
    dischargeW: power,
    roundTripEfficiency: roundTripEfficiency.value,
    standbyW: standbyW.value,
    mayExport: false,
    mayExportGridEnergy: false,
    ...change,
  };
}

/**
 * A battery through the year, beginning empty. Without a plan it is greedy: it takes the surplus as it
 * comes and gives to the home as it is wanted. With a plan (`batteryPlan`) it also charges from the
 * grid in cheap hours, keeps a reserve for dear ones and, if it may, feeds the grid in them.
 *
 * Energy from sun and from the grid is counted apart: what the home takes is the grid's first, and
 * only the sun's may go to the grid unless the unit says otherwise. Within one hour surplus and want
 * may both be there; the battery then serves both.
 *
 * @param surplusW sun that the home does not use in the same moment
 * @param wantW what the home still wants
 * @param buffers room to fill again; the result lives in it and is overwritten by the next run
 */
export function runBattery(
  unit: BatteryUnit,
  surplusW: Float64Array,
  wantW: Float64Array,
  plan?: BatteryPlan,
  buffers: BatteryBuffers = createBatteryBuffers(surplusW.length),
): BatterySeries {
  const { capacityWh, chargeW, dischargeW, roundTripEfficiency, mayExport, mayExportGridEnergy } = unit;
  if (!(capacityWh > 0)) throw new RangeError(`battery of ${capacityWh} Wh`);
  if (!(roundTripEfficiency > 0 && roundTripEfficiency <= 1)) throw new RangeError("efficiency is not 0…1");
  const way = Math.sqrt(roundTripEfficiency);
  const perWay = 1 / way;
  const hours = surplusW.length;
  const { fromSunW, fromGridW, toHomeW, toGridW, storedWh } = buffers;
  fromGridW.fill(0);
  toHomeW.fill(0);
  toGridW.fill(0);
  const modes = plan?.mode;
  let sun = 0;
  let grid = 0;
  let fromSunWh = 0;
  let fromGridWh = 0;
  let toHomeWh = 0;
  let toGridWh = 0;
  for (let k = 0; k < hours; k += 1) {
    const mode = modes === undefined ? 0 : modes[k]!;
    const surplus = surplusW[k]!;
    let taken = 0;
    if (surplus > 0) {
      const room = (capacityWh - sun - grid) * perWay;
      taken = surplus < chargeW ? surplus : chargeW;
      if (taken > room) taken = room;
      sun += taken * way;
      fromSunWh += taken;
    }
    fromSunW[k] = taken;
    let held = sun + grid;
    if (mode === 1 && held < plan!.levelWh[k]!) {
      const bought = Math.max(0, Math.min(chargeW - taken, (plan!.levelWh[k]! - held) * perWay));
      grid += bought * way;
      fromGridW[k] = bought;
      fromGridWh += bought;
    } else {
      if (mode === 1 || mode === 2) held -= plan!.levelWh[k]!;
      if (held > 0) {
        let given = wantW[k]!;
        if (given > dischargeW) given = dischargeW;
        if (given > held * way) given = held * way;
        const ofGrid = grid > 0 ? Math.min(grid, given * perWay) : 0;
        grid -= ofGrid;
        sun -= given * perWay - ofGrid;
        if (sun < 0) sun = 0;
        toHomeW[k] = given;
        toHomeWh += given;
        if (mode === 3 && mayExport) {
          const fed = Math.min(dischargeW - given, (mayExportGridEnergy ? sun + grid : sun) * way);
          const ofSun = Math.min(sun, fed * perWay);
          sun -= ofSun;
          grid = Math.max(0, grid - (fed * perWay - ofSun));
          toGridW[k] = fed;
          toGridWh += fed;
        }
      }
    }
    storedWh[k] = sun + grid;
  }
  const lostWh = fromSunWh + fromGridWh - toHomeWh - toGridWh - sun - grid;
  return { fromSunW, fromGridW, toHomeW, toGridW, storedWh, fromSunWh, fromGridWh, toHomeWh, toGridWh, lostWh };
}
