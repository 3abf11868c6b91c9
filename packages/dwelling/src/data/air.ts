import * as z from "zod";
import json from "../../data/air.json" with { type: "json" };
import { byYearSchema, datumSchema, provenanceShape } from "./datum-schema.ts";

export const ventilationSystems = [
  "natural",
  "mechanical_extract",
  "demand_extract",
  "balanced_heat_recovery",
] as const;
const forms = ["mid_terrace", "end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"] as const;
const share = z.number().min(0).max(1);
const system = { system: z.enum(ventilationSystems), inlets: z.boolean(), ...provenanceShape } as const;

/** Leakage, ventilation, airing by habit, and air between rooms. */
export const airDataSchema = z.strictObject({
  format: z.literal("keukentafel/air"),
  version: z.literal(1),
  leakage: z.strictObject({
    base: z.strictObject({ pitched: datumSchema, flat: datumSchema, stacked: datumSchema }),
    typeFactor: z.record(z.enum(forms), datumSchema),
    yearFactor: byYearSchema,
    answerFactor: z.strictObject({
      draughty: datumSchema,
      ordinary: datumSchema,
      tight: datumSchema,
      unknown: datumSchema,
    }),
    zoneShares: z.strictObject({
      house: z.strictObject({ living: share, sleeping: share, attic: share }),
      flat: z.strictObject({ living: share, sleeping: share }),
      ...provenanceShape,
    }),
    meanShareOfQv10: datumSchema,
    fromCrawlShare: z.strictObject({ timber: datumSchema, concrete: datumSchema }),
    crawlAirChangesPerH: datumSchema,
  }),
  ventilation: z.strictObject({
    codeFlowDm3PerSM2: datumSchema,
    occupiedAreaShare: datumSchema,
    systems: z.record(
      z.enum(ventilationSystems),
      z.strictObject({ flowFactor: datumSchema, heatRecovery: datumSchema }),
    ),
    withoutInletsFactor: datumSchema,
    byYear: z.array(z.strictObject({ yearFrom: z.number().int(), ...system })),
    flatsSystem: z.strictObject(system),
    zoneShares: z.strictObject({ living: datumSchema }),
    bypassAboveC: datumSchema,
    demandLeastShare: datumSchema,
  }),
  airing: z.strictObject({
    night: z.strictObject({ shut: datumSchema, ajar: datumSchema, open: datumSchema, unknown: datumSchema }),
    day: datumSchema,
    summer: z.strictObject({
      airChangesPerH: datumSchema,
      beginsAtC: datumSchema,
      fullyOpenAtC: datumSchema,
      outdoorAboveC: datumSchema,
    }),
  }),
  exchange: z.strictObject({ stair: datumSchema, flat: datumSchema, atticHatch: datumSchema }),
  wind: z.strictObject({ profileExponent: datumSchema, factor: datumSchema }),
});

export const airData = airDataSchema.parse(json);
