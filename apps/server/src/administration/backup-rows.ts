import type { BackupRow, BackupTable } from "@keukentafel/contract";
import { failure } from "../errors.ts";
import { tableColumns, type ColumnKind } from "./backup-columns.ts";

/** The values of a row as they stand in a backup: bytes as base64, instants as ISO 8601. */
export function encodeRow(table: BackupTable, row: object): BackupRow["row"] {
  return Object.fromEntries(
    tableColumns(table).columns.map(([column, kind]) => [column, encode(kind, Reflect.get(row, column))]),
  );
}

function encode(kind: ColumnKind, value: unknown): string | number | boolean | null {
  if (value === null) return null;
  if (kind === "bytes" && value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (kind === "instant" && value instanceof Date) return value.toISOString();
  if (kind === "text" && typeof value === "string") return value;
  if (kind === "integer" && typeof value === "number") return value;
  if (kind === "boolean" && typeof value === "boolean") return value;
  throw new TypeError(`a column of kind ${kind} with another value`);
}

/**
 * The values of a row in the order of the table's columns, ready to be inserted.
 *
 * Throws `backup.malformed` with the line and the column.
 */
export function decodeRow({ table, row }: BackupRow, line: number): readonly unknown[] {
  const { columns } = tableColumns(table);
  const unknownColumn = Object.keys(row).find((name) => !columns.some(([known]) => known === name));
  if (unknownColumn !== undefined) {
    throw failure(
      "backup.malformed",
      `line ${line}`,
      unknownColumn,
      columns.map(([name]) => name),
    );
  }
  return columns.map(([column, kind]) => {
    const value = row[column];
    const decoded = value === undefined ? undefined : decode(kind, value);
    if (decoded === undefined) {
      throw failure("backup.malformed", `line ${line} ${table}.${column}`, null, kind);
    }
    return decoded;
  });
}

function decode(kind: ColumnKind, value: string | number | boolean | null): unknown {
  if (value === null) return null;
  switch (kind) {
    case "text":
      return typeof value === "string" ? value : undefined;
    case "instant":
      return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? value : undefined;
    case "bytes":
      return typeof value === "string" ? Buffer.from(value, "base64") : undefined;
    case "integer":
      return Number.isInteger(value) ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
  }
}
