import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { type Scene, scriptedFetch } from "../../test-support/scripted-fetch.ts";
import { readJson } from "./read-json.ts";
import type { ServiceRequest } from "./request.ts";
import { createServiceClient, type ServiceSettings } from "./service-client.ts";

const question = { path: "/homes", query: { postcode: "9998ZZ", huisletter: undefined, fq: ["a:b", "c d"] } };
const good: Scene = { status: 200, text: '{"ok":true,"more":1}' };
const secret = "key-that-nobody-may-see";

const settings: ServiceSettings = {
  name: "BAG",
  baseUrl: "https://register.example",
  timeOutMs: 1000,
  shortestIntervalMs: 0,
  attempts: 3,
  firstRetryMs: 100,
  longestRetryMs: 4000,
  quietMs: 60_000,
  cacheMs: 0,
  cacheEntries: 10,
  largestAnswer: 1000,
  key: { header: "X-Api-Key", value: secret },
};

const read = (text: string) => readJson(text, z.object({ ok: z.boolean() }));

function clientOf(scenes: readonly Scene[], changes: Partial<ServiceSettings> = {}) {
  const network = scriptedFetch(...scenes);
  const client = createServiceClient({ ...settings, ...changes }, { nowMs: () => Date.now(), fetch: network.fetch });
  const ask = async (request: ServiceRequest = question) => {
    const asked = client.ask(request, read);
    await vi.runAllTimersAsync();
    return asked;
  };
  return { client, ask, sent: network.sent };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a question to a service", () => {
  it("goes out with its query and key, and without cookies, referrer or redirects", async () => {
    const { ask, sent } = clientOf([good]);
    expect(await ask()).toEqual({ kind: "answered", value: { ok: true }, at: "2026-11-24T12:00:00.000Z" });
    expect(sent[0]?.address).toBe("https://register.example/homes?postcode=9998ZZ&fq=a%3Ab&fq=c%20d");
    expect(sent[0]?.request).toMatchObject({
      method: "GET",
      headers: { accept: "application/json", "X-Api-Key": secret },
      redirect: "error",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
  });

  it("can be a form", async () => {
    const { ask, sent } = clientOf([good]);
    await ask({ path: "/hours", form: { stns: "260", start: 2_020_010_101 } });
    expect(sent[0]?.request).toMatchObject({ method: "POST", body: "stns=260&start=2020010101" });
    expect(sent[0]?.request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("is not sent without a key", async () => {
    const { ask, sent } = clientOf([good], { key: { header: "X-Api-Key", value: "" } });
    expect(await ask()).toMatchObject({ kind: "unavailable", problem: { code: "register.key-missing", path: "BAG" } });
    expect(sent).toEqual([]);
  });

  it.each([404, 400, 410])("may be refused with %i, which is an answer and is not repeated", async (status) => {
    const { ask, sent } = clientOf([{ status }]);
    expect(await ask()).toMatchObject({ kind: "refused", status });
    expect(sent).toHaveLength(1);
  });

  it.each([401, 403])("with a key that is not accepted (%i) is not repeated", async (status) => {
    const { ask, sent } = clientOf([{ status }]);
    expect(await ask()).toMatchObject({
      kind: "unavailable",
      problem: { code: "register.key-refused", value: status },
    });
    expect(sent).toHaveLength(1);
  });
});

describe("a busy service", () => {
  it("is asked again with growing waits, until it answers", async () => {
    const { client, sent } = clientOf([{ status: 500 }, { status: 503 }, good]);
    const asked = client.ask(question, read);
    await vi.advanceTimersByTimeAsync(99);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(199);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ kind: "answered" });
  });

  it("that keeps failing is given up after the attempts", async () => {
    const { ask, sent } = clientOf([{ status: 502 }]);
    expect(await ask()).toMatchObject({ kind: "unavailable", problem: { code: "register.server-failed", value: 502 } });
    expect(sent).toHaveLength(3);
  });

  it("is given the seconds that it asks for", async () => {
    const { client, sent } = clientOf([{ status: 429, headers: { "retry-after": "3" } }, good]);
    const asked = client.ask(question, read);
    await vi.advanceTimersByTimeAsync(2999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ kind: "answered" });
  });

  it("that asks for more than a reader waits is left alone until then", async () => {
    const { ask, sent } = clientOf([{ status: 429, headers: { "retry-after": "120" } }, good]);
    const refused = {
      kind: "unavailable",
      problem: { code: "register.rate-limited", path: "BAG" },
      retryAt: "2026-11-24T12:02:00.000Z",
    };
    expect(await ask()).toMatchObject(refused);
    expect(await ask()).toMatchObject(refused);
    expect(sent).toHaveLength(1);
    vi.setSystemTime(new Date("2026-11-24T12:02:00Z"));
    expect(await ask()).toMatchObject({ kind: "answered" });
  });

  it("that names no time is left alone for a while", async () => {
    const { ask, sent } = clientOf([{ status: 429 }]);
    expect(await ask()).toMatchObject({ retryAt: "2026-11-24T12:01:00.300Z" });
    expect(sent).toHaveLength(3);
  });

  it("says when a repair will be over", async () => {
    const { ask } = clientOf([{ status: 503, headers: { "retry-after": "Tue, 24 Nov 2026 13:00:00 GMT" } }]);
    expect(await ask()).toMatchObject({
      problem: { code: "register.server-failed" },
      retryAt: "2026-11-24T13:00:00.000Z",
    });
  });

  it("with no calls left today is left alone until the Dutch midnight", async () => {
    const dayLimitHeader = "Kadaster-RateLimit-DayLimit-Remaining";
    const { ask, sent } = clientOf([{ ...good, headers: { [dayLimitHeader]: "0" } }], { dayLimitHeader });
    expect(await ask()).toMatchObject({ kind: "answered" });
    expect(await ask()).toMatchObject({
      problem: { code: "register.day-limit" },
      retryAt: "2026-11-24T23:00:00.000Z",
    });
    expect(sent).toHaveLength(1);
  });

  it("has room between questions", async () => {
    const { client, sent } = clientOf([good], { shortestIntervalMs: 50 });
    const asked = Promise.all([client.ask(question, read), client.ask({ path: "/other" }, read)]);
    await vi.advanceTimersByTimeAsync(49);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });
});

describe("a service out of reach", () => {
  it("is told apart: no connection, too slow, stopped by the reader", async () => {
    expect(await clientOf(["no connection"]).ask()).toMatchObject({ problem: { code: "register.offline" } });
    expect(await clientOf(["never answers"]).ask()).toMatchObject({
      problem: { code: "register.timed-out", value: 1, allowed: { maximum: 1 } },
    });
    const { client, sent } = clientOf(["never answers"]);
    const stop = new AbortController();
    const asked = client.ask({ ...question, signal: stop.signal }, read);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    expect(await asked).toMatchObject({ problem: { code: "register.stopped" } });
    expect(sent).toHaveLength(1);
  });

  it("is not asked by a question that was stopped before, or while it waits", async () => {
    const before = clientOf([good]);
    expect(await before.ask({ ...question, signal: AbortSignal.abort() })).toMatchObject({
      problem: { code: "register.stopped" },
    });
    expect(before.sent).toEqual([]);

    const { client, sent } = clientOf([{ status: 500 }, good]);
    const stop = new AbortController();
    const asked = client.ask({ ...question, signal: stop.signal }, read);
    await vi.advanceTimersByTimeAsync(50);
    stop.abort();
    expect(await asked).toMatchObject({ problem: { code: "register.stopped" } });
    expect(sent).toHaveLength(1);
  });

  it("leaves no timer behind", async () => {
    const { client } = clientOf([good]);
    await client.ask(question, read);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("an answer", () => {
  it.each([
    ["no JSON", "<p>We are moving.</p>", ["/"]],
    ["another form", '{"ok":"9998ZZ 12"}', ["/ok"]],
    ["nothing", "", ["/"]],
  ])("that is %s is told by place, not by content", async (_what, text, places) => {
    expect(await clientOf([{ status: 200, text }]).ask()).toEqual({
      kind: "unavailable",
      problem: { code: "register.answer-changed", path: "BAG", value: places, allowed: null },
    });
  });

  it("that is too large is not taken, whether it says so beforehand or not", async () => {
    const text = JSON.stringify({ ok: true, filler: "x".repeat(2000) });
    const tooLarge = { problem: { code: "register.answer-too-large", allowed: { maximum: 1000 } } };
    expect(await clientOf([{ status: 200, text }]).ask()).toMatchObject(tooLarge);
    expect(await clientOf([{ ...good, headers: { "content-length": "5000" } }]).ask()).toMatchObject(tooLarge);
  });

  it("is remembered for a while, with the moment it was given", async () => {
    const { ask, sent } = clientOf([good], { cacheMs: 1000 });
    await ask();
    vi.advanceTimersByTime(999);
    expect(await ask()).toMatchObject({ kind: "answered", at: "2026-11-24T12:00:00.000Z" });
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(await ask()).toMatchObject({ at: "2026-11-24T12:00:01.000Z" });
    expect(sent).toHaveLength(2);
  });

  it("is remembered only when it can be used", async () => {
    const { ask, sent } = clientOf([{ status: 200, text: "?" }, { status: 500 }, good], { cacheMs: 1000, attempts: 1 });
    expect(await ask()).toMatchObject({ problem: { code: "register.answer-changed" } });
    expect(await ask()).toMatchObject({ problem: { code: "register.server-failed" } });
    expect(await ask()).toMatchObject({ kind: "answered" });
    expect(sent).toHaveLength(3);
  });
});

describe("whatever happens", () => {
  const scenes: readonly Scene[] = [
    good,
    "no connection",
    "never answers",
    { status: 401 },
    { status: 404 },
    { status: 429 },
    { status: 500 },
    { status: 200, text: '{"ok":"9998ZZ"}' },
  ];

  it.each(scenes)("neither the key nor the question is in the result of %j", async (scene) => {
    const told = JSON.stringify(await clientOf([scene]).ask());
    expect(told).not.toContain(secret);
    expect(told).not.toContain("9998ZZ");
  });
});
