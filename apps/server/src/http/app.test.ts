import { dossierSchema, linksSchema, createdLinkSchema } from "@keukentafel/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { bearer, createTestClient, jsonRequest, problemOf, type Ask } from "../testing/test-client.ts";
import { databaseKinds, openTestDatabase, closeTestDatabases } from "../testing/test-database.ts";
import { createTestResident } from "../testing/test-dossier.ts";

afterAll(closeTestDatabases);

describe.each(databaseKinds)("the interface on the %s database", (kind) => {
  let test: TestApp;
  const ask: Ask = async (path, init) => test.app.request(path, init);
  const client = createTestClient(ask);

  beforeAll(async () => {
    test = await createTestApp(await openTestDatabase(kind));
  }, 30_000);
  afterAll(() => test.dependencies.database.close());

  describe("saving and opening", () => {
    it("gives back what was saved, and what follows from it", async () => {
      const resident = createTestResident();
      const events = [resident.opening, resident.claim("home.floorAreaM2", 106)];
      const created = await client.save(events);
      expect(created).toMatchObject({ id: resident.dossier, eventCount: 2, link: { right: "own" } });

      const listed = await client.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
      expect(await listed.json()).toEqual({ events, problems: [] });
      const read = await client.get(`/v1/dossiers/${created.id}`, created.link.secret);
      const dossier = dossierSchema.parse(await read.json());
      expect(dossier.state.claims.map((claim) => claim.value)).toEqual([106]);
    });

    it("adds a union by id: sending again is harmless", async () => {
      const resident = createTestResident();
      const created = await client.save([resident.opening]);
      const more = [resident.claim("home.form", "detached"), resident.wishes("Jo")];
      expect(await client.add(created, more)).toEqual({ added: 2, known: 0, eventCount: 3 });
      expect(await client.add(created, [...more, resident.opening])).toEqual({
        added: 0,
        known: 3,
        eventCount: 3,
      });
    });

    it("refuses another event under a known id and stores nothing of that request", async () => {
      const resident = createTestResident();
      const wishes = resident.wishes("Jo");
      const created = await client.save([resident.opening, wishes]);
      const other = { ...resident.wishes("Al"), id: wishes.id };
      const fresh = resident.claim("home.form", "detached");
      const response = await ask(
        `/v1/dossiers/${created.id}/events`,
        jsonRequest("POST", { events: [fresh, other] }, bearer(created.link.secret)),
      );
      expect(response.status).toBe(409);
      expect((await problemOf(response)).problems[0]).toMatchObject({
        code: "event.id-taken",
        value: wishes.id,
      });
      const listed = await client.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
      expect(await listed.json()).toEqual({ events: [resident.opening, wishes], problems: [] });
    });

    it("gives the same link when a save is sent again after a broken connection", async () => {
      const resident = createTestResident();
      const headers = { "Idempotency-Key": "k".repeat(43) };
      const first = await client.save([resident.opening], headers);
      const again = await client.save([resident.opening, resident.wishes("Jo")], headers);
      expect(again.link).toEqual(first.link);
      expect(again.eventCount).toBe(2);
      const without = await ask("/v1/dossiers", jsonRequest("POST", { events: [resident.opening] }));
      expect(without.status).toBe(409);
      expect((await problemOf(without)).problems[0]?.code).toBe("dossier.exists");
    });

    it("stores each of many saves that come at the same time", async () => {
      const resident = createTestResident();
      const created = await client.save([resident.opening]);
      const claims = Array.from({ length: 12 }, (_, index) => resident.claim("use.occupants", index));
      await Promise.all(claims.map((claim) => client.add(created, [claim])));
      const listed = await client.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
      expect(await listed.json()).toEqual({ events: [resident.opening, ...claims], problems: [] });
    });

    it("stores nothing readable", async () => {
      const resident = createTestResident();
      await client.save([resident.opening, resident.wishes("Willemijn Zonneveld")]);
      const rows = await test.dependencies.database.query
        .selectFrom("events")
        .selectAll()
        .where("dossier", "=", resident.dossier)
        .execute();
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(Buffer.from(row.payload).includes("Willemijn")).toBe(false);
        expect(row).toMatchObject({ tenant: "keukentafel", actor: "resident:local" });
      }
    });
  });

  describe("links", () => {
    it("allow what they say, and end on the next request", async () => {
      const resident = createTestResident();
      const owner = await client.save([resident.opening]);
      const path = `/v1/dossiers/${owner.id}`;
      const made = await ask(
        `${path}/links`,
        jsonRequest("POST", { right: "read", expiresAt: null }, bearer(owner.link.secret)),
      );
      expect(made.status).toBe(201);
      const link = createdLinkSchema.parse(await made.json());

      expect((await client.get(path, link.secret)).status).toBe(200);
      const write = await ask(
        `${path}/events`,
        jsonRequest("POST", { events: [resident.wishes("Jo")] }, bearer(link.secret)),
      );
      expect(write.status).toBe(403);
      expect((await problemOf(write)).problems[0]).toMatchObject({
        code: "access.right-missing",
        value: "read",
        allowed: "write",
      });
      expect((await ask(path, { method: "DELETE", headers: bearer(link.secret) })).status).toBe(403);

      const revoke = { method: "DELETE", headers: bearer(owner.link.secret) };
      expect((await ask(`${path}/links/${link.id}`, revoke)).status).toBe(204);
      expect((await ask(`${path}/links/${link.id}`, revoke)).status).toBe(204);
      const after = await client.get(path, link.secret);
      expect(after.status).toBe(401);
      expect((await problemOf(after)).problems[0]?.code).toBe("access.link-revoked");

      const listed = await client.get(`${path}/links`, owner.link.secret);
      const { links } = linksSchema.parse(await listed.json());
      expect(links.map(({ id, own, revokedAt }) => [id, own, revokedAt !== null])).toEqual([
        [owner.link.id, true, false],
        [link.id, false, true],
      ]);
    });

    it("end at the moment that was set", async () => {
      const resident = createTestResident();
      const owner = await client.save([resident.opening]);
      const expiresAt = new Date(test.clock.now + 60_000).toISOString();
      const made = await ask(
        `/v1/dossiers/${owner.id}/links`,
        jsonRequest("POST", { right: "read", expiresAt }, bearer(owner.link.secret)),
      );
      const link = createdLinkSchema.parse(await made.json());
      expect((await client.get(`/v1/dossiers/${owner.id}`, link.secret)).status).toBe(200);
      test.clock.now += 60_000;
      const after = await client.get(`/v1/dossiers/${owner.id}`, link.secret);
      expect((await problemOf(after)).problems[0]?.code).toBe("access.link-expired");
    });

    it("are stored as hashes only", async () => {
      const created = await client.save([createTestResident().opening]);
      const rows = await test.dependencies.database.query.selectFrom("links").selectAll().execute();
      const stored = rows.map((row) => Buffer.from(row.secret_hash).toString("base64url")).join();
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(created.link.secret);
      expect(stored).not.toContain(created.link.secret);
    });

    it("do not open another dossier, nor tell whether it exists", async () => {
      const mine = await client.save([createTestResident().opening]);
      const other = await client.save([createTestResident().opening]);
      const answers = await Promise.all(
        [other.id, createTestResident().dossier].map(async (id) => {
          const response = await client.get(`/v1/dossiers/${id}`, mine.link.secret);
          return [response.status, (await problemOf(response)).problems[0]?.code];
        }),
      );
      expect(answers).toEqual([
        [401, "access.secret-unknown"],
        [401, "access.secret-unknown"],
      ]);
    });

    it("make who guesses wait, and let others go on", async () => {
      const created = await client.save([createTestResident().opening]);
      const other = await client.save([createTestResident().opening]);
      const path = `/v1/dossiers/${created.id}`;
      for (let attempt = 0; attempt < 5; attempt++) {
        expect((await client.get(path, "x".repeat(43))).status).toBe(401);
      }
      const refused = await client.get(path, "x".repeat(43));
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Retry-After")).toBe("60");
      expect((await client.get(`/v1/dossiers/${other.id}`, other.link.secret)).status).toBe(200);
      test.clock.now += 61_000;
      expect((await client.get(path, created.link.secret)).status).toBe(200);
    });
  });

  it("erases a dossier: key, events and who read it are gone; its links say so", async () => {
    const resident = createTestResident();
    const created = await client.save([resident.opening, resident.wishes("Jo")]);
    const path = `/v1/dossiers/${created.id}`;
    await client.get(path, created.link.secret);
    const erase = await ask(path, { method: "DELETE", headers: bearer(created.link.secret) });
    expect(erase.status).toBe(204);
    const after = await client.get(path, created.link.secret);
    expect(after.status).toBe(410);
    expect((await problemOf(after)).problems[0]?.code).toBe("dossier.erased");

    const { query } = test.dependencies.database;
    const row = await query.selectFrom("dossiers").selectAll().where("id", "=", created.id).executeTakeFirstOrThrow();
    expect(row.wrapped_key).toBeNull();
    for (const table of ["events", "reads"] as const) {
      const left = await query.selectFrom(table).selectAll().where("dossier", "=", created.id).execute();
      expect(left).toEqual([]);
    }
    const again = await ask("/v1/dossiers", jsonRequest("POST", { events: [resident.opening] }));
    expect(again.status).toBe(409);
  });

  it("notes who read what", async () => {
    const created = await client.save([createTestResident().opening]);
    await client.get(`/v1/dossiers/${created.id}`, created.link.secret);
    await client.get(`/v1/dossiers/${created.id}/events`, created.link.secret);
    const reads = await test.dependencies.database.query
      .selectFrom("reads")
      .select(["what", "link", "tenant", "actor", "on_behalf_of"])
      .where("dossier", "=", created.id)
      .orderBy("id")
      .execute();
    const common = {
      link: created.link.id,
      tenant: "keukentafel",
      actor: `link:${created.link.id}`,
      on_behalf_of: "resident:local",
    };
    expect(reads).toEqual([
      { what: "dossier", ...common },
      { what: "events", ...common },
    ]);
  });

  it("shows the made-up neighbourhood as made up", async () => {
    const response = await ask("/v1/neighbourhoods/eikenbuurt");
    expect(await response.json()).toEqual({
      id: "eikenbuurt",
      tenant: "de-eik",
      desk: "Buurtloket De Eik",
      name: "Eikenbuurt (fictief)",
      fictitious: true,
      homeCount: 5,
    });
    const homes = await ask("/v1/neighbourhoods/eikenbuurt/homes");
    expect(await homes.json()).toMatchObject({
      homes: Array.from({ length: 5 }, () => ({ fictitious: true })),
    });
    expect((await ask("/v1/neighbourhoods/nowhere")).status).toBe(404);
  });

  it("hands out the catalogue of measures and its own health", async () => {
    const catalogue = await ask("/v1/catalogues/measures");
    expect(await catalogue.json()).toMatchObject({ format: "keukentafel/measures" });
    const health = await ask("/v1/health");
    expect(await health.json()).toEqual({
      status: "ok",
      apiVersion: "1.1.0",
      storage: kind,
      schema: test.dependencies.schema,
    });
  });

  it("hides what went wrong inside, and logs only where", async () => {
    const broken = await createTestApp(test.dependencies.database, {
      clientAddress: () => {
        throw new Error("Willemijn Zonneveld lives here");
      },
    });
    const response = await broken.app.request(`/v1/dossiers/${createTestResident().dossier}`, {
      headers: bearer("x".repeat(43)),
    });
    expect(response.status).toBe(500);
    const problem = await problemOf(response);
    expect(problem.problems).toEqual([{ code: "server.fault", path: "request", value: null, allowed: null }]);
    const lines = broken.logLines.join("");
    expect(lines).toContain("app.test.ts");
    expect(lines).toContain(problem.instance.slice("urn:uuid:".length));
    expect(lines + JSON.stringify(problem)).not.toContain("Willemijn");
  });

  it("sends its version and the headers of the rules with every answer", async () => {
    for (const path of ["/v1/health", "/v1/nowhere", "/v1/openapi.json", "/v1/dossiers/1"]) {
      const { headers } = await ask(path);
      expect(headers.get("API-Version")).toBe("1.1.0");
      expect(headers.get("Cache-Control")).toBe("no-store");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("Strict-Transport-Security")).toContain("max-age=");
    }
    const description = await ask("/v1/openapi.json");
    expect(description.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await description.json()).toMatchObject({ openapi: "3.1.0", servers: [{ url: "/v1" }] });
  });
});
