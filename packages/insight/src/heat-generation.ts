import { neededSupplyC, returnTemperatureAt, type Dwelling } from "@keukentafel/dwelling";
import { boiler, heatPump, hybrid, type Curve, type HeatPumpUnit, type ZoneSeries } from "@keukentafel/simulation";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** What making the heat takes, over the hours given. */
export interface HeatGeneration {
  readonly gasM3: number;
  /** Heat pump, back-up heater, pump and standby. */
  readonly electricityW: Float64Array;
}

/** Efficiency by return temperature: the home's seasonal value at the usual return; a condensing boiler gains with cooler water. */
function efficiencyCurve(seasonalEfficiency: number): Curve {
  const { usualReturnC, gainPerReturnK, condensingFrom, coldestReturnC } = systemsData.boiler;
  if (seasonalEfficiency < condensingFrom.value) return [[usualReturnC.value, seasonalEfficiency]];
  const gain = 1 + gainPerReturnK.value * (usualReturnC.value - coldestReturnC.value);
  return [
    [coldestReturnC.value, seasonalEfficiency * gain],
    [usualReturnC.value, seasonalEfficiency],
  ];
}

function unitOf(dwelling: Dwelling, warmestSinkC: number): HeatPumpUnit {
  const { coldestOutdoorC, powerFallPerK, ratedOutdoorC } = systemsData.heatPump;
  return {
    carnotShare: dwelling.heating.heatPumpCarnotFraction,
    ratedPowerW: dwelling.heating.heatPumpPowerW,
    ratedSourceC: ratedOutdoorC.value,
    powerFallPerK: powerFallPerK.value,
    frosts: true,
    coldestSourceC: coldestOutdoorC.value,
    warmestSinkC,
  };
}

/** The zones the heat goes to. */
export interface HeatedRooms {
  readonly living: Pick<ZoneSeries, "heatingPowerW" | "airTemperatureC">;
  readonly sleeping: Pick<ZoneSeries, "heatingPowerW" | "airTemperatureC">;
}

function gasM3Of(gasW: Float64Array): number {
  let wattHours = 0;
  for (const power of gasW) wattHours += power;
  return wattHours / 1000 / thresholds.gasUpperValueKwhPerM3.value;
}

/**
 * Gas and electricity for the heat of every hour. A heat pump covers what it can and an electric
 * heater the rest; in a hybrid the boiler takes the rest, the coldest hours, and those in which the
 * heat pump would do badly or the water must be hotter than it makes.
 */
export function generateHeat(dwelling: Dwelling, rooms: HeatedRooms, outdoorC: Float64Array): HeatGeneration {
  const { living, sleeping } = rooms;
  const heatW = living.heatingPowerW.map((power, k) => power + sleeping.heatingPowerW[k]!);
  const { source, boilerEfficiency } = dwelling.heating;
  const { auxiliary } = systemsData;
  const electricityW = heatW.map(
    (heat) => auxiliary.standbyW.value + (heat > 0 ? auxiliary.pumpWWhileHeating.value : 0),
  );
  const add = (more: Float64Array): void => {
    for (let k = 0; k < electricityW.length; k++) electricityW[k]! += more[k]!;
  };
  const supplyC =
    source === "gas_boiler"
      ? heatW.map(() => dwelling.heating.supplyTemperatureC)
      : heatW.map((_, k) =>
          neededSupplyC(
            dwelling,
            { living: living.heatingPowerW[k]!, sleeping: sleeping.heatingPowerW[k]! },
            { living: living.airTemperatureC[k]!, sleeping: sleeping.airTemperatureC[k]! },
          ),
        );
  if (source === "heat_pump") {
    const warmest = systemsData.heatPump.warmestSupplyC.value;
    const pump = heatPump(
      unitOf(dwelling, warmest),
      heatW,
      outdoorC,
      supplyC.map((supply) => Math.min(supply, warmest)),
    );
    add(pump.electricityW);
    add(pump.unmetW);
    return { gasM3: 0, electricityW };
  }
  const returnC = supplyC.map((supply) => returnTemperatureAt(supply));
  const curve = efficiencyCurve(boilerEfficiency);
  if (source === "gas_boiler") return { gasM3: gasM3Of(boiler(heatW, returnC, curve).gasW), electricityW };
  const { leastCop, bivalentBelowC, warmestSupplyC } = systemsData.hybrid;
  const control = { bivalentBelowC: bivalentBelowC.value, leastCop: leastCop.value };
  const both = hybrid(unitOf(dwelling, warmestSupplyC.value), control, heatW, outdoorC, supplyC, returnC, curve);
  add(both.heatPump.electricityW);
  return { gasM3: gasM3Of(both.boiler.gasW), electricityW };
}

/** Heat in the hot water of a number of days, kWh. */
export function hotWaterHeatKwh(dwelling: Pick<Dwelling, "hotWater">, days: number): number {
  const { waterHeatKwhPerLitreK, coldWaterC, hotWaterC } = systemsData.hotWater;
  const warming = hotWaterC.value - coldWaterC.value;
  return dwelling.hotWater.litresPerDayAt60C * days * waterHeatKwhPerLitreK.value * warming;
}
