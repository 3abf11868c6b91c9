import type { Instant, Problem } from "@keukentafel/quantities";
import { instantOfMillis, problem } from "@keukentafel/quantities";
import { createAnswerCache } from "./answer-cache.ts";
import { nextDutchMidnightMs } from "./day-limit.ts";
import type { Read } from "./read-json.ts";
import { encodeQuery, type ServiceRequest } from "./request.ts";
import { momentOfRetryAfter } from "./retry-after.ts";
import { pause, type StopSignal, type WebFetch, type WebRequest, webPlatform } from "./web-platform.ts";

/** How a service is reached, and how much patience there is. All times in milliseconds. */
export interface ServiceSettings {
  /** Name of the service, in the `path` of its problems. */
  readonly name: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly timeOutMs: number;
  /** Least time between the beginnings of two requests. */
  readonly shortestIntervalMs: number;
  /** Times a request is sent at most when the service is busy (408, 429, 5xx). At least 1. */
  readonly attempts: number;
  /** Wait before the second attempt; doubles with every further one. */
  readonly firstRetryMs: number;
  /** A longer wait is told to the caller instead. */
  readonly longestRetryMs: number;
  /** Rest after "too many requests" without a named time. */
  readonly quietMs: number;
  readonly cacheMs: number;
  readonly cacheEntries: number;
  /** Characters of an answer that are taken at most. */
  readonly largestAnswer: number;
  /** Header in which the key travels; without `value` nothing is ever sent. */
  readonly key?: { readonly header: string; readonly value: string | undefined };
  /** Header that tells how many requests are left today. */
  readonly dayLimitHeader?: string;
}

/** What a service client needs of the world around it. */
export interface ServiceSurroundings {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** The platform's own when absent. */
  readonly fetch?: WebFetch | undefined;
}

/** The service answered; or it said no with a status such as 404 or 400; or it could not be asked. */
export type ServiceAnswer<T> =
  | { readonly kind: "answered"; readonly value: T; readonly at: Instant }
  | { readonly kind: "refused"; readonly status: number; readonly at: Instant }
  | Unavailable;

/** Not known now; perhaps later. Nothing about the question itself is in it. */
export interface Unavailable {
  readonly kind: "unavailable";
  readonly problem: Problem;
  /** UTC instant from which asking again makes sense, when that is known. */
  readonly retryAt?: Instant;
}

/** Asks one service; see {@link createServiceClient}. */
export interface ServiceClient {
  /** Sends the request and reads the answer. Never rejects. Only what can be read is remembered. */
  ask<T>(request: ServiceRequest, read: (text: string) => Read<T>): Promise<ServiceAnswer<T>>;
}

type Answer =
  | { readonly kind: "answered"; readonly text: string; readonly at: Instant }
  | { readonly kind: "refused"; readonly status: number; readonly at: Instant };

type Sent =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly text: string;
      readonly retryAtMs: number | undefined;
    }
  | { readonly kind: "failed"; readonly why: "offline" | "timed_out" | "stopped" | "too_large" };

/**
 * A client that keeps to the manners of a public service: a time limit, room between requests, another
 * attempt with growing waits when the service is busy, the wait that the service itself asks for, and a
 * small store of recent answers. After "too many requests" it sends nothing until the time is over.
 *
 * Problems: `register.key-missing`, `register.key-refused`, `register.offline`, `register.timed-out`,
 * `register.rate-limited`, `register.day-limit`, `register.server-failed`, `register.stopped`,
 * `register.answer-too-large`, `register.answer-changed` (its value lists places, never contents). No
 * problem, and nothing else, ever tells the question or the key.
 */
