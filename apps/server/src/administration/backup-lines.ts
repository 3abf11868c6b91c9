import {
  backupEndSchema,
  backupHeaderSchema,
  backupRowSchema,
  backupTables,
  backupVersion,
  type BackupHeader,
  type BackupTable,
} from "@keukentafel/contract";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { failure } from "../errors.ts";
import * as z from "zod";
import { decodeRow } from "./backup-rows.ts";
import { liftRow, type StoredRow } from "./row-lifters.ts";

/** Characters; far more than the largest event takes. */
const longestLine = 16 * 1024 * 1024;

interface Line {
  readonly number: number;
  readonly text: string;
  /** SHA-256 of all bytes before this line. */
  readonly hashBefore: string;
}

/** As the row of the contract, for tables of any schema. */
const storedRowSchema = backupRowSchema.extend({ table: z.string() });

/** A row of a backup, ready to be inserted. */
export interface ReadyRow {
  readonly table: BackupTable;
  /** In the order of the table's columns. */
  readonly values: readonly unknown[];
}

/**
 * Reads the rows of a backup, one at a time, and sees that it is whole. Only who reads to the end
 * knows that it is: a copy that was broken off or changed fails there.
 *
 * Throws `backup.malformed` with the line, `backup.incomplete`, or what `accept` throws.
 */
export async function* readBackup(
  path: string,
  accept: (header: BackupHeader) => void,
): AsyncGenerator<ReadyRow, void> {
  const lines = readLines(path);
  const header = readHeader(await nextLine(lines));
  accept(header);
  for (let rows = 0; ; rows++) {
    const line = await nextLine(lines);
    const value = parseJson(line);
    const stored = storedRowSchema.safeParse(value);
    if (!stored.success) {
      checkEnd(value, line, rows);
      return;
    }
    for (const lifted of liftRow(stored.data, header.schema)) yield readyRow(lifted, line.number);
  }
}

function readyRow(stored: StoredRow, line: number): ReadyRow {
  const row = backupRowSchema.safeParse(stored);
  if (!row.success) {
    throw failure("backup.malformed", `line ${line}`, stored.table, backupTables);
  }
  return { table: row.data.table, values: decodeRow(row.data, line) };
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

/** The version comes first: a newer backup is refused by its number, whatever else is in it. */
function readHeader(line: Line): BackupHeader {
  const header = backupHeaderSchema.safeParse(parseJson(line));
  if (!header.success) throw failure("backup.malformed", "line 1", null, "keukentafel/backup");
  if (header.data.version !== backupVersion) {
    const allowed = { minimum: 1, maximum: backupVersion };
    throw failure("backup.version-unknown", "/version", header.data.version, allowed);
  }
  return header.data;
}

function checkEnd(value: unknown, line: Line, rows: number): void {
  const end = backupEndSchema.safeParse(value);
  if (!end.success) throw failure("backup.malformed", `line ${line.number}`);
  if (end.data.rows !== rows || end.data.sha256 !== line.hashBefore) {
    throw failure("backup.incomplete", `line ${line.number}`, rows, end.data.rows);
  }
}

function parseJson(line: Line): unknown {
  try {
    return JSON.parse(line.text);
  } catch {
    throw failure("backup.malformed", `line ${line.number}`, null, "JSON");
  }
}
