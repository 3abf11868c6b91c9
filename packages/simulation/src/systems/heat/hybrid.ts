import type { BoilerSeries } from "./boiler.ts";
import type { Curve } from "./curve.ts";
import { boiler } from "./boiler.ts";
import type { HeatPumpSeries, HeatPumpUnit } from "./heat-pump.ts";
import { heatPump, heatPumpCop } from "./heat-pump.ts";

export interface HybridControl {
  /** Below this outdoor temperature the boiler works alone, °C. */
  readonly bivalentBelowC: number;
  /** Below this performance the boiler works alone (where gas is cheaper), −. */
  readonly leastCop: number;
}

export interface HybridSeries {
  readonly heatPump: HeatPumpSeries;
  readonly boiler: BoilerSeries;
  /** Share of the heat by the heat pump over the series, 0…1; 0 without demand. */
  readonly heatPumpShare: number;
}

/**
 * Hybrid: the heat pump gives what it can in the hours the control lets it, the boiler the rest.
 *
 * @param demandW heat asked for, W
 * @param sourceC outdoor air, °C
 * @param sinkC water the heat pump makes, °C
 * @param returnWaterC water that comes back, °C
 */
export function hybrid(
  unit: HeatPumpUnit,
  control: HybridControl,
  demandW: Float64Array,
  sourceC: Float64Array,
  sinkC: Float64Array,
  returnWaterC: Float64Array,
  efficiencyByReturn?: Curve,
): HybridSeries {
  const allowed = demandW.map((demand, k) =>
    sourceC[k]! < control.bivalentBelowC || heatPumpCop(unit, sourceC[k]!, sinkC[k]!) < control.leastCop
      ? 0
      : Math.max(0, demand),
  );
  const pump = heatPump(unit, allowed, sourceC, sinkC);
  const rest = demandW.map((demand, k) => Math.max(0, demand) - pump.heatW[k]!);
  const total = demandW.reduce((sum, demand) => sum + Math.max(0, demand), 0);
  const pumped = pump.heatW.reduce((sum, heat) => sum + heat, 0);
  return {
    heatPump: pump,
    boiler: boiler(rest, returnWaterC, efficiencyByReturn),
    heatPumpShare: total === 0 ? 0 : pumped / total,
  };
}
