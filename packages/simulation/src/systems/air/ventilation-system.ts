import { airDensity } from "../../physics/air.ts";
import { specificHeatAir } from "../../physics/constants.ts";
import { airData } from "./air-data.ts";
import { fanPowerW } from "./fan.ts";
import type { HeatRecoverySeries, HeatRecoveryUnit } from "./heat-recovery.ts";
import { heatRecovery } from "./heat-recovery.ts";

/** How a home is ventilated: A natural, C extract, D balanced with heat recovery. */
export type VentilationSystem =
  | { readonly kind: "natural" }
  | {
      readonly kind: "extract";
      readonly designM3PerH: number;
      /** Left out: a usual box. */
      readonly designWPerM3PerH?: number;
    }
  | {
      readonly kind: "balanced";
      readonly designM3PerH: number;
      readonly designWPerM3PerH?: number;
      readonly recovery: HeatRecoveryUnit;
    };

/** Per hour, W. */
export interface VentilationSeries {
  readonly fanW: Float64Array;
  /** Heat that warming the air to the temperature of the rooms takes from them. */
  readonly ventilationLossW: Float64Array;
  /** Only with heat recovery. */
  readonly recovery?: HeatRecoverySeries;
}

/**
 * Fans and heat of a ventilation system over a year. In a balanced unit half of the power warms the
 * supply air; what an extract fan uses leaves with the air.
 *
 * @param flowM3PerH by hour, at outdoor density; see `presenceFlow`, `zoneCarbonDioxide`, `naturalSupplyM3PerH`
 * @param extractC temperature of the air that leaves the rooms, by hour
 */
export function ventilationHeat(
  system: VentilationSystem,
  flowM3PerH: Float64Array,
  extractC: Float64Array,
  outdoorC: Float64Array,
  pressurePa = 101_325,
): VentilationSeries {
  const { designWPerM3PerH: usual, supplyShareOfHeat } = airData.fan;
  if (system.kind === "balanced") {
    const recovery = heatRecovery(system.recovery, flowM3PerH, extractC, outdoorC, pressurePa);
    const fanW = fanPowerW(flowM3PerH, system.designM3PerH, system.designWPerM3PerH ?? usual.balanced.value);
    const share = supplyShareOfHeat.value;
    const ventilationLossW = recovery.ventilationLossW.map((loss, k) => loss - share * fanW[k]!);
    return { fanW, ventilationLossW, recovery };
  }
  const ventilationLossW = flowM3PerH.map(
    (flow, k) =>
      ((airDensity(pressurePa, outdoorC[k]!) * specificHeatAir * flow) / 3600) * (extractC[k]! - outdoorC[k]!),
  );
  const fanW =
    system.kind === "natural"
      ? new Float64Array(flowM3PerH.length)
      : fanPowerW(flowM3PerH, system.designM3PerH, system.designWPerM3PerH ?? usual.extract.value);
  return { fanW, ventilationLossW };
}
