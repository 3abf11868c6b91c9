import type { HomeGeometry } from "./geometry.ts";

/** Building form. Form × construction period is the dwelling type. */
export type DwellingForm =
  | "mid_terrace"
  | "end_terrace"
  | "semi_detached"
  | "detached"
  | "walk_up_flat"
  | "gallery_flat";

export type GlazingType = "single" | "double" | "hr" | "hr_plus_plus" | "triple" | "vacuum";

/** A natural, C mechanical extract, C with demand control, D balanced with heat recovery. */
export type VentilationSystem = "natural" | "mechanical_extract" | "demand_extract" | "balanced_heat_recovery";

export type HeatSource = "gas_boiler" | "hybrid_heat_pump" | "heat_pump";

export type EmitterKind = "radiators" | "low_temperature_radiators" | "floor_heating";

/** What a heat pump draws its heat from. */
export type HeatPumpKind = "air" | "ground";

/** Exchanger between the drain of a shower and its fresh water. */
export type ShowerRecoveryKind = "vertical_pipe" | "drain_channel" | "tray";

/** How a household lives. */
export type UseType = "at_home" | "out_to_work" | "family";

/** Zones every home has; a flat has no attic and no crawl space. */
export type HomeZone = "living" | "sleeping" | "attic" | "crawl";

/**
 * One possible state of one home: everything filled in, nothing uncertain. Measures write slots of
 * this; `toBuildingModel` turns it into physics.
 */
export interface Dwelling {
  readonly form: DwellingForm;
  readonly constructionYear: number;
  /** Usable floor area A_g, m² (NEN 2580). */
  readonly floorAreaM2: number;
  readonly geometry: HomeGeometry;
  readonly envelope: {
    readonly roof: { readonly rcM2KPerW: number };
    readonly facade: {
      readonly rcM2KPerW: number;
      readonly wall: "cavity" | "solid";
      readonly insulatedAt: "none" | "cavity" | "inside" | "outside" | "built";
    };
    readonly floor: { readonly rcM2KPerW: number; readonly below: "crawl_space" | "ground" | "neighbour" };
    readonly glazing: { readonly living: GlazingType; readonly sleeping: GlazingType };
    /** Frame of the windows, W/m²K. */
    readonly frameUWPerM2K: number;
    readonly doorUWPerM2K: number;
    /** Sum of linear losses per m² of envelope, W/m²K. */
    readonly thermalBridgeWPerM2K: number;
    /** Temperature factor of the coldest inside corner (NEN 2778), 0…1. */
    readonly temperatureFactor: number;
    /** Air leakage at 10 Pa, dm³/s per m² floor area (NEN 2686). */
    readonly leakageQv10Dm3PerSM2: number;
  };
  readonly ventilation: {
    readonly system: VentilationSystem;
    /** Grilles or other inlets in the living and sleeping rooms that stay open. */
    readonly inlets: boolean;
    /** Design flow as a share of the building-code flow, 0…1.5. */
    readonly flowFactor: number;
    readonly heatRecoveryEffectiveness: number;
  };
  readonly heating: {
    readonly source: HeatSource;
    readonly emitters: EmitterKind;
    /** Installed emitter power at 75/65/20, W, by zone. */
    readonly emitterPowerW: { readonly living: number; readonly sleeping: number };
    /** Supply temperature at −10 °C outdoors. */
    readonly supplyTemperatureC: number;
    /** Thermal power of the heat pump on the design day of −10 °C with water of 35 °C (EN 14825, P_rated), W; 0 without one. */
    readonly heatPumpPowerW: number;
    /** Source of the heat pump; outdoor air when absent. */
    readonly heatPumpKind?: HeatPumpKind;
    /** Share of the Carnot efficiency the heat pump reaches. */
    readonly heatPumpCarnotFraction: number;
    /** Seasonal efficiency of the boiler for space heating, on the upper heating value. */
    readonly boilerEfficiency: number;
    /** A burner that takes its air from the room. */
    readonly openFlue: boolean;
  };
  readonly hotWater: {
    readonly litresPerDayAt60C: number;
    readonly boilerEfficiency: number;
    /** Absent: none. */
    readonly showerRecovery?: ShowerRecoveryKind;
    /** Solar water heater; absent: none. */
    readonly solarCollector?: { readonly areaM2: number; readonly tiltDeg: number; readonly azimuthDeg: number };
  };
  readonly electricity: { readonly householdKwhPerYear: number; readonly cooking: "gas" | "induction" };
  /** Home battery; absent: none. */
  readonly battery?: { readonly capacityKwh: number };
  readonly solarPanels: readonly { readonly peakKw: number; readonly tiltDeg: number; readonly azimuthDeg: number }[];
  readonly use: {
    readonly type: UseType;
    readonly occupants: number;
    readonly dayTemperatureC: number;
    readonly nightTemperatureC: number;
    /** Set point in sleeping zone when heated. */
    readonly sleepingTemperatureC: number;
    /** Outdoor air through windows opened by habit, m³/h, sleeping zone at night and living zone by day. */
    readonly nightAiringM3PerH: number;
    readonly dayAiringM3PerH: number;
    /** Internal heat of appliances and people beside metabolic gains, W mean. */
    readonly applianceGainsW: number;
  };
}
