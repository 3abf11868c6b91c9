import { pow } from "@keukentafel/repeatable";
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

/** Where a heating curve stands: lowest setting of controllers, margin over what the rooms need, and the design point. */
export const curvePoints = {
  leastC: heatingData.leastSupplyC.value,
  marginK: heatingData.supplyMarginK.value,
  designOutdoorC: heatingData.designOutdoorC.value,
  designIndoorC: heatingData.designIndoorC.value,
} as const;

/** Temperature of the returning water at a supply temperature, °C. */
export function returnTemperatureAt(supplyC: number): number {
  return supplyC - temperatureDropK(supplyC);
}

/**
 * Radiators or floor by zone, with the hottest water they may get. A boiler keeps that temperature;
 * the controller of a heat pump goes as low as the rooms allow, see {@link neededSupplyC}.
 */
export function emitterOf(dwelling: Pick<Dwelling, "heating">, zone: "living" | "sleeping"): EmitterInput {
  const { heating } = dwelling;
  const supplyC = heating.supplyTemperatureC;
  return {
    nominalPowerW: heating.emitterPowerW[zone],
    nominalExcessK: heatingData.nominalExcessK.value,
    exponent: emitterExponent(dwelling),
    meanWaterC: [{ outdoorC: heatingData.designOutdoorC.value, waterC: supplyC - temperatureDropK(supplyC) / 2 }],
  };
}

function emitterExponent(dwelling: Pick<Dwelling, "heating">): number {
  const { exponent } = heatingData;
  return dwelling.heating.emitters === "floor_heating" ? exponent.floor_heating.value : exponent.radiators.value;
}

/**
 * Supply temperature at which the emitters just give the heat of an hour, with the usual margin of a
 * heating curve: EN 442 turned round, for the zone that needs the hottest water. Between the lowest
 * setting of controllers and the home's supply temperature.
 *
 * @param heatW heat to each zone, W
 * @param roomC temperature of each zone, °C
 */
export function neededSupplyC(
  dwelling: Pick<Dwelling, "heating">,
  heatW: { readonly living: number; readonly sleeping: number },
  roomC: { readonly living: number; readonly sleeping: number },
): number {
  const { heating } = dwelling;
  const { nominalExcessK, leastSupplyC, supplyMarginK } = heatingData;
  let supplyC = leastSupplyC.value;
  for (const zone of ["living", "sleeping"] as const) {
    if (heatW[zone] <= 0) continue;
    const excess = nominalExcessK.value * pow(heatW[zone] / heating.emitterPowerW[zone], 1 / emitterExponent(dwelling));
    const meanC = roomC[zone] + excess;
    supplyC = Math.max(supplyC, meanC + temperatureDropK(meanC) / 2 + supplyMarginK.value);
  }
  return Math.min(supplyC, heating.supplyTemperatureC);
}

/** What a heat pump alone can give a zone, W: its power shared out as the emitters are; no limit with a boiler. */
function sourceLimit(dwelling: Dwelling, zone: "living" | "sleeping"): { readonly maximumPowerW?: number } {
  const { source, heatPumpPowerW, emitterPowerW } = dwelling.heating;
  if (source !== "heat_pump") return {};
  return { maximumPowerW: (heatPumpPowerW * emitterPowerW[zone]) / (emitterPowerW.living + emitterPowerW.sleeping) };
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
      ...sourceLimit(dwelling, zone),
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
