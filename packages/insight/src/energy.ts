import { cookingGasM3, ventilationFlowM3PerH, type Dwelling } from "@keukentafel/dwelling";
import { planeIrradiance, sunPositions } from "@keukentafel/climate";
import { canonicalJson } from "@keukentafel/repeatable";
import { photovoltaics, type SimulationCache } from "@keukentafel/simulation";
import { generateHeat, hotWaterHeatKwh, type HeatedRooms } from "./heat-generation.ts";
import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

function sum(series: Float64Array): number {
  let total = 0;
  for (const value of series) total += value;
  return total;
}

/** Hourly power of all panels, W. */
export function solarPowerW(dwelling: Pick<Dwelling, "solarPanels">, cache: SimulationCache): Float64Array {
  const power = new Float64Array(cache.weather.hours);
  for (const { peakKw, tiltDeg, azimuthDeg } of dwelling.solarPanels) {
    const perKw = cache.remember(`solar ${canonicalJson([tiltDeg, azimuthDeg])}`, () => {
      const sun = cache.remember("solar sun", () => sunPositions(cache.weather));
      const plane = planeIrradiance(cache.weather, sun, { tiltDeg, azimuthDeg, groundReflectance: 0.2 });
      return photovoltaics(cache.weather, plane, 1000).electricityW;
    });
    for (let k = 0; k < power.length; k++) power[k]! += peakKw * perKw[k]!;
  }
  return power;
}

/** Household electricity by hour, W: part always on, the rest with people awake at home. */
function householdW(kwhPerYear: number, peopleAwake: Float64Array): Float64Array {
  const mean = (kwhPerYear * 1000) / 8760;
  const steady = mean * systemsData.household.shareAlwaysOn.value;
  const awake = sum(peopleAwake) / peopleAwake.length;
  return peopleAwake.map((people) => (awake > 0 ? steady + (mean - steady) * (people / awake) : mean));
}

/** Gas and electricity by purpose, sun used at home hour by hour, and what is bought. */
export function energyOf(
  dwelling: Dwelling,
  rooms: HeatedRooms,
  use: HourlyUse,
  cache: SimulationCache,
): Indicators["energy"] {
  const { weather } = cache;
  const days = weather.hours / 24;
  const share = days / 365;
  const generated = generateHeat(dwelling, rooms, weather.dryBulbTemperatureC);
  const hotWaterKwh = hotWaterHeatKwh(dwelling, days);
  const onGas = dwelling.heating.source !== "heat_pump";
  const gasM3 = {
    heating: generated.gasM3,
    hotWater: onGas ? hotWaterKwh / (thresholds.gasUpperValueKwhPerM3.value * dwelling.hotWater.boilerEfficiency) : 0,
    cooking: cookingGasM3(dwelling) * share,
  };
  const hotWaterElectricKwh = onGas ? 0 : hotWaterKwh / dwelling.hotWater.heatPumpCop;
  const flow = ventilationFlowM3PerH(dwelling);
  const fanW = systemsData.ventilationFan[dwelling.ventilation.system].value * (flow.living + flow.sleeping);
  const household = householdW(dwelling.electricity.householdKwhPerYear, use.peopleLiving);
  const produced = solarPowerW(dwelling, cache);
  const steadyW = fanW + (hotWaterElectricKwh * 1000) / weather.hours;
  let usedAtHomeWh = 0;
  for (let k = 0; k < produced.length; k++)
    usedAtHomeWh += Math.min(produced[k]!, household[k]! + generated.electricityW[k]! + steadyW);
  const electricityKwh = {
    heating: sum(generated.electricityW) / 1000,
    hotWater: hotWaterElectricKwh,
    ventilation: (fanW * weather.hours) / 1000,
    household: sum(household) / 1000,
  };
  const electricityTotal =
    electricityKwh.heating + electricityKwh.hotWater + electricityKwh.ventilation + electricityKwh.household;
  const producedKwh = sum(produced) / 1000;
  const usedAtHome = usedAtHomeWh / 1000;
  return {
    gasM3: { ...gasM3, total: gasM3.heating + gasM3.hotWater + gasM3.cooking },
    electricityKwh: { ...electricityKwh, total: electricityTotal },
    solarKwh: { produced: producedKwh, usedAtHome, fedIn: producedKwh - usedAtHome },
    boughtKwh: electricityTotal - usedAtHome,
  };
}