export function createServiceClient(settings: ServiceSettings, surroundings: ServiceSurroundings): ServiceClient {
  const cache = createAnswerCache<Answer>(settings.cacheEntries, settings.cacheMs);
  const { nowMs } = surroundings;
  let nextTurnMs = 0;
  let closed: { readonly untilMs: number; readonly problem: Problem } | undefined;

  function unavailable(found: Problem, retryAtMs?: number): Unavailable {
    if (retryAtMs === undefined) return { kind: "unavailable", problem: found };
    return { kind: "unavailable", problem: found, retryAt: instantOfMillis(Math.ceil(retryAtMs)) };
  }

  function close(untilMs: number, found: Problem): Unavailable {
    closed = { untilMs, problem: found };
    return unavailable(found, untilMs);
  }

  /** Waits for a place in the row of requests. */
  async function turn(signal: StopSignal | undefined): Promise<void> {
    const now = nowMs();
    const mine = Math.max(now, nextTurnMs);
    nextTurnMs = mine + settings.shortestIntervalMs;
    await pause(mine - now, signal);
  }

  async function send(address: string, request: ServiceRequest): Promise<Sent> {
    const platform = webPlatform();
    const controller = new platform.AbortController();
    let why: "timed_out" | "stopped" | undefined;
    const stop = (reason: "timed_out" | "stopped") => (): void => {
      why ??= reason;
      controller.abort();
    };
    const stopped = stop("stopped");
    const timer = platform.setTimeout(stop("timed_out"), settings.timeOutMs);
    request.signal?.addEventListener("abort", stopped);
    try {
      const fetch = surroundings.fetch ?? ((url: string, init: WebRequest) => platform.fetch(url, init));
      const response = await fetch(address, webRequest(settings, request, controller.signal));
      const { status, headers } = response;
      if (Number(headers.get("content-length") ?? 0) > settings.largestAnswer) {
        controller.abort();
        return { kind: "failed", why: "too_large" };
      }
      const text = await response.text();
      if (text.length > settings.largestAnswer) return { kind: "failed", why: "too_large" };
      if (settings.dayLimitHeader !== undefined) noteDayLimit(headers.get(settings.dayLimitHeader));
      return { kind: "response", status, text, retryAtMs: momentOfRetryAfter(headers.get("retry-after"), nowMs()) };
    } catch {
      // What the platform says about it may hold the address; the reason alone is passed on.
      return { kind: "failed", why: why ?? "offline" };
    } finally {
      platform.clearTimeout(timer);
      request.signal?.removeEventListener("abort", stopped);
    }
  }

  function noteDayLimit(left: string | null): void {
    if (left === null || !/^0+$/.test(left.trim())) return;
    close(nextDutchMidnightMs(nowMs()), problem("register.day-limit", settings.name, null, null));
  }

  function failure(why: "offline" | "timed_out" | "stopped" | "too_large"): Unavailable {
    switch (why) {
      case "offline":
        return unavailable(problem("register.offline", settings.name, null, null));
      case "timed_out":
        return unavailable(
          problem("register.timed-out", settings.name, settings.timeOutMs / 1000, {
            maximum: settings.timeOutMs / 1000,
          }),
        );
      case "stopped":
        return unavailable(problem("register.stopped", settings.name, null, null));
      case "too_large":
        return unavailable(
          problem("register.answer-too-large", settings.name, null, { maximum: settings.largestAnswer }),
        );
    }
  }

  async function askService(address: string, request: ServiceRequest): Promise<Answer | Unavailable> {
    for (let attempt = 1; ; attempt += 1) {
      await turn(request.signal);
      if (request.signal?.aborted === true) return failure("stopped");
      if (closed !== undefined && nowMs() < closed.untilMs) return unavailable(closed.problem, closed.untilMs);
      const sent = await send(address, request);
      if (sent.kind === "failed") return failure(sent.why);
      const { status } = sent;
      if (status === 401 || status === 403) {
        return unavailable(problem("register.key-refused", settings.name, status, null));
      }
      const at = instantOfMillis(nowMs());
      if (status >= 200 && status < 300) return { kind: "answered", text: sent.text, at };
      if (!isBusy(status)) return { kind: "refused", status, at };
      const waitMs =
        sent.retryAtMs === undefined ? settings.firstRetryMs * 2 ** (attempt - 1) : sent.retryAtMs - nowMs();
      if (attempt >= settings.attempts || waitMs > settings.longestRetryMs) {
        if (status !== 429)
          return unavailable(problem("register.server-failed", settings.name, status, null), sent.retryAtMs);
        const untilMs = sent.retryAtMs ?? nowMs() + settings.quietMs;
        return close(
          untilMs,
          problem("register.rate-limited", settings.name, instantOfMillis(Math.ceil(untilMs)), null),
        );
      }
      await pause(waitMs, request.signal);
    }
  }

  return {
    async ask(request, read) {
      if (settings.key !== undefined && (settings.key.value ?? "") === "") {
        return unavailable(problem("register.key-missing", settings.name, null, null));
      }
      const query = encodeQuery(request.query ?? {});
      const address = `${settings.baseUrl}${request.path}${query === "" ? "" : `?${query}`}`;
      const cacheKey = `${address}\n${encodeQuery(request.form ?? {})}`;
      const known = cache.get(cacheKey, nowMs());
      const answer = known ?? (await askService(address, request));
      if (answer.kind === "unavailable") return answer;
      const remember = (): void => {
        // A remembered answer keeps its age.
        if (known === undefined) cache.put(cacheKey, answer, nowMs());
      };
      if (answer.kind === "refused") {
        remember();
        return answer;
      }
      const found = read(answer.text);
      if (!found.ok) return unavailable(problem("register.answer-changed", settings.name, found.places, null));
      remember();
      return { kind: "answered", value: found.value, at: answer.at };
    },
  };
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function webRequest(settings: ServiceSettings, request: ServiceRequest, signal: StopSignal): WebRequest {
  const form = request.form === undefined ? undefined : encodeQuery(request.form);
  const { key } = settings;
  return {
    method: form === undefined ? "GET" : "POST",
    headers: {
      accept: request.accept ?? "application/json",
      ...(key?.value === undefined ? {} : { [key.header]: key.value }),
      ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    },
    ...(form === undefined ? {} : { body: form }),
    redirect: "error",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal,
  };
}
