import { sql } from "kysely";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import * as z from "zod";
import { startEmbeddedClient } from "../storage/embedded-client.ts";
import { openEmbeddedDatabase, openServerDatabase, type Database } from "../storage/open-database.ts";

/** The databases on which the tests of storage run: a server only when one is named. */
export const databaseKinds: readonly Database["kind"][] =
  process.env["DATABASE_URL"] === undefined || process.env["DATABASE_URL"] === ""
    ? ["embedded"]
    : ["embedded", "server"];

/** An empty database of its own; whatever is in it disappears when it is closed. */
export function openTestDatabase(kind: Database["kind"]): Promise<Database> {
  return kind === "embedded" ? openTestEmbedded() : openTestServer();
}

/** Puts a fresh embedded database into a data folder, so that a server there starts at once. */
export async function prepareDataFolder(dataFolder: string): Promise<void> {
  const database = await openEmbeddedDatabase(dataFolder, { initial: await freshDump() });
  await database.close();
}

/** A folder for the files of one test. */
export function createTestFolder(): string {
  return mkdtempSync(join(tmpdir(), "keukentafel-test-"));
}

/** Starting an embedded database takes seconds, emptying one does not: they are used again. */
const idle: { readonly database: Database; readonly folder: string }[] = [];

async function openTestEmbedded(): Promise<Database> {
  const pooled = idle.pop() ?? (await startTestEmbedded());
  return {
    ...pooled.database,
    async close() {
      await sql`drop schema public cascade`.execute(pooled.database.query);
      await sql`create schema public`.execute(pooled.database.query);
      idle.push(pooled);
    },
  };
}

async function startTestEmbedded(): Promise<(typeof idle)[number]> {
  const folder = createTestFolder();
  const initial = await freshDump();
  return { database: await openEmbeddedDatabase(join(folder, "data"), { initial }), folder };
}

/** Ends the embedded databases of a test file; to be called after all of its tests. */
export async function closeTestDatabases(): Promise<void> {
  for (const { database, folder } of idle.splice(0)) {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * A dump of a fresh embedded database. Making a database takes seconds and always gives the same,
 * so that the dump is kept between runs, per version of the database.
 */
export async function freshDump(): Promise<Uint8Array> {
  const path = join(tmpdir(), `keukentafel-fresh-${pgliteVersion()}.tar.gz`);
  if (existsSync(path)) return readFileSync(path);
  const client = await startEmbeddedClient({ folder: null, initial: null });
  const dump = await client.dump();
  await client.close();
  const temporary = `${path}.${randomBytes(4).toString("hex")}`;
  writeFileSync(temporary, dump);
  renameSync(temporary, path);
  return dump;
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const json: unknown = JSON.parse(readFileSync(join(dirname(entry), "..", "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(json).version;
}

/** Address of an empty database on the server that `DATABASE_URL` names, and how to drop it. */
export async function createServerDatabase(): Promise<{
  readonly url: string;
  readonly drop: () => Promise<void>;
}> {
  const base = new URL(process.env["DATABASE_URL"] ?? "");
  const name = `keukentafel_test_${randomBytes(6).toString("hex")}`;
  await administer(base.href, `create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(base.href, `drop database ${name} with (force)`) };
}

async function openTestServer(): Promise<Database> {
  const { url, drop } = await createServerDatabase();
  const database = openServerDatabase(url);
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
