import { problemMediaType } from "@keukentafel/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { jsonRequest, problemOf, type Ask } from "../testing/test-client.ts";
import { openTestDatabase, closeTestDatabases } from "../testing/test-database.ts";
import { createTestResident } from "../testing/test-dossier.ts";

afterAll(closeTestDatabases);

describe("bad input", () => {
  let test: TestApp;
  const ask: Ask = async (path, init) => test.app.request(path, init);
  beforeAll(async () => {
    test = await createTestApp(await openTestDatabase("embedded"));
  }, 30_000);
  afterAll(() => test.dependencies.database.close());

  const resident = createTestResident();
  const cases: readonly (readonly [string, string, RequestInit, number, string, string])[] = [
    [
      "no JSON",
      "/v1/dossiers",
      { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" },
      400,
      "request.json-malformed",
      "body",
    ],
    [
      "another media type",
      "/v1/dossiers",
      { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" },
      415,
      "request.media-type",
      "Content-Type",
    ],
    [
      "no media type",
      "/v1/dossiers",
      { method: "POST", body: new Uint8Array([123, 125]) },
      415,
      "request.media-type",
      "Content-Type",
    ],
    ["a missing field", "/v1/dossiers", jsonRequest("POST", {}), 400, "value.missing", "/events"],
    [
      "a field too many",
      "/v1/dossiers",
      jsonRequest("POST", { events: [resident.opening], more: 1 }),
      400,
      "value.unknown-field",
      "/more",
    ],
    ["no events", "/v1/dossiers", jsonRequest("POST", { events: [] }), 400, "value.out-of-range", "/events"],
    [
      "a wrong value deep inside",
      "/v1/dossiers",
      jsonRequest("POST", {
        events: [{ ...resident.opening, payload: { subject: { type: "home" }, language: "fy" } }],
      }),
      400,
      "value.not-allowed",
      "/events/0/payload/language",
    ],
    [
      "a newer event",
      "/v1/dossiers",
      jsonRequest("POST", { events: [{ ...resident.opening, version: 2 }] }),
      400,
      "event.version-unknown",
      "/events/0/version",
    ],
    [
      "no opening",
      "/v1/dossiers",
      jsonRequest("POST", { events: [resident.wishes("Jo")] }),
      400,
      "event.opening-missing",
      "/events",
    ],
    [
      "an unknown tenant",
      "/v1/dossiers",
      jsonRequest("POST", { events: [createTestResident("nobody").opening] }),
      400,
      "tenant.unknown",
      "/events/0/tenant",
    ],
    [
      "events of two dossiers",
      "/v1/dossiers",
      jsonRequest("POST", { events: [resident.opening, createTestResident().wishes("Jo")] }),
      400,
      "event.dossier-differs",
      "/events/1/dossier",
    ],
    [
      "a body that is too large",
      "/v1/dossiers",
      jsonRequest("POST", { events: ["x".repeat(5_000_000)] }),
      413,
      "request.too-large",
      "body",
    ],
    ["an id that is none", "/v1/dossiers/1", {}, 400, "value.format", "/dossier"],
    ["no secret", `/v1/dossiers/${resident.dossier}`, {}, 401, "access.secret-missing", "Authorization"],
    ["an unknown path", "/v1/dossier", {}, 404, "request.path-unknown", "path"],
    ["a trailing slash", "/v1/health/", {}, 404, "request.path-unknown", "path"],
    ["a method that is not there", "/v1/dossiers", { method: "PUT" }, 405, "request.method-not-allowed", "method"],
    ["an unknown page", "/nowhere", {}, 404, "request.path-unknown", "path"],
    ["no administrator", "/v1/backups/current", {}, 401, "access.secret-missing", "Authorization"],
  ];

  it.each(cases)("%s is told with field, value and what is allowed", async (_name, path, init, status, code, place) => {
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe(problemMediaType);
    const problem = await problemOf(response);
    expect(problem.status).toBe(status);
    expect(problem.type).toBe(`urn:keukentafel:problem:${code}`);
    expect(problem.problems[0]).toMatchObject({ code, path: place });
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:\d/);
  });

  it("tells which methods there are", async () => {
    const response = await ask(`/v1/dossiers/${resident.dossier}`, { method: "PATCH" });
    expect(response.headers.get("Allow")).toBe("DELETE, GET, HEAD");
  });

  it("is told in the language that is asked for", async () => {
    const [dutch, english] = await Promise.all(
      ["nl", "en"].map(async (language) => {
        const response = await ask("/v1/dossiers/1", { headers: { "Accept-Language": language } });
        return (await problemOf(response)).detail;
      }),
    );
    expect(dutch).not.toBe(english);
  });
});
