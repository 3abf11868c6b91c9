import { sql, type Transaction } from "kysely";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { decodeRow } from "../administration/backup-rows.ts";
import { insertRows } from "../administration/restore.ts";
import { createTestApp } from "../testing/test-app.ts";
import { createTestClient } from "../testing/test-client.ts";
import { databaseKinds, openTestDatabase, closeTestDatabases } from "../testing/test-database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import type { Database } from "./open-database.ts";
import { readReleasedSchemas, type ReleasedSchema } from "./released-schemas/read.ts";
import type { Tables } from "./tables.ts";

const now = "2026-11-24T12:00:00.000Z";
const releases = readReleasedSchemas();

async function build(transaction: Transaction<Tables>, release: ReleasedSchema): Promise<void> {
  for (const statement of release.statements) await sql.raw(statement).execute(transaction);
  for (const [index, row] of release.rows.entries()) {
    await insertRows(transaction, row.table, [decodeRow(row, index)]);
  }
  for (const migration of release.migrations) {
    await transaction
      .insertInto("schema_migrations")
      .values({ ...migration, applied_at: now })
      .execute();
  }
}

/** Every column with its type and whether it may be null, and every index. */
async function shapeOf(database: Database): Promise<unknown> {
  const columns = await sql`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = 'public' order by table_name, column_name
  `.execute(database.query);
  const indexes = await sql`
    select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname
  `.execute(database.query);
  return { columns: columns.rows, indexes: indexes.rows };
}

afterAll(closeTestDatabases);

describe.each(databaseKinds)("migrating the %s database", (kind) => {
  const opened: Database[] = [];
  const open = async (): Promise<Database> => {
    const database = await openTestDatabase(kind);
    opened.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });

  it("is done once, and the second time changes nothing", async () => {
    const { query } = await open();
    expect(await migrate(query, now)).toBe(migrations.length);
    const first = await query.selectFrom("schema_migrations").selectAll().execute();
    expect(await migrate(query, now)).toBe(migrations.length);
    expect(await query.selectFrom("schema_migrations").selectAll().execute()).toEqual(first);
  });

  it("leaves nothing of a step that fails", async () => {
    const { query } = await open();
    await migrate(query, now);
    const next = migrations.length + 1;
    const failing = { number: next, name: "failing", statements: ["create table half (id text)", "nonsense"] };
    await expect(migrate(query, now, [...migrations, failing])).rejects.toThrow("syntax error");
    const { rows } = await sql`select to_regclass('half') as half`.execute(query);
    expect(rows).toEqual([{ half: null }]);
    const mended = { number: next, name: "mended", statements: ["create table whole (id text)"] };
    expect(await migrate(query, now, [...migrations, mended])).toBe(next);
    await expect(migrate(query, now)).rejects.toMatchObject({ code: "storage.schema-newer" });
  });

  it("refuses a database that was made by other statements", async () => {
    const { query } = await open();
    await migrate(query, now);
    const [first, ...rest] = migrations;
    const changed = { number: 1, name: "changed", statements: [...(first?.statements ?? []), ""] };
    await expect(migrate(query, now, [changed, ...rest])).rejects.toMatchObject({
      code: "storage.migration-changed",
    });
  });

  it.each(releases.map((release) => [release.schema, release] as const))(
    "from release of schema %i ends at today's, with its dossier readable",
    async (_schema, release) => {
      const database = await open();
      await database.query.transaction().execute((transaction) => build(transaction, release));
      const masterKey = Buffer.from(release.masterKey, "base64");
      const { app } = await createTestApp(database, { masterKey });
      const client = createTestClient(async (path, init) => app.request(path, init));
      const response = await client.get(`/v1/dossiers/${release.dossier}`, release.secret);
      expect(await response.json()).toMatchObject({
        state: { helpLevel: "think_along", claims: [{ path: "home.floorAreaM2", value: 106 }] },
      });
      const fresh = await open();
      await migrate(fresh.query, now);
      expect(await shapeOf(database)).toEqual(await shapeOf(fresh));
    },
  );
});

describe("the steps of the schema", () => {
  it("are numbered from 1 without gaps", () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, i) => i + 1));
  });

  it("have a released database for every step", () => {
    expect(releases.map((release) => release.schema)).toEqual(migrations.map((_, i) => i + 1));
  });
});
