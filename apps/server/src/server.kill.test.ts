import { dossierEventsSchema, type CreatedDossier } from "@keukentafel/contract";
import type { DossierEvent } from "@keukentafel/journey";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runServerToItsEnd, startServerProcess, type ServerProcess } from "./testing/server-process.ts";
import { createTestClient, type TestClient } from "./testing/test-client.ts";
import { createServerDatabase, createTestFolder, databaseKinds, prepareDataFolder } from "./testing/test-database.ts";
import { createTestResident } from "./testing/test-dossier.ts";

const rounds = 2;
const residents = 4;
const eventsPerSave = 3;
const savesBeforeKill = 8;

const clientOf = (server: ServerProcess): TestClient =>
  createTestClient((path, init) => fetch(server.address + path, init));

/** What one resident was told is safe, and what was on its way when the server died. */
interface Diary {
  readonly created: CreatedDossier;
  readonly acknowledged: DossierEvent[];
  readonly sent: DossierEvent[][];
}

/** Saves again and again until the server is gone. */
async function keepSaving(
  client: TestClient,
  diary: Diary,
  resident: ReturnType<typeof createTestResident>,
): Promise<void> {
  for (let save = 0; ; save++) {
    const events = Array.from({ length: eventsPerSave }, (_, index) =>
      resident.claim("use.occupants", save * eventsPerSave + index),
    );
    diary.sent.push(events);
    try {
      await client.add(diary.created, events);
    } catch {
      return;
    }
    diary.acknowledged.push(...events);
  }
}

function acknowledgedIn(diaries: readonly Diary[]): number {
  return diaries.flatMap((diary) => diary.acknowledged).length;
}

async function storedIds(client: TestClient, { created }: Diary): Promise<ReadonlySet<string>> {
  const response = await client.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
  const { events } = dossierEventsSchema.parse(await response.json());
  return new Set(events.map((event) => event.id));
}

describe.each(databaseKinds)("a server on the %s database that is killed in the middle of saves", (kind) => {
  const folder = createTestFolder();
  const environment: Record<string, string> = { KEUKENTAFEL_DATA: join(folder, "data"), DATABASE_URL: "" };
  let drop = (): Promise<void> => Promise.resolve();
  const running: ServerProcess[] = [];

  const start = async (): Promise<ServerProcess> => {
    const server = await startServerProcess(environment);
    running.push(server);
    return server;
  };

  beforeAll(async () => {
    if (kind === "embedded") return prepareDataFolder(join(folder, "data"));
    const database = await createServerDatabase();
    environment["DATABASE_URL"] = database.url;
    drop = database.drop;
  });
  afterAll(async () => {
    for (const server of running) await server.kill();
    await drop();
    rmSync(folder, { recursive: true });
  });

  it("has every acknowledged event when it is started again, and no half save", async () => {
    const diaries: Diary[] = [];
    let server = await start();
    for (let round = 0; round < rounds; round++) {
      const client = clientOf(server);
      const written: Diary[] = [];
      const saving = Promise.allSettled(
        Array.from({ length: residents }, async () => {
          const resident = createTestResident();
          const created = await client.save([resident.opening]);
          const diary: Diary = { created, acknowledged: [resident.opening], sent: [] };
          written.push(diary);
          await keepSaving(client, diary, resident);
        }),
      );
      // Some saves later, however fast this machine is, others are on their way.
      const enough = residents + eventsPerSave * (savesBeforeKill + round);
      await expect.poll(() => acknowledgedIn(written), { interval: 5, timeout: 30_000 }).toBeGreaterThan(enough);
      await server.kill();
      await saving;
      diaries.push(...written);

      server = await start();
      const again = clientOf(server);
      for (const diary of diaries) {
        const stored = await storedIds(again, diary);
        expect(diary.acknowledged.filter((event) => !stored.has(event.id))).toEqual([]);
        for (const save of diary.sent) {
          const kept = save.filter((event) => stored.has(event.id)).length;
          expect([0, eventsPerSave]).toContain(kept);
        }
      }
    }
    // The test says something only when saves were on their way at the kill.
    expect(diaries.some((diary) => diary.sent.flat().length + 1 > diary.acknowledged.length)).toBe(true);
    expect(await server.stop()).toBe(0);
  }, 120_000);
});

describe("a start that cannot be", () => {
  it("names the variable, its value and what is allowed", async () => {
    const { code, errors } = await runServerToItsEnd({ PORT: "eighty", LANG: "en_GB.UTF-8", LC_ALL: "" });
    expect(code).toBe(2);
    expect(errors).toMatch(/PORT.*eighty.*65535/s);
    expect(errors).not.toMatch(/\.ts:\d/);
  });

  it("leaves a data folder alone that another server has open", async () => {
    const folder = createTestFolder();
    const environment = { KEUKENTAFEL_DATA: join(folder, "data"), DATABASE_URL: "" };
    await prepareDataFolder(join(folder, "data"));
    const first = await startServerProcess(environment);
    try {
      const { code, errors } = await runServerToItsEnd(environment);
      expect(code).toBe(1);
      expect(errors).toContain("data.lock");
      expect((await fetch(`${first.address}/v1/health`)).status).toBe(200);
    } finally {
      expect(await first.stop()).toBe(0);
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
