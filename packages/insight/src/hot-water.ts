import { planeIrradiance } from "@keukentafel/climate";
import type { Dwelling } from "@keukentafel/dwelling";
import { canonicalJson } from "@keukentafel/repeatable";
import {
  collectorOf,
  combiHotWater,
  disinfectionHours,
  heatPumpCapacityW,
  solarLoop,
  tank,
  typicalHeatPump,
  usualCombi,
  usualTank,
  type CombiBoiler,
  type DrawOff,
  type HeatPumpUnit,
  type SimulationCache,
  type SolarLoop,
  type TankResult,
} from "@keukentafel/simulation";
import { clockOf, outdoorOf } from "./hours.ts";
import { sumOf, type InstallationWork } from "./installation-work.ts";
import { sunOf } from "./solar.ts";
import { systemsData } from "./systems-data.ts";
import { tapsOf } from "./taps.ts";

/** Hot water of a year, before the heat source is known to have managed. */
export interface HotWaterYear {
  readonly taps: DrawOff;
  /** Tank behind a heat pump or under a collector; null without one. */
  readonly store: TankResult | null;
  /** Heat that tank or taps ask of the source, W. */
  readonly askedW: Float64Array;
  /** Gas of a combi boiler, W upper value; null where a heat pump warms the tank. */
  readonly gasW: Float64Array | null;
  /** Electricity beside the compressor: element, solar pump, or fan and controls of the boiler, W. */
  readonly electricityW: Float64Array;
  readonly unmetHours: number;
  /** Of tank and appliance, Wh. */
  readonly lossWh: number;
}

const comfortClass = "CW4";

/**
 * The combi of a home: what its seasonal efficiency leaves after warming the water and the exchanger of
 * every draw is burnt to keep it hot; one that does better than that keeps nothing hot. With the usual
 * draws, without recovery or collector, it takes what its seasonal efficiency says.
 */
function combiOf(dwelling: Pick<Dwelling, "hotWater">, taps: DrawOff): CombiBoiler {
  const usual = usualCombi(comfortClass, false);
  const hours = taps.heatW.length;
  const heatWh = sumOf(taps.heatW) + sumOf(taps.recoveredW);
  const warmedWh = heatWh + sumOf(taps.starts) * usual.lossPerStartWh;
  const gasWh = heatWh / dwelling.hotWater.boilerEfficiency;
  const keepHotWh = gasWh - warmedWh / usual.steadyEfficiency;
  if (keepHotWh >= 0) return { ...usual, keepHotW: keepHotWh / hours };
  return { ...usual, steadyEfficiency: Math.min(1, warmedWh / gasWh) };
}

function collectorLoop(dwelling: Pick<Dwelling, "hotWater">, cache: SimulationCache): SolarLoop | undefined {
  const collector = dwelling.hotWater.solarCollector;
  if (collector === undefined) return undefined;
  return cache.remember(`collector ${canonicalJson(collector)}`, () => {
    const { tiltDeg, azimuthDeg, areaM2 } = collector;
    const plane = planeIrradiance(cache.weather, sunOf(cache), { tiltDeg, azimuthDeg, groundReflectance: 0.2 });
    return solarLoop(cache.weather, plane, collectorOf("flat_plate", areaM2));
  });
}

function volumeL(occupants: number): number {
  const steps = systemsData.tank.volumeByOccupantsL.value;
  return (steps.find(([most]) => occupants <= most!) ?? steps.at(-1)!)[1]!;
}

/** Heat the pump can give the tank by the hour, W. */
function pumpForTankW(unit: HeatPumpUnit, cache: SimulationCache, work: InstallationWork): Float64Array {
  const { setPointC } = systemsData.tank;
  const perWatt = cache.remember(`tank capacity ${unit.frosts}`, () => {
    // One watt of a usual unit: what it can follows its source alone.
    const one = typicalHeatPump(unit.frosts ? "airModulating" : "ground", 1);
    return outdoorOf(cache).outdoorC.map((outdoorC) =>
      heatPumpCapacityW(one, unit.frosts ? outdoorC : one.ratedSourceC - 2, setPointC.value),
    );
  });
  for (let k = 0; k < perWatt.length; k++) work.generatorW[k] = unit.ratedPowerW * perWatt[k]!;
  return work.generatorW;
}

/** Hot water behind a heat pump: a tank that it warms, disinfected every week with the element's help. */
export function hotWaterByPump(
  dwelling: Pick<Dwelling, "hotWater" | "use">,
  unit: HeatPumpUnit,
  cache: SimulationCache,
  work: InstallationWork,
): HotWaterYear {
  const figures = systemsData.tank;
  const taps = tapsOf(dwelling, cache, work);
  const solar = collectorLoop(dwelling, cache);
  const own = usualTank(
    volumeL(dwelling.use.occupants) + (solar === undefined ? 0 : figures.solarVolumeL.value / 2),
    figures.setPointC.value,
    { elementPowerW: figures.elementW.value, coil: solar === undefined ? "bottom" : "top" },
  );
  const store = tank(
    own,
    {
      litresAt40C: taps.litresAt40C,
      coldC: taps.coldC,
      roomC: figures.roomC.value,
      generatorW: pumpForTankW(unit, cache, work),
      generatorWarmestC: unit.warmestSinkC - own.coilApproachK,
      disinfectionBegins: cache.remember("disinfection", () => disinfectionHours(clockOf(cache))),
      solar,
    },
    work.tank,
  );
  const electricityW = new Float64Array(taps.heatW.length);
  for (let k = 0; k < electricityW.length; k++) electricityW[k] = store.elementW[k]! + store.solarPumpW[k]!;
  return {
    taps,
    store,
    askedW: store.generatorHeatW,
    gasW: null,
    electricityW,
    unmetHours: store.unmetHours,
    lossWh: sumOf(store.roomGainW),
  };
}

/** Hot water by a combi boiler as it runs, after a collector's tank where there is one. */
export function hotWaterByBoiler(
  dwelling: Pick<Dwelling, "hotWater" | "use">,
  cache: SimulationCache,
  work: InstallationWork,
): HotWaterYear {
  const figures = systemsData.tank;
  const taps = tapsOf(dwelling, cache, work);
  const combi = combiOf(dwelling, taps);
  const solar = collectorLoop(dwelling, cache);
  const store =
    solar === undefined
      ? null
      : tank(
          usualTank(figures.solarVolumeL.value, figures.setPointC.value, { coil: "top" }),
          {
            litresAt40C: taps.litresAt40C,
            coldC: taps.coldC,
            roomC: figures.roomC.value,
            generatorW: 0,
            generatorWarmestC: figures.setPointC.value,
            solar,
          },
          work.tank,
        );
  const restW = store === null ? taps.heatW : taps.heatW.map((heat, k) => Math.max(0, heat - store.deliveredW[k]!));
  const burnt = combiHotWater(combi, restW, taps.starts);
  let unmetHours = 0;
  let lossWh = store === null ? 0 : sumOf(store.roomGainW);
  for (let k = 0; k < restW.length; k++) {
    lossWh += burnt.gasW[k]! - burnt.deliveredW[k]!;
    if (burnt.unmetW[k]! > systemsData.unmet.noticeableShare.value * taps.heatW[k]!) unmetHours++;
    if (store !== null) burnt.electricityW[k]! += store.solarPumpW[k]!;
  }
  return {
    taps,
    store,
    askedW: burnt.deliveredW,
    gasW: burnt.gasW,
    electricityW: burnt.electricityW,
    unmetHours,
    lossWh,
  };
}
