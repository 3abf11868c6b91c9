import type { Confidence, Spread } from "@keukentafel/quantities";
import type { ClaimPath } from "../claim-paths.ts";
import type {
  DwellingForm,
  EmitterKind,
  GlazingType,
  HeatPumpKind,
  HeatSource,
  ShowerRecoveryKind,
  UseType,
  VentilationSystem,
} from "../dwelling.ts";

/** The numbers of a home that may be uncertain. Stable: draws and "what matters" are keyed by them. */
export const inputKeys = [
  "home.floorAreaM2",
  "home.orientationDeg",
  "envelope.roof.rc",
  "envelope.facade.rc",
  "envelope.floor.rc",
  "envelope.frameU",
  "envelope.doorU",
  "envelope.thermalBridge",
  "envelope.temperatureFactor",
  "envelope.qv10",
  "ventilation.flowFactor",
  "ventilation.heatRecovery",
  "heating.boilerEfficiency",
  "heating.supplyTemperatureC",
  "heating.emitterOversizing",
  "heating.heatPumpCarnotFraction",
  "hotWater.litresPerPersonDay",
  "hotWater.boilerEfficiency",
  "electricity.householdFactor",
  "use.occupants",
  "use.dayTemperatureC",
  "use.nightTemperatureC",
  "use.sleepingTemperatureC",
  "use.nightAiringM3PerH",
  "use.dayAiringM3PerH",
] as const;

export type InputKey = (typeof inputKeys)[number];

/** Who said it: the resident and others about this home, or what is known in general. */
export type Origin = "claim" | "default";

/** A number with its spread and where it comes from. */
export interface DescribedInput {
  readonly key: InputKey;
  readonly likely: number;
  readonly unit: string;
  readonly spread: Spread | null;
  readonly from: Origin;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A state that is one of a few, with what else it could be (shares add up to 1) when nobody said so. */
export interface DescribedFact<T> {
  readonly likely: T;
  readonly from: Origin;
  readonly source: string;
  readonly alternatives: readonly { readonly value: T; readonly share: number }[];
}

export interface DescribedFacts {
  readonly form: DescribedFact<DwellingForm>;
  readonly constructionYear: DescribedFact<number>;
  readonly wall: DescribedFact<"cavity" | "solid">;
  readonly facadeInsulatedAt: DescribedFact<"none" | "cavity" | "inside" | "outside" | "built">;
  readonly floorBelow: DescribedFact<"crawl_space" | "ground" | "neighbour">;
  readonly glazingLiving: DescribedFact<GlazingType>;
  readonly glazingSleeping: DescribedFact<GlazingType>;
  readonly ventilationSystem: DescribedFact<VentilationSystem>;
  readonly inlets: DescribedFact<boolean>;
  readonly heatSource: DescribedFact<HeatSource>;
  readonly heatPumpKind: DescribedFact<HeatPumpKind>;
  readonly emitters: DescribedFact<EmitterKind>;
  readonly openFlue: DescribedFact<boolean>;
  readonly showerRecovery: DescribedFact<ShowerRecoveryKind | "none">;
  readonly solarCollector: DescribedFact<"none" | "small" | "large">;
  readonly battery: DescribedFact<"none" | "small" | "medium" | "large">;
  readonly useType: DescribedFact<UseType>;
  readonly cooking: DescribedFact<"gas" | "induction">;
  readonly solarPanels: DescribedFact<number>;
}

/** Everything about a home with its spread: what was said, and defaults for the rest. */
export interface Description {
  readonly facts: DescribedFacts;
  readonly inputs: Readonly<Record<InputKey, DescribedInput>>;
  /** Paths about which somebody said something that counts. */
  readonly answered: readonly ClaimPath[];
}
