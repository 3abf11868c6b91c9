import type { Datum } from "@keukentafel/quantities";
import type { EmitterKind, GlazingType, VentilationSystem } from "@keukentafel/dwelling";

/** One choosable aspect of a home. `choices` holds one level per dimension: that is a package. */
export type DimensionId = "roof" | "facade" | "floor" | "glazing" | "air_sealing" | "ventilation" | "emitters" | "heat_source" | "solar_panels";

/** The small closed set of effects; each writes its own slots of the dwelling, so order never matters. */
export type Operator =
  | { readonly kind: "set_roof_rc"; readonly rcM2KPerW: number }
  | { readonly kind: "set_facade_rc"; readonly rcM2KPerW: number; readonly insulatedAt: "cavity" | "inside" | "outside"; readonly temperatureFactor: number }
  | { readonly kind: "set_floor_rc"; readonly rcM2KPerW: number }
  | { readonly kind: "set_glazing"; readonly rooms: "living" | "all"; readonly glazing: GlazingType; readonly frameUWPerM2K: number | null }
  | { readonly kind: "set_leakage"; readonly qv10Dm3PerSM2: number }
  | { readonly kind: "set_ventilation"; readonly system: VentilationSystem; readonly inlets: boolean; readonly flowFactor: number; readonly heatRecoveryEffectiveness: number }
  | { readonly kind: "set_emitters"; readonly emitters: EmitterKind; readonly powerFactor: number; readonly supplyTemperatureC: number }
  | { readonly kind: "set_heat_source"; readonly source: "hybrid_heat_pump" | "heat_pump"; readonly supplyTemperatureC: number | null; readonly heatPumpPowerW: number; readonly carnotFraction: number; readonly cooking: "gas" | "induction" | null }
  | { readonly kind: "set_solar_panels"; readonly panels: number; readonly peakKwPerPanel: number };

export interface CostItem {
  /** What the amount is multiplied with. */
  readonly per: "m2_roof" | "m2_facade" | "m2_floor" | "m2_glazing" | "home" | "panel" | "radiator" | "m2_heated_floor";
  readonly amountEuro: Datum & { readonly low: number; readonly high: number };
}

export interface Level {
  /** Stable id within its dimension, e.g. `inside_rc3_5`. Level `as_is` exists in every dimension and has no effect. */
  readonly id: string;
  readonly effects: readonly Operator[];
  readonly costs: readonly CostItem[];
  readonly minimumEuro: Datum | null;
  readonly lifetimeYears: Datum;
  /** Codes of conditions to check on site (`cavity_width`, `ecology_check`, …); sentences in the text catalogue. */
  readonly conditions: readonly string[];
  /** What good work is recognised by; codes. */
  readonly qualityDemands: readonly string[];
  readonly disturbance: "hours" | "day" | "days" | "weeks";
  /** Facts the level needs to apply at all, e.g. wall kind or crawl space. */
  readonly appliesWhen: readonly AppliesWhen[];
  /** For finance: the ISDE line it falls under, if any, and the quality reached. */
  readonly subsidy: { readonly isdeMeasure: string; readonly quality: { readonly kind: "rd" | "ug"; readonly value: number } | null; readonly heatPumpKw: number | null } | null;
}

export type AppliesWhen =
  | { readonly slot: "wall"; readonly is: "cavity" | "solid" }
  | { readonly slot: "facade_insulated_at"; readonly isNot: "cavity" | "inside" | "outside" | "built" }
  | { readonly slot: "floor_below"; readonly is: "crawl_space" | "ground" }
  | { readonly slot: "has_roof"; readonly is: boolean }
  | { readonly slot: "roof_kind"; readonly is: "pitched" | "flat" }
  | { readonly slot: "improves"; readonly dimension: DimensionId };

export interface Dimension { readonly id: DimensionId; readonly levels: readonly Level[] }

export interface Catalogue {
  readonly format: "keukentafel/measures";
  readonly version: number;
  readonly edition: string;
  readonly dimensions: readonly Dimension[];
}

/** One level id per dimension; a dimension left out stays `as_is`. */
export type Choices = Readonly<Partial<Record<DimensionId, string>>>;
