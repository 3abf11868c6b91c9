import {
  backupTables,
  backupVersion,
  type BackupEnd,
  type BackupHeader,
  type BackupTable,
} from "@keukentafel/contract";
import { sql, type Transaction } from "kysely";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { ServiceContext } from "../dossiers/context.ts";
import { masterKeyId } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import { tableColumns } from "./backup-columns.ts";
import { encodeRow } from "./backup-rows.ts";

/** Rows in memory at a time. */
const rowsPerPage = 500;

/**
 * Writes everything that is stored to a new file, as one moment saw it, and returns the number of
 * rows. The contents are as encrypted as in the database; the master key is not among them.
 *
 * The form is the contract's: it does not depend on which of the two databases it came from.
 */
export async function writeBackup(context: ServiceContext, schema: number, path: string): Promise<number> {
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  const write = async (lines: readonly object[]): Promise<void> => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    hash.update(text);
    await file.write(text);
  };
  try {
    const header: BackupHeader = {
      format: "keukentafel/backup",
      version: backupVersion,
      schema,
      createdAt: context.now(),
      masterKeyId: masterKeyId(context.masterKey),
    };
    await write([header]);
    const rows = await context.database.query
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (transaction) => {
        let count = 0;
        for (const table of backupTables) count += await writeTable(transaction, table, write);
        return count;
      });
    const end: BackupEnd = { end: true, rows, sha256: hash.digest("hex") };
    await file.write(`${JSON.stringify(end)}\n`);
    await file.sync();
    return rows;
  } finally {
    await file.close();
  }
}

async function writeTable(
  transaction: Transaction<Tables>,
  table: BackupTable,
  write: (lines: readonly object[]) => Promise<void>,
): Promise<number> {
  let count = 0;
  let last: readonly unknown[] | null = null;
  for (;;) {
    const rows = await readPage(transaction, table, last);
    if (rows.length > 0) await write(rows.map((row) => ({ table, row: encodeRow(table, row) })));
    count += rows.length;
    const final = rows.at(-1);
    if (final === undefined || rows.length < rowsPerPage) return count;
    last = tableColumns(table).key.map((column): unknown => Reflect.get(final, column));
  }
}

/** The rows after the one with key `last`, in order of key. */
async function readPage(
  transaction: Transaction<Tables>,
  table: BackupTable,
  last: readonly unknown[] | null,
): Promise<readonly object[]> {
  const { columns, key } = tableColumns(table);
  const names = sql.join(columns.map(([column]) => sql.ref(column)));
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const after = last === null ? sql`` : sql`where (${keys}) > (${sql.join(last)})`;
  const page = await sql<object>`
    select ${names} from ${sql.table(table)} ${after} order by ${keys} limit ${sql.lit(rowsPerPage)}
  `.execute(transaction);
  return page.rows;
}
