import { z } from "zod";
import {
  failed,
  liftDocument,
  succeeded,
  validationProblems,
  type Outcome,
  type Upcaster,
} from "@keukentafel/quantities";
import type { Catalogue } from "./catalogue.ts";

/** Version of the catalogue document this code reads. */
export const catalogueVersion = 1;

const positive = z.number().positive();
const share = z.number().min(0).max(1);

const datum = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  source: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  confidence: z.enum(["high", "medium", "low"]),
});

const dimensionId = z.enum([
  "roof",
  "facade",
  "floor",
  "glazing",
  "air_sealing",
  "ventilation",
  "emitters",
  "heat_source",
  "solar_panels",
]);
const ventilationSystem = z.enum(["natural", "mechanical_extract", "demand_extract", "balanced_heat_recovery"]);

const sizing = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), powerW: positive }),
  z.strictObject({
    kind: z.literal("by_need"),
    shareOfDesignLoss: positive,
    stepW: positive,
    minimumW: positive,
    maximumW: positive,
  }),
]);

const operator = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set_roof_rc"), rcM2KPerW: positive }),
  z.strictObject({
    kind: z.literal("set_facade_rc"),
    rcM2KPerW: positive,
    insulatedAt: z.enum(["cavity", "inside", "outside"]),
    temperatureFactor: share,
    mayLowerTemperatureFactor: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("set_floor_rc"), rcM2KPerW: positive }),
  z.strictObject({
    kind: z.literal("set_glazing"),
    rooms: z.enum(["living", "all"]),
    glazing: z.enum(["single", "double", "hr", "hr_plus_plus", "triple", "vacuum"]),
    frameUWPerM2K: positive.nullable(),
  }),
  z.strictObject({ kind: z.literal("set_doors"), uWPerM2K: positive }),
  z.strictObject({ kind: z.literal("set_leakage"), qv10Dm3PerSM2: positive }),
  z.strictObject({ kind: z.literal("set_inlets"), flowGain: z.number().min(1) }),
  z.strictObject({
    kind: z.literal("set_ventilation"),
    system: ventilationSystem,
    inlets: z.boolean(),
    flowFactor: z.number().positive().max(1.5),
    heatRecoveryEffectiveness: share,
  }),
  z.strictObject({
    kind: z.literal("set_emitters"),
    emitters: z.enum(["radiators", "low_temperature_radiators", "floor_heating"]),
    powerFactor: positive,
    supplyTemperatureC: z.number().min(25).max(90),
  }),
  z.strictObject({
    kind: z.literal("set_heat_source"),
    source: z.enum(["gas_boiler", "hybrid_heat_pump", "heat_pump"]),
    supplyTemperatureC: z.number().min(25).max(90).nullable(),
    setbackAtMostK: z.number().min(0).nullable(),
    heatPump: z.strictObject({ sizing, carnotFraction: share }).nullable(),
    boilerEfficiency: share.nullable(),
    cooking: z.enum(["gas", "induction"]).nullable(),
    closesOpenFlue: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("set_solar_panels"),
    panels: z.int().positive(),
    peakKwPerPanel: positive,
    m2PerPanel: positive,
    usableShare: share,
  }),
]);

const appliesWhen = z.discriminatedUnion("slot", [
  z.strictObject({ slot: z.literal("wall"), is: z.enum(["cavity", "solid"]) }),
  z.strictObject({
    slot: z.literal("facade_insulated_at"),
    isNot: z.enum(["cavity", "inside", "outside", "built"]),
  }),
  z.strictObject({ slot: z.literal("floor_below"), is: z.enum(["crawl_space", "ground"]) }),
  z.strictObject({ slot: z.literal("has_roof"), is: z.boolean() }),
  z.strictObject({ slot: z.literal("roof_kind"), is: z.enum(["pitched", "flat"]) }),
  z.strictObject({
    slot: z.literal("ventilation_system"),
    isOneOf: z.array(ventilationSystem).min(1),
  }),
  z.strictObject({ slot: z.literal("open_flue"), is: z.boolean() }),
  z.strictObject({ slot: z.literal("panels_fit") }),
  z.strictObject({ slot: z.literal("improves"), dimension: dimensionId }),
]);

const costItem = z.strictObject({
  per: z.enum([
    "m2_roof",
    "m2_facade",
    "m2_floor",
    "m2_glazing",
    "m2_door",
    "home",
    "panel",
    "radiator",
    "m2_heated_floor",
    "kw_heat_pump",
  ]),
  amountEuro: datum
    .extend({ low: positive, high: positive })
    .refine((amount) => amount.low <= amount.value && amount.value <= amount.high, {
      error: "low <= value <= high",
    }),
  onlyWhen: z.enum(["cooks_on_gas"]).nullable(),
});

const code = z.string().regex(/^[a-z0-9_]+$/);

const level = z.strictObject({
  id: code.refine((id) => id !== "as_is", { error: "as_is is implied" }),
  effects: z.array(operator).min(1),
  costs: z.array(costItem).min(1),
  minimumEuro: datum.nullable(),
  lifetimeYears: datum,
  conditions: z.array(code),
  qualityDemands: z.array(code).min(1),
  disturbance: z.enum(["hours", "day", "days", "weeks"]),
  appliesWhen: z.array(appliesWhen),
  subsidy: z
    .strictObject({
      isdeMeasure: code,
      quality: z.strictObject({ kind: z.enum(["rd", "ug"]), value: positive }).nullable(),
      heatPumpLabel: z.enum(["A++", "A+++"]).nullable(),
    })
    .nullable(),
});

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** The catalogue document, field by field. Published with the API. */
export const catalogueSchema = z.strictObject({
  format: z.literal("keukentafel/measures"),
  version: z.literal(catalogueVersion),
  edition: z.string().min(1),
  priceDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  floorM2PerRadiator: datum,
  dimensions: z
    .array(
      z.strictObject({
        id: dimensionId,
        levels: z
          .array(level)
          .min(1)
          .refine((levels) => unique(levels.map(({ id }) => id)), {
            error: "level ids are unique",
          }),
      }),
    )
    .refine((dimensions) => unique(dimensions.map(({ id }) => id)), {
      error: "dimension ids are unique",
    }),
});

/** What every version has: its name and its number. */
const outerSchema = z.looseObject({ format: z.literal("keukentafel/measures"), version: z.int().min(1) });

/** Steps from each older version of the document to the next; none yet. */
export const catalogueUpcasters: readonly Upcaster[] = [];

/**
 * Reads a catalogue of any version: older documents are lifted step by step, newer ones refused.
 *
 * Problems: `document.version-unknown`, and `value.*` with the place, the value found there and what
 * is allowed.
 */
export function parseCatalogue(document: unknown): Outcome<Catalogue> {
  const outer = outerSchema.safeParse(document);
  if (!outer.success) return failed(validationProblems(outer.error, document));
  const lifted = liftDocument(outer.data, catalogueUpcasters);
  if (!lifted.ok) return lifted;
  const parsed = catalogueSchema.safeParse(lifted.value);
  return parsed.success ? succeeded(parsed.data) : failed(validationProblems(parsed.error, lifted.value));
}
