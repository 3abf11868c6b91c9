import type { BuildingModelInput } from "@keukentafel/simulation";
import { heatingData } from "../data/heating.ts";
import { materials } from "../data/materials.ts";
import { useData } from "../data/use.ts";
import type { Dwelling, HomeZone } from "../dwelling.ts";
import { zoneVolumeM3 } from "./air-flows.ts";

type ZoneInput = BuildingModelInput["zones"][number];
type EmitterInput = NonNullable<NonNullable<ZoneInput["heating"]>["emitter"]>;

/** Difference between supply and return, K; smaller when the water is cooler. */
function temperatureDropK(supplyC: number): number {
  const { returnBelowSupplyK, designIndoorC } = heatingData;
  return Math.max(3, (returnBelowSupplyK.value * (supplyC - designIndoorC.value)) / 55);
}

/**
 * Supply temperature at an outdoor temperature, °C. A boiler alone keeps its temperature the year
 * round; with a heat pump the water follows the weather from the design outdoor temperature down.
 */
export function supplyTemperatureAt(dwelling: Pick<Dwelling, "heating">, outdoorC: number): number {
  const { source, supplyTemperatureC } = dwelling.heating;
  if (source === "gas_boiler") return supplyTemperatureC;
  const cold = heatingData.designOutdoorC.value;
  const warm = heatingData.curve.warmOutdoorC.value;
  const least = Math.min(heatingData.curve.warmWaterC.value, supplyTemperatureC);
  const share = Math.min(1, Math.max(0, (outdoorC - cold) / (warm - cold)));
  return supplyTemperatureC + (least - supplyTemperatureC) * share;
}

/**
 * Radiators or floor by zone. A boiler keeps its supply temperature the year round; a heat pump
 * follows the weather, from its supply temperature at the design outdoor temperature downwards.
 */
export function emitterOf(dwelling: Pick<Dwelling, "heating">, zone: "living" | "sleeping"): EmitterInput {
  const { heating } = dwelling;
  const meanAt = (supplyC: number): number => supplyC - temperatureDropK(supplyC) / 2;
  const cold = { outdoorC: heatingData.designOutdoorC.value, waterC: meanAt(heating.supplyTemperatureC) };
  const { warmOutdoorC, warmWaterC } = heatingData.curve;
  return {
    nominalPowerW: heating.emitterPowerW[zone],
    nominalExcessK: heatingData.nominalExcessK.value,
    exponent:
      heating.emitters === "floor_heating"
        ? heatingData.exponent.floor_heating.value
        : heatingData.exponent.radiators.value,
    meanWaterC:
      heating.source === "gas_boiler"
        ? [cold]
        : [cold, { outdoorC: warmOutdoorC.value, waterC: Math.min(warmWaterC.value, cold.waterC) }],
  };
}

function heatedZone(dwelling: Dwelling, zone: "living" | "sleeping", floorAreaM2: number): ZoneInput {
  const share = useData.livingApplianceShare.value;
  return {
    id: zone,
    volumeM3: zoneVolumeM3(dwelling, zone),
    floorAreaM2,
    extraHeatCapacityJPerK: floorAreaM2 * materials.furnitureJPerM2K.value,
    heating: {
      setpointC: { schedule: `setpoint.${zone}` },
      // A room thermostat on an inner wall feels air and surfaces about equally.
      controls: "operative",
      radiantFraction: heatingData.radiantFraction[dwelling.heating.emitters].value,
      emitter: emitterOf(dwelling, zone),
    },
    gains: [
      { id: `people.${zone}`, powerW: { schedule: `people.${zone}` } },
      {
        id: `appliances.${zone}`,
        powerW: zone === "living" ? { schedule: "appliances.living" } : dwelling.use.applianceGainsW * (1 - share),
      },
    ],
  };
}

/** Living and sleeping zone heated, attic and crawl space following. */
export function zonesOf(dwelling: Dwelling): ZoneInput[] {
  const floorAreaOf = (zone: HomeZone): number =>
    dwelling.geometry.solids.filter((solid) => solid.zone === zone).reduce((sum, solid) => sum + solid.floorAreaM2, 0);
  const zones: ZoneInput[] = [
    heatedZone(dwelling, "living", floorAreaOf("living")),
    heatedZone(dwelling, "sleeping", floorAreaOf("sleeping")),
  ];
  for (const zone of ["attic", "crawl"] as const) {
    const volume = zoneVolumeM3(dwelling, zone);
    if (volume > 0)
      zones.push({
        id: zone,
        volumeM3: volume,
        floorAreaM2: floorAreaOf(zone),
        extraHeatCapacityJPerK: zone === "attic" ? floorAreaOf(zone) * materials.furnitureJPerM2K.value : 0,
      });
  }
  return zones;
}
