import { cookingGasM3, type Dwelling } from "@keukentafel/dwelling";
import type { SimulationCache } from "@keukentafel/simulation";
import { electricityYear, type ElectricityYear } from "./electricity.ts";
import { outdoorOf } from "./hours.ts";
import type { Indicators } from "./indicators.ts";
import {
  gasM3Of,
  heatingElectricityWh,
  installationIndicators,
  installationYear,
  type HeatedRooms,
  type InstallationYear,
} from "./installation.ts";
import { sumOf } from "./installation-work.ts";

/** Energy of a year with the series behind it, which hold until the next year of the same cache. */
export interface EnergyYear {
  readonly energy: Indicators["energy"];
  readonly installation: Indicators["installation"];
  readonly heat: InstallationYear;
  readonly electricity: ElectricityYear;
}

/** Gas and electricity by purpose, sun used at home hour by hour, and what is bought. */
export function energyYear(dwelling: Dwelling, rooms: HeatedRooms, cache: SimulationCache): EnergyYear {
  const { weather } = cache;
  const heat = installationYear(dwelling, rooms, cache);
  const electricity = electricityYear(dwelling, heat, cache);
  const { systems } = heat;
  const { meter } = electricity;
  const charged = meter.battery;
  const installation = installationIndicators(
    heat,
    dwelling,
    outdoorOf(cache).outdoorC,
    charged === undefined
      ? null
      : {
          chargedKwh: (charged.fromSunWh + charged.fromGridWh) / 1000,
          givenKwh: (charged.toHomeWh + charged.toGridWh) / 1000,
        },
  );
  const gasM3 = {
    heating: gasM3Of(sumOf(systems.gasW)),
    hotWater: installation.hotWater.gasM3,
    cooking: (cookingGasM3(dwelling) * weather.hours) / 8760,
  };
  const electricityKwh = {
    heating: heatingElectricityWh(systems) / 1000,
    hotWater: installation.hotWater.electricityKwh,
    ventilation: electricity.fanWh / 1000,
    household: electricity.householdWh / 1000,
  };
  const { solarWh, exportWh, importWh } = meter.sums;
  return {
    energy: {
      gasM3: { ...gasM3, total: gasM3.heating + gasM3.hotWater + gasM3.cooking },
      electricityKwh: {
        ...electricityKwh,
        total: electricityKwh.heating + electricityKwh.hotWater + electricityKwh.ventilation + electricityKwh.household,
      },
      solarKwh: { produced: solarWh / 1000, usedAtHome: (solarWh - exportWh) / 1000, fedIn: exportWh / 1000 },
      boughtKwh: importWh / 1000,
    },
    installation,
    heat,
    electricity,
  };
}
