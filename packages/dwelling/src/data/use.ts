import * as z from "zod";
import json from "../../data/use.json" with { type: "json" };
import { datumSchema, provenanceShape, spreadSchema } from "./datum-schema.ts";

export const useTypes = ["at_home", "out_to_work", "family"] as const;

const hour = z.number().min(0).max(24);
const periods = z.array(z.tuple([hour, hour]));
/** From, until, share of the household. */
const presence = z.array(z.tuple([hour, hour, z.number().min(0).max(1)]));

/** How households live: temperatures, presence, hot water, electricity. */
export const useDataSchema = z.strictObject({
  format: z.literal("keukentafel/use"),
  version: z.literal(1),
  temperature: z.strictObject({
    dayC: datumSchema,
    dayFallPerHeatLossK: datumSchema,
    dayPivotWPerM2K: datumSchema,
    nightC: datumSchema,
    nightFallPerHeatLossK: datumSchema,
    heatPumpSetbackK: datumSchema,
    bedroomSetbackBaseK: datumSchema,
    bedroomFallPerHeatLossK: datumSchema,
    bedroomAnswers: z.strictObject({ no: datumSchema, a_little: datumSchema, yes: datumSchema }),
    bedroomUnknownSpread: spreadSchema,
  }),
  types: z.record(
    z.enum(useTypes),
    z.strictObject({
      heatedHours: z.strictObject({ weekday: periods, weekend: periods }),
      livingPresence: z.strictObject({ weekday: presence, weekend: presence }),
      sleepingPresence: z.strictObject({ weekday: presence, weekend: presence }),
      hotWaterFactor: datumSchema,
      applianceFactor: datumSchema,
    }),
  ),
  defaultType: z.strictObject({ house: z.enum(useTypes), flat: z.enum(useTypes), ...provenanceShape }),
  occupants: z.strictObject({
    upTo30M2: datumSchema,
    at100M2: datumSchema,
    perM2Above: datumSchema,
    spread: spreadSchema,
  }),
  hotWaterLitresPerPersonDay: datumSchema,
  electricity: z.strictObject({
    baseKwh: datumSchema,
    perPersonKwh: datumSchema,
    spread: spreadSchema,
    indoorHeatShare: datumSchema,
    inductionCookingKwh: datumSchema,
  }),
  gasCookingM3PerYear: datumSchema,
  cookingOnHeatPump: z.strictObject({ cooking: z.enum(["gas", "induction"]), ...provenanceShape }),
  cookingByYear: z.array(
    z.strictObject({ yearFrom: z.number().int(), cooking: z.enum(["gas", "induction"]), ...provenanceShape }),
  ),
  metabolicW: z.strictObject({ awake: datumSchema, asleep: datumSchema }),
  livingApplianceShare: datumSchema,
  blinds: z.strictObject({
    solarFactor: datumSchema,
    startsAtWPerM2: datumSchema,
    closedAtWPerM2: datumSchema,
    onlyAboveC: datumSchema,
  }),
  orientation: datumSchema,
  floorAreaSpread: spreadSchema,
  panelPeakKw: datumSchema,
  solarCollectorM2: z.strictObject({ small: datumSchema, large: datumSchema }),
  batteryKwh: z.strictObject({ small: datumSchema, medium: datumSchema, large: datumSchema }),
  flatPanelTiltDeg: datumSchema,
  unknownHome: z.strictObject({
    form: z.enum(["mid_terrace", "end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"]),
    constructionYear: z.number().int(),
    ...provenanceShape,
  }),
});

export const useData = useDataSchema.parse(json);
