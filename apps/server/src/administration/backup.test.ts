import { backupMediaType } from "@keukentafel/contract";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createKey } from "../secrets/sealing.ts";
import { createTestApp, testAdministrationToken, type TestApp } from "../testing/test-app.ts";
import { bearer, createTestClient, problemOf } from "../testing/test-client.ts";
import { databaseKinds, openTestDatabase, closeTestDatabases } from "../testing/test-database.ts";
import { createTestResident } from "../testing/test-dossier.ts";
import type { Database } from "../storage/open-database.ts";

const administrator = bearer(testAdministrationToken);
const path = "/v1/backups/current";

/** From every database to every database: a backup is also how one moves house. */
const moves = databaseKinds.flatMap((from) => databaseKinds.map((to) => [from, to] as const));

afterAll(closeTestDatabases);

describe("backup and restore", () => {
  const apps: TestApp[] = [];
  const start = async (kind: Database["kind"], masterKey: Uint8Array): Promise<TestApp> => {
    const app = await createTestApp(await openTestDatabase(kind), { masterKey });
    apps.push(app);
    return app;
  };
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.dependencies.database.close();
  });
  const restore = async (test: TestApp, body: string): Promise<Response> =>
    test.app.request(path, {
      method: "PUT",
      headers: { ...administrator, "Content-Type": backupMediaType },
      body,
    });
  const backup = async (test: TestApp): Promise<string> =>
    (await test.app.request(path, { headers: administrator })).text();

  it.each(moves)("brings everything from %s to %s", async (from, to) => {
    const masterKey = createKey();
    const source = await start(from, masterKey);
    const client = createTestClient(async (each, init) => source.app.request(each, init));
    const resident = createTestResident();
    const events = [
      resident.opening,
      resident.wishes('Één \u2028 naam met "aanhaling" en 🏠'),
      ...Array.from({ length: 700 }, (_, index) => resident.claim("use.occupants", index)),
    ];
    const created = await client.save(events);
    await client.get(`/v1/dossiers/${created.id}`, created.link.secret);
    const copy = await backup(source);
    expect(copy).not.toContain("naam met");

    const target = await start(to, masterKey);
    const restored = await restore(target, copy);
    expect(await restored.json()).toEqual({ rows: copy.split("\n").length - 3, dossiers: 6 });
    const there = createTestClient(async (each, init) => target.app.request(each, init));
    const read = await there.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
    expect(await read.json()).toEqual({ events, problems: [] });

    const again = await backup(target);
    // The reading above was noted; the rest is the same, row by row.
    const rowsOf = (text: string): readonly string[] =>
      text.split("\n").filter((line) => line.startsWith('{"table"') && !line.startsWith('{"table":"reads"'));
    expect(rowsOf(again)).toEqual(rowsOf(copy));
  });

  it("refuses what is broken, and leaves everything as it was", async () => {
    const masterKey = createKey();
    const test = await start("embedded", masterKey);
    const copy = await backup(test);
    const lines = copy.split("\n");
    const header = lines[0] ?? "";
    const broken: readonly (readonly [string, string, string])[] = [
      ["half a copy", copy.slice(0, copy.length / 2), "backup.incomplete"],
      ["a line left out", [...lines.slice(0, 3), ...lines.slice(4)].join("\n"), "backup.incomplete"],
      ["a changed title", copy.replace("Eikenlaan", "Eikenpark"), "backup.incomplete"],
      ["something else", "hello\n", "backup.malformed"],
      ["another document", '{"format":"other"}\n', "backup.malformed"],
      ["an unknown column", copy.replace('"title":', '"titel":'), "backup.malformed"],
      ["a newer version", copy.replace('"version":1,"schema"', '"version":2,"schema"'), "backup.version-unknown"],
      ["a newer schema", copy.replace(/"schema":\d+/, '"schema":99'), "backup.version-unknown"],
      [
        "another master key",
        copy.replace(/"masterKeyId":"\w+"/, '"masterKeyId":"0000000000000000"'),
        "backup.master-key-differs",
      ],
    ];
    expect(header).toContain("keukentafel/backup");
    for (const [, text, code] of broken) {
      const response = await restore(test, text);
      expect((await problemOf(response)).problems[0]?.code).toBe(code);
      const homes = await test.app.request("/v1/neighbourhoods/eikenbuurt");
      expect(await homes.json()).toMatchObject({ homeCount: 5 });
    }
    expect((await restore(test, copy)).status).toBe(200);
  });

  it("never overwrites what a resident saved", async () => {
    const test = await start("embedded", createKey());
    const copy = await backup(test);
    const client = createTestClient(async (each, init) => test.app.request(each, init));
    const created = await client.save([createTestResident().opening]);
    const response = await restore(test, copy);
    expect(response.status).toBe(409);
    expect((await problemOf(response)).problems[0]?.code).toBe("backup.database-not-empty");
    expect((await client.get(`/v1/dossiers/${created.id}`, created.link.secret)).status).toBe(200);
  });

  it("asks for the token of the data folder", async () => {
    const test = await start("embedded", createKey());
    for (const headers of [{}, bearer("x".repeat(43))]) {
      expect((await test.app.request(path, { headers })).status).toBe(401);
      expect((await test.app.request(path, { method: "PUT", headers, body: "x" })).status).toBe(401);
    }
  });
});
