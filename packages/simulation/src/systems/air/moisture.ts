import { zeroCelsiusK } from "../../physics/constants.ts";
import { saturationPressurePa, vapourGasConstant } from "./saturation.ts";

/**
 * Vapour pressure indoors in the steady state, Pa: `p_i = p_e + G R_v T_i / Q` (EN ISO 13788, annex A).
 *
 * @param moistureKgPerH made in the zone
 * @param outdoorAirM3PerH that carries it off
 */
export function indoorVapourPressurePa(
  outdoorVapourPressurePa: number,
  moistureKgPerH: number,
  outdoorAirM3PerH: number,
  indoorC: number,
): number {
  if (moistureKgPerH <= 0) return outdoorVapourPressurePa;
  const free =
    outdoorVapourPressurePa +
    (moistureKgPerH * vapourGasConstant * (indoorC + zeroCelsiusK)) / Math.max(outdoorAirM3PerH, 1e-6);
  // More than the air holds settles on the coldest pane.
  return Math.min(free, saturationPressurePa(indoorC));
}

/**
 * Relative humidity at a surface with temperature factor `f_Rsi = (θ_si − θ_e)/(θ_i − θ_e)`, %, at
 * most 100. Mould is to be expected where the monthly mean exceeds 80 % (EN ISO 13788, 5.3).
 */
export function surfaceHumidityPct(
  vapourPressurePa: number,
  indoorC: number,
  outdoorC: number,
  temperatureFactor: number,
): number {
  const surfaceC = outdoorC + temperatureFactor * (indoorC - outdoorC);
  return Math.min(100, (100 * vapourPressurePa) / saturationPressurePa(surfaceC));
}

export interface SurfaceHumidityMonth {
  readonly outdoorC: number;
  readonly indoorC: number;
  readonly outdoorVapourPressurePa: number;
  readonly outdoorAirM3PerH: number;
  readonly moistureKgPerH: number;
}

/** Highest monthly surface humidity, % (critical month), over months of means. */
export function criticalSurfaceHumidityPct(months: readonly SurfaceHumidityMonth[], temperatureFactor: number): number {
  return months.reduce((most, month) => {
    const vapour = indoorVapourPressurePa(
      month.outdoorVapourPressurePa,
      month.moistureKgPerH,
      month.outdoorAirM3PerH,
      month.indoorC,
    );
    return Math.max(most, surfaceHumidityPct(vapour, month.indoorC, month.outdoorC, temperatureFactor));
  }, 0);
}
