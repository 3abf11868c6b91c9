import {
  curvePoints,
  designHeatLossW,
  emitterOf,
  neededSupplyC,
  returnTemperatureAt,
  toBuildingModel,
  type Dwelling,
} from "@keukentafel/dwelling";
import {
  designCurve,
  simulate,
  soundAtBoundary,
  typicalOutdoorUnit,
  type BuildingModel,
  type Curve,
  type SimulationCache,
} from "@keukentafel/simulation";
import { comfortOf, zoneOf } from "./comfort.ts";
import type { HeatPumpTrial, TrialWeek } from "./heat-pump-trial.ts";
import { pumpUnitOf } from "./heat-source.ts";
import { hourlyUse } from "./hourly-use.ts";
import { sumOf } from "./installation-work.ts";
import {
  heatingElectricityWh,
  installationYear,
  pumpHeatW,
  shortHours,
  type InstallationYear,
} from "./installation.ts";
import { roomsOf } from "./rooms.ts";
import { systemsData } from "./systems-data.ts";

const weekHours = 168;
/** Warmest water a radiator is ever given; what the emitters would need is told as it is. */
const boilingC = 95;

/** The home with a heat pump of the power of its heat loss on the emitters that are there, set to `supplyTemperatureC`. */
function withHeatPump(dwelling: Dwelling, supplyTemperatureC: number): Dwelling {
  return {
    ...dwelling,
    heating: {
      ...dwelling.heating,
      source: "heat_pump",
      heatPumpKind: "air",
      heatPumpPowerW: Math.max(systemsData.trial.leastPowerW.value, designHeatLossW(dwelling).total),
      supplyTemperatureC,
    },
    // A heat pump is left on at night, as its makers advise.
    use: { ...dwelling.use, nightTemperatureC: dwelling.use.dayTemperatureC },
  };
}

/** Flow that the emitters need on the design day for the heat loss of their zone, with the usual margin, °C. */
function designFlowC(dwelling: Dwelling): number {
  const loss = designHeatLossW(dwelling);
  const { designIndoorC } = curvePoints;
  const hot = { heating: { ...dwelling.heating, supplyTemperatureC: boilingC } };
  return neededSupplyC(hot, loss, { living: designIndoorC, sleeping: designIndoorC });
}

/** Emitters that get no warmer water than the curve of the hour. */
function onCurve(model: BuildingModel, curve: Curve): BuildingModel {
  const meanWaterC = curve.map(([outdoorC, flowC]) => ({
    outdoorC: outdoorC!,
    waterC: (flowC! + returnTemperatureAt(flowC!)) / 2,
  }));
  return {
    ...model,
    zones: model.zones.map((zone) =>
      zone.heating?.emitter === undefined
        ? zone
        : { ...zone, heating: { ...zone.heating, emitter: { ...zone.heating.emitter, meanWaterC } } },
    ),
  };
}

/** First hour of the coldest seven days in a row. */
function coldestWeek(outdoorC: Float64Array): number {
  const length = Math.min(weekHours, outdoorC.length);
  let sum = 0;
  for (let k = 0; k < length; k++) sum += outdoorC[k]!;
  let lowest = sum;
  let from = 0;
  for (let k = length; k < outdoorC.length; k++) {
    sum += outdoorC[k]! - outdoorC[k - length]!;
    if (sum < lowest && (k - length + 1) % 24 === 0) {
      lowest = sum;
      from = k - length + 1;
    }
  }
  return from;
}

function weekOf(year: InstallationYear, livingC: Float64Array, outdoorC: Float64Array): TrialWeek {
  const startHour = coldestWeek(outdoorC);
  const until = Math.min(outdoorC.length, startHour + weekHours);
  const { systems } = year;
  return {
    startHour,
    outdoorC: Float32Array.from(outdoorC.subarray(startHour, until)),
    livingC: Float32Array.from(livingC.subarray(startHour, until)),
    heatW: Float32Array.from(systems.spaceHeatW.subarray(startHour, until)),
    pumpHeatW: Float32Array.from({ length: until - startHour }, (_, i) => pumpHeatW(systems, startHour + i)),
    backUpW: Float32Array.from(systems.directElectricW.subarray(startHour, until)),
  };
}

/**
 * A year of a home with an air-to-water heat pump put into it and nothing else changed: power of the
 * home's design heat loss, a heating curve for what the emitters need, but no warmer than 55 °C, electric
 * back-up, tank with weekly disinfection. The rooms get what the emitters give at the water of the hour,
 * so a home whose radiators are too small gets cold. `null` for a home that has a heat pump already.
 */
export function tryHeatPump(dwelling: Dwelling, cache: SimulationCache): HeatPumpTrial | null {
  if (dwelling.heating.source === "heat_pump") return null;
  const { warmestFlowC, boundaryDistanceM } = systemsData.trial;
  const { designOutdoorC, designIndoorC } = curvePoints;
  const neededC = designFlowC(dwelling);
  const flowC = Math.min(neededC, warmestFlowC.value);
  const home = withHeatPump(dwelling, flowC);
  const leastC = Math.min(curvePoints.leastC, flowC);
  const { exponent } = emitterOf(home, "living");
  const curve = designCurve({ outdoorC: designOutdoorC, flowC: neededC, roomC: designIndoorC, exponent }).map(
    ([outdoorC, warmC]) => [outdoorC!, Math.min(flowC, Math.max(leastC, warmC!))] as const,
  );
  const model = onCurve(toBuildingModel(home), curve);
  const { weather } = cache;
  const result = simulate(model, weather, { cache, solver: "fast", keepPaths: false });
  const use = hourlyUse(home, cache);
  const year = installationYear(home, roomsOf(result, home, model), cache, {
    kind: "curve",
    flowByOutdoorC: curve,
    setBackK: 0,
    leastC,
    mostC: flowC,
  });
  const { systems, water } = year;
  const element = water.store!.elementW;
  let backUpWh = 0;
  let backUpHours = 0;
  for (let k = 0; k < systems.hours; k++) {
    const backUp = systems.directElectricW[k]! + element[k]!;
    backUpWh += backUp;
    if (backUp > 0) backUpHours++;
  }
  const heatingWh = heatingElectricityWh(systems);
  const comfort = comfortOf(result, home, use);
  const sound = soundAtBoundary(typicalOutdoorUnit("wall"), boundaryDistanceM.value);
  return {
    unitPowerW: pumpUnitOf(home.heating).ratedPowerW,
    performance: heatingWh > 0 ? sumOf(systems.spaceHeatW) / heatingWh : 0,
    electricityKwh: (sumOf(systems.electricityW) + sumOf(water.electricityW)) / 1000,
    backUpHours,
    backUpKwh: backUpWh / 1000,
    unmetHours: shortHours(systems),
    coldestLivingC: comfort.coldestLivingC,
    coldHoursLiving: comfort.coldHoursLiving,
    warmestNeededFlowC: neededC,
    warmestFlowC: flowC,
    soundAtBoundary: {
      distanceM: boundaryDistanceM.value,
      nightDb: sound.nightDb,
      nightLimitDb: sound.nightDb + sound.nightRoomDb,
      leastDistanceM: sound.leastDistanceM,
    },
    coldWeek: weekOf(year, zoneOf(result, "living").operativeTemperatureC, weather.dryBulbTemperatureC),
  };
}
