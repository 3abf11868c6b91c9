import * as z from "zod";
import { fraction, id, mostMembers, scheduled } from "./schema-parts.ts";

const emitterSchema = z.strictObject({
  nominalPowerW: z.number().positive().max(1e6).describe("heat given at the nominal excess, W (EN 442)"),
  nominalExcessK: z.number().positive().max(100).describe("nominal excess: mean water less room, K"),
  exponent: z.number().min(1).max(2).describe("exponent n of P = Pn (excess/nominal)^n"),
  meanWaterC: z
    .array(
      z.strictObject({
        outdoorC: z.number().min(-60).max(60).describe("outdoor temperature, rising, degC"),
        waterC: z.number().min(0).max(120).describe("mean water temperature, degC"),
      }),
    )
    .min(1)
    .max(20)
    .describe("heating curve, degC by degC, straight between points, flat outside"),
});

const setpoint = scheduled(-60, 100);
const controls = z
  .enum(["air", "operative"])
  .default("air")
  .describe("temperature it holds: air, or the mean of air and radiant node");

export const zoneSchema = z.strictObject({
  id: id("name of the zone"),
  volumeM3: z.number().min(1e-3).max(1e6).describe("air volume, m3"),
  floorAreaM2: z.number().min(0).max(1e6).describe("floor area, m2"),
  extraHeatCapacityJPerK: z
    .number()
    .min(0)
    .max(1e10)
    .default(0)
    .describe("furniture and light partitions that follow the air, J/K"),
  heating: z
    .strictObject({
      setpointC: setpoint.describe("set point, degC, or a schedule"),
      controls,
      radiantFraction: fraction.default(0).describe("share given off by radiation, 0...1"),
      maximumPowerW: z.number().min(0).max(1e8).optional().describe("limit, W; left out: none"),
      maximumPowerByOutdoor: z
        .array(
          z.strictObject({
            outdoorC: z.number().min(-60).max(60).describe("outdoor temperature, rising, degC"),
            powerW: z.number().min(0).max(1e8).describe("most heat the source can give this zone then, W"),
          }),
        )
        .min(1)
        .max(20)
        .optional()
        .describe(
          "limit of a source without back-up, W by degC, straight between points, flat outside; left out: none",
        ),
      emitter: emitterSchema.optional().describe("emitter whose power follows from water and room temperature"),
    })
    .optional()
    .describe("heating; left out: none"),
  cooling: z
    .strictObject({
      setpointC: setpoint.describe("set point, degC, or a schedule"),
      controls,
      radiantFraction: fraction.default(0).describe("share taken up by radiation, 0...1"),
      maximumPowerW: z.number().min(0).max(1e8).optional().describe("limit, W; left out: none"),
      availability: scheduled(0, 1).default(1).describe("0 off; 1 on; between: that share of the limit"),
    })
    .optional()
    .describe("cooling; left out: none"),
  gains: z
    .array(
      z.strictObject({
        id: id("name of the gain"),
        powerW: scheduled(-1e6, 1e6).describe("sensible heat, W, or a schedule"),
        radiantFraction: fraction.default(0.5).describe("share given off by radiation, 0...1"),
      }),
    )
    .max(mostMembers)
    .default([])
    .describe("heat from people, light and appliances"),
});

const flow = scheduled(0, 1e7);

/**
 * A stream of air into a zone. `fixed`: a scheduled volume. `leakage`: wind and stack through cracks.
 * `window`: opened by people on a warm zone, gradually, on the temperature of the past step.
 */
export const airFlowSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("fixed").describe("a given volume"),
    id: id("name of the stream"),
    to: id("zone it enters"),
    from: z
      .union([z.literal("outdoors"), z.strictObject({ zone: id("zone it leaves") })])
      .describe("outdoors, or another zone"),
    volumeFlowM3PerH: flow.describe("volume, m3/h at the density of the air it comes from, or a schedule"),
    heatRecovery: z
      .strictObject({
        effectiveness: fraction.describe("sensible effectiveness, 0...1"),
        bypassAboveC: z
          .number()
          .min(-60)
          .max(100)
          .optional()
          .describe("by-passed as the zone is warmer than this and outdoors cooler, each over 1 K, degC"),
      })
      .optional()
      .describe("heat recovered from the air that leaves the zone"),
  }),
  z.strictObject({
    kind: z.literal("leakage").describe("wind and stack through cracks, EN 15242"),
    id: id("name of the stream"),
    to: id("zone it enters"),
    from: z.literal("outdoors").describe("always outdoors"),
    flowAt10PaM3PerH: z.number().min(0).max(1e7).describe("leakage at 10 Pa (qv10), m3/h"),
    heightM: z.number().positive().max(500).describe("height over which the stack works, m"),
    shielding: z.enum(["open", "moderate", "heavy"]).default("moderate").describe("shielding from wind"),
  }),
  z.strictObject({
    kind: z.literal("window").describe("windows opened by people"),
    id: id("name of the stream"),
    to: id("zone it enters"),
    from: z.literal("outdoors").describe("always outdoors"),
    fullyOpenM3PerH: z.number().min(0).max(1e7).describe("flow when fully open, m3/h"),
    beginsAtC: z.number().min(-60).max(100).describe("zone temperature at which opening begins, degC"),
    fullyOpenAtC: z.number().min(-60).max(100).describe("zone temperature at which it is fully open, degC"),
    outdoorAboveC: z
      .number()
      .min(-60)
      .max(100)
      .default(10)
      .describe("stays shut at or below this outdoor temperature, degC"),
    availability: scheduled(0, 1).default(1).describe("0 nobody opens; 1 as described"),
  }),
  z.strictObject({
    kind: z.literal("exchange").describe("equal streams both ways (open door, stairwell)"),
    id: id("name of the exchange"),
    between: z.tuple([id("one zone"), id("other zone")]).describe("the two zones"),
    volumeFlowM3PerH: flow.describe("volume each way, m3/h, or a schedule"),
  }),
]);
