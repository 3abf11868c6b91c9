import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createKnmi } from "./knmi.ts";

const rows = `# STN,YYYYMMDD,   HH,   DD,   FH,    T,   TD,   SQ,    Q,   RH,    P,    N,    U

  260,20240101,    1,  240,   70,   81,   66,    0,    0,    0,10021,    8,   90
`;

let answers: ((request: IncomingMessage, response: ServerResponse) => void)[] = [];
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  const answer = answers.shift();
  if (answer === undefined) response.writeHead(500).end();
  else answer(request, response);
});
let baseUrl = "";

const say = (status: number, text: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { "content-type": "text/plain" }).end(text);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/klimatologie/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  answers = [];
  asked = [];
});

const question = { station: 260, from: "2024-01-01", to: "2024-01-31" };
const knmi = (changes: Partial<Parameters<typeof createKnmi>[0]> = {}) =>
  createKnmi({ baseUrl, nowMs: () => Date.now(), shortestIntervalMs: 0, firstRetryMs: 1, ...changes });

describe("KNMI's observations", () => {
  it("asks whole days of a station and gives the text with its source; the same question is asked once", async () => {
    answers = [say(200, rows)];
    const service = knmi();
    expect(await service.hours(question)).toMatchObject({ kind: "found", text: rows, attribution: "KNMI" });
    expect(await service.hours(question)).toMatchObject({ kind: "found", text: rows });
    expect(asked).toHaveLength(1);
    const { pathname, searchParams } = new URL(asked[0]!, baseUrl);
    expect(pathname).toBe("/klimatologie/uurgegevens");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      start: "2024010101",
      end: "2024013124",
      stns: "260",
      fmt: "csv",
    });
    answers = [say(200, rows)];
    await service.days(question);
    expect(new URL(asked[1]!, baseUrl).searchParams.get("start")).toBe("20240101");
  });

  it("tries again when the service is busy", async () => {
    answers = [say(503, ""), say(200, rows)];
    expect(await knmi().hours(question)).toMatchObject({ kind: "found" });
    expect(asked).toHaveLength(2);
  });

  it("says that there is no connection, or that it took too long", async () => {
    const nowhere = knmi({ baseUrl: "http://127.0.0.1:9" });
    expect(await nowhere.hours(question)).toMatchObject({
      kind: "unavailable",
      problem: { code: "register.offline", path: "KNMI" },
    });
    answers = [() => undefined];
    expect(await knmi({ timeOutMs: 50 }).hours(question)).toMatchObject({
      kind: "unavailable",
      problem: { code: "register.timed-out" },
    });
  });

  it("does not take an answer without weather for weather", async () => {
    answers = [say(200, "<html>maintenance</html>")];
    expect(await knmi().hours(question)).toMatchObject({ problem: { code: "register.answer-changed" } });
    answers = [say(200, rows.split("\n")[0]!)];
    expect(await knmi().hours(question)).toMatchObject({ kind: "refused", problem: { code: "weather.no-rows" } });
    expect(await knmi().hours({ ...question, to: "2023-12-31" })).toMatchObject({
      kind: "refused",
      problem: { code: "weather.date" },
    });
    expect(asked).toHaveLength(2);
  });
});
