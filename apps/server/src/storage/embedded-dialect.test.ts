import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDump } from "../testing/test-database.ts";
import { startEmbeddedClient, type EmbeddedClient } from "./embedded-client.ts";
import { embeddedDialect } from "./embedded-dialect.ts";

interface Counters {
  readonly counters: { readonly name: string; readonly value: number };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("one session for all", () => {
  let client: EmbeddedClient;
  let database: Kysely<Counters>;
  const limits = { waitMs: 5_000, idleMs: 150 };

  beforeAll(async () => {
    client = await startEmbeddedClient({ folder: null, initial: await freshDump() });
    database = new Kysely<Counters>({ dialect: embeddedDialect(client, limits) });
    await sql`create table counters (name text primary key, value integer not null)`.execute(database);
    await database.insertInto("counters").values({ name: "a", value: 0 }).execute();
  }, 30_000);
  afterAll(() => database.destroy());

  const read = async (): Promise<number> => {
    const { value } = await database
      .selectFrom("counters")
      .select("value")
      .where("name", "=", "a")
      .executeTakeFirstOrThrow();
    return value;
  };

  it("keeps transactions apart that run at the same time", async () => {
    const addOne = (): Promise<void> =>
      database.transaction().execute(async (transaction) => {
        const { value } = await transaction.selectFrom("counters").select("value").executeTakeFirstOrThrow();
        await pause(1);
        await transaction
          .updateTable("counters")
          .set({ value: value + 1 })
          .execute();
      });
    const before = await read();
    await Promise.all(Array.from({ length: 10 }, addOne));
    expect(await read()).toBe(before + 10);
  });

  it("takes back what a transaction did that fails", async () => {
    const before = await read();
    const failing = database.transaction().execute(async (transaction) => {
      await transaction.updateTable("counters").set({ value: 99 }).execute();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await read()).toBe(before);
  });

  it("ends a transaction that is silent too long, takes it back and lets others go on", async () => {
    const before = await read();
    const silent = database.transaction().execute(async (transaction) => {
      await transaction.updateTable("counters").set({ value: 99 }).execute();
      await pause(400);
      await transaction.updateTable("counters").set({ value: 100 }).execute();
    });
    const other = read();
    await expect(silent).rejects.toMatchObject({ code: "storage.time-limit" });
    expect(await other).toBe(before);
    expect(await read()).toBe(before);
  });

  it("never commits what was ended", async () => {
    const before = await read();
    const silent = database.transaction().execute(async (transaction) => {
      await transaction.updateTable("counters").set({ value: 99 }).execute();
      await pause(400);
    });
    await expect(silent).rejects.toMatchObject({ code: "storage.time-limit" });
    expect(await read()).toBe(before);
  });

  it("passes on what PostgreSQL refuses, with its code", async () => {
    const twice = database.insertInto("counters").values({ name: "a", value: 1 }).execute();
    await expect(twice).rejects.toMatchObject({ name: "DatabaseError", code: "23505" });
  });

  it("answers every question after it is closed with a refusal", async () => {
    const other = await startEmbeddedClient({ folder: null, initial: await client.dump() });
    await other.close();
    await expect(other.query("select 1", [])).rejects.toMatchObject({ code: "storage.closed" });
  });
});
