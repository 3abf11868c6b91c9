import { createHash } from "node:crypto";
import { sql, type Kysely, type Transaction } from "kysely";
import { failure } from "../errors.ts";
import { migrations as allMigrations } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Tables } from "./tables.ts";

/** Any number; the same for every server on one database, so that they migrate one after the other. */
const advisoryLock = 431_000_001;

/** SHA-256 of a migration's statements. */
export function migrationHash(migration: Migration): string {
  return createHash("sha256").update(migration.statements.join(";\n")).digest("hex");
}

/**
 * Brings the schema up to date, all in one transaction, and returns the number of its last step.
 *
 * Throws `storage.schema-newer` when the database was made by a later program and
 * `storage.migration-changed` when a step was applied with other statements.
 */
export async function migrate(
  database: Kysely<Tables>,
  now: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(transaction);
    await sql`create table if not exists schema_migrations (
      number integer primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null
    )`.execute(transaction);
    const applied = await transaction.selectFrom("schema_migrations").selectAll().orderBy("number").execute();
    for (const row of applied) {
      const known = migrations[row.number - 1];
      if (known === undefined) {
        throw failure("storage.schema-newer", "database", row.number, { maximum: migrations.length });
      }
      if (row.sha256 !== migrationHash(known)) {
        throw failure("storage.migration-changed", "database", row.number, known.name);
      }
    }
    for (const migration of migrations.slice(applied.length)) {
      await apply(transaction, migration, now);
    }
    return migrations.length;
  });
}

async function apply(transaction: Transaction<Tables>, migration: Migration, now: string): Promise<void> {
  for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
  await transaction
    .insertInto("schema_migrations")
    .values({
      number: migration.number,
      name: migration.name,
      sha256: migrationHash(migration),
      applied_at: now,
    })
    .execute();
}
