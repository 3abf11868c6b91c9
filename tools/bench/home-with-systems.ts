import { planeIrradiance, referenceYear, sunPositions } from "@keukentafel/climate";
import type { BuildingModel, SimulationCache, SolverName, SystemsYearSpec } from "@keukentafel/simulation";
import {
  createElectricityBuffers,
  createSimulationCache,
  createSystemsYearBuffers,
  createTankBuffers,
  disinfectionHours,
  drawOff,
  electricityMeter,
  heatPumpCapacityW,
  householdClock,
  householdElectricity,
  photovoltaics,
  simulate,
  systemsBalance,
  systemsYear,
  tank,
  typicalHeatPump,
  usualBattery,
  usualTank,
} from "@keukentafel/simulation";
import { timeArithmeticLoop } from "./arithmetic-loop.ts";
import { median } from "./median.ts";
import { threeZoneHome, threeZonePackages } from "./three-zone-home.ts";
import { cpuMilliseconds } from "./cpu-time.ts";

/** Time of one dwelling-year of a three-zone home with heat pump, tank, panels and battery. */
export interface HomeWithSystemsTime {
  readonly solver: SolverName;
  readonly homes: number;
  /** Of the processor, preparation of the variant included. */
  readonly milliseconds: number;
  /** Of it, everything but the rooms: tank, heat pump, panels, battery. */
  readonly systemsMilliseconds: number;
  readonly ratioToLoop: number;
  readonly dwellingYearsPerSecond: number;
}

/** Everything of the installations that is the same for all packages. */
function createInstallations(cache: SimulationCache) {
  const { weather } = cache;
  const clock = householdClock(weather);
  const outdoorC = weather.dryBulbTemperatureC;
  const plane = planeIrradiance(weather, sunPositions(weather), {
    tiltDeg: 45,
    azimuthDeg: 180,
    groundReflectance: 0.2,
  });
  const unit = typicalHeatPump("airModulating", 5000);
  const spec: SystemsYearSpec = {
    emitters: [
      { nominalPowerW: 7000, nominalExcessK: 49.8, exponent: 1.3 },
      { nominalPowerW: 4500, nominalExcessK: 49.8, exponent: 1.3 },
    ],
    flow: { kind: "needed", marginK: 2, leastC: 25, mostC: 55 },
    source: { kind: "heatPump", unit, source: { kind: "outdoorAir" }, backUpW: 3000 },
    local: [],
    hotWater: { source: { kind: "same" }, waterC: 55 },
    auxiliary: { standbyW: 6, pumpW: 35 },
  };
  return {
    weather,
    outdoorC,
    spec,
    draw: drawOff({ persons: 3, seed: 4 }, clock),
    household: householdElectricity({ kwhPerYear: 2700, seed: 4 }, clock),
    solarW: photovoltaics(weather, plane, 4000).electricityW,
    generatorW: outdoorC.map((outdoor) => heatPumpCapacityW(unit, outdoor, 52)),
    disinfection: disinfectionHours(clock),
    store: usualTank(200, 52, { elementPowerW: 2000 }),
    battery: usualBattery(5),
    tankBuffers: createTankBuffers(weather.hours),
    buffers: createSystemsYearBuffers(weather.hours, 2),
    meterBuffers: createElectricityBuffers(weather.hours),
    demandW: new Float64Array(weather.hours),
  };
}

/** One home through the year, rooms and installations; returns what it buys, kWh. */
function dwellingYear(
  model: BuildingModel,
  solver: SolverName,
  cache: SimulationCache,
  installations: ReturnType<typeof createInstallations>,
): { readonly boughtKwh: number; readonly systemsMs: number } {
  const result = simulate(model, cache.weather, { solver, cache, keepPaths: false });
  const begin = cpuMilliseconds();
  const { draw, store, generatorW, disinfection, tankBuffers, buffers, meterBuffers, demandW } = installations;
  const [living, sleeping] = result.zones;
  if (living === undefined || sleeping === undefined) throw new Error("a home of three zones has these two");
  const stored = tank(
    store,
    { ...draw, roomC: sleeping.airTemperatureC, generatorW, generatorWarmestC: 55, disinfectionBegins: disinfection },
    tankBuffers,
  );
  const signals = {
    hours: result.hours,
    outdoorC: installations.outdoorC,
    zoneHeatW: [living.heatingPowerW, sleeping.heatingPowerW],
    zoneTemperatureC: [living.airTemperatureC, sleeping.airTemperatureC],
    hotWaterW: stored.generatorHeatW,
    hotWaterC: stored.sinkC,
  };
  const systems = systemsYear(installations.spec, signals, buffers, { returnTemperature: false });
  for (let k = 0; k < demandW.length; k += 1)
    demandW[k] = installations.household[k]! + systems.electricityW[k]! + stored.elementW[k]!;
  const meter = electricityMeter(
    { demandW, solarW: installations.solarW, battery: installations.battery },
    meterBuffers,
  );
  const systemsMs = cpuMilliseconds() - begin;
  const residualW = systemsBalance(systems).largestHourlyResidualW;
  const closes = Math.abs(residualW) < 1e-3 && result.balance.every((zone) => zone.largestHourlyResidualW < 1e-3);
  const boughtKwh = meter.sums.importWh / 1000;
  if (!closes || !(boughtKwh > 0)) throw new Error(`a home does not balance: ${residualW} W, bought ${boughtKwh} kWh`);
  return { boughtKwh, systemsMs };
}

/** Times distinct packages; every one has to balance and to differ from the others. */
export function timeHomesWithSystems(solver: SolverName, homes: number): HomeWithSystemsTime {
  const cache = createSimulationCache(referenceYear("de-bilt"));
  const installations = createInstallations(cache);
  // A stride without common factor: neighbours in this order differ in several levels.
  const stride = 1009;
  const models = Array.from({ length: 2 * homes }, (_, i) => threeZoneHome((i * stride) % threeZonePackages));
  // First the levels are met and the engine gets warm.
  for (const model of models.slice(0, homes)) dwellingYear(model, solver, cache, installations);
  const bought = new Set<number>();
  let milliseconds = 0;
  let systemsMilliseconds = 0;
  const loops: number[] = [];
  models.slice(homes).forEach((model, i) => {
    if (i % 10 === 0) loops.push(timeArithmeticLoop());
    const begin = cpuMilliseconds();
    const { boughtKwh, systemsMs } = dwellingYear(model, solver, cache, installations);
    milliseconds += (cpuMilliseconds() - begin) / homes;
    systemsMilliseconds += systemsMs / homes;
    bought.add(boughtKwh);
  });
  if (bought.size !== homes) throw new Error(`${homes} packages gave ${bought.size} different years`);
  return {
    solver,
    homes,
    milliseconds,
    systemsMilliseconds,
    ratioToLoop: milliseconds / median(loops),
    dwellingYearsPerSecond: 1000 / milliseconds,
  };
}
