import { Kysely, PostgresDialect } from "kysely";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "pg";
import { startEmbeddedClient } from "./embedded-client.ts";
import { embeddedDialect, embeddedLimits, type EmbeddedLimits } from "./embedded-dialect.ts";
import { acquireLock } from "./lock-file.ts";
import type { Tables } from "./tables.ts";

/** An open database; which of the two it is makes no difference to who uses it. */
export interface Database {
  readonly kind: "embedded" | "server";
  readonly query: Kysely<Tables>;
  close(): Promise<void>;
}

const largestPool = 10;

/** Name of the database's folder inside the data folder. */
const databaseFolder = "database";

/**
 * Opens the embedded database of a data folder and holds its lock until it is closed.
 *
 * Throws `storage.locked` when another process has it open.
 */
export async function openEmbeddedDatabase(
  dataFolder: string,
  options: { readonly initial?: Uint8Array; readonly limits?: EmbeddedLimits } = {},
): Promise<Database> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const lock = acquireLock(`${dataFolder}.lock`);
  try {
    const client = await startEmbeddedClient({
      folder: join(dataFolder, databaseFolder),
      initial: options.initial ?? null,
    });
    const dialect = embeddedDialect(client, options.limits ?? embeddedLimits);
    const query = new Kysely<Tables>({ dialect });
    return {
      kind: "embedded",
      query,
      async close() {
        try {
          await query.destroy();
          await client.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a PostgreSQL server (15 or later). */
export function openServerDatabase(databaseUrl: string): Database {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: largestPool,
    connectionTimeoutMillis: embeddedLimits.waitMs,
    idle_in_transaction_session_timeout: embeddedLimits.idleMs,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end us.
  pool.on("error", () => undefined);
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind: "server", query, close: () => query.destroy() };
}
