import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { bearer, createTestClient, jsonRequest } from "../testing/test-client.ts";
import { openTestDatabase, closeTestDatabases } from "../testing/test-database.ts";
import { createTestResident } from "../testing/test-dossier.ts";
import { createLog, errorFields, type LogFields } from "./log.ts";

/** Words that nothing else writes; whatever of them is found in the log came from a resident. */
const name = "Zwaantje-Marker";
const answer = "answer-marker-4711";
const address = "10.11.12.13";

afterAll(closeTestDatabases);

describe("the log", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp(await openTestDatabase("embedded"), { clientAddress: () => address });
  }, 30_000);
  afterAll(() => test.dependencies.database.close());

  it("holds nothing of what residents write, whatever they do and whatever goes wrong", async () => {
    const { app, dependencies, logLines } = test;
    const client = createTestClient(async (path, init) => app.request(path, init));
    const resident = createTestResident();
    const events = [resident.opening, resident.wishes(name), resident.claim("home.note", answer)];
    const created = await client.save(events, { "Idempotency-Key": "i".repeat(43) });
    const { secret } = created.link;
    const path = `/v1/dossiers/${created.id}`;
    const send = (body: unknown, to = `${path}/events`): Promise<Response> | Response =>
      app.request(to, jsonRequest("POST", body, bearer(secret)));

    await client.get(path, secret);
    await client.get(`${path}/events`, secret);
    await send({ events: [resident.claim("home.note", `${answer} again`)] });
    await send({ right: "read", expiresAt: null }, `${path}/links`);
    await client.get(`${path}/links`, secret);
    // Wrong in every way there is.
    await send({ events: [{ ...resident.opening, payload: { name } }] });
    await send({ events: [{ ...resident.opening, actor: name, [answer]: name }] });
    await send({ [name]: answer });
    await send(`{"name": "${name}"`);
    await app.request(`${path}/events`, {
      method: "POST",
      headers: { ...bearer(secret), "Content-Type": "application/json" },
      body: `{"${name}`,
    });
    await app.request(`/v1/${name}/${answer}?name=${name}`);
    await app.request(`/${name}.html?secret=${secret}`);
    await app.request(`/v1/dossiers/${name}`, { method: name.toUpperCase() });
    await app.request(path, { headers: { Authorization: `Basic ${name}` } });
    await client.get(path, "w".repeat(43));
    // A fault of the database, whose message repeats the values.
    await dependencies.database.query.schema.alterTable("events").dropColumn("received_by").execute();
    const fault = await send({ events: [resident.claim("home.note", answer)] });
    expect(fault.status).toBe(500);
    await app.request(path, { method: "DELETE", headers: bearer(secret) });

    const log = logLines.join("");
    expect(logLines.length).toBeGreaterThan(15);
    expect(log).toContain("DatabaseError");
    const forbidden = [
      name,
      answer,
      address,
      secret,
      created.id,
      created.link.id,
      resident.dossier,
      "resident:local",
      "home.note",
      "w".repeat(43),
      "i".repeat(43),
    ];
    for (const value of forbidden) expect(log).not.toContain(value);
    for (const value of forbidden) expect(log.toLowerCase()).not.toContain(value.toLowerCase());
  });

  it("lets no other field through, and no value that looks otherwise than it should", () => {
    const lines: string[] = [];
    const log = createLog("info", { write: (line: string) => lines.push(line) });
    const careless = {
      event: "request",
      name,
      body: { name },
      route: `/v1/dossiers/${name}`,
      code: `value ${name}!`,
      status: name,
      dossier: name,
      frames: [`at ok (x.ts:1:1)`, `${name}\nat b (x.ts:1:1)`],
    } as unknown as LogFields;
    log.info(careless);
    expect(lines.join("")).toContain('"event":"request"');
    expect(lines.join("").toLowerCase()).not.toContain(name.toLowerCase());
    expect(lines.join("")).not.toMatch(/route|code|status|dossier|frames|body/);
  });

  it("tells of an error where it happened, never what it says", () => {
    const error = new Error(`${name}\n    at ${name} (file.ts:1:2)`);
    const fields = errorFields(error);
    expect(fields.errorName).toBe("Error");
    expect(fields.frames?.[0]).toContain("no-personal-values.test.ts");
    expect(JSON.stringify(fields)).not.toContain(name);
    error.message = "changed later";
    expect(errorFields(error).frames).toEqual([]);
    expect(errorFields(name)).toEqual({ errorName: "NotAnError" });
  });
});
