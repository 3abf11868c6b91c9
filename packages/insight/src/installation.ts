import type { Dwelling } from "@keukentafel/dwelling";
import {
  systemsYear,
  type FlowControl,
  type SimulationCache,
  type SystemsYearResult,
  type ZoneSeries,
} from "@keukentafel/simulation";
import { installationOf, pumpUnitOf } from "./heat-source.ts";
import { hotWaterByBoiler, hotWaterByPump, type HotWaterYear } from "./hot-water.ts";
import { outdoorOf } from "./hours.ts";
import type { Indicators } from "./indicators.ts";
import { installationWork, sumOf, type InstallationWork } from "./installation-work.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** The zones the heat goes to; emitters feel what the thermostat feels. */
export interface HeatedRooms {
  readonly living: Pick<ZoneSeries, "heatingPowerW" | "operativeTemperatureC">;
  readonly sleeping: Pick<ZoneSeries, "heatingPowerW" | "operativeTemperatureC">;
}

/** A year of heat source, emitters and hot water. Its series hold until the next year of the same cache. */
export interface InstallationYear {
  readonly systems: SystemsYearResult;
  readonly water: HotWaterYear;
  readonly work: InstallationWork;
}

/**
 * What the heat of rooms and taps takes of the home's installation, by the hour.
 *
 * @param flow heating curve instead of the home's own control
 */
export function installationYear(
  dwelling: Pick<Dwelling, "heating" | "hotWater" | "use">,
  rooms: HeatedRooms,
  cache: SimulationCache,
  flow?: FlowControl,
): InstallationYear {
  const work = installationWork(cache);
  const { living, sleeping } = rooms;
  const byPump = dwelling.heating.source === "heat_pump";
  const water = byPump
    ? hotWaterByPump(dwelling, pumpUnitOf(dwelling.heating), cache, work)
    : hotWaterByBoiler(dwelling, cache, work);
  const systems = systemsYear(
    installationOf(dwelling, flow),
    {
      hours: cache.weather.hours,
      outdoorC: outdoorOf(cache).outdoorC,
      zoneHeatW: [living.heatingPowerW, sleeping.heatingPowerW],
      zoneTemperatureC: [living.operativeTemperatureC, sleeping.operativeTemperatureC],
      ...(byPump && water.store !== null ? { hotWaterW: water.askedW, hotWaterC: water.store.sinkC } : {}),
    },
    work.systems,
    { returnTemperature: false },
  );
  return { systems, water, work };
}

/** Hours with heat in which noticeably less came than was asked for. */
export function shortHours(systems: SystemsYearResult): number {
  const share = systemsData.unmet.noticeableShare.value;
  let hours = 0;
  for (let k = 0; k < systems.hours; k++) {
    const unmet = systems.unmetHeatW[k]!;
    if (unmet > share * (systems.spaceHeatW[k]! + unmet)) hours++;
  }
  return hours;
}

/** Heat of the compressor to the rooms in hour k, W. */
export function pumpHeatW(systems: SystemsYearResult, k: number): number {
  return systems.cop[k]! * systems.heatPumpElectricityW[k]!;
}

function heatPumpOf(
  { systems, water }: InstallationYear,
  heating: Dwelling["heating"],
): Indicators["installation"]["heatPump"] {
  if (heating.source === "gas_boiler") return null;
  const element = heating.source === "heat_pump" ? water.store?.elementW : undefined;
  let heatWh = 0;
  let electricityWh = 0;
  let backUpWh = 0;
  let backUpHours = 0;
  for (let k = 0; k < systems.hours; k++) {
    heatWh += pumpHeatW(systems, k) + (element === undefined ? 0 : systems.hotWaterHeatW[k]!);
    electricityWh += systems.heatPumpElectricityW[k]! + systems.hotWaterElectricityW[k]!;
    const backUp = systems.directElectricW[k]! + (element?.[k] ?? 0);
    backUpWh += backUp;
    if (backUp > 0) backUpHours++;
  }
  return {
    heatKwh: heatWh / 1000,
    electricityKwh: electricityWh / 1000,
    performance: electricityWh > 0 ? heatWh / electricityWh : 0,
    backUpKwh: backUpWh / 1000,
    backUpHours,
    unmetHours: shortHours(systems),
    fullLoadHours: heating.heatPumpPowerW > 0 ? heatWh / pumpUnitOf(heating).ratedPowerW : 0,
  };
}

function flowOf(
  systems: SystemsYearResult,
  outdoorC: Float64Array,
  warmestC: number,
): Indicators["installation"]["flow"] {
  let coldest = Infinity;
  let designC = systems.flowC[0] ?? 0;
  let heat = 0;
  let weighed = 0;
  for (let k = 0; k < systems.hours; k++) {
    const given = systems.spaceHeatW[k]!;
    if (given <= 0) continue;
    heat += given;
    weighed += given * systems.flowC[k]!;
    if (outdoorC[k]! < coldest) {
      coldest = outdoorC[k]!;
      designC = systems.flowC[k]!;
    }
  }
  return { designC: Math.min(designC, warmestC), meanC: Math.min(heat > 0 ? weighed / heat : designC, warmestC) };
}

/** Electricity that goes into heating the rooms, Wh. */
export function heatingElectricityWh({ heatPumpElectricityW, directElectricW, auxiliaryW }: SystemsYearResult): number {
  return sumOf(heatPumpElectricityW) + sumOf(directElectricW) + sumOf(auxiliaryW);
}

/** Gas by its upper value from energy, m³. */
export function gasM3Of(gasWh: number): number {
  return gasWh / 1000 / thresholds.gasUpperValueKwhPerM3.value;
}

/** How the installation did over its year. */
export function installationIndicators(
  year: InstallationYear,
  dwelling: Pick<Dwelling, "heating">,
  outdoorC: Float64Array,
  battery: Indicators["installation"]["battery"],
): Indicators["installation"] {
  const { systems, water } = year;
  const inputWh = heatingElectricityWh(systems) + sumOf(systems.gasW);
  return {
    seasonalPerformance: inputWh > 0 ? sumOf(systems.spaceHeatW) / inputWh : 0,
    heatPump: heatPumpOf(year, dwelling.heating),
    flow: flowOf(systems, outdoorC, dwelling.heating.supplyTemperatureC),
    hotWater: {
      drawnKwh: sumOf(water.taps.heatW) / 1000,
      recoveredKwh: sumOf(water.taps.recoveredW) / 1000,
      lossKwh: water.lossWh / 1000,
      electricityKwh: (sumOf(water.electricityW) + sumOf(systems.hotWaterElectricityW)) / 1000,
      gasM3: water.gasW === null ? 0 : gasM3Of(sumOf(water.gasW)),
      unmetHours: water.unmetHours,
    },
    battery,
  };
}
