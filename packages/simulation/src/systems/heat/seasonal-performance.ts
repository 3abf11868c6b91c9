import type { Curve } from "./curve.ts";
import { alongCurve } from "./curve.ts";
import { heatData } from "./heat-data.ts";
import type { HeatPumpUnit } from "./heat-pump.ts";
import { fullPowerW, keptAfterDefrost, partLoadElectricityW, prepareHeatPump } from "./heat-pump.ts";

export type SeasonalApplication = "low temperature" | "medium temperature";

/** What a heat pump can give and needs at an outdoor temperature and part load, of a model or of test points. */
export interface BinPerformance {
  /** Heat the compressor gives, W, at most the demand. */
  readonly heatW: number;
  /** Electricity for it, cycling included, W. */
  readonly electricityW: number;
}

export interface SeasonalDuty {
  /** Heat at the design temperature of −10 °C, W. */
  readonly designHeatW: number;
  /** Electricity outside active mode over the year (thermostat off, standby, crankcase heater), Wh. */
  readonly standbyWh: number;
}

const { averageBins, designC, noHeatingC, lowTemperatureFlow, mediumTemperatureFlow } = heatData.seasonalTest;

/**
 * Seasonal coefficient of performance by the bins of EN 14825, average climate: demand falls straight
 * from design at −10 °C to nothing at 16 °C, what the heat pump does not give is made by electric heat.
 *
 * `SCOP = Σ h P / (Σ h (E + P − Q) + standby)`; with `standbyWh` 0 the SCOP_on of the norm. The norm
 * counts standby against 2066 h of design heat, which is Σ h P to 0.1 %.
 */
export function seasonalPerformance(
  duty: SeasonalDuty,
  performance: (outdoorC: number, demandW: number) => BinPerformance,
): number {
  let heat = 0;
  let electricity = duty.standbyWh;
  for (const [outdoorC, hours] of averageBins.value as [number, number][]) {
    const demandW = (duty.designHeatW * (noHeatingC.value - outdoorC)) / (noHeatingC.value - designC.value);
    const given = performance(outdoorC, demandW);
    heat += hours * demandW;
    electricity += hours * (given.electricityW + demandW - given.heatW);
  }
  return heat / electricity;
}

/** Water out by outdoor temperature, °C, of the variable outlet of EN 14825, average climate. */
export function seasonalFlow(application: SeasonalApplication): Curve {
  return application === "low temperature" ? lowTemperatureFlow.value : mediumTemperatureFlow.value;
}

/** Performance of the model of a unit in a bin of EN 14825: air source, water by the norm's outlet curve. */
export function unitInBin(
  unit: HeatPumpUnit,
  application: SeasonalApplication,
): (outdoorC: number, demandW: number) => BinPerformance {
  const curve = seasonalFlow(application);
  const prepared = prepareHeatPump(unit);
  return (outdoorC, demandW) => {
    const flowC = alongCurve(curve, outdoorC);
    const kept = keptAfterDefrost(prepared, outdoorC);
    const powerW = fullPowerW(prepared, outdoorC, flowC, kept);
    const heatW = Math.min(demandW, powerW);
    const electricityW = heatW > 0 ? partLoadElectricityW(prepared, outdoorC, flowC, heatW, powerW, kept) : 0;
    return { heatW, electricityW };
  };
}

/** A test point of EN 14825: declared heat and performance at an outdoor temperature. */
export interface TestPoint {
  readonly outdoorC: number;
  readonly heatW: number;
  readonly cop: number;
}

/**
 * Performance from declared test points, as the norm interpolates them: heat and COP straight between
 * the points (beyond the last, on along the last pair), cycling by Cc where the declared heat is more than asked.
 *
 * @param points rising in outdoor temperature, at least two
 */
export function declaredInBin(
  points: readonly TestPoint[],
  cc: number,
): (outdoorC: number, demandW: number) => BinPerformance {
  return (outdoorC, demandW) => {
    let i = 0;
    while (i + 2 < points.length && outdoorC > points[i + 1]!.outdoorC) i += 1;
    const from = points[i]!;
    const to = points[i + 1]!;
    const share = (outdoorC - from.outdoorC) / (to.outdoorC - from.outdoorC);
    const declaredW = from.heatW + share * (to.heatW - from.heatW);
    const cop = from.cop + share * (to.cop - from.cop);
    if (declaredW <= demandW) return { heatW: declaredW, electricityW: declaredW / cop };
    const capacityRatio = demandW / declaredW;
    return { heatW: demandW, electricityW: (demandW * (cc * capacityRatio + 1 - cc)) / (cop * capacityRatio) };
  };
}
