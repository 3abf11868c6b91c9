import type { Datum } from "@keukentafel/quantities";
import type { EmitterKind, GlazingType, HeatSource, VentilationSystem } from "@keukentafel/dwelling";

/** One choosable aspect of a home. `choices` holds one level per dimension: that is a package. */
export type DimensionId =
  | "roof"
  | "facade"
  | "floor"
  | "glazing"
  | "air_sealing"
  | "ventilation"
  | "emitters"
  | "heat_source"
  | "solar_panels";

/** How large a heat pump becomes: a stated power, or by the design heat loss of the chosen home. */
export type HeatPumpSizing =
  | { readonly kind: "fixed"; readonly powerW: number }
  | {
      readonly kind: "by_need";
      /** Rated power (A7/W35) as a share of the design heat loss. */
      readonly shareOfDesignLoss: number;
      /** Sizes on the market: rounded up to a step, between the smallest and the largest. */
      readonly stepW: number;
      readonly minimumW: number;
      readonly maximumW: number;
    };

/**
 * The small closed set of effects; each writes its own slots of the dwelling, so order never
 * matters. An effect never makes a slot worse than it was, unless the effect says so.
 */
export type Operator =
  | { readonly kind: "set_roof_rc"; readonly rcM2KPerW: number }
  | {
      readonly kind: "set_facade_rc";
      readonly rcM2KPerW: number;
      readonly insulatedAt: "cavity" | "inside" | "outside";
      /** Temperature factor of the coldest corner afterwards; a higher one stays, unless it may be lowered. */
      readonly temperatureFactor: number;
      readonly mayLowerTemperatureFactor: boolean;
    }
  | { readonly kind: "set_floor_rc"; readonly rcM2KPerW: number }
  | {
      readonly kind: "set_glazing";
      readonly rooms: "living" | "all";
      readonly glazing: GlazingType;
      readonly frameUWPerM2K: number | null;
    }
  | { readonly kind: "set_doors"; readonly uWPerM2K: number }
  | { readonly kind: "set_leakage"; readonly qv10Dm3PerSM2: number }
  /** Grilles that stay open, with the ventilation system as it is; what it moves rises by a factor where there were none. */
  | { readonly kind: "set_inlets"; readonly flowGain: number }
  | {
      readonly kind: "set_ventilation";
      readonly system: VentilationSystem;
      readonly inlets: boolean;
      readonly flowFactor: number;
      readonly heatRecoveryEffectiveness: number;
    }
  | {
      readonly kind: "set_emitters";
      readonly emitters: EmitterKind;
      readonly powerFactor: number;
      readonly supplyTemperatureC: number;
    }
  | {
      readonly kind: "set_heat_source";
      readonly source: HeatSource;
      readonly supplyTemperatureC: number | null;
      /** A heat pump warms up slowly: how far the night may lie below the day; null leaves the night as it was. */
      readonly setbackAtMostK: number | null;
      readonly heatPump: {
        readonly sizing: HeatPumpSizing;
        readonly carnotFraction: number;
      } | null;
      readonly boilerEfficiency: number | null;
      readonly cooking: "gas" | "induction" | null;
      /** Takes the appliance out that burns air from the room. */
      readonly closesOpenFlue: boolean;
    }
  | {
      readonly kind: "set_solar_panels";
      readonly panels: number;
      readonly peakKwPerPanel: number;
      readonly m2PerPanel: number;
      /** Share of a roof face that can be covered: edges, windows and pipes taken off. */
      readonly usableShare: number;
    };

/** What an amount is multiplied with. */
export type CostUnit =
  | "m2_roof"
  | "m2_facade"
  | "m2_floor"
  | "m2_glazing"
  | "m2_door"
  | "home"
  | "panel"
  | "radiator"
  | "m2_heated_floor"
  | "kw_heat_pump";

export interface CostItem {
  readonly per: CostUnit;
  /** Incl. VAT; `value` is the likely amount. */
  readonly amountEuro: Datum & { readonly low: number; readonly high: number };
  /** Counts only in homes of which this holds; null counts always. */
  readonly onlyWhen: "cooks_on_gas" | null;
}

/** The line of ISDE a level falls under and the quality that line asks about. */
export interface SubsidyLine {
  readonly isdeMeasure: string;
  readonly quality: { readonly kind: "rd" | "ug"; readonly value: number } | null;
  /** EU energy label of a heat pump at 55 °C (medium temperature). */
  readonly heatPumpLabel: "A++" | "A+++" | null;
}

export interface Level {
  /** Stable id within its dimension, e.g. `inside_rc3_5`. `as_is` exists in every dimension, has no effect and is not listed. */
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
  /** Facts the level needs to apply at all, e.g. wall kind or crawl space; all must hold. */
  readonly appliesWhen: readonly AppliesWhen[];
  readonly subsidy: SubsidyLine | null;
}

export type AppliesWhen =
  | { readonly slot: "wall"; readonly is: "cavity" | "solid" }
  | {
      readonly slot: "facade_insulated_at";
      readonly isNot: "cavity" | "inside" | "outside" | "built";
    }
  | { readonly slot: "floor_below"; readonly is: "crawl_space" | "ground" }
  | { readonly slot: "has_roof"; readonly is: boolean }
  | { readonly slot: "roof_kind"; readonly is: "pitched" | "flat" }
  | { readonly slot: "ventilation_system"; readonly isOneOf: readonly VentilationSystem[] }
  | { readonly slot: "open_flue"; readonly is: boolean }
  /** All panels of the level fit on the faces that see the sun. */
  | { readonly slot: "panels_fit" }
  /** At least one slot of the dwelling becomes better. */
  | { readonly slot: "improves"; readonly dimension: DimensionId };

export interface Dimension {
  readonly id: DimensionId;
  readonly levels: readonly Level[];
}

/** Everything that can be done to a home, as data that a curator can edit. */
export interface Catalogue {
  readonly format: "keukentafel/measures";
  readonly version: number;
  /** Names the contents; changes with every edit of an amount. */
  readonly edition: string;
  /** Price level of all amounts, ISO date. */
  readonly priceDate: string;
  /** Usable floor per radiator, to count radiators. */
  readonly floorM2PerRadiator: Datum;
  readonly dimensions: readonly Dimension[];
}

/** One level id per dimension; a dimension left out stays `as_is`. */
export type Choices = Readonly<Partial<Record<DimensionId, string>>>;
