import { expm1 } from "@keukentafel/repeatable";

/**
 * CO₂ in one zone by the hour, ppm (mean over the hour): exact solution of
 * `V dc/dt = Q (c_out − c) + S` with flow and source constant within the hour.
 *
 * Steady state: `c = c_out + 10⁶ S/Q` (EN 16798-1, annex B).
 *
 * @param outdoorAirM3PerH as in `ZoneSeries`
 * @param sourceM3PerH CO₂ breathed out, m³/h (adult at rest about 0.018)
 */
export function carbonDioxide(
  volumeM3: number,
  outdoorAirM3PerH: Float64Array,
  sourceM3PerH: Float64Array,
  outdoorPpm: number,
): Float64Array {
  const { length } = outdoorAirM3PerH;
  const result = new Float64Array(length);
  let ppm = outdoorPpm;
  // The first day comes twice, so that the start is forgotten.
  for (let signed = -Math.min(24, length); signed < length; signed += 1) {
    const k = signed < 0 ? signed + Math.min(24, length) : signed;
    const flow = outdoorAirM3PerH[k]!;
    const source = sourceM3PerH[k]! * 1e6;
    let mean: number;
    let end: number;
    if (flow < 1e-9) {
      end = ppm + source / volumeM3;
      mean = (ppm + end) / 2;
    } else {
      const steady = outdoorPpm + source / flow;
      const changes = flow / volumeM3;
      const faded = -expm1(-changes);
      end = ppm + (steady - ppm) * faded;
      mean = steady + ((ppm - steady) * faded) / changes;
    }
    if (signed >= 0) result[k] = mean;
    ppm = end;
  }
  return result;
}
