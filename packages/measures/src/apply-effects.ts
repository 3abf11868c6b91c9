import type { Dwelling, EmitterKind, GlazingType, HeatSource, VentilationSystem } from "@keukentafel/dwelling";
import type { Operator } from "./catalogue.ts";
import { placePanels } from "./roof-faces.ts";

/** From worse to better; an effect never steps back on these. */
const glazingRank: readonly GlazingType[] = ["single", "double", "hr", "hr_plus_plus", "vacuum", "triple"];
const ventilationRank: readonly VentilationSystem[] = [
  "natural",
  "mechanical_extract",
  "demand_extract",
  "balanced_heat_recovery",
];
const emitterRank: readonly EmitterKind[] = ["radiators", "low_temperature_radiators", "floor_heating"];
const heatSourceRank: readonly HeatSource[] = ["gas_boiler", "hybrid_heat_pump", "heat_pump"];

/** True when `to` is a step up from `from`. */
export function isBetterGlazing(from: GlazingType, to: GlazingType): boolean {
  return glazingRank.indexOf(to) > glazingRank.indexOf(from);
}

function betterGlazing(from: GlazingType, to: GlazingType): GlazingType {
  return isBetterGlazing(from, to) ? to : from;
}

type EffectOf<K extends Operator["kind"]> = Extract<Operator, { readonly kind: K }>;

function setFacade(dwelling: Dwelling, effect: EffectOf<"set_facade_rc">): Dwelling {
  const { facade, temperatureFactor } = dwelling.envelope;
  if (effect.rcM2KPerW <= facade.rcM2KPerW) return dwelling;
  return {
    ...dwelling,
    envelope: {
      ...dwelling.envelope,
      facade: { ...facade, rcM2KPerW: effect.rcM2KPerW, insulatedAt: effect.insulatedAt },
      temperatureFactor: effect.mayLowerTemperatureFactor
        ? Math.min(temperatureFactor, effect.temperatureFactor)
        : Math.max(temperatureFactor, effect.temperatureFactor),
    },
  };
}

function setGlazing(dwelling: Dwelling, effect: EffectOf<"set_glazing">): Dwelling {
  const { glazing, frameUWPerM2K } = dwelling.envelope;
  const living = betterGlazing(glazing.living, effect.glazing);
  const sleeping = effect.rooms === "all" ? betterGlazing(glazing.sleeping, effect.glazing) : glazing.sleeping;
  const frame = effect.frameUWPerM2K === null ? frameUWPerM2K : Math.min(frameUWPerM2K, effect.frameUWPerM2K);
  if (living === glazing.living && sleeping === glazing.sleeping && frame === frameUWPerM2K) return dwelling;
  return {
    ...dwelling,
    envelope: { ...dwelling.envelope, glazing: { living, sleeping }, frameUWPerM2K: frame },
  };
}

function setVentilation(dwelling: Dwelling, effect: EffectOf<"set_ventilation">): Dwelling {
  const { ventilation } = dwelling;
  if (ventilationRank.indexOf(effect.system) <= ventilationRank.indexOf(ventilation.system)) return dwelling;
  return {
    ...dwelling,
    ventilation: {
      system: effect.system,
      inlets: effect.inlets,
      flowFactor: effect.flowFactor,
      heatRecoveryEffectiveness: effect.heatRecoveryEffectiveness,
    },
  };
}

function setEmitters(dwelling: Dwelling, effect: EffectOf<"set_emitters">): Dwelling {
  const { heating } = dwelling;
  if (emitterRank.indexOf(effect.emitters) <= emitterRank.indexOf(heating.emitters)) return dwelling;
  return {
    ...dwelling,
    heating: {
      ...heating,
      emitters: effect.emitters,
      emitterPowerW: {
        living: heating.emitterPowerW.living * effect.powerFactor,
        sleeping: heating.emitterPowerW.sleeping * effect.powerFactor,
      },
      supplyTemperatureC: Math.min(heating.supplyTemperatureC, effect.supplyTemperatureC),
    },
  };
}

