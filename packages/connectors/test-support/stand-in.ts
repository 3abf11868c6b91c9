import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { RegisterName } from "../src/register-source.ts";
import { answerBag, answerBag3d, answerEpOnline, answerPdok, type StandInAnswer } from "./stand-in-answers.ts";

/** How a register behaves on its next call. */
export type Mood =
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "busy"; readonly retryAfter?: string }
  | { readonly kind: "failing"; readonly status?: number }
  | { readonly kind: "garbage"; readonly text?: string }
  | { readonly kind: "answer"; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "hang_up" };

/** One call that came in. */
export interface Call {
  readonly register: RegisterName;
  readonly path: string;
  readonly query: string;
}

/** A server of one's own that plays the registers from invented examples. */
export interface StandIn {
  baseUrl(register: RegisterName): string;
  /** Moods of the next calls of a register, first come first served; after them it is friendly again. */
  expect(register: RegisterName, ...moods: readonly Mood[]): void;
  /** Calls since the start or the last time this was asked. */
  takeCalls(): readonly Call[];
  stop(): Promise<void>;
}

/** Keys that the stand-in accepts. */
export const standInKeys = { bag: "bag-key-of-the-stand-in", epOnline: "label-key-of-the-stand-in" } as const;

const answers: Readonly<Record<RegisterName, (path: string, query: URLSearchParams) => StandInAnswer>> = {
  pdok: answerPdok,
  bag: answerBag,
  epOnline: answerEpOnline,
  bag3d: answerBag3d,
};

function hasKey(register: RegisterName, request: IncomingMessage): boolean {
  if (register === "bag") return request.headers["x-api-key"] === standInKeys.bag;
  if (register === "epOnline") return request.headers.authorization === standInKeys.epOnline;
  return true;
}

/** Starts on a free port of this machine. */
export async function startStandIn(): Promise<StandIn> {
  const moods = new Map<RegisterName, Mood[]>();
  let calls: Call[] = [];

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const [, first = "", ...rest] = url.pathname.split("/");
    const register = first as RegisterName;
    const path = `/${rest.join("/")}`;
    calls.push({ register, path, query: url.search });
    const mood = moods.get(register)?.shift();
    const friendly = (): void => {
      if (!hasKey(register, request)) send(response, 401, JSON.stringify({ title: "key" }));
      else {
        const { status, body } = answers[register](path, url.searchParams);
        send(response, status, JSON.stringify(body));
      }
    };
    behave(mood, request, response, friendly);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    baseUrl: (register) => `http://127.0.0.1:${port}/${register}`,
    expect: (register, ...next) => void moods.set(register, [...next]),
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function behave(
  mood: Mood | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  friendly: () => void,
): void {
  switch (mood?.kind) {
    case undefined:
      friendly();
      return;
    case "slow": {
      const timer = setTimeout(friendly, mood.milliseconds);
      response.on("close", () => clearTimeout(timer));
      return;
    }
    case "busy":
      if (mood.retryAfter !== undefined) response.setHeader("retry-after", mood.retryAfter);
      send(response, 429, "{}");
      return;
    case "failing":
      send(response, mood.status ?? 500, "<h1>Oops</h1>");
      return;
    case "garbage":
      send(response, 200, mood.text ?? "<!doctype html><p>We are moving.</p>");
      return;
    case "answer":
      for (const [name, value] of Object.entries(mood.headers ?? {})) response.setHeader(name, value);
      send(response, 200, JSON.stringify(mood.body));
      return;
    case "hang_up":
      request.socket.destroy();
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(text);
}
