import {
  backupEndSchema,
  backupHeaderSchema,
  backupRowSchema,
  backupTables,
  backupVersion,
  type BackupTable,
} from "@keukentafel/contract";
import { sql, type Transaction } from "kysely";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { ServiceContext } from "../dossiers/context.ts";
import { failure } from "../errors.ts";
import { masterKeyId } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import { tableColumns } from "./backup-columns.ts";
import { decodeRow } from "./backup-rows.ts";

const rowsPerStatement = 200;

/** Characters; far more than the largest event takes. */
const longestLine = 16 * 1024 * 1024;

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
  const lines = readLines(path);
  try {
    checkHeader(await nextLine(lines), schema, masterKeyId(context.masterKey));
    return await context.database.query.transaction().execute(async (transaction) => {
      await makeRoom(transaction);
      return insertAll(transaction, lines);
    });
  } finally {
    await lines.return(undefined);
  }
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** SHA-256 of all bytes before this line. */
  readonly hashBefore: string;
}

async function* readLines(path: string): AsyncGenerator<Line, undefined> {
  const hash = createHash("sha256");
  let number = 0;
  let rest = "";
  const pieces: AsyncIterable<string> = createReadStream(path, { encoding: "utf8" });
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) throw failure("backup.malformed", `line ${number + 1}`);
    for (const text of lines) {
      number++;
      yield { number, text, hashBefore: hash.copy().digest("hex") };
      hash.update(`${text}\n`);
    }
  }
  // What follows the last line end is half a line: the copy was broken off.
  return undefined;
}

async function nextLine(lines: AsyncGenerator<Line, undefined>): Promise<Line> {
  const next = await lines.next();
  if (next.done === true) throw failure("backup.incomplete", "end of file");
  return next.value;
}

function checkHeader(line: Line, schema: number, keyId: string): void {
  const header = backupHeaderSchema.safeParse(parseJson(line));
  if (!header.success) throw failure("backup.malformed", "line 1", null, "keukentafel/backup");
  const { version, schema: from, masterKeyId: key } = header.data;
  if (version !== backupVersion) {
    throw failure("backup.version-unknown", "/version", version, { minimum: 1, maximum: backupVersion });
  }
  // Rows are inserted as they stand, so that they must be of today's schema.
  if (from !== schema) {
    throw failure("backup.version-unknown", "/schema", from, { minimum: schema, maximum: schema });
  }
  if (key !== keyId) throw failure("backup.master-key-differs", "/masterKeyId", key, keyId);
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
  lines: AsyncGenerator<Line, undefined>,
): Promise<{ readonly rows: number; readonly dossiers: number }> {
  let rows = 0;
  let dossiers = 0;
  let table: BackupTable | null = null;
  let batch: (readonly unknown[])[] = [];
  const flush = async (): Promise<void> => {
    if (table !== null && batch.length > 0) await insertRows(transaction, table, batch);
    batch = [];
  };
  for (;;) {
    const line = await nextLine(lines);
    const value = parseJson(line);
    const row = backupRowSchema.safeParse(value);
    if (!row.success) {
      await flush();
      checkEnd(value, line, rows);
      return { rows, dossiers };
    }
    if (row.data.table !== table || batch.length >= rowsPerStatement) await flush();
    table = row.data.table;
    batch.push(decodeRow(row.data, line.number));
    rows++;
    if (table === "dossiers") dossiers++;
  }
}

function checkEnd(value: unknown, line: Line, rows: number): void {
  const end = backupEndSchema.safeParse(value);
  if (!end.success) throw failure("backup.malformed", `line ${line.number}`);
  if (end.data.rows !== rows || end.data.sha256 !== line.hashBefore) {
    throw failure("backup.incomplete", `line ${line.number}`, rows, end.data.rows);
  }
}

async function insertRows(
  transaction: Transaction<Tables>,
  table: BackupTable,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const names = sql.join(tableColumns(table).columns.map(([column]) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join([...row])})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(transaction);
}

function parseJson(line: Line): unknown {
  try {
    return JSON.parse(line.text);
  } catch {
    throw failure("backup.malformed", `line ${line.number}`, null, "JSON");
  }
}
