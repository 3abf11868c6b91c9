import type { CreatedDossier } from "@keukentafel/contract";
import type { StoredEvent } from "@keukentafel/journey";
import type { Transaction } from "kysely";
import { failure } from "../errors.ts";
import { createDossierKey } from "../secrets/dossier-key.ts";
import { createSecret, hashSecret, secretForRequest } from "../secrets/link-secret.ts";
import type { Tables } from "../storage/tables.ts";
import type { ServiceContext } from "./context.ts";
import { addEvents } from "./event-store.ts";
import { checkIncoming } from "./incoming-events.ts";
import { holdDossier } from "./shelf.ts";

/**
 * Stores a dossier that lived in a browser until now, and makes the link of its owner.
 *
 * With an `idempotencyKey` the request may be sent again after a broken connection: the dossier is
 * then found, the events are merged and the same secret is told. Throws `dossier.exists` otherwise.
 */
export async function createDossier(
  context: ServiceContext,
  incoming: readonly StoredEvent[],
  idempotencyKey: string | null,
): Promise<CreatedDossier> {
  const opening = incoming.find((event) => event.type === "dossier_opened");
  if (opening === undefined) throw failure("event.opening-missing", "/events", null, "dossier_opened");
  const { dossier, tenant } = opening;
  const events = checkIncoming(incoming, dossier, tenant);
  const secret =
    idempotencyKey === null ? createSecret() : secretForRequest(context.masterKey, dossier, idempotencyKey);
  return context.database.query.transaction().execute(async (transaction) => {
    const inserted = await insertDossier(context, transaction, opening);
    const link = inserted
      ? await insertOwnersLink(context, transaction, opening, secret)
      : await findOwnersLink(transaction, dossier, secret);
    const shelf = await holdDossier(transaction, context.masterKey, dossier);
    if (shelf.tenant !== tenant) throw failure("dossier.exists", "/events", dossier);
    const { eventCount } = await addEvents(transaction, shelf, events, context.now(), link);
    return {
      id: dossier,
      tenant,
      createdAt: shelf.createdAt,
      eventCount,
      link: { id: link, right: "own", secret },
    };
  });
}

async function insertDossier(
  context: ServiceContext,
  transaction: Transaction<Tables>,
  opening: StoredEvent,
): Promise<boolean> {
  const tenant = await transaction
    .selectFrom("tenants")
    .select("id")
    .where("id", "=", opening.tenant)
    .executeTakeFirst();
  if (tenant === undefined) throw failure("tenant.unknown", "/events/0/tenant", opening.tenant);
  const row = await transaction
    .insertInto("dossiers")
    .values({
      id: opening.dossier,
      tenant: opening.tenant,
      wrapped_key: createDossierKey(context.masterKey, opening.dossier).wrapped,
      created_at: context.now(),
      erased_at: null,
      actor: opening.actor,
      on_behalf_of: opening.onBehalfOf,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

async function insertOwnersLink(
  context: ServiceContext,
  transaction: Transaction<Tables>,
  opening: StoredEvent,
  secret: string,
): Promise<string> {
  const id = context.makeId();
  await transaction
    .insertInto("links")
    .values({
      id,
      dossier: opening.dossier,
      tenant: opening.tenant,
      secret_hash: hashSecret(secret),
      access_right: "own",
      created_at: context.now(),
      expires_at: null,
      revoked_at: null,
      actor: opening.actor,
      on_behalf_of: opening.onBehalfOf,
    })
    .execute();
  return id;
}

/** The link that this very request made when it was sent before. */
async function findOwnersLink(transaction: Transaction<Tables>, dossier: string, secret: string): Promise<string> {
  const link = await transaction
    .selectFrom("links")
    .select("id")
    .where("dossier", "=", dossier)
    .where("secret_hash", "=", hashSecret(secret))
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (link === undefined) throw failure("dossier.exists", "/events", dossier);
  return link.id;
}
