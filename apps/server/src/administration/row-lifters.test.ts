import { describe, expect, it } from "vitest";
import { migrations } from "../storage/migrations/all.ts";
import { liftRow, rowLifters, type RowLifter } from "./row-lifters.ts";

describe("rows of older backups", () => {
  const lifters: readonly RowLifter[] = [
    ({ table, row }) => (table === "old" ? [] : [{ table, row: { ...row, second: 2 } }]),
    ({ table, row }) => [{ table: `${table}s`, row: { ...row, third: 3 } }],
  ];

  it("follow every step of the schema since", () => {
    const row = { table: "home", row: { first: 1 } };
    expect(liftRow(row, 1, lifters)).toEqual([{ table: "homes", row: { first: 1, second: 2, third: 3 } }]);
    expect(liftRow(row, 2, lifters)).toEqual([{ table: "homes", row: { first: 1, third: 3 } }]);
    expect(liftRow(row, 3, lifters)).toEqual([row]);
  });

  it("may end on the way", () => {
    expect(liftRow({ table: "old", row: {} }, 1, lifters)).toEqual([]);
  });

  it("have a lifter for every step of the schema after the first", () => {
    expect(rowLifters).toHaveLength(migrations.length - 1);
  });
});