/** All slots but the size of the pump, which depends on the rest and is set last (`sizeHeatPump`). */
function setHeatSource(dwelling: Dwelling, effect: EffectOf<"set_heat_source">): Dwelling {
  const { heating, electricity, use } = dwelling;
  const largestSetbackK = effect.setbackAtMostK ?? Number.POSITIVE_INFINITY;
  const stepsUp = heatSourceRank.indexOf(effect.source) > heatSourceRank.indexOf(heating.source);
  const closes = effect.closesOpenFlue && heating.openFlue;
  if (!stepsUp && !closes) return dwelling;
  return {
    ...dwelling,
    heating: {
      ...heating,
      source: stepsUp ? effect.source : heating.source,
      supplyTemperatureC:
        effect.supplyTemperatureC === null
          ? heating.supplyTemperatureC
          : Math.min(heating.supplyTemperatureC, effect.supplyTemperatureC),
      heatPumpCarnotFraction:
        effect.heatPump === null
          ? heating.heatPumpCarnotFraction
          : Math.max(heating.heatPumpCarnotFraction, effect.heatPump.carnotFraction),
      boilerEfficiency: Math.max(heating.boilerEfficiency, effect.boilerEfficiency ?? 0),
      openFlue: closes ? false : heating.openFlue,
    },
    use: { ...use, nightTemperatureC: Math.max(use.nightTemperatureC, use.dayTemperatureC - largestSetbackK) },
    electricity: effect.cooking === null ? electricity : { ...electricity, cooking: effect.cooking },
  };
}

/** Panels up to the stated number, as far as they fit; what lies on the roof already stays and counts. */
function setSolarPanels(dwelling: Dwelling, effect: EffectOf<"set_solar_panels">): Dwelling {
  const placed = placePanels(dwelling, effect.panels, effect);
  if (placed.length === 0) return dwelling;
  const added = placed.map(({ face, count }) => ({
    peakKw: count * effect.peakKwPerPanel,
    tiltDeg: face.panelTiltDeg,
    azimuthDeg: face.panelAzimuthDeg,
  }));
  return { ...dwelling, solarPanels: [...dwelling.solarPanels, ...added] };
}

/** The dwelling with one effect applied; the same object when nothing becomes better. */
export function applyEffect(dwelling: Dwelling, effect: Operator): Dwelling {
  const { envelope, ventilation } = dwelling;
  switch (effect.kind) {
    case "set_roof_rc":
      return effect.rcM2KPerW > envelope.roof.rcM2KPerW
        ? { ...dwelling, envelope: { ...envelope, roof: { rcM2KPerW: effect.rcM2KPerW } } }
        : dwelling;
    case "set_facade_rc":
      return setFacade(dwelling, effect);
    case "set_floor_rc":
      return effect.rcM2KPerW > envelope.floor.rcM2KPerW
        ? {
            ...dwelling,
            envelope: { ...envelope, floor: { ...envelope.floor, rcM2KPerW: effect.rcM2KPerW } },
          }
        : dwelling;
    case "set_glazing":
      return setGlazing(dwelling, effect);
    case "set_doors":
      return effect.uWPerM2K < envelope.doorUWPerM2K
        ? { ...dwelling, envelope: { ...envelope, doorUWPerM2K: effect.uWPerM2K } }
        : dwelling;
    case "set_leakage":
      return effect.qv10Dm3PerSM2 < envelope.leakageQv10Dm3PerSM2
        ? { ...dwelling, envelope: { ...envelope, leakageQv10Dm3PerSM2: effect.qv10Dm3PerSM2 } }
        : dwelling;
    case "set_inlets":
      return ventilation.inlets
        ? dwelling
        : {
            ...dwelling,
            ventilation: { ...ventilation, inlets: true, flowFactor: ventilation.flowFactor * effect.flowGain },
          };
    case "set_ventilation":
      return setVentilation(dwelling, effect);
    case "set_emitters":
      return setEmitters(dwelling, effect);
    case "set_heat_source":
      return setHeatSource(dwelling, effect);
    case "set_solar_panels":
      return setSolarPanels(dwelling, effect);
  }
}
