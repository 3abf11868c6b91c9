import { systemsData } from "./systems-data.ts";

/** Points [temperature, value], rising in temperature. */
export type Curve = readonly (readonly number[])[];

/** Straight between the points of a curve, flat outside. */
export function alongCurve(curve: Curve, at: number): number {
  const [first] = curve;
  if (first === undefined) throw new RangeError("alongCurve: empty curve");
  let from = first;
  for (const to of curve) {
    if (at <= to[0]!) {
      return to === from || at <= from[0]!
        ? from[1]!
        : from[1]! + ((to[1]! - from[1]!) * (at - from[0]!)) / (to[0]! - from[0]!);
    }
    from = to;
  }
  return from[1]!;
}

export interface BoilerSeries {
  /** Fuel by upper heating value, W. */
  readonly gasW: Float64Array;
  /** Out through the flue, W; `gasW = heatW + flueLossW`. */
  readonly flueLossW: Float64Array;
}

/**
 * Gas boiler: fuel for given heat, efficiency (upper value) by the temperature of the returning water,
 * since that decides how much of the flue gas condenses.
 *
 * @param heatW heat into the water, W per hour of the series
 * @param returnWaterC temperature of the returning water, °C
 */
export function boiler(
  heatW: Float64Array,
  returnWaterC: Float64Array,
  efficiencyByReturn: Curve = systemsData.boiler.efficiencyByReturn.value,
): BoilerSeries {
  const gasW = new Float64Array(heatW.length);
  const flueLossW = new Float64Array(heatW.length);
  for (let k = 0; k < heatW.length; k += 1) {
    const heat = heatW[k]!;
    if (heat <= 0) continue;
    const gas = heat / alongCurve(efficiencyByReturn, returnWaterC[k]!);
    gasW[k] = gas;
    flueLossW[k] = gas - heat;
  }
  return { gasW, flueLossW };
}
