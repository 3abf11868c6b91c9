import type { Outcome, Problem } from "@keukentafel/quantities";
import { resolve } from "node:path";

/** `build`: the pages are built when stale, then served; `serve`: what is there; `off`: interface only. */
export type WebMode = "build" | "serve" | "off";

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Everything that can be set from outside, read once at the start. */
export interface Config {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the database, the key file and the token file. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** 32 bytes that wrap the keys of the dossiers; null for the key file in the data folder. */
  readonly masterKey: Uint8Array | null;
  readonly logLevel: LogLevel;
  readonly web: WebMode;
}

const webModes = ["build", "serve", "off"] as const;
const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

/** 32 bytes in base64: 43 characters and one of padding. */
const masterKeyPattern = /^[A-Za-z0-9+/]{43}=$/;

/** The variables that are read; all of them are optional. */
export const configVariables = [
  "PORT",
  "HOST",
  "KEUKENTAFEL_DATA",
  "DATABASE_URL",
  "KEUKENTAFEL_MASTER_KEY",
  "KEUKENTAFEL_WEB",
  "LOG_LEVEL",
] as const;

type Variable = (typeof configVariables)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from environment variables.
 *
 * Problems: `config.value` with the variable as path, its value (never that of a secret) and what is
 * allowed. A variable that is empty counts as not set.
 */
export function readConfig(environment: Environment, workingFolder: string): Outcome<Config> {
  const problems: Problem[] = [];
  const refuse = (variable: Variable, value: unknown, allowed: unknown): void => {
    problems.push({ code: "config.value", path: variable, value, allowed });
  };
  const given = (variable: Variable): string | null => {
    const value = environment[variable]?.trim();
    return value === undefined || value === "" ? null : value;
  };
  const oneOf = <T extends string>(variable: Variable, options: readonly T[], fallback: T): T => {
    const value = given(variable);
    if (value === null) return fallback;
    const option = options.find((each) => each === value);
    if (option === undefined) refuse(variable, value, options);
    return option ?? fallback;
  };

  const config: Config = {
    port: readPort(given("PORT"), refuse),
    host: readHost(given("HOST"), refuse),
    dataFolder: resolve(workingFolder, given("KEUKENTAFEL_DATA") ?? "data"),
    databaseUrl: readDatabaseUrl(given("DATABASE_URL"), refuse),
    masterKey: readMasterKey(given("KEUKENTAFEL_MASTER_KEY"), refuse),
    logLevel: oneOf("LOG_LEVEL", logLevels, "info"),
    web: oneOf("KEUKENTAFEL_WEB", webModes, "build"),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: config, warnings: [] };
}

type Refuse = (variable: Variable, value: unknown, allowed: unknown) => void;

function readPort(value: string | null, refuse: Refuse): number {
  if (value === null) return 4310;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  refuse("PORT", value, { minimum: 0, maximum: 65_535 });
  return 0;
}

/** A host name or an address; loopback unless told otherwise, so that nothing is open by accident. */
function readHost(value: string | null, refuse: Refuse): string {
  if (value === null) return "127.0.0.1";
  if (/^[A-Za-z0-9.:-]{1,253}$/.test(value)) return value;
  refuse("HOST", value, "host name or address");
  return value;
}

/** The address may hold a password, so that a wrong one is never repeated. */
function readDatabaseUrl(value: string | null, refuse: Refuse): string | null {
  if (value === null) return null;
  const protocol = URL.canParse(value) ? new URL(value).protocol : "";
  if (protocol === "postgres:" || protocol === "postgresql:") return value;
  refuse("DATABASE_URL", null, "postgresql://user:password@host:port/database");
  return null;
}

function readMasterKey(value: string | null, refuse: Refuse): Uint8Array | null {
  if (value === null) return null;
  if (masterKeyPattern.test(value)) return Buffer.from(value, "base64");
  refuse("KEUKENTAFEL_MASTER_KEY", null, "32 bytes in base64");
  return null;
}
