import { airData } from "../data/air.ts";
import { heatingData } from "../data/heating.ts";
import type { Dwelling } from "../dwelling.ts";
import { windowU } from "./windows.ts";

/** Surface resistances of walls, roofs and floors over a crawl space, m²K/W (EN ISO 6946). */
const surfaceResistance = { facade: 0.17, roof: 0.14, floor: 0.34 } as const;
/** Crawl space and ground behind a floor, m²K/W (EN ISO 13370, 1/0.6). */
const groundResistance = 1 / 0.6;
/** Heat carried by 1 m³/h of air, W/K. */
const airHeat = 0.335;

/** Steady heat loss to outdoors, W/K. The attic counts with the sleeping zone. */
export interface HeatLoss {
  readonly livingWPerK: number;
  readonly sleepingWPerK: number;
  readonly totalWPerK: number;
}

/** Flow of the ventilation system at its design setting by zone, m³/h. */
export function ventilationFlowM3PerH(dwelling: Pick<Dwelling, "floorAreaM2" | "ventilation">): {
  readonly living: number;
  readonly sleeping: number;
} {
  const { ventilation } = airData;
  const whole =
    ventilation.codeFlowDm3PerSM2.value *
    ventilation.occupiedAreaShare.value *
    dwelling.floorAreaM2 *
    3.6 *
    dwelling.ventilation.flowFactor;
  const share = ventilation.zoneShares.living.value;
  return { living: whole * share, sleeping: whole * (1 - share) };
}

/** Leakage of the whole home at 10 Pa, m³/h. */
export function leakageFlowAt10PaM3PerH(dwelling: Pick<Dwelling, "floorAreaM2" | "envelope">): number {
  return dwelling.envelope.leakageQv10Dm3PerSM2 * dwelling.floorAreaM2 * 3.6;
}

/**
 * Steady heat loss by zone: transmission with EN ISO 6946 surface resistances, ground as a series
 * resistance, mean infiltration and ventilation. An estimate for sizing and for priors; what a home
 * needs follows from the simulation.
 */
export function heatLoss(dwelling: Dwelling): HeatLoss {
  const { envelope } = dwelling;
  const loss = { living: 0, sleeping: 0 };
  for (const surface of dwelling.geometry.surfaces) {
    const zone = surface.zone === "living" ? "living" : "sleeping";
    const outdoors = surface.beyond === "outdoors" && surface.zone !== "crawl";
    if (surface.part === "floor") {
      loss.living += surface.areaM2 / (envelope.floor.rcM2KPerW + surfaceResistance.floor + groundResistance);
    } else if (outdoors) {
      const u =
        surface.part === "glazing"
          ? windowU(zone === "living" ? envelope.glazing.living : envelope.glazing.sleeping, envelope.frameUWPerM2K)
          : surface.part === "door"
            ? envelope.doorUWPerM2K
            : surface.part === "roof"
              ? 1 / (envelope.roof.rcM2KPerW + surfaceResistance.roof)
              : 1 / (envelope.facade.rcM2KPerW + surfaceResistance.facade);
      loss[zone] += surface.areaM2 * (u + envelope.thermalBridgeWPerM2K);
    }
  }
  const flow = ventilationFlowM3PerH(dwelling);
  const recovered = 1 - dwelling.ventilation.heatRecoveryEffectiveness;
  const infiltration = leakageFlowAt10PaM3PerH(dwelling) * airData.leakage.meanShareOfQv10.value;
  loss.living += airHeat * (flow.living * recovered + infiltration / 2);
  loss.sleeping += airHeat * (flow.sleeping * recovered + infiltration / 2);
  return { livingWPerK: loss.living, sleepingWPerK: loss.sleeping, totalWPerK: loss.living + loss.sleeping };
}

/** Heat loss at the design outdoor temperature (ISSO 51), W, by zone. */
export function designHeatLossW(dwelling: Dwelling): {
  readonly living: number;
  readonly sleeping: number;
  readonly total: number;
} {
  const excess = heatingData.designIndoorC.value - heatingData.designOutdoorC.value;
  const loss = heatLoss(dwelling);
  return { living: loss.livingWPerK * excess, sleeping: loss.sleepingWPerK * excess, total: loss.totalWPerK * excess };
}
