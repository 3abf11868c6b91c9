import { backupTables, type BackupHeader, type BackupTable } from "@keukentafel/contract";
import { sql, type Transaction } from "kysely";
import type { ServiceContext } from "../dossiers/context.ts";
import { failure } from "../errors.ts";
import { masterKeyId } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import { tableColumns } from "./backup-columns.ts";
import { readBackup, type ReadyRow } from "./backup-lines.ts";

const rowsPerStatement = 200;

/**
 * Puts a backup back into a database in which nobody has stored anything yet; the fictitious homes
 * of a fresh start make way for it. All or nothing.
 *
 * Throws `backup.malformed` with the line, `backup.incomplete`, `backup.version-unknown`,
 * `backup.master-key-differs`, `backup.database-not-empty`.
 */
export async function restoreBackup(
  context: ServiceContext,
  schema: number,
  path: string,
): Promise<{ readonly rows: number; readonly dossiers: number }> {
  const accept = acceptance(schema, masterKeyId(context.masterKey));
  // Read to the end once before anything is touched: only the end tells that the copy is whole.
  for await (const row of readBackup(path, accept)) void row;
  return context.database.query.transaction().execute(async (transaction) => {
    await makeRoom(transaction);
    return insertAll(transaction, readBackup(path, accept));
  });
}

function acceptance(schema: number, keyId: string): (header: BackupHeader) => void {
  return (header) => {
    // A newer schema may hold what this program would lose.
    if (header.schema > schema) {
      const allowed = { minimum: 1, maximum: schema };
      throw failure("backup.version-unknown", "/schema", header.schema, allowed);
    }
    if (header.masterKeyId !== keyId) {
      throw failure("backup.master-key-differs", "/masterKeyId", header.masterKeyId, keyId);
    }
  };
}

/** Only a database that holds nothing but fictitious homes is overwritten. */
async function makeRoom(transaction: Transaction<Tables>): Promise<void> {
  const { count } = await transaction
    .selectFrom("dossiers")
    .leftJoin("homes", "homes.dossier", "dossiers.id")
    .select(sql<number>`count(*)::integer`.as("count"))
    .where(sql<boolean>`coalesce(homes.fictitious, false)`, "=", false)
    .executeTakeFirstOrThrow();
  if (count > 0) throw failure("backup.database-not-empty", "database", count, 0);
  for (const table of backupTables.toReversed()) await transaction.deleteFrom(table).execute();
}

async function insertAll(
  transaction: Transaction<Tables>,
  rows: AsyncIterable<ReadyRow>,
): Promise<{ readonly rows: number; readonly dossiers: number }> {
  const counts = new Map<BackupTable, number>();
  let table: BackupTable | null = null;
  let batch: (readonly unknown[])[] = [];
  const flush = async (): Promise<void> => {
    if (table !== null && batch.length > 0) await insertRows(transaction, table, batch);
    batch = [];
  };
  for await (const row of rows) {
    if (row.table !== table || batch.length >= rowsPerStatement) await flush();
    table = row.table;
    batch.push(row.values);
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  await flush();
  return {
    rows: [...counts.values()].reduce((sum, count) => sum + count, 0),
    dossiers: counts.get("dossiers") ?? 0,
  };
}

/** Puts rows of one table into it; values in the order of the columns. */
export async function insertRows(
  transaction: Transaction<Tables>,
  table: BackupTable,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = sql.join(tableColumns(table).columns.map(([column]) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join([...row])})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(transaction);
}
