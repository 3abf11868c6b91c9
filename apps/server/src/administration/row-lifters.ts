/** A row of a backup as it stands there, of whatever schema. */
export interface StoredRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | boolean | null>>;
}

/** Lifts a row of one schema to the next: to one row, several, or none. */
export type RowLifter = (row: StoredRow) => readonly StoredRow[];

/**
 * Per step of the schema how rows of a backup follow it: entry 0 lifts rows of schema 1 to schema 2.
 * Every migration after the first has its lifter here; a test holds the two lists together.
 */
export const rowLifters: readonly RowLifter[] = [];

/** Lifts a row of schema `from` to today's, along `lifters`. */
export function liftRow(
  row: StoredRow,
  from: number,
  lifters: readonly RowLifter[] = rowLifters,
): readonly StoredRow[] {
  return lifters.slice(from - 1).reduce<readonly StoredRow[]>((rows, lifter) => rows.flatMap(lifter), [row]);
}
