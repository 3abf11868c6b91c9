import { useData } from "../data/use.ts";
import { glazingData } from "../data/glazing.ts";
import { heatingData } from "../data/heating.ts";
import { rowOfYear } from "../data/datum-schema.ts";
import { thermalResistance } from "../data/thermal-resistance.ts";
import type { Dwelling, GlazingType } from "../dwelling.ts";
import type { HomeGeometry } from "../geometry.ts";
import { designHeatLossW } from "../physics/heat-loss.ts";
import { homeGeometry } from "../shape/home-geometry.ts";
import type { DescribedFacts, InputKey } from "./description.ts";

/** A value for every uncertain input. */
export type InputValues = Readonly<Record<InputKey, number>>;

function householdKwh(values: InputValues): number {
  const { baseKwh, perPersonKwh } = useData.electricity;
  return (baseKwh.value + perPersonKwh.value * values["use.occupants"]) * values["electricity.householdFactor"];
}

/** The plane of the roof that looks most to the south. */
function sunniestRoof(geometry: HomeGeometry): { readonly tiltDeg: number; readonly azimuthDeg: number } {
  let best = { tiltDeg: useData.flatPanelTiltDeg.value, azimuthDeg: 180, away: Infinity };
  for (const surface of geometry.surfaces) {
    if (surface.part !== "roof" || surface.tiltDeg < 10) continue;
    const away = Math.abs(surface.azimuthDeg - 180);
    if (away < best.away) best = { tiltDeg: surface.tiltDeg, azimuthDeg: surface.azimuthDeg, away };
  }
  return { tiltDeg: best.tiltDeg, azimuthDeg: best.azimuthDeg };
}

function solarPanels(panels: number, geometry: HomeGeometry): Dwelling["solarPanels"] {
  return panels <= 0 ? [] : [{ peakKw: panels * useData.panelPeakKw.value, ...sunniestRoof(geometry) }];
}

/** What only some homes have on their taps. */
function hotWaterExtras(
  facts: DescribedFacts,
  geometry: HomeGeometry,
): Pick<Dwelling["hotWater"], "showerRecovery" | "solarCollector"> {
  const recovery = facts.showerRecovery.likely;
  const collector = facts.solarCollector.likely;
  return {
    ...(recovery === "none" ? {} : { showerRecovery: recovery }),
    ...(collector === "none"
      ? {}
      : { solarCollector: { areaM2: useData.solarCollectorM2[collector].value, ...sunniestRoof(geometry) } }),
  };
}

/** Radiators were chosen for the home as it was built, so their power is that of its heat loss then. */
function emitterPower(dwelling: Dwelling, oversizing: number): Dwelling["heating"]["emitterPowerW"] {
  const { byYear } = thermalResistance;
  const year = dwelling.constructionYear;
  const glass = rowOfYear(glazingData.asBuilt, year);
  const asBuilt: Dwelling = {
    ...dwelling,
    envelope: {
      ...dwelling.envelope,
      roof: { rcM2KPerW: rowOfYear(byYear.roof, year).asBuilt.value },
      facade: { ...dwelling.envelope.facade, rcM2KPerW: rowOfYear(byYear.facade, year).asBuilt.value },
      floor: { ...dwelling.envelope.floor, rcM2KPerW: rowOfYear(byYear.floor, year).asBuilt.value },
      glazing: { living: glass.living, sleeping: glass.sleeping },
    },
  };
  const need = designHeatLossW(asBuilt);
  const floorOf = (zone: "living" | "sleeping"): number =>
    dwelling.geometry.solids.filter((solid) => solid.zone === zone).reduce((sum, solid) => sum + solid.floorAreaM2, 0);
  const { emitters } = dwelling.heating;
  if (emitters === "floor_heating") {
    const perM2 = heatingData.floorHeatingWPerM2At50K.value;
    return { living: perM2 * floorOf("living"), sleeping: perM2 * floorOf("sleeping") };
  }
  const least = heatingData.minimumEmitterWPerM2.value;
  const factor = oversizing * heatingData.emitterPowerFactor[emitters].value;
  return {
    living: Math.max(need.living * factor, least * floorOf("living")),
    sleeping: Math.max(need.sleeping * factor, least * floorOf("sleeping")),
  };
}

