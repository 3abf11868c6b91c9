import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectAllStored,
  keepSaving,
  madeUpDossier,
  saveDossier,
  storedEvents,
  type Acknowledged,
} from "./support/dossiers.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";
import { storages } from "./support/storages.ts";

const savers = 6;

async function waitForAcknowledged(acknowledged: readonly Acknowledged[], count: number): Promise<void> {
  const end = Date.now() + 60_000;
  while (acknowledged.length < count) {
    if (Date.now() > end) throw new Error(`only ${acknowledged.length} saves in a minute`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

// On the embedded database, and on PostgreSQL where DATABASE_URL names a server.
describe.each(storages)("a server killed in the middle of saves, $name", (storage) => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  let server: ServerProcess;
  let database: Awaited<ReturnType<typeof storage.open>>;

  beforeAll(async () => {
    folder = await makeDataFolder();
    database = await storage.open();
    server = await startServer({ dataFolder: folder.path, databaseUrl: database.databaseUrl, web: "off" });
  });
  afterAll(async () => {
    await server.stop();
    await database.remove();
    await folder.remove();
  });

  it("has every save it acknowledged, time after time", async () => {
    const acknowledged: Acknowledged[] = [];
    for (const round of [1, 2, 3]) {
      const before = acknowledged.length;
      const saving = Array.from({ length: savers }, (_, saver) => keepSaving(server.address, saver, acknowledged));
      await waitForAcknowledged(acknowledged, before + 10 * round);
      await server.kill();
      await Promise.all(saving);
      server = await startServer({ dataFolder: folder.path, databaseUrl: database.databaseUrl, web: "off" });
      await expectAllStored(server.address, acknowledged);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  });

  it("lets nobody in without the secret of the link", async () => {
    const made = madeUpDossier("Bewoner met een geheim");
    const link = await saveDossier(server.address, made.events);
    const guess = { dossier: link.dossier, secret: "A".repeat(43) };
    await expect(storedEvents(server.address, guess)).rejects.toThrow("401");
    expect(server.log()).not.toContain(link.secret);
    expect(server.log()).not.toContain("Bewoner met een geheim");
  });
});
