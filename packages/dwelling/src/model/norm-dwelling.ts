import { airData } from "../data/air.ts";
import { rowOfYear } from "../data/datum-schema.ts";
import { normData } from "../data/norm.ts";
import { standardOccupants } from "../describe/inputs.ts";
import type { Dwelling } from "../dwelling.ts";
import { isFlat } from "../shape/sizes.ts";
import { meanMetabolicWPerPerson } from "./household.ts";

/**
 * The same building in the use the norm reckons with: everywhere 20 °C, standard occupancy and
 * gains, standard ventilation, no airing, radiators that always suffice. Its heat per m² is an
 * estimate of the net heat demand of NTA 8800, not a label calculation.
 */
export function normDwelling(dwelling: Dwelling): Dwelling {
  const { use } = normData;
  const people = standardOccupants(dwelling.floorAreaM2);
  const { codeFlowDm3PerSM2, occupiedAreaShare } = airData.ventilation;
  return {
    ...dwelling,
    ventilation: {
      ...dwelling.ventilation,
      system: "natural",
      flowFactor: use.ventilationDm3PerSM2.value / (codeFlowDm3PerSM2.value * occupiedAreaShare.value),
      heatRecoveryEffectiveness: 0,
    },
    heating: {
      ...dwelling.heating,
      source: "gas_boiler",
      emitters: "radiators",
      supplyTemperatureC: 90,
      emitterPowerW: { living: 50_000, sleeping: 50_000 },
    },
    use: {
      ...dwelling.use,
      type: "at_home",
      occupants: people,
      dayTemperatureC: use.temperatureC.value,
      nightTemperatureC: use.nightTemperatureC.value,
      sleepingTemperatureC: use.temperatureC.value,
      nightAiringM3PerH: 0,
      dayAiringM3PerH: 0,
      applianceGainsW: people * Math.max(0, use.gainsWPerOccupant.value - meanMetabolicWPerPerson("at_home")),
    },
  };
}

/** Loss area A_ls, m²: outdoors 1.0, ground and crawl space 0.7, heated neighbours 0. */
export function lossAreaM2(dwelling: Pick<Dwelling, "geometry">): number {
  let area = 0;
  for (const surface of dwelling.geometry.surfaces) {
    if (surface.part === "floor") area += normData.standard.groundWeight.value * surface.areaM2;
    else if (surface.beyond === "outdoors" && surface.zone !== "crawl") area += surface.areaM2;
  }
  return area;
}

/** The Standaard voor woningisolatie: most net heat demand, kWh/m² a year (NTA 8800 §5.3.2). */
export function insulationStandardKwhPerM2(
  dwelling: Pick<Dwelling, "form" | "constructionYear" | "floorAreaM2" | "geometry">,
): number {
  const { standard } = normData;
  const row = rowOfYear(isFlat(dwelling.form) ? standard.apartment : standard.singleFamily, dwelling.constructionYear);
  const ratio = lossAreaM2(dwelling) / dwelling.floorAreaM2;
  return row.base.value + row.slope.value * Math.max(0, ratio - standard.pivot.value);
}
