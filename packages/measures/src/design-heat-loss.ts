import type { Dwelling, GeometrySurface } from "@keukentafel/dwelling";
import sizing from "../data/sizing.json" with { type: "json" };

const SECONDS_PER_HOUR = 3600;
const DM3_PER_M3 = 1000;

function transmittance(dwelling: Dwelling, surface: GeometrySurface): number {
  const { envelope } = dwelling;
  const resistance = sizing.surfaceResistanceM2KPerW;
  switch (surface.part) {
    case "roof":
      return 1 / (envelope.roof.rcM2KPerW + resistance.roof.value);
    case "facade":
      return 1 / (envelope.facade.rcM2KPerW + resistance.facade.value);
    case "floor":
      return (
        sizing.floorTemperatureShare.value / (envelope.floor.rcM2KPerW + resistance.floor.value)
      );
    case "glazing":
      return sizing.windowUWPerM2K[
        surface.zone === "living" ? envelope.glazing.living : envelope.glazing.sleeping
      ].value;
    case "door":
      return envelope.doorUWPerM2K;
    default:
      return 0;
  }
}

/**
 * Heat that the home loses at the design temperatures, W: what a heat pump is sized by. Whole home
 * at one temperature, without heat from the sun, people or neighbours.
 *
 * After ISSO 51 / NEN-EN 12831 in their simplest form; amounts in `data/sizing.json`.
 */
export function designHeatLossW(dwelling: Dwelling): number {
  const { envelope, ventilation } = dwelling;
  let areaM2 = 0;
  let transmissionWPerK = 0;
  for (const surface of dwelling.geometry.surfaces) {
    const outside =
      surface.beyond === "outdoors" || surface.beyond === "ground" || surface.beyond === "crawl";
    if (!outside || surface.zone === "crawl") continue;
    areaM2 += surface.areaM2;
    transmissionWPerK += transmittance(dwelling, surface) * surface.areaM2;
  }
  const freshAirDm3PerSM2 =
    sizing.ventilationDm3PerSM2.value * (1 - ventilation.heatRecoveryEffectiveness);
  const infiltrationDm3PerSM2 =
    sizing.infiltrationShareOfQv10.value * envelope.leakageQv10Dm3PerSM2;
  const airM3PerH =
    ((freshAirDm3PerSM2 + infiltrationDm3PerSM2) * dwelling.floorAreaM2 * SECONDS_PER_HOUR) /
    DM3_PER_M3;
  const lossWPerK =
    transmissionWPerK +
    envelope.thermalBridgeWPerM2K * areaM2 +
    sizing.airHeatCapacityWhPerM3K.value * airM3PerH;
  return lossWPerK * (sizing.indoorC.value - sizing.outdoorC.value);
}
