import {
  claimSchema,
  envelopeSchema,
  eventSchema,
  goalSchema,
  helpLevelSchema,
  idSchema,
  instantSchema,
  partySchema,
} from "@keukentafel/journey";
import * as z from "zod";
import { linkSecretPattern } from "./plan-link.ts";

/** Most events in one request; a longer list is sent in parts. */
export const largestEventBatch = 2000;

/** Most events in one dossier. */
export const largestDossier = 20_000;

/** Largest body of a request, in bytes. */
export const largestBodyBytes = 4 * 1024 * 1024;

/**
 * What the holder of a link may do: `read`; `write` adds events too; `own` also makes and revokes
 * links and erases the dossier.
 */
export const linkRightSchema = z.enum(["read", "write", "own"]).meta({ id: "LinkRight" });

export type LinkRight = z.infer<typeof linkRightSchema>;

const linkSecretSchema = z
  .string()
  .regex(linkSecretPattern)
  .describe("256 random bits, told this once and stored as a hash only");

const incomingEvents = z
  .array(envelopeSchema)
  .min(1)
  .max(largestEventBatch)
  .describe("Events of one dossier, of today's version or an older one, in any order");

export const newDossierSchema = z.strictObject({ events: incomingEvents }).meta({ id: "NewDossier" });

export const newEventsSchema = z.strictObject({ events: incomingEvents }).meta({ id: "NewEvents" });

export const createdDossierSchema = z
  .object({
    id: idSchema,
    tenant: partySchema,
    createdAt: instantSchema,
    eventCount: z.int().min(0),
    link: z.object({
      id: idSchema,
      right: linkRightSchema,
      secret: linkSecretSchema,
    }),
  })
  .meta({ id: "CreatedDossier" });

export type CreatedDossier = z.infer<typeof createdDossierSchema>;

export const importedEventsSchema = z
  .object({
    added: z.int().min(0).describe("Events that were new"),
    known: z.int().min(0).describe("Events that were here already; sending them again is harmless"),
    eventCount: z.int().min(0).describe("Events in the dossier now"),
  })
  .meta({ id: "ImportedEvents" });

export type ImportedEvents = z.infer<typeof importedEventsSchema>;

/** Events as they are stored, in order of id; an older payload is lifted before it is sent. */
export const dossierEventsSchema = z
  .object({
    events: z.array(eventSchema),
    problems: z
      .array(z.object({ code: z.string(), path: z.string(), value: z.unknown(), allowed: z.unknown() }))
      .describe("Stored events that this server is too old to read, by their place in the list"),
  })
  .meta({ id: "DossierEvents" });

const dossierStateSchema = z
  .object({
    id: idSchema.nullable(),
    language: z.enum(["nl", "en"]),
    goals: z.array(goalSchema),
    helpLevel: helpLevelSchema.nullable(),
    name: z.string().nullable(),
    claims: z.array(claimSchema),
    conflicts: z.array(z.object({ path: z.string(), claims: z.array(claimSchema) })),
    choices: z.record(z.string(), z.string()),
    order: z.array(z.string()),
    moments: z.record(z.string(), z.object({ moment: z.string().nullable(), year: z.int().nullable() })),
    frozen: z.array(
      z.object({
        id: idSchema,
        at: instantSchema,
        label: z.string(),
        summary: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ id: "DossierState" });

export const dossierSchema = z
  .object({
    id: idSchema,
    tenant: partySchema,
    createdAt: instantSchema,
    eventCount: z.int().min(0),
    right: linkRightSchema.describe("What the link used for this request allows"),
    state: dossierStateSchema.describe("Everything shown of the dossier, derived from its events"),
  })
  .meta({ id: "Dossier" });

export type Dossier = z.infer<typeof dossierSchema>;

export const newLinkSchema = z
  .strictObject({
    right: linkRightSchema,
    expiresAt: instantSchema.nullable().describe("UTC instant; null for a link until it is revoked"),
  })
  .meta({ id: "NewLink" });

export const linkSchema = z
  .object({
    id: idSchema,
    right: linkRightSchema,
    createdAt: instantSchema,
    expiresAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
    own: z.boolean().describe("Whether this is the link used for this request"),
  })
  .meta({ id: "Link" });

export type Link = z.infer<typeof linkSchema>;

export const linksSchema = z.object({ links: z.array(linkSchema) }).meta({ id: "Links" });

export const createdLinkSchema = linkSchema.extend({ secret: linkSecretSchema }).meta({ id: "CreatedLink" });

export type CreatedLink = z.infer<typeof createdLinkSchema>;
