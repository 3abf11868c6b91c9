import { specificHeatAir } from "../../physics/constants.ts";
import { airDensity } from "../../physics/air.ts";
import { airData } from "./air-data.ts";

export interface HeatRecoveryUnit {
  /** Sensible effectiveness at equal flows, 0…1 (EN 13141-7). */
  readonly effectiveness: number;
  /** By-passed as the extract air is warmer than this and outdoors cooler, each over a ramp, °C. */
  readonly bypassAboveC: number;
  /** Frost protection by warming the air taken in. Without it the unit may freeze. */
  readonly preheats: boolean;
}

/** Per hour. Heat flows in W, positive as named. */
export interface HeatRecoverySeries {
  /** Air blown into the rooms, °C. */
  readonly supplyC: Float64Array;
  /** Air that leaves the house, °C. */
  readonly exhaustC: Float64Array;
  /** From extract to supply air. */
  readonly recoveredW: Float64Array;
  /** Electric heat to keep the exhaust from freezing. */
  readonly preheatW: Float64Array;
  /** Heat the supply air takes from the rooms (negative: brings), against extract temperature. */
  readonly ventilationLossW: Float64Array;
  /** Share of the air that goes round the exchanger, 0…1. */
  readonly bypassShare: Float64Array;
}

/**
 * A balanced unit hour by hour: `θ_sup = θ_in + η (1 − b)(θ_ext − θ_in)`, `θ_exh = θ_ext − η (1 − b)
 * (θ_ext − θ_in)`; frost protection raises the intake to `θ_ext − (θ_ext − θ_frost)/η`, so that the
 * exhaust keeps above the frost limit (EN 13141-7; EN 16798-5-1:2017, 6.4.4).
 *
 * Balance: recovered + preheat + loss = `ρ c q (θ_ext − θ_e)/3600`.
 *
 * @param flowM3PerH the same in and out, at outdoor density
 * @param pressurePa of the outdoor air, mean of the period
 */
export function heatRecovery(
  unit: HeatRecoveryUnit,
  flowM3PerH: Float64Array,
  extractC: Float64Array,
  outdoorC: Float64Array,
  pressurePa = 101_325,
): HeatRecoverySeries {
  const { leastExhaustC, bypassRampK } = airData.heatRecovery;
  const hours = flowM3PerH.length;
  const series = () => new Float64Array(hours);
  const result = {
    supplyC: series(),
    exhaustC: series(),
    recoveredW: series(),
    preheatW: series(),
    ventilationLossW: series(),
    bypassShare: series(),
  };
  const { effectiveness } = unit;
  for (let k = 0; k < hours; k += 1) {
    const extract = extractC[k]!;
    const outdoor = outdoorC[k]!;
    const warm = Math.min(1, Math.max(0, (extract - unit.bypassAboveC) / bypassRampK.value));
    const cooler = Math.min(1, Math.max(0, (extract - outdoor) / bypassRampK.value));
    const bypass = warm * cooler;
    const through = effectiveness * (1 - bypass);
    const frostFree = through > 0 ? extract - (extract - leastExhaustC.value) / through : outdoor;
    const intake = unit.preheats && extract > leastExhaustC.value ? Math.max(outdoor, frostFree) : outdoor;
    const perK = (airDensity(pressurePa, outdoor) * specificHeatAir * flowM3PerH[k]!) / 3600;
    const supply = intake + through * (extract - intake);
    result.bypassShare[k] = bypass;
    result.supplyC[k] = supply;
    result.exhaustC[k] = extract - through * (extract - intake);
    result.recoveredW[k] = perK * (supply - intake);
    result.preheatW[k] = perK * (intake - outdoor);
    result.ventilationLossW[k] = perK * (extract - supply);
  }
  return result;
}
