import type { Dossier, ImportedEvents } from "@keukentafel/contract";
import { deriveState, upcastEvents, type DossierEvent, type StoredEvent } from "@keukentafel/journey";
import type { Problem } from "@keukentafel/quantities";
import { failure } from "../errors.ts";
import type { Access } from "./access.ts";
import type { ServiceContext } from "./context.ts";
import { addEvents, readEvents } from "./event-store.ts";
import { checkIncoming } from "./incoming-events.ts";
import { recordRead } from "./read-log.ts";
import { holdDossier, openDossier } from "./shelf.ts";

/** Adds events to a dossier; those that are there already are left as they are. */
export async function importEvents(
  context: ServiceContext,
  access: Access,
  incoming: readonly StoredEvent[],
): Promise<ImportedEvents> {
  const events = checkIncoming(incoming, access.dossier, access.tenant);
  return context.database.query.transaction().execute(async (transaction) => {
    const shelf = await holdDossier(transaction, context.masterKey, access.dossier);
    return addEvents(transaction, shelf, events, context.now(), access.link);
  });
}

/** All events of a dossier, lifted to today's versions; what is too new to be read is told. */
export async function listEvents(
  context: ServiceContext,
  access: Access,
): Promise<{ readonly events: readonly DossierEvent[]; readonly problems: readonly Problem[] }> {
  const shelf = await openDossier(context.database.query, context.masterKey, access.dossier);
  const stored = await readEvents(context.database.query, shelf);
  await recordRead(context, access, "events");
  return upcastEvents(stored);
}

/** Everything shown of a dossier. */
export async function readDossier(context: ServiceContext, access: Access): Promise<Dossier> {
  const shelf = await openDossier(context.database.query, context.masterKey, access.dossier);
  const stored = await readEvents(context.database.query, shelf);
  await recordRead(context, access, "dossier");
  const state = deriveState(upcastEvents(stored).events);
  return {
    id: shelf.dossier,
    tenant: shelf.tenant,
    createdAt: shelf.createdAt,
    eventCount: stored.length,
    right: access.right,
    state: structuredClone(state) as Dossier["state"],
  };
}

/**
 * Erases a dossier: its key is destroyed, and its events, what was public of it and who read it go
 * with it. What stays is that there was a dossier, so that its links can say so.
 */
export async function eraseDossier(context: ServiceContext, access: Access): Promise<void> {
  const now = context.now();
  await context.database.query.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("dossiers")
      .set({ wrapped_key: null, erased_at: now })
      .where("id", "=", access.dossier)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw failure("dossier.erased", "/dossier");
    for (const table of ["events", "reads", "homes"] as const) {
      await transaction.deleteFrom(table).where("dossier", "=", access.dossier).execute();
    }
    await transaction
      .updateTable("links")
      .set({ revoked_at: now })
      .where("dossier", "=", access.dossier)
      .where("revoked_at", "is", null)
      .execute();
  });
}
