import type { ClaimValue } from "@keukentafel/quantities";
import * as z from "zod";
import type { DossierEvent, EventPayload, EventType } from "./events.ts";
import { uuidV7Pattern } from "./uuid-v7.ts";

/** Longest list of anything in one event. */
const longestList = 500;

/** Text that can be stored and hashed: no halves of a character (lone surrogates). */
const textSchema = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !/\p{Surrogate}/u.test(text));

/** Client-made, time-ordered UUID of version 7 in lower case. */
export const idSchema = z.string().regex(uuidV7Pattern);

/** UTC instant with `Z`, to at most milliseconds. */
export const instantSchema = z.iso.datetime({ offset: false, local: false });

/** Code of a dimension, level, moment or claim path: never a sentence. */
const codeSchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,119}$/);

/** Actors, tenants: codes too, with a colon for their kind (`resident:…`, `link:…`). */
export const partySchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9._:@-]{0,119}$/);

const claimValueSchema: z.ZodType<ClaimValue> = z
  .lazy(() =>
    z.union([
      textSchema(2000),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(claimValueSchema).max(longestList),
      z.record(textSchema(120), claimValueSchema),
    ]),
  )
  .meta({ id: "ClaimValue" });

export const claimSchema = z
  .strictObject({
    id: idSchema,
    path: codeSchema,
    value: claimValueSchema,
    source: z.enum(["resident", "adviser", "survey", "register", "meter"]),
    observedAt: instantSchema,
    recordedAt: instantSchema,
    by: partySchema,
  })
  .meta({ id: "Claim" });

export const goalSchema = z.enum([
  "lower_bill",
  "warmer",
  "healthier_air",
  "off_gas",
  "less_co2",
  "cooler_summers",
  "boiler_broken",
  "moving_in",
  "renovating",
]);

export const helpLevelSchema = z.enum(["look_around", "do_it_myself", "think_along", "guided", "fully_arranged"]);

const yearSchema = z.int().min(1900).max(2200);

/** Today's payload of every type of event. */
export const payloadSchemas = {
  dossier_opened: z.strictObject({
    subject: z.strictObject({ type: z.literal("home") }),
    language: z.enum(["nl", "en"]),
  }),
  wishes_stated: z.strictObject({
    goals: z.array(goalSchema).max(20),
    helpLevel: helpLevelSchema,
    name: textSchema(200).nullable(),
  }),
  claim_recorded: z.strictObject({ claim: claimSchema }),
  choice_made: z.strictObject({ dimension: codeSchema, level: codeSchema }),
  steps_ordered: z.strictObject({ order: z.array(codeSchema).max(longestList) }),
  step_moment_set: z.strictObject({
    dimension: codeSchema,
    moment: codeSchema.nullable(),
    year: yearSchema.nullable(),
  }),
  plan_frozen: z.strictObject({
    label: textSchema(200),
    result: z.strictObject({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      engine: textSchema(120),
      dataVersion: textSchema(120),
      seed: z.number(),
      summary: z.record(codeSchema, z.number()),
    }),
  }),
} as const satisfies { readonly [T in EventType]: z.ZodType<EventPayload<T>> };

/** Version of the payload that each schema above describes. Older payloads are lifted to it on reading. */
export const payloadVersions: Readonly<Record<EventType, number>> = {
  dossier_opened: 1,
  wishes_stated: 1,
  claim_recorded: 1,
  choice_made: 1,
  steps_ordered: 1,
  step_moment_set: 1,
  plan_frozen: 1,
};

/** The envelope of any event, whatever its type and version. */
export const envelopeSchema = z
  .strictObject({
    id: idSchema,
    type: z.string().regex(/^[a-z][a-z_]{0,59}$/),
    version: z.int().min(1).max(10_000),
    dossier: idSchema,
    tenant: partySchema,
    actor: partySchema,
    onBehalfOf: partySchema,
    at: instantSchema,
    payload: z.looseObject({}),
  })
  .meta({ id: "EventEnvelope" });

/** An event as it travels and lies stored: envelope known, payload of any version. */
export type StoredEvent = z.infer<typeof envelopeSchema>;

const eventSchemaOf = <T extends EventType>(type: T) =>
  envelopeSchema.extend({
    type: z.literal(type),
    version: z.literal(payloadVersions[type]),
    payload: payloadSchemas[type],
  });

/** An event of today's versions, for documents and interfaces. */
export const eventSchema = z
  .discriminatedUnion("type", [
    eventSchemaOf("dossier_opened"),
    eventSchemaOf("wishes_stated"),
    eventSchemaOf("claim_recorded"),
    eventSchemaOf("choice_made"),
    eventSchemaOf("steps_ordered"),
    eventSchemaOf("step_moment_set"),
    eventSchemaOf("plan_frozen"),
  ])
  .meta({ id: "DossierEvent" });

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(payloadSchemas, type);
}

/** Names of all types of event, for messages that say what is allowed. */
export const eventTypes: readonly EventType[] = Object.keys(payloadSchemas).filter(isEventType);

/** Checks a payload of today's version; the type of the event decides which schema. */
export function parsePayload(
  event: StoredEvent & { readonly type: EventType },
): { readonly ok: true; readonly event: DossierEvent } | { readonly ok: false; readonly error: z.ZodError } {
  const parsed = eventSchema.safeParse(event);
  return parsed.success ? { ok: true, event: parsed.data } : { ok: false, error: parsed.error };
}