/** One dwelling from one set of values. */
export function assembleDwelling(
  facts: DescribedFacts,
  glazing: { readonly living: GlazingType; readonly sleeping: GlazingType },
  values: InputValues,
): Dwelling {
  const form = facts.form.likely;
  const floorBelow = facts.floorBelow.likely;
  const source = facts.heatSource.likely;
  const geometry = homeGeometry({
    form,
    constructionYear: facts.constructionYear.likely,
    floorAreaM2: values["home.floorAreaM2"],
    orientationDeg: ((values["home.orientationDeg"] % 360) + 360) % 360,
    below: floorBelow === "ground" ? "ground" : "crawl_space",
  });
  const household = householdKwh(values);
  const day = values["use.dayTemperatureC"];
  const bare: Dwelling = {
    form,
    constructionYear: facts.constructionYear.likely,
    floorAreaM2: values["home.floorAreaM2"],
    geometry,
    envelope: {
      roof: { rcM2KPerW: values["envelope.roof.rc"] },
      facade: {
        rcM2KPerW: values["envelope.facade.rc"],
        wall: facts.wall.likely,
        insulatedAt: facts.facadeInsulatedAt.likely,
      },
      floor: { rcM2KPerW: values["envelope.floor.rc"], below: floorBelow },
      glazing,
      frameUWPerM2K: values["envelope.frameU"],
      doorUWPerM2K: values["envelope.doorU"],
      thermalBridgeWPerM2K: values["envelope.thermalBridge"],
      temperatureFactor: values["envelope.temperatureFactor"],
      leakageQv10Dm3PerSM2: values["envelope.qv10"],
    },
    ventilation: {
      system: facts.ventilationSystem.likely,
      inlets: facts.inlets.likely,
      flowFactor: values["ventilation.flowFactor"],
      heatRecoveryEffectiveness: values["ventilation.heatRecovery"],
    },
    heating: {
      source,
      emitters: facts.emitters.likely,
      emitterPowerW: { living: 0, sleeping: 0 },
      supplyTemperatureC: values["heating.supplyTemperatureC"],
      heatPumpPowerW: 0,
      ...(source === "heat_pump" ? { heatPumpKind: facts.heatPumpKind.likely } : {}),
      heatPumpCarnotFraction: values["heating.heatPumpCarnotFraction"],
      boilerEfficiency: values["heating.boilerEfficiency"],
      openFlue: facts.openFlue.likely,
    },
    hotWater: {
      litresPerDayAt60C: values["hotWater.litresPerPersonDay"] * values["use.occupants"],
      boilerEfficiency: values["hotWater.boilerEfficiency"],
      ...hotWaterExtras(facts, geometry),
    },
    electricity: {
      householdKwhPerYear:
        household + (facts.cooking.likely === "induction" ? useData.electricity.inductionCookingKwh.value : 0),
      cooking: facts.cooking.likely,
    },
    ...(facts.battery.likely === "none"
      ? {}
      : { battery: { capacityKwh: useData.batteryKwh[facts.battery.likely].value } }),
    solarPanels: solarPanels(facts.solarPanels.likely, geometry),
    use: {
      type: facts.useType.likely,
      occupants: values["use.occupants"],
      dayTemperatureC: day,
      nightTemperatureC: Math.min(values["use.nightTemperatureC"], day),
      sleepingTemperatureC: Math.min(values["use.sleepingTemperatureC"], day),
      nightAiringM3PerH: values["use.nightAiringM3PerH"],
      dayAiringM3PerH: values["use.dayAiringM3PerH"],
      applianceGainsW: (household * useData.electricity.indoorHeatShare.value * 1000) / 8760,
    },
  };
  const heatPumpPowerW =
    source === "gas_boiler" ? 0 : designHeatLossW(bare).total * heatingData.heatPumpShareOfDesignLoss[source].value;
  return {
    ...bare,
    heating: {
      ...bare.heating,
      emitterPowerW: emitterPower(bare, values["heating.emitterOversizing"]),
      heatPumpPowerW,
    },
  };
}
