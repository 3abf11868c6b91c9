import { createHash } from "node:crypto";
import { pino, type DestinationStream } from "pino";
import type { LogLevel } from "../config.ts";

/**
 * All that may ever stand in a log line. Nothing else gets through: no bodies, names, answers,
 * secrets, addresses of pages or messages of errors, because those can hold what a resident wrote.
 */
export interface LogFields {
  /** What happened, as a dotted code. */
  readonly event: string;
  /** Of the request, to find what a resident reports. */
  readonly requestId?: string;
  readonly method?: string;
  /** Pattern of the path, such as `/v1/dossiers/:dossier`; never the path itself. */
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  /** Code of the first problem. */
  readonly code?: string;
  /** {@link fingerprint} of the dossier's id. */
  readonly dossier?: string;
  /** Class of the error, five characters of PostgreSQL, and where it came from. */
  readonly errorName?: string;
  readonly sqlState?: string;
  readonly frames?: readonly string[];
  readonly count?: number;
  readonly schema?: number;
  readonly storage?: string;
  readonly signal?: string;
}

export interface Log {
  readonly debug: (fields: LogFields) => void;
  readonly info: (fields: LogFields) => void;
  readonly warn: (fields: LogFields) => void;
  readonly error: (fields: LogFields) => void;
}

/** A word: what a code, a name of a class or a method can look like. A sentence does not pass. */
const word = /^[A-Za-z][A-Za-z0-9._-]{0,59}$/;
const frame = /^at [^\n]{1,300}$/;

type Check = (value: unknown) => boolean;

const isWord: Check = (value) => typeof value === "string" && word.test(value);
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

const checks: { readonly [K in keyof Required<LogFields>]: Check } = {
  event: isWord,
  requestId: matches(/^[0-9a-f-]{36}$/),
  method: matches(/^[A-Z]{1,10}$/),
  route: matches(/^[a-z0-9/:*._-]{1,80}$/),
  status: isNumber,
  durationMs: isNumber,
  code: isWord,
  dossier: matches(/^[0-9a-f]{12}$/),
  errorName: isWord,
  sqlState: matches(/^[0-9A-Z]{5}$/),
  frames: (value) => Array.isArray(value) && value.every(matches(frame)),
  count: isNumber,
  schema: isNumber,
  storage: isWord,
  signal: isWord,
};

/** A log of one JSON object per line on `destination`. */
export function createLog(level: LogLevel, destination: DestinationStream): Log {
  const logger = pino({ level, base: null }, destination);
  return {
    debug: (fields) => logger.debug(allowed(fields)),
    info: (fields) => logger.info(allowed(fields)),
    warn: (fields) => logger.warn(allowed(fields)),
    error: (fields) => logger.error(allowed(fields)),
  };
}

/** Takes over the fields of the list whose values look as they should; drops everything else. */
function allowed(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([name, check]) => {
      const value: unknown = Reflect.get(fields, name);
      return value !== undefined && check(value) ? [[name, value]] : [];
    }),
  );
}

/** Recognises an id again without telling it. */
export function fingerprint(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 12);
}

/**
 * What may be told of an unexpected error: its class, PostgreSQL's code and where it came from. Its
 * message stays out, for it may repeat what a resident wrote.
 */
export function errorFields(error: unknown): Pick<LogFields, "errorName" | "sqlState" | "frames"> {
  if (!(error instanceof Error)) return { errorName: "NotAnError" };
  const state = "code" in error && typeof error.code === "string" ? { sqlState: error.code } : {};
  return { errorName: error.constructor.name, ...state, frames: framesOf(error) };
}

const mostFrames = 12;

/** Only lines that name a place in our sources; the text before them is the message. */
function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? "";
  const message = stack.indexOf(error.message);
  // A message that is not where it should be could hide among the lines.
  if (message < 0) return [];
  return stack
    .slice(message + error.message.length)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, mostFrames);
}
