import type { Kysely, Transaction } from "kysely";
import { failure } from "../errors.ts";
import { unwrapDossierKey } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import type { EventShelf } from "./event-store.ts";

/** A dossier's own row with its key opened. */
export interface OpenDossier extends EventShelf {
  readonly tenant: string;
  readonly createdAt: string;
}

/**
 * Opens a dossier for reading. Throws `dossier.erased` when its key is gone and `dossier.unreadable`
 * when the key cannot be unwrapped.
 */
export async function openDossier(
  database: Kysely<Tables>,
  masterKey: Uint8Array,
  dossier: string,
): Promise<OpenDossier> {
  return opened(
    await database.selectFrom("dossiers").selectAll().where("id", "=", dossier).executeTakeFirstOrThrow(),
    masterKey,
  );
}

/** As {@link openDossier}; others who want to write to it wait until the transaction ends. */
export async function holdDossier(
  transaction: Transaction<Tables>,
  masterKey: Uint8Array,
  dossier: string,
): Promise<OpenDossier> {
  return opened(
    await transaction
      .selectFrom("dossiers")
      .selectAll()
      .where("id", "=", dossier)
      .forUpdate()
      .executeTakeFirstOrThrow(),
    masterKey,
  );
}

interface DossierFields {
  readonly id: string;
  readonly tenant: string;
  readonly created_at: Date;
  readonly wrapped_key: Uint8Array | null;
}

function opened(row: DossierFields, masterKey: Uint8Array): OpenDossier {
  if (row.wrapped_key === null) throw failure("dossier.erased", "/dossier");
  return {
    dossier: row.id,
    tenant: row.tenant,
    createdAt: row.created_at.toISOString(),
    key: unwrap(masterKey, row.id, row.wrapped_key),
  };
}

function unwrap(masterKey: Uint8Array, dossier: string, wrapped: Uint8Array): Uint8Array {
  try {
    return unwrapDossierKey(masterKey, dossier, wrapped);
  } catch {
    throw failure("dossier.unreadable", "/dossier");
  }
}
