import { insulationStandardKwhPerM2, normDwelling, toBuildingModel, type Dwelling } from "@keukentafel/dwelling";
import { hashOf } from "@keukentafel/repeatable";
import { simulate, type SimulationCache } from "@keukentafel/simulation";
import type { Indicators } from "./indicators.ts";

/**
 * Estimate of the net heat demand in the use of the norm, and the Standaard voor woningisolatie it
 * is held against. A simulation, not a label calculation.
 */
export function standardOf(dwelling: Dwelling, cache: SimulationCache): Indicators["standard"] {
  const model = toBuildingModel(normDwelling(dwelling));
  const heatKwh = cache.remember(`norm ${hashOf(model)}`, () => {
    const { zones } = simulate(model, cache.weather, { cache, solver: "fast", keepPaths: false });
    let sum = 0;
    for (const zone of zones) for (const power of zone.heatingPowerW) sum += power;
    return sum / 1000;
  });
  const netHeatDemandKwhPerM2 = heatKwh / dwelling.floorAreaM2;
  const standardKwhPerM2 = insulationStandardKwhPerM2(dwelling);
  return { netHeatDemandKwhPerM2, standardKwhPerM2, meetsStandard: netHeatDemandKwhPerM2 <= standardKwhPerM2 };
}
