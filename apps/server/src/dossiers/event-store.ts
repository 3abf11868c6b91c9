import { largestDossier, type ImportedEvents } from "@keukentafel/contract";
import { envelopeSchema, type StoredEvent } from "@keukentafel/journey";
import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import { failure } from "../errors.ts";
import { openPayload, sealPayload } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import { sameEvent } from "./incoming-events.ts";

/** Where events are put: the dossier, its key, and through what they came. */
export interface EventShelf {
  readonly dossier: string;
  readonly key: Uint8Array;
}

/** Rows per statement, far below the 65 535 parameters that PostgreSQL takes. */
const rowsPerStatement = 1000;

/**
 * Adds the events that are not there yet. The caller holds the row of the dossier, so that two
 * saves at once come one after the other.
 *
 * Throws `event.id-taken` when another event has one of the ids, `dossier.full` when there would be
 * too many; nothing is stored then.
 */
export async function addEvents(
  transaction: Transaction<Tables>,
  shelf: EventShelf,
  events: readonly StoredEvent[],
  receivedAt: string,
  receivedBy: string,
): Promise<ImportedEvents> {
  const known = await knownAmong(transaction, shelf, events);
  events.forEach((event) => {
    const stored = known.get(event.id);
    if (stored !== undefined && !sameEvent(stored, event)) {
      throw failure("event.id-taken", `/events`, event.id);
    }
  });
  const fresh = events.filter((event) => !known.has(event.id));
  const before = await countEvents(transaction, shelf.dossier);
  const eventCount = before + fresh.length;
  if (eventCount > largestDossier) {
    throw failure("dossier.full", "/events", eventCount, { maximum: largestDossier });
  }
  for (let start = 0; start < fresh.length; start += rowsPerStatement) {
    const rows = fresh
      .slice(start, start + rowsPerStatement)
      .map((event) => toRow(shelf, event, receivedAt, receivedBy));
    await transaction.insertInto("events").values(rows).execute();
  }
  return { added: fresh.length, known: events.length - fresh.length, eventCount };
}

/** All events of a dossier in order of id. */
export async function readEvents(database: Kysely<Tables>, shelf: EventShelf): Promise<readonly StoredEvent[]> {
  const rows = await database
    .selectFrom("events")
    .selectAll()
    .where("dossier", "=", shelf.dossier)
    // The order of bytes, whatever language the database sorts by.
    .orderBy(sql`id collate "C"`)
    .execute();
  return rows.map((row) => toEvent(shelf, row));
}

export async function countEvents(database: Kysely<Tables>, dossier: string): Promise<number> {
  const { count } = await database
    .selectFrom("events")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where("dossier", "=", dossier)
    .executeTakeFirstOrThrow();
  return count;
}

async function knownAmong(
  transaction: Transaction<Tables>,
  shelf: EventShelf,
  events: readonly StoredEvent[],
): Promise<ReadonlyMap<string, StoredEvent>> {
  const ids = events.map((event) => event.id);
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .selectFrom("events")
    .selectAll()
    .where("dossier", "=", shelf.dossier)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, toEvent(shelf, row)]));
}

function toRow(shelf: EventShelf, event: StoredEvent, receivedAt: string, receivedBy: string) {
  const place = { ...shelf, id: event.id, type: event.type, version: event.version };
  return {
    dossier: shelf.dossier,
    id: event.id,
    type: event.type,
    version: event.version,
    tenant: event.tenant,
    actor: event.actor,
    on_behalf_of: event.onBehalfOf,
    at: event.at,
    received_at: receivedAt,
    received_by: receivedBy,
    payload: sealPayload(shelf.key, place, event.payload),
  };
}

function toEvent(shelf: EventShelf, row: Selectable<Tables["events"]>): StoredEvent {
  const place = { dossier: shelf.dossier, id: row.id, type: row.type, version: row.version };
  return envelopeSchema.parse({
    id: row.id,
    type: row.type,
    version: row.version,
    dossier: row.dossier,
    tenant: row.tenant,
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    at: row.at,
    payload: openPayload(shelf.key, place, row.payload),
  });
}
