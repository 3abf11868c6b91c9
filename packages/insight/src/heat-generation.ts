import { supplyTemperatureAt, type Dwelling } from "@keukentafel/dwelling";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** What making the heat takes, over the hours given. */
export interface HeatGeneration {
  readonly gasM3: number;
  /** Heat pump, back-up heater, pump and standby. */
  readonly electricityW: Float64Array;
}

const zeroC = 273.15;

/**
 * Coefficient of performance as a share of Carnot between outdoor air and supply water, defrost and
 * part load in the share (dwelling data); capped.
 */
export function heatPumpCop(carnotFraction: number, outdoorC: number, supplyC: number): number {
  const lift = Math.max(supplyC - outdoorC, 5);
  return Math.min((carnotFraction * (supplyC + zeroC)) / lift, systemsData.heatPump.highestCop.value);
}

/** Most heat the heat pump gives, W: its power at 7 °C, less below. */
export function heatPumpCapacityW(ratedPowerW: number, outdoorC: number): number {
  const { ratedOutdoorC, powerFallPerK, coldestOutdoorC } = systemsData.heatPump;
  if (outdoorC < coldestOutdoorC.value) return 0;
  return ratedPowerW * Math.max(0.3, Math.min(1.2, 1 + powerFallPerK.value * (outdoorC - ratedOutdoorC.value)));
}

/**
 * Gas and electricity for the heat of every hour. A heat pump covers what it can, an electric heater
 * the rest; of a hybrid the boiler takes the rest, and the hours in which the heat pump would do
 * badly or the water must be hotter than it makes.
 */
export function generateHeat(dwelling: Dwelling, heatW: Float64Array, outdoorC: Float64Array): HeatGeneration {
  const { heating } = dwelling;
  const { heatPump, hybrid, auxiliary } = systemsData;
  const electricityW = new Float64Array(heatW.length);
  const gasPerWh = 1 / (1000 * thresholds.gasUpperValueKwhPerM3.value * heating.boilerEfficiency);
  let gasM3 = 0;
  for (let k = 0; k < heatW.length; k++) {
    const heat = heatW[k]!;
    electricityW[k] = auxiliary.standbyW.value;
    if (heat <= 0) continue;
    electricityW[k]! += auxiliary.pumpWWhileHeating.value;
    if (heating.source === "gas_boiler") {
      gasM3 += heat * gasPerWh;
      continue;
    }
    const outdoor = outdoorC[k]!;
    const supply = supplyTemperatureAt(dwelling, outdoor);
    const made = Math.min(supply, heatPump.highestSupplyC.value);
    const cop = heatPumpCop(heating.heatPumpCarnotFraction, outdoor, made);
    const capacity = heatPumpCapacityW(heating.heatPumpPowerW, outdoor);
    if (heating.source === "heat_pump") {
      const pumped = Math.min(heat, capacity);
      electricityW[k]! += pumped / cop + (heat - pumped);
    } else {
      const pumped = supply > hybrid.highestSupplyC.value || cop < hybrid.leastCop.value ? 0 : Math.min(heat, capacity);
      electricityW[k]! += pumped / cop;
      gasM3 += (heat - pumped) * gasPerWh;
    }
  }
  return { gasM3, electricityW };
}

/** Heat in the hot water of a year, kWh. */
export function hotWaterHeatKwh(dwelling: Pick<Dwelling, "hotWater">, days: number): number {
  const { waterHeatKwhPerLitreK, coldWaterC, hotWaterC } = systemsData.hotWater;
  return (
    dwelling.hotWater.litresPerDayAt60C * days * waterHeatKwhPerLitreK.value * (hotWaterC.value - coldWaterC.value)
  );
}
