import {
  createElectricityBuffers,
  createSystemsYearBuffers,
  createTankBuffers,
  type ElectricityBuffers,
  type SimulationCache,
  type SystemsYearBuffers,
  type TankBuffers,
} from "@keukentafel/simulation";

/** Room for a year of the installations, filled again for every home; what lies in it holds until the next. */
export interface InstallationWork {
  readonly systems: SystemsYearBuffers;
  readonly tank: TankBuffers;
  readonly meter: ElectricityBuffers;
  readonly litresAt40C: Float64Array;
  readonly tapW: Float64Array;
  readonly recoveredW: Float64Array;
  readonly generatorW: Float64Array;
  readonly demandW: Float64Array;
  readonly solarW: Float64Array;
}

export function installationWork(cache: SimulationCache): InstallationWork {
  return cache.remember("insight installation", () => {
    const { hours } = cache.weather;
    const series = (): Float64Array => new Float64Array(hours);
    return {
      systems: createSystemsYearBuffers(hours, 2),
      tank: createTankBuffers(hours),
      meter: createElectricityBuffers(hours),
      litresAt40C: series(),
      tapW: series(),
      recoveredW: series(),
      generatorW: series(),
      demandW: series(),
      solarW: series(),
    };
  });
}

/** Sum of hourly means, Wh. */
export function sumOf(series: Float64Array): number {
  let total = 0;
  for (let k = 0; k < series.length; k++) total += series[k]!;
  return total;
}
